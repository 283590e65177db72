"""The process that watches over the LanguageTool server: starts it, warms it up, records it, and ends it when nobody asks any more.

It runs apart from any terminal, and holds the lock that keeps a second one away for as long as it lives.
"""

from __future__ import annotations

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import FrameType

from drafts.state import folder
from linter.document import read_documents
from linter.language import state
from linter.language.asking import alive
from linter.language.lock import hold
from linter.language.state import ALREADY_KEPT, BAD_START, WARM_LIMIT
from linter.language.warm import stamp
from linter.service import WarmService
from linter.settings import LanguageToolSettings, Settings
from linter.sources import Source

_PORT_TRIES = 3
_PORT_TAKEN = ("BindException", "Address already in use", "PortBindingException")
# One text that wakes most of the checker: spelling with suggestions, agreement, confusions, punctuation.
_WARM_UP = (
    "Dear Ms. Alvarez,\n\nThank you for taking the time to meet with me on Tuesday afternoon. I enjoyed hearing how your team "
    "decide what to ship, and I definately want to here more about it , as we discused. Their is one thing I has to add: I "
    "would of liked to see the yard. Please let me know if you needs anything else.\n\nKind regards,\nPriya"
)


def main(arguments: Sequence[str]) -> int:
    """Keep one server until it is idle, stopped or dead. ``arguments[0]`` is JSON with the keys of ``plan`` in ``server``.

    Returns the exit status: 0, ``ALREADY_KEPT`` where another keeper is at work, ``BAD_START`` where the server would not start.
    """
    program = stamp()  # before anything more of it is loaded
    plan = json.loads(arguments[0])
    place = folder()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = hold(place / state.LOCK)
    if lock is None:
        return ALREADY_KEPT
    signal.signal(signal.SIGTERM, _leave)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    process = None
    try:
        started = _start(plan["command"], plan["ports"], place, plan["patience"])
        if started is None:
            return BAD_START
        process, port = started
        service = _serve(f"http://127.0.0.1:{port}")
        me = os.getpid()
        record = state.Record(
            port=port,
            pid=process.pid,
            born=state.born(process.pid),
            keeper=me,
            keeper_born=state.born(me),
            jar=plan["jar"],
            idle=plan["idle"],
            service=service.port,
            token=service.token,
            stamp=program,
        )
        state.write(record)
        _warm_up(service)
        state.write(replace(record, ready=True))
        _watch(process, plan["idle"])
    finally:
        if process is not None:
            end(process)
            state.forget(process.pid)
    return 0


def _leave(number: int, frame: FrameType | None) -> None:
    """A signal to stop becomes an exit, so that the server is ended on the way out."""
    raise SystemExit(0)


def _start(
    command: Sequence[str], ports: Sequence[int], place: Path, patience: float
) -> tuple[subprocess.Popen[bytes], int] | None:
    """The server and its port once it answers; a port that turns out to be taken is changed, any other failure is final."""
    for wanted in [*ports, *[0] * _PORT_TRIES][:_PORT_TRIES]:
        port = wanted or free_port()
        log = place / state.LOG
        with log.open("wb") as stream:
            process = subprocess.Popen(
                [*command, "-p", str(port)],
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=subprocess.STDOUT,
                cwd=place,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                preexec_fn=_die_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509 - no thread runs yet
            )
        try:
            if _answers(process, port, patience):
                return process, port
        except BaseException:
            end(process)
            raise
        end(process)
        said = log.read_text(encoding="utf-8", errors="replace")
        if not any(mark in said for mark in _PORT_TAKEN):
            return None
    return None


def _die_with_parent() -> None:
    """Ask Linux to end the server when its keeper is killed without a chance to do so."""
    import ctypes

    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def free_port() -> int:
    """A port on loopback that nothing uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answers(process: subprocess.Popen[bytes], port: int, patience: float) -> bool:
    """Wait until the server answers; False where it ends or takes too long."""
    limit = time.monotonic() + patience
    while time.monotonic() < limit:
        if process.poll() is not None:
            return False
        # Whoever holds a taken port may answer too: the server must still live after it has.
        if alive(f"http://127.0.0.1:{port}", 2.0):
            time.sleep(0.2)
            return process.poll() is None
        time.sleep(0.1)
    return False


def _serve(url: str) -> WarmService:
    """The warm engines, answering in threads of their own."""
    service = WarmService(secrets.token_hex(16), url, state.touch)
    threading.Thread(target=service.serve_forever, daemon=True).start()
    return service


def _warm_up(service: WarmService) -> None:
    """Let server and engines load what a first text makes them load.

    Engines that fail here are kept all the same: whoever asks them is answered with the fault, or does the work itself.
    """
    settings = Settings(languagetool=LanguageToolSettings(timeout=WARM_LIMIT))
    try:
        for document in read_documents(_WARM_UP, ""):
            service.answer(("problems", "languagetool", settings, document))
        options = {"today": date.today(), "kind": None, "to": "", "notes": ()}
        service.answer(("files", "languagetool", settings, [Source("-", _WARM_UP)], options))
    except Exception:
        traceback.print_exc()  # standard error is the keeper's log


def _watch(process: subprocess.Popen[bytes], idle: float) -> None:
    """Return when the server has ended, has not been used for ``idle`` seconds, or its record is gone or another's."""
    pause = min(5.0, max(0.2, idle / 10))
    while True:
        try:
            process.wait(timeout=pause)
            return
        except subprocess.TimeoutExpired:
            record = state.read()
            if record is None or record.pid != process.pid or time.time() - state.last_used() > idle:
                return


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process: asked first, then not."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(timeout=3)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(timeout=5)
