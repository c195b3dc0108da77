"""Words in a language."""
