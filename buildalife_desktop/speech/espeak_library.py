"""Finds the eSpeak NG library before pyttsx3 looks for it. Only the voice's own process comes here."""

from __future__ import annotations

import ctypes
import os

SYSTEM_LIBRARY = "libespeak-ng.so.1"
DATA_VARIABLE = "ESPEAK_DATA_PATH"


def load_espeak_library() -> None:
    """Load the system's library, or else the one that came with the app, so that pyttsx3 finds it by its name.

    The `espeakng-loader` wheel carries library and data; its own `make_library_available` comes too late for a
    process that is already running. With neither, pyttsx3 will say that there is no voice.
    """
    try:
        ctypes.CDLL(SYSTEM_LIBRARY)
        return
    except OSError:
        pass
    try:
        import espeakng_loader

        os.environ.setdefault(DATA_VARIABLE, espeakng_loader.get_data_path())
        ctypes.CDLL(espeakng_loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)
    except (ImportError, OSError, RuntimeError):
        return
