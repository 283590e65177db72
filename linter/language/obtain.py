"""Find what LanguageTool needs on this machine: a Java that is new enough and a folder of its jars; fetch the jars once agreed to."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from drafts.errors import AfterwordError

JAVA_NEEDED = 17
"""LanguageTool 6.6 and later are compiled for Java 17."""
_JAVA_PATIENCE = 20.0
"""Seconds that ``java -version`` may take; it takes 0.1 on an idle machine."""
_JARS = ("languagetool-server.jar", "languagetool.jar")
_NUMBER = re.compile(r"\d+")
HOW = (
    "run `afterword languagetool start` to have it downloaded (about 250 MB, it asks first), set `languagetool.path` or the"
    " environment's LTP_PATH to a folder that holds the jars, or set `languagetool.url` to a server"
)


class LanguageToolMissingError(AfterwordError):
    """Java or LanguageTool is not there, too old or broken; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Java:
    """The Java that would run the server: its program and its version as it calls itself ("17.0.15")."""

    program: str
    version: str

    @property
    def major(self) -> int:
        """17 for "17.0.15", 8 for "1.8.0_402"; 0 where the version cannot be read."""
        numbers = [int(number) for number in _NUMBER.findall(self.version)]
        if not numbers:
            return 0
        return numbers[1] if numbers[0] == 1 and len(numbers) > 1 else numbers[0]


def find_java(environment: Mapping[str, str] = os.environ) -> Java | None:
    """The Java on PATH, else the one in ``JAVA_HOME``; None where there is none that answers.

    On a Mac without Java, ``/usr/bin/java`` is a stub that fails: that is none.
    """
    candidates = [shutil.which("java", path=environment.get("PATH"))]
    if environment.get("JAVA_HOME"):
        candidates.append(shutil.which("java", path=str(Path(environment["JAVA_HOME"], "bin"))))
    for program in filter(None, candidates):
        try:
            # `java -version` answers on standard error.
            done = subprocess.run(
                [program, "-version"],
                capture_output=True,
                stdin=subprocess.DEVNULL,
                timeout=_JAVA_PATIENCE,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            continue
        answer = (done.stderr + done.stdout).decode("utf-8", "replace")
        found = re.search(r'version "?([\d._\-+a-z]+)|^(?:java|openjdk) ([\d.]+)', answer, re.MULTILINE)
        if found and not done.returncode:
            return Java(program, found[1] or found[2])
    return None


def need_java() -> Java:
    """The Java to run the server with.

    Raises:
        LanguageToolMissingError: there is none, or it is too old.
    """
    java = find_java()
    if java is None:
        raise LanguageToolMissingError(
            f"LanguageTool needs Java {JAVA_NEEDED} or newer, and no working `java` is on PATH or in JAVA_HOME;"
            " install one (https://adoptium.net), or use --engine builtin"
        )
    if java.major < JAVA_NEEDED:
        raise LanguageToolMissingError(
            f"LanguageTool needs Java {JAVA_NEEDED} or newer, and {java.program} is Java {java.version};"
            " install a newer one (https://adoptium.net), or use --engine builtin"
        )
    return java


@dataclass(frozen=True, slots=True)
class Installation:
    """A folder with LanguageTool's jars. ``source`` says how it was found."""

    jar: Path
    source: str

    @property
    def version(self) -> str:
        """The version in the folder's name ("6.8"), "" where it has none."""
        return self.jar.parent.name.removeprefix("LanguageTool-") if "-" in self.jar.parent.name else ""


def find_installation(path: str = "", environment: Mapping[str, str] = os.environ) -> Installation | None:
    """LanguageTool's jars: in ``path`` (the setting), else where language-tool-python looks.

    Those are ``LTP_JAR_DIR_PATH`` (the jars' own folder), ``LTP_PATH`` (a folder of ``LanguageTool-VERSION`` folders), and its
    cache in the home folder. The setting may name a folder of either kind.

    Raises:
        LanguageToolMissingError: ``path`` is set and holds no jars.
    """
    if path:
        found = _in_folder(Path(path).expanduser(), "languagetool.path")
        if found is None:
            raise LanguageToolMissingError(
                f"languagetool.path: {path} holds neither {_JARS[0]} nor a LanguageTool-VERSION folder with one"
            )
        return found
    return next(filter(None, (_in_folder(folder, source) for folder, source in _usual(environment))), None)


def need_installation(path: str = "") -> Installation:
    """As ``find_installation``.

    Raises:
        LanguageToolMissingError: there is none, with the ways to get it.
    """
    found = find_installation(path)
    if found is None:
        raise LanguageToolMissingError(f"LanguageTool is not on this machine: {HOW}")
    return found


def _usual(environment: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    if environment.get("LTP_JAR_DIR_PATH"):
        yield Path(environment["LTP_JAR_DIR_PATH"]), "LTP_JAR_DIR_PATH"
    if environment.get("LTP_PATH"):
        # language-tool-python looks nowhere else once this is set, and neither do we.
        yield Path(environment["LTP_PATH"]), "LTP_PATH"
    else:
        yield Path.home() / ".cache" / "language_tool_python", "language-tool-python's downloads"


def _in_folder(folder: Path, source: str) -> Installation | None:
    """The jars in a folder, or in the newest ``LanguageTool-VERSION`` folder in it."""
    inner = sorted(folder.glob("LanguageTool*"), key=lambda home: [int(part) for part in _NUMBER.findall(home.name)])
    for home in (folder, *reversed(inner)):
        for name in _JARS:
            if (home / name).is_file():
                return Installation((home / name).resolve(), source)
    return None


def download(ask: Callable[[str], bool]) -> Installation | None:
    """Have language-tool-python download LanguageTool, if ``ask`` agrees to its question; None where it does not.

    language-tool-python checks the archive against a known SHA-256 and unpacks it into its own cache (or ``LTP_PATH``).

    Raises:
        LanguageToolMissingError: Java is missing, or the download failed.
    """
    need_java()
    if not ask("LanguageTool is not on this machine. Download it (about 250 MB, from github.com)?"):
        return None
    from language_tool_python.download_lt import LTP_DOWNLOAD_VERSION, LocalLanguageTool
    from language_tool_python.exceptions import LanguageToolError

    try:
        LocalLanguageTool.from_version_name(LTP_DOWNLOAD_VERSION).download()
    except (LanguageToolError, OSError, ValueError) as error:
        # requests' errors are OSErrors; a broken archive is a ValueError or a LanguageToolError.
        line = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise LanguageToolMissingError(
            f"the download of LanguageTool {LTP_DOWNLOAD_VERSION} failed: {line[:200]}"
        ) from error
    return need_installation()
