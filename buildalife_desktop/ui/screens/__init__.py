"""One place in the app each."""
