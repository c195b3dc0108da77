"""Told what to show; emit what was chosen."""
