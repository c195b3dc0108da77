"""The computer's own camera, or one on a cable."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QCameraPermission, QObject, Qt
from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QApplication

from ..model.said import Said
from .camera import Camera

BETWEEN_S = 0.04
"""Seconds between two pictures: more than 25 a second are work for nothing."""


class WebCamera(Camera):
    """A camera through QtMultimedia. `source` stands in for it in tests: a QVideoFrameInput that is fed by hand.

    Reading this file reads QtMultimedia: so only once somebody wants a camera.
    """

    def __init__(self, parent: QObject | None = None, source: Any = None) -> None:
        super().__init__(parent)
        self._source = source
        self._number = 0
        self._camera: QCamera | None = None
        self._session = QMediaCaptureSession(self)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._show)
        self._session.setVideoSink(self._sink)
        self._is_looking = False
        self._shown_at = 0.0
        if source is not None:
            self._session.setVideoFrameInput(source)

    @property
    def is_there(self) -> bool:
        return self._source is not None or bool(QMediaDevices.videoInputs())

    @property
    def has_others(self) -> bool:
        return self._source is None and len(QMediaDevices.videoInputs()) > 1

    def start(self) -> None:
        self._is_looking = True
        if self._source is None:
            # A Mac asks the person first; elsewhere this is granted at once.
            if _permission() is Qt.PermissionStatus.Undetermined:
                QApplication.instance().requestPermission(QCameraPermission(), self, self._open)
            else:
                self._open()

    def _open(self) -> None:
        if not self._is_looking:
            return
        devices = QMediaDevices.videoInputs()
        if not devices or _permission() is not Qt.PermissionStatus.Granted:
            self._tell_lost()
            return
        self._let_go()
        self._camera = QCamera(devices[self._number % len(devices)], self)
        self._camera.errorOccurred.connect(self._tell_lost)
        self._session.setCamera(self._camera)
        self._camera.start()

    def stop(self) -> None:
        self._is_looking = False
        self._let_go()

    def turn_to_next(self) -> None:
        self._number += 1
        self.start()

    def _let_go(self) -> None:
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.errorOccurred.disconnect(self._tell_lost)
            camera.stop()
            self._session.setCamera(None)
            camera.deleteLater()

    def _show(self, frame: QVideoFrame) -> None:
        now = time.monotonic()
        if not self._is_looking or not frame.isValid() or now - self._shown_at < BETWEEN_S:
            return
        image = frame.toImage()
        if not image.isNull():
            self._shown_at = now
            self.seen.emit(image)

    def _tell_lost(self, *_: object) -> None:
        self.stop()
        self.lost.emit(Said("The camera cannot be used now. Choose another way."))


def _permission() -> Qt.PermissionStatus:
    return QApplication.instance().checkPermission(QCameraPermission())
