"""A pack that cannot be brought."""

from __future__ import annotations

from buildalife_desktop.model.said import Said


class PackProblem(Exception):
    """Nothing of it was kept. `said` is one plain sentence for the person."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.msgid)
        self.said = said

    @staticmethod
    def missing(name: str) -> PackProblem:
        """Nothing there, or the stick it was on was pulled out."""
        return PackProblem(Said("{name} is not there. Look for it again.", name=name))

    @staticmethod
    def unreadable(name: str) -> PackProblem:
        """No folder and no zip file, or a zip with a part missing."""
        return PackProblem(Said("{name} could not be read. Choose a folder or a zip file.", name=name))

    @staticmethod
    def locked(name: str) -> PackProblem:
        """A zip with a password."""
        return PackProblem(Said("{name} is locked with a password. Choose another.", name=name))

    @staticmethod
    def too_big(name: str) -> PackProblem:
        """More than this computer should be asked to hold, or a bomb."""
        return PackProblem(Said("{name} is too big. Choose a smaller one.", name=name))

    @staticmethod
    def unsafe(name: str) -> PackProblem:
        """Names in it lead out of it, or into the computer's own files."""
        return PackProblem(Said("{name} is not safe to open. Choose another.", name=name))

    @staticmethod
    def no_pictures(name: str) -> PackProblem:
        """No picture in it that can be shown."""
        return PackProblem(Said("There are no pictures in {name}. Choose another.", name=name))

    @staticmethod
    def here_already(name: str) -> PackProblem:
        """A pack of this name is on the computer."""
        return PackProblem(Said("{name} is here already. Nothing was changed.", name=name))

    @staticmethod
    def no_room() -> PackProblem:
        """The disk is full, or nothing can be written there."""
        return PackProblem(Said("There is no room for these pictures. Nothing was kept."))
