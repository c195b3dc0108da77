"""Reading the words of one command."""

from __future__ import annotations

from argparse import ArgumentParser, HelpFormatter, Namespace
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NoReturn

from ..model.said import Said
from ..words.language import Language
from .nearest import nearest
from .wrong_words import WrongWords

PROGRAM = "buildalife"


class PlainParser(ArgumentParser):
    """Reads the words after a command. What is wrong with them is a WrongWords: one sentence with the right words.

    `usage` is what may follow the command, for the help; `example` is one whole command, for whoever wrote it wrong.
    """

    def __init__(self, t: Language, command: str, what_it_does: Said, usage: str, example: str) -> None:
        super().__init__(
            prog=PROGRAM,
            usage=f"{PROGRAM} {command} {usage}".strip().replace("%", "%%"),
            description=t.tell(what_it_does),
            add_help=False,
            allow_abbrev=False,
            formatter_class=lambda prog: _PlainHelp(prog, t("Write it like this:") + " "),
        )
        self.t = t
        self.options: list[str] = []
        self._example = f"{PROGRAM} {example}"
        self._words = self.add_argument_group(t("Words"))
        self._options = self.add_argument_group(t("What else you can say"))

    def word(self, name: str, metavar: str, meaning: Said, **more: Any) -> None:
        """A word that has to be there."""
        self._words.add_argument(name, metavar=metavar, help=self.t.tell(meaning), **more)

    def option(self, option: str, meaning: Said, **more: Any) -> None:
        """Something that begins with two dashes."""
        self.options.append(option)
        self._options.add_argument(option, help=self.t.tell(meaning), **more)

    def read(self, words: Sequence[str]) -> Namespace:
        """The words, understood. Raises WrongWords."""
        self._look_for_unknown_options(words)
        asked, left_over = self.parse_known_args(list(words))
        if left_over:
            self._refuse(left_over[0])
        return asked

    def error(self, message: str) -> NoReturn:
        """What argparse calls where words are missing; its own message is in the words of programmers."""
        raise WrongWords(Said("Some words are missing. Write it like this: {words}", words=self._example))

    def _look_for_unknown_options(self, words: Iterable[str]) -> None:
        """Before anything else: a misspelt option would otherwise be told as a missing one."""
        for word in words:
            if word == "--":
                return
            if word.startswith("--") and word.partition("=")[0] not in self.options:
                self._refuse(word.partition("=")[0])

    def _refuse(self, word: str) -> NoReturn:
        meant = nearest(word, self.options) if word.startswith("--") else None
        if meant:
            raise WrongWords(Said("There is no {word} here. Did you mean {meant}?", word=word, meant=meant))
        raise WrongWords(
            Said("There is no place for {word}. Write it like this: {words}", word=word, words=self._example)
        )


def one_of(known: Iterable[str]) -> Callable[[str], str]:
    """For a word of a few: takes one of these, in small or capital letters. Raises WrongWords for another."""
    choices = {choice.lower(): choice for choice in known}

    def chosen(word: str) -> str:
        if word.lower() not in choices:
            raise WrongWords(Said("{word} is not one of these: {words}.", word=word, words=", ".join(choices.values())))
        return choices[word.lower()]

    return chosen


class _PlainHelp(HelpFormatter):
    """Help that begins as a person would."""

    def __init__(self, prog: str, beginning: str) -> None:
        super().__init__(prog, max_help_position=28, width=100)
        self._beginning = beginning

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, self._beginning)
