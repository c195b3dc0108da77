"""English: the sentences as they are written in the code."""

from __future__ import annotations


class AsWritten:
    """Every sentence as it is. Stands for gettext's own, which takes longer to read than the face wall to paint."""

    def gettext(self, message: str) -> str:
        """The sentence itself."""
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The first for one, the second for all others."""
        return msgid1 if n == 1 else msgid2
