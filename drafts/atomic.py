"""Files written whole or not at all: a power cut, a full disk or Ctrl-C leaves the old file as it was."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from drafts.errors import AfterwordError


def make_folder(folder: Path) -> None:
    """Make a folder and those above it; one that is there is left as it is.

    Raises ``AfterwordError`` where it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AfterwordError(f"{folder}: cannot be made ({error.strerror or type(error).__name__})") from None


def write_bytes(path: Path, data: bytes) -> None:
    """Put the bytes in the file, which keeps its permissions; a link keeps pointing where it does.

    Raises ``AfterwordError`` where the file cannot be written.
    """
    target = path.resolve()
    temporary: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as file:
            temporary = Path(file.name)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, temporary)
        else:
            _usual_mode(temporary)
        temporary.replace(target)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise AfterwordError(f"{path}: cannot be written ({reason}); check that you may write there") from None
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _usual_mode(path: Path) -> None:
    """Temporary files are made for their owner alone; a new file gets the mode that any new file would have."""
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)
