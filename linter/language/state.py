"""What is recorded about this user's LanguageTool server: where it stands, and whether the record still holds."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import tempfile
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from drafts.state import folder

RECORD = "languagetool.json"
LOG = "languagetool.log"
KEEPER_LOG = "languagetool-keeper.log"
LOCK = "languagetool.lock"
START_LIMIT = 60.0
"""Seconds until a server that does not answer is given up; it takes 3 on an idle machine."""
WARM_LIMIT = 60
"""Seconds for the first text; it takes 5 to 7 on an idle machine."""
ALREADY_KEPT, BAD_START = 3, 4
"""How a keeper ends that found another one at work, and one whose server would not start."""


@dataclass(frozen=True, slots=True)
class Record:
    """A running server. ``pid``/``born`` are the Java process, ``keeper``/``keeper_born`` the one that watches over it.

    ``service`` is the port of the keeper's warm engines, ``token`` opens it, ``stamp`` is the state of the program's files it runs.
    ``ready``: warmed up and taking texts. ``idle``: seconds without a check until it ends. ``jar``: what it runs.
    """

    port: int
    pid: int
    born: str
    keeper: int
    keeper_born: str
    jar: str
    idle: float
    service: int
    token: str
    stamp: str
    ready: bool = False

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def alive(self) -> bool:
        """Whether the Java process is still the one that was recorded (a number may since belong to another)."""
        return born(self.pid) == self.born != ""

    @property
    def kept(self) -> bool:
        """Whether its keeper still watches over it."""
        return born(self.keeper) == self.keeper_born != ""


def read() -> Record | None:
    """The record, None where there is none or it cannot be understood: one that was tampered with must not name a process."""
    try:
        values = json.loads((folder() / RECORD).read_text(encoding="utf-8"))
        record = Record(**{field.name: values[field.name] for field in fields(Record)})
    except (OSError, ValueError, KeyError, TypeError):
        return None
    numbers = (record.port, record.pid, record.keeper, record.service)
    texts = (record.born, record.keeper_born, record.jar, record.token, record.stamp)
    sound = all(type(number) is int and number > 1 for number in numbers) and all(
        isinstance(text, str) for text in texts
    )
    return record if sound and isinstance(record.idle, (int, float)) and isinstance(record.ready, bool) else None


def write(record: Record) -> None:
    """Record a server, whole or not at all, for this user's eyes only."""
    place = folder()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=place, prefix=".languagetool-")
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        json.dump(asdict(record), stream)
    Path(name).replace(place / RECORD)


def forget(pid: int | None = None) -> None:
    """Remove the record; with ``pid``, only if it is that Java process's."""
    record = read()
    if pid is None or (record is not None and record.pid == pid):
        with contextlib.suppress(OSError):
            (folder() / RECORD).unlink()


def touch() -> None:
    """Note that the server was just used: the idle time starts anew."""
    with contextlib.suppress(OSError):
        os.utime(folder() / RECORD)


def last_used() -> float:
    """When the server was last used, in seconds since the epoch; 0 where there is no record."""
    try:
        return (folder() / RECORD).stat().st_mtime
    except OSError:
        return 0.0


def born(pid: int) -> str:
    """When a process began, in the system's own measure; "" where there is none of that number (or only its remains)."""
    if sys.platform == "linux":
        # Every lint asks this: psutil would say the same and takes 20 ms to import.
        try:
            fields_after_name = (
                Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
            )
        except OSError:
            return ""
        return "" if fields_after_name[0] in "ZX" else fields_after_name[19]
    import psutil  # type: ignore[import-untyped]

    try:
        process = psutil.Process(pid)
        return "" if process.status() == psutil.STATUS_ZOMBIE else repr(process.create_time())
    except psutil.Error:
        return ""
