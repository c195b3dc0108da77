"""Names for facts that no two facts share."""

from __future__ import annotations

import uuid


def new_id() -> str:
    """A new UUID, as text: two copies of a life can later be joined without mixing facts up."""
    return str(uuid.uuid4())
