"""What a scan has lit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Lit:
    """What a scan has lit: the numbers of a whole group, or of one; `is_out` is the way out of a group."""

    numbers: tuple[int, ...]
    is_out: bool = False

    @property
    def is_group(self) -> bool:
        """Whether choosing it leads into a group."""
        return len(self.numbers) > 1 and not self.is_out
