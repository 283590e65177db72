"""Help for the tests of LanguageTool: the command line as a real process, its state folder, and the processes that run."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from linter.language import state
from tests.fetch_languagetool import ready

ROOT = Path(__file__).resolve().parent.parent
JARS = ready()
"""The folder of the real LanguageTool, built once; what the environment says of it is read before tests clean that."""


def environment(state: Path, **changes: str) -> dict[str, str]:
    """This process's environment with its own state folder and the real jars; an empty value takes a variable out."""
    merged = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(state), "LTP_PATH": str(JARS), **changes}
    return {name: value for name, value in merged.items() if value}


def run(
    arguments: list[str], env: Mapping[str, str], text: str | None = None, seconds: float = 120
) -> subprocess.CompletedProcess[str]:
    """``afterword`` with these arguments as a process of its own."""
    code = "from cli import main; main()"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=dict(env), input=text, capture_output=True, text=True, encoding="utf-8", timeout=seconds, check=False,
    )  # fmt: skip


_PLACE = pytest.StashKey[Path]()


def warm_place(request: pytest.FixtureRequest, factory: pytest.TempPathFactory) -> Path:
    """The state folder of a server that the command line started, the same one for every test of a run, ended with the run."""
    stash = request.config.stash
    if _PLACE not in stash:
        place = factory.mktemp("warm")
        settings = place / "afterword.toml"
        settings.write_text("[languagetool]\nidle = 30\n", encoding="utf-8")
        done = run(["languagetool", "start", "--config", str(settings)], environment(place))
        assert done.returncode == 0, done.stderr
        stash[_PLACE] = place
        request.session.addfinalizer(lambda: _end(place))
    return stash[_PLACE]


def _end(place: Path) -> None:
    """``languagetool stop`` leaves neither the server nor its keeper."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(place))
        record = state.read()
        assert record is not None
        assert record.alive
        done = run(["languagetool", "stop"], environment(place))
        assert done.stderr.strip() == f"stopped the LanguageTool server at {record.url}"
        assert not record.alive
        assert not record.kept
        assert state.read() is None


def wait_for(true: Callable[[], bool], seconds: float) -> bool:
    """Whether something comes true within the time."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        if true():
            return True
        time.sleep(0.05)
    return true()


def fake_java(folder: Path, version: str, then: str = "exit 1") -> Path:
    """A folder to put on PATH, with a ``java`` that calls itself that version and, asked for anything else, does ``then`` (shell)."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "java"
    program.write_text(
        f'#!/bin/sh\nif [ "$1" = -version ]; then echo \'openjdk version "{version}" 2020-01-01\' >&2; exit 0; fi\n{then}\n',
        encoding="utf-8",
    )
    program.chmod(0o755)
    return folder
