"""A photo that could not be taken in."""

from __future__ import annotations

from buildalife_desktop.model.said import Said


class PhotoProblem(Exception):
    """Why not, and what to do, in one sentence a person may see; the photo's file name is in it."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.msgid)
        self.said = said

    @staticmethod
    def missing(name: str) -> PhotoProblem:
        """Nothing there, or the stick it was on was pulled out."""
        return PhotoProblem(Said("The picture {name} is not there. Look for it again.", name=name))

    @staticmethod
    def folder(name: str) -> PhotoProblem:
        """A folder where one picture was wanted."""
        return PhotoProblem(Said("{name} is a folder. Choose a picture inside it.", name=name))

    @staticmethod
    def closed(name: str) -> PhotoProblem:
        """The computer does not let this person read it."""
        return PhotoProblem(Said("The picture {name} could not be opened. Choose another.", name=name))

    @staticmethod
    def empty(name: str) -> PhotoProblem:
        """No bytes at all, as a copy that was cut off leaves it."""
        return PhotoProblem(Said("The picture {name} is empty. Copy it again.", name=name))

    @staticmethod
    def not_a_picture(name: str) -> PhotoProblem:
        """Something else, whatever its name says."""
        return PhotoProblem(Said("{name} is not a picture. Choose another.", name=name))

    @staticmethod
    def damaged(name: str) -> PhotoProblem:
        """A picture with a part missing or wrong."""
        return PhotoProblem(Said("The picture {name} is damaged. Choose another.", name=name))

    @staticmethod
    def too_big(name: str) -> PhotoProblem:
        """More than this computer should be asked to hold."""
        return PhotoProblem(Said("The picture {name} is too big. Choose another.", name=name))
