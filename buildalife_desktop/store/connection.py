"""Opening the file underneath a life."""

from __future__ import annotations

import sys
from pathlib import Path

import sqlcipher3
from sqlcipher3 import dbapi2

# sqlite-utils recognises the exceptions of the driver it finds under this name, so it has to find ours.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

# It would also load numpy where there is one: 20 megabytes and some time that nothing here needs.
_NUMPY_WAITS = sys.modules.setdefault("numpy", None) is None  # type: ignore[arg-type]

from sqlite_utils import Database  # noqa: E402 - the names above have to be there first

if _NUMPY_WAITS:
    del sys.modules["numpy"]

DatabaseTrouble: tuple[type[Exception], ...] = (dbapi2.Error, UnicodeDecodeError, MemoryError)
"""What goes wrong inside the file or on its disk. A torn file can also tell of texts that are none, or ask for more
memory than there is."""

DiskTrouble: tuple[type[Exception], ...] = (OSError, *DatabaseTrouble)
"""The same, or trouble with the file as a whole."""

WAIT_SECONDS = 5.0
"""How long a change waits for another window that is writing to the same file."""


def connect(path: Path) -> Database:
    """The database in an existing file, kept so that an answered change survives a pulled plug.

    A rollback journal leaves no side files on a stick or a network folder once a change is done.
    """
    connection = dbapi2.connect(path.absolute().as_uri() + "?mode=rw", uri=True, timeout=WAIT_SECONDS)
    try:
        for pragma in (
            "cipher_log_level = none",
            "journal_mode = delete",
            "synchronous = full",
            "foreign_keys = on",
            "trusted_schema = off",
        ):
            connection.execute(f"pragma {pragma}")
    except BaseException:
        connection.close()
        raise
    return Database(connection, execute_plugins=False)


def connect_new(path: Path) -> Database:
    """The database in a new file. Raises FileExistsError rather than touch a file that is there."""
    path.touch(mode=0o600, exist_ok=False)
    return connect(path)
