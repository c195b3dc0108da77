"""Which form a life file has. The standard library only: the face wall asks for it on the way to the first screen."""

from __future__ import annotations

APPLICATION_ID = int.from_bytes(b"LIFE", "big")

NEWEST = 3
"""The `user_version` of the newest form: the number of migrations in `format`."""
