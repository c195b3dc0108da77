"""How words become sound files."""
