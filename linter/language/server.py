"""Start, stop and describe the one LanguageTool server of this user, which stays warm between checks."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from drafts.errors import AfterwordError
from drafts.state import folder
from linter.language import state
from linter.language.asking import alive
from linter.language.obtain import download, find_installation, need_installation, need_java
from linter.language.state import ALREADY_KEPT, BAD_START, START_LIMIT, WARM_LIMIT
from linter.language.warm import stamp
from linter.settings import LanguageToolSettings

Say = Callable[[str], None]
JVM_FLAGS = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m", "-Djava.net.preferIPv4Stack=true")
"""Measured: 0.4 GB instead of 0.9 to 1.9 GB with Java's defaults, and as quick for single letters."""
_SERVER_SETTINGS = {
    "pipelineCaching": "true",
    "maxPipelinePoolSize": "20",
    "pipelineExpireTimeInSeconds": "86400",
    "cacheSize": "2000",
    "cacheTTLSeconds": "3600",
}
"""Measured: a letter's second check takes 5 ms instead of 70."""
_HEALTHY = 2.0
_STOP_LIMIT = 6.0
_TELLING = ("Exception", "Error", "error:", "Could not", "Unrecognized", "Invalid")
ROOT = Path(__file__).resolve().parent.parent.parent


class ServerStartError(AfterwordError):
    """The server would not start; the message says what it said."""


def running() -> state.Record | None:
    """The server that is up and recorded, warmed up or not yet; a record that no longer holds is cleaned away.

    A server whose keeper was killed is ended: nothing would end it when it is idle.
    """
    record = state.read()
    if record is None:
        # What cannot be understood (another version's) is taken away: its keeper then ends by itself.
        state.forget()
        return None
    if record.alive and record.kept:
        return record
    if record.alive:
        _kill(record.pid, record.born)
    state.forget(record.pid)
    return None


def start(settings: LanguageToolSettings, say: Say) -> str:
    """Start the server, unless one runs already, and wait until it is warm. ``say`` takes progress. Returns a line about it.

    Raises:
        LanguageToolMissingError: Java or the jars are missing; ServerStartError: it would not start.
    """
    record = running()
    if record is not None and record.ready:
        if record.stamp == stamp():
            return f"LanguageTool already runs at {record.url}"
        # It was started by another state of this program, whose rules it would apply.
        stop()
    began = time.monotonic()
    record = launch(settings, say)
    return (
        f"LanguageTool runs at {record.url}, warm after {time.monotonic() - began:.0f} s; it ends after"
        f" {_minutes(record.idle)} without a check, or with `afterword languagetool stop`"
    )


def launch(
    settings: LanguageToolSettings,
    say: Say,
    *,
    ports: Sequence[int] = (),
    idle: float | None = None,
    patience: float = START_LIMIT,
) -> state.Record:
    """As ``start``, for programs: returns the record. ``ports`` are tried first; ``idle`` are seconds in place of the setting.

    ``patience`` are the seconds that a server may take until it answers for the first time.

    Raises:
        LanguageToolMissingError, ServerStartError: as ``start``.
    """
    java = need_java()
    if find_installation(settings.path) is None:
        download(_asker(say))
    installation = need_installation(settings.path)
    say(f"starting LanguageTool {installation.version}".rstrip() + " (about 10 s; it then stays warm)")
    plan = {
        "command": [
            java.program,
            *JVM_FLAGS,
            "-cp",
            str(installation.jar),
            "org.languagetool.server.HTTPServer",
            "--config",
            str(_properties()),
        ],
        "ports": list(ports),
        "idle": settings.idle * 60 if idle is None else idle,
        "jar": str(installation.jar),
        "patience": patience,
    }
    return _wait(plan)


def _properties() -> Path:
    """The server's own settings, written anew: keep its pipelines and the sentences it has judged."""
    place = folder()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = place / "languagetool.properties"
    path.write_text("".join(f"{key}={value}\n" for key, value in _SERVER_SETTINGS.items()), encoding="utf-8")
    return path


def _asker(say: Say) -> Callable[[str], bool]:
    """Ask a person at a terminal; without one, the answer is no."""

    def ask(question: str) -> bool:
        if sys.stdin is None or not sys.stdin.isatty():
            return False
        say(f"{question} [y/N]")
        return sys.stdin.readline().strip().lower() in {"y", "yes"}

    return ask


