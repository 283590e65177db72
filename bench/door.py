"""The product as its users reach it: ``afterword lint --jsonl`` in a process of its own, and nothing behind it."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
Row = dict[str, Any]

_FROM_SOURCE = [sys.executable, "-c", "import cli; cli.main()"]


class DoorError(RuntimeError):
    """The program did not answer as it must; the message is what it said."""


@dataclass
class Door:
    """``program``: a command line to run instead of this source tree; ``options``: more options for ``lint``; ``settings``: the
    text of a settings file, instead of the defaults.

    ``seconds`` sums the time that all questions took, start-up of the program included.
    """

    program: str = ""
    options: Sequence[str] = ()
    settings: str = ""
    seconds: float = field(default=0.0, init=False)

    def ask(self, requests: Sequence[Row], select: str = "") -> list[list[Row]]:
        """The findings for each request, in order. ``select`` names rules by prefix; without it all rules run.

        Raises:
            DoorError: the program failed, refused a line, or answered other lines than it was asked.
        """
        command = [*self.command(), "lint", "--jsonl", *self.options]
        command += ["--select", select] if select else []
        lines = "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in requests)
        with tempfile.TemporaryDirectory() as folder:
            if self.settings:
                file = Path(folder) / "afterword.toml"
                file.write_text(self.settings, encoding="utf-8")
                command += ["--config", str(file)]
            else:
                command += ["--isolated"]
            begin = time.perf_counter()
            done = subprocess.run(
                [*command, "-"], input=lines.encode(), capture_output=True, check=False, env=self.environment()
            )
            self.seconds += time.perf_counter() - begin
        said = done.stderr.decode("utf-8", "replace").strip()
        if done.returncode not in (0, 1):
            raise DoorError(
                f"exit status {done.returncode}: {_shortened(said or done.stdout.decode('utf-8', 'replace'))}"
            )
        answers = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
        if [answer["id"] for answer in answers] != [request["id"] for request in requests]:
            raise DoorError(f"{len(requests)} lines asked, {len(answers)} answered, or in another order")
        return [answer["findings"] for answer in answers]

    def command(self) -> list[str]:
        """The words that start the program."""
        if not self.program:
            return _FROM_SOURCE
        return [word.strip('"') for word in shlex.split(self.program, posix=os.name != "nt")]

    def environment(self) -> dict[str, str]:
        """The environment to start it in: the tree goes first on the path, so that it is found from any folder."""
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
        if not self.program:
            environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
        return environment


def _shortened(said: str) -> str:
    """The first line, and how many more there are."""
    first, *rest = said.splitlines() or ["nothing said"]
    return first[:300] + (f" (and {len(rest)} lines more)" if rest else "")
