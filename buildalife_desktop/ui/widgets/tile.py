"""The one thing to press."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .tile_face import TileFace
from .tile_measures import smallest_size
from .tile_painting import paint_tile
from .tile_state import TileState


class Tile(QAbstractButton):
    """A rounded card with a picture and words, the whole of it one real button.

    Its role, name, press and focus are the toolkit's own, so that screen readers, keys and switches find them. A tile
    made with `turns=True` stays chosen until pressed again.
    """

    chosen = Signal()  # pressed by a person, in whichever way they press; a turning tile has turned by then
    dragged = Signal(QPoint)  # being dragged: where the pointer is, on the screen
    dropped = Signal(QPoint)  # let go after a drag: where, on the screen

    def __init__(
        self,
        look: Look,
        shelf: PictureShelf,
        face: TileFace,
        name: str = "",
        turns: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._shelf = look, shelf
        self.state = TileState()
        self.face = face
        self.can_be_dragged = False
        self._pressed_at: QPoint | None = None
        self._is_dragging = False
        self.setObjectName(name)
        self.setCheckable(turns)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._by_program = False
        if turns:
            self.toggled.connect(self._tell_turned)
        else:
            self.clicked.connect(self.chosen)
        self.show_face(face)

    def show_face(self, face: TileFace) -> None:
        """Show this from now on. A focused tile's new name is told by screen readers."""
        self.face = face
        called = face.called or face.words
        if self.accessibleName() != called:
            self.setAccessibleName(called)
        told = ", ".join(part for part in (face.note, face.badge, face.more) if part)
        if self.accessibleDescription() != told:
            self.setAccessibleDescription(told)
        self.updateGeometry()
        self.update()

    def set_chosen(self, is_chosen: bool) -> None:
        """Show it as chosen or not, without telling anyone."""
        self._by_program = True
        self.setChecked(is_chosen)
        self._by_program = False

    def set_speaking(self, is_speaking: bool) -> None:
        """Mark it while it is spoken."""
        self._show_state(is_speaking=is_speaking, word=(0, 0))

    def set_word(self, start: int, length: int) -> None:
        """Mark the word that is being heard, by its place in `spoken`, where it is one of those that are shown."""
        words = self.face.words
        is_shown = start + length <= len(words) and self.spoken().startswith(words)
        self._show_state(word=(start, length) if is_shown else (0, 0))

    def set_target(self, is_target: bool) -> None:
        """Mark it as where a dragged or picked thing would go."""
        self._show_state(is_target=is_target)

    def spoken(self) -> str:
        """What is read aloud for it: its words, then what else there is to say."""
        if self.face.aloud is not None:
            return self.face.aloud
        return ". ".join(part for part in (self.accessibleName(), self.accessibleDescription()) if part)

    def sizeHint(self) -> QSize:
        return smallest_size(self.face, self._look)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        state = self.state.having(
            is_chosen=self.isChecked(),
            is_down=self.isDown(),
            has_ring=self.hasFocus() and bool(self.window().property("shows_ring")),
        )
        paint_tile(painter, QRect(QPoint(), self.size()), self.face, state, self._look, self._shelf)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.isAutoRepeat():
            self.click()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.can_be_dragged and self._pressed_at is not None and not self._is_dragging:
            moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
            self._is_dragging = moved >= 2 * QApplication.startDragDistance()
        if self._is_dragging:
            self.dragged.emit(event.globalPosition().toPoint())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if self._is_dragging:
            self._is_dragging = False
            self.setDown(False)
            self.dropped.emit(event.globalPosition().toPoint())
            return
        super().mouseReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)

    def _show_state(self, **changes: Any) -> None:
        self.state = self.state.having(**changes)
        self.update()

    def _tell_turned(self) -> None:
        if not self._by_program:
            self.chosen.emit()