def _spawn(plan: dict[str, object]) -> subprocess.Popen[bytes]:
    """The keeper as a process of its own, which outlives this one and its terminal."""
    place = folder()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    # -P and an explicit path: a module of the same name in the working folder must not be run instead.
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); from linter.keeper import main; sys.exit(main(sys.argv[1:]))"
    )
    flags = getattr(subprocess, "DETACHED_PROCESS", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
    with (place / state.KEEPER_LOG).open("ab") as log:
        return subprocess.Popen(
            [sys.executable, "-P", "-c", code, json.dumps(plan)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=place,
            start_new_session=True,
            creationflags=flags,
        )


def _wait(plan: dict[str, object]) -> state.Record:
    """The record of a server that is warm: of a keeper started here, or of one that was quicker."""
    limit = time.monotonic() + START_LIMIT + WARM_LIMIT
    for name in (state.LOG, state.KEEPER_LOG):
        with contextlib.suppress(OSError):
            (folder() / name).unlink()
    keeper = _spawn(plan)
    while time.monotonic() < limit:
        record = running()
        if record is not None and record.ready:
            return record
        status = keeper.poll()
        if status == ALREADY_KEPT:
            # Another keeper starts a server or is about to end: try again until one of the two has happened.
            time.sleep(0.3)
            keeper = _spawn(plan)
        elif status is not None:
            raise ServerStartError(f"LanguageTool did not start: {_reason(status)}")
        time.sleep(0.05)
    keeper.terminate()
    raise ServerStartError("LanguageTool did not start within two minutes; `afterword doctor` says what is there")


def _reason(status: int) -> str:
    """The telling line of what the server wrote before it ended, or of what its keeper did."""
    try:
        name = state.LOG if status == BAD_START else state.KEEPER_LOG
        text = (folder() / name).read_text(encoding="utf-8", errors="replace")
    except OSError:
        text = ""
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("at ")]
    telling = [line for line in lines if any(mark in line for mark in _TELLING)]
    return (telling or lines or ["it did not answer"])[-1][:300]


def stop() -> str:
    """End the server. Returns a line about it; no server is none to stop, not an error."""
    record = running()
    if record is None:
        return "no LanguageTool server runs"
    state.forget(record.pid)
    _kill(record.pid, record.born)
    limit = time.monotonic() + _STOP_LIMIT
    while record.kept and time.monotonic() < limit:
        time.sleep(0.02)
    if record.kept:
        _kill(record.keeper, record.keeper_born)
    return f"stopped the LanguageTool server at {record.url}"


def _kill(pid: int, when: str) -> None:
    """End a process that is still the recorded one, and wait until it is gone."""
    limit = time.monotonic() + _STOP_LIMIT
    number = signal.SIGTERM
    while state.born(pid) == when:
        with contextlib.suppress(OSError):
            os.kill(pid, number)
        time.sleep(0.05)
        if time.monotonic() > limit - _STOP_LIMIT / 2:
            number = getattr(signal, "SIGKILL", signal.SIGTERM)
        if time.monotonic() > limit:
            raise ServerStartError(f"process {pid} (LanguageTool) does not end; end it by hand")


def status_text(settings: LanguageToolSettings) -> str:
    """Whether the server runs, where, since when idle; and where LanguageTool and another server would come from."""
    lines = [_server_line()]
    if settings.url:
        answers = "answers" if alive(settings.url, _HEALTHY) else "does not answer"
        lines.append(f"languagetool.url: {settings.url} {answers}")
    try:
        installation = find_installation(settings.path)
        where = f"{installation.jar.parent} ({installation.source})" if installation else "not on this machine"
    except AfterwordError as error:
        where = str(error)
    lines.append(f"jars: {where}")
    return "\n".join(lines) + "\n"


def _server_line() -> str:
    record = running()
    if record is None:
        return "server: not running (start it with `afterword languagetool start`)"
    if not record.ready:
        return f"server: starting at {record.url} (process {record.pid})"
    health = "" if alive(record.url, _HEALTHY) else ", but does not answer (stop it with `afterword languagetool stop`)"
    left = max(0.0, record.idle - (time.time() - state.last_used()))
    return f"server: running at {record.url} (process {record.pid}), ends in {_minutes(left)} unless used{health}"


def _minutes(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} minutes"
