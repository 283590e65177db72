"""Where this user's state lives: what the program remembers between runs, and nobody typed into a settings file."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def folder() -> Path:
    """This user's state folder: ``XDG_STATE_HOME`` where it is set, else the system's usual place. It may not exist yet."""
    named = os.environ.get("XDG_STATE_HOME", "")
    if named and Path(named).is_absolute():
        return Path(named) / "afterword"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "afterword" / "State"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "afterword"
    return Path.home() / ".local" / "state" / "afterword"
