"""A page as it will be on paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter

WIDE = 1800
"""Pixels across: sharp on a large screen, read in some hundredths of a second."""


@dataclass(frozen=True)
class Paper:
    """A finished page and how it looks: what is seen here is what they get, to the last byte.

    `content` is a PDF and `image` one of its pages, or it is one picture; `ending` is that of its file.
    """

    content: bytes
    page: int
    pages: int
    image: QImage
    ending: str = ".pdf"

    @property
    def shape(self) -> float:
        """How wide it is for its height."""
        return self.image.width() / max(1, self.image.height())


def paper_of(pdf: bytes, page: int = 0) -> Paper:
    """The picture of a page, counted from 0. It may be made on any thread, beside the window."""
    # The PDF library is slow to load, so not before a page is looked at.
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    held = QBuffer()
    held.setData(QByteArray(pdf))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(held)
    try:
        pages = document.pageCount()
        page = max(0, min(page, pages - 1))
        points = document.pagePointSize(page)
        size = QSize(WIDE, round(WIDE * points.height() / points.width()))
        return Paper(pdf, page, pages, _on_white(document.render(page, size), size))
    finally:
        document.close()


def picture_of(png: bytes) -> Paper:
    """One picture, as it is."""
    image = QImage.fromData(png)
    return Paper(png, 0, 1, _on_white(image, image.size()), ".png")


def _on_white(drawn: QImage, size: QSize) -> QImage:
    """Paper is white where nothing is printed, in every theme."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return image
