"""`python -m buildalife_desktop`: the same as `buildalife`."""

from __future__ import annotations

import sys

from buildalife_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
