"""What is true about a life. Standard library only."""
