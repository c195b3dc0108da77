"""What the command line answers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    def is_good(self) -> bool:
        assert (self.code, self.err) == (0, ""), self
        return True

    def says_only(self, *words: str, code: int = 1) -> bool:
        """One plain line on standard error, with these words in it, and nothing else anywhere."""
        assert self.code == code, self
        assert self.out == "", self
        lines = self.err.splitlines()
        assert len(lines) == 1, self
        assert all(word in lines[0] for word in words), self
        assert not any(
            code_word in lines[0] for code_word in ("Traceback", "Error", "usage:", "Errno", "None", "logbook")
        )
        return True
