"""Hopes, decisions and what happened, as a person finds them."""

from __future__ import annotations

from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.hopes import steps_of
from buildalife_desktop.model.step import Step
from tests.ui.pages.about_page import AboutPage


class HopesPage(AboutPage):
    """The screens behind About me where things are wished for, decided, and looked back on."""

    def drawn(self) -> str:
        """The hopes in the file, each with its steps: what, who, when, what became of it."""
        life = self.kept
        lines = []
        for hope in life.hopes.values():
            lines.append(hope.words)
            lines += [f"  {self._told(step)}" for step in steps_of(life, hope.id)]
        return "\n".join(lines)

    def is_chosen(self, name: str, saying: str = "") -> bool:
        """Whether the tile of this name is marked as chosen."""
        return bool(self.find(name, saying).isChecked())  # type: ignore[attr-defined]

    def hear_all(self) -> list[str]:
        """What "Read to me" says here."""
        before = len(self.said)
        self.press("Read to me")
        self._house.speaker.finish_all()
        return self.said[before:]

    def _told(self, step: Step) -> str:
        happened = " ".join([step.happened or "-", *step.reasons])
        return " | ".join([step.words, step.person or "-", step.when or "-", happened])

    def words_of_why_not(self, step: str) -> list[str]:
        """What was said in my own way of why a step did not happen."""
        lines = self.kept.lines.values()
        return [line.words for line in lines if line.heading is Heading.WHY_NOT and line.goes_with == step]
