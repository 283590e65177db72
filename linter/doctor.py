"""``afterword doctor``: what works on this machine, what does not, and what to do about it. Everything is tried, nothing is changed."""

from __future__ import annotations

import importlib
import importlib.metadata
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from drafts.errors import AfterwordError
from linter.settings import LanguageToolSettings, Settings

OK, OFF, BAD = "ok", "off", "BROKEN"
_PYTHON_NEEDED = (3, 11)
_TRIAL = "I definately enjoyed our talk."
_LIBRARIES = (
    ("jinja2", "jinja2", "drafts"),
    ("PyYAML", "yaml", "notes"),
    ("textstat", "textstat", "reading ease"),
    ("harper-py", "harper", "built-in grammar"),
    ("language-tool-python", "language_tool_python", "download of LanguageTool"),
    ("psutil", "psutil", "the LanguageTool server on Windows and Macs"),
    ("typst", "typst", "cards as PDF"),
    ("holidays", "holidays", "holidays in the plan"),
    ("icalendar", "icalendar", "the plan as a calendar file"),
    ("pyperclip", "pyperclip", "the clipboard"),
)
"""Distribution, what is imported, what for."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing looked at: ``state`` is ok, off (not there, and nothing needs it as things are) or broken; ``advice`` mends it."""

    subject: str
    state: str
    found: str
    advice: str = ""


def report(settings: Settings) -> str:
    """The whole examination as text: one line a thing, then what to do."""
    lines = [*_python(), *_libraries(), *_clipboard(), *_fonts(), *_settings(settings), *_builtin(settings)]
    lines += _languagetool(settings.languagetool, wanted=settings.engine == "languagetool")
    width = max(len(line.subject) for line in lines)
    shown = [f"{line.state:<6}  {line.subject:<{width}}  {line.found}" for line in lines]
    advice = [f"- {line.subject}: {line.advice}" for line in lines if line.advice]
    if any(line.state == BAD for line in lines):
        shown += ["", "What to do:"]
    elif advice:
        shown += ["", "Everything needed works. What could be added:"]
    else:
        shown += ["", "Everything works."]
    return "\n".join([*shown, *advice]) + "\n"


def _python() -> Iterator[Line]:
    found = f"{platform.python_version()} on {platform.system()} {platform.machine()}".strip()
    fine = sys.version_info >= _PYTHON_NEEDED
    yield Line("Python", OK if fine else BAD, found, "" if fine else "install Python 3.11 or newer")


def _libraries() -> Iterator[Line]:
    for distribution, module, purpose in _LIBRARIES:
        try:
            importlib.import_module(module)
            version = importlib.metadata.version(distribution)
        except Exception as error:
            # A library that is there but broken raises whatever it likes; the report says what.
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            yield Line(
                distribution, BAD, f"{purpose}: {reason}", f"install afterword anew, or `pip install {distribution}`"
            )
        else:
            yield Line(distribution, OK, f"{version} ({purpose})")


def _clipboard() -> Iterator[Line]:
    try:
        import pyperclip

        there = pyperclip.is_available()
    except ImportError:
        return  # said among the libraries
    if there:
        yield Line("clipboard", OK, "`draft --copy` reaches it")
        return
    advice = "install xclip, xsel or wl-clipboard, and work in a graphical session" if sys.platform == "linux" else ""
    yield Line("clipboard", OFF, "none that this session can reach: `draft --copy` prints instead", advice)


def _fonts() -> Iterator[Line]:
    import drafts

    folder = Path(drafts.__file__).parent
    names = sorted(path.stem for path in folder.rglob("*") if path.suffix.lower() in {".ttf", ".otf"})
    if names:
        yield Line("card fonts", OK, f"{len(names)}: {', '.join(names)}")
    else:
        yield Line("card fonts", BAD, "none", "install afterword anew: its fonts are missing")


def _settings(settings: Settings) -> Iterator[Line]:
    from linter.config import find

    nearest = find(Path.cwd())
    yield Line("settings file", OK, str(nearest) if nearest else "none from here upwards: the defaults hold")
    for key, path in (("words", settings.words), ("templates", settings.templates)):
        if path and not Path(path).exists():
            yield Line(
                f"setting {key}", BAD, f"{path} is not there", f"create {path} or change `{key}` in the settings"
            )
        elif path:
            yield Line(f"setting {key}", OK, path)
    if settings.timezone:
        yield _zone(settings.timezone)


def _zone(name: str) -> Line:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return Line(
            "setting timezone",
            BAD,
            f"{name} is not known",
            "name a zone such as Europe/Berlin; on Windows install tzdata",
        )
    return Line("setting timezone", OK, name)


def _builtin(settings: Settings) -> Iterator[Line]:
    from linter.document import read_documents
    from linter.language.builtin import BuiltinEngine

    try:
        found = [
            problem.suggestions[:1]
            for document in read_documents(_TRIAL, "")
            for problem in BuiltinEngine(settings).problems(document)
        ]
    except Exception as error:
        yield Line("built-in engine", BAD, f"{type(error).__name__}: {error}", "install afterword anew")
        return
    works = ("definitely",) in found
    yield Line(
        "built-in engine",
        OK if works else BAD,
        "finds what it should" if works else "misses a plain error",
        "" if works else "install afterword anew",
    )


def _languagetool(settings: LanguageToolSettings, wanted: bool) -> Iterator[Line]:
    """Java, the jars, our server and the one of the settings. What is missing is broken only where LanguageTool is wanted and has no other way."""
    from linter.language.asking import alive
    from linter.language.server import running

    record = running()
    missing = BAD if wanted and not settings.url and record is None else OFF
    yield from _java(missing)
    yield from _jars(settings, missing)
    if record is None:
        yield Line("LanguageTool server", OFF, "not running (`afterword languagetool start` keeps one warm)")
    else:
        yield _trial(
            "LanguageTool server",
            record.url,
            f"{record.url}, process {record.pid}",
            "`afterword languagetool stop`, then start",
        )
    if settings.url:
        if alive(settings.url, 5.0):
            yield _trial("languagetool.url", settings.url, settings.url, "name another server in the settings")
        else:
            yield Line(
                "languagetool.url", BAD, f"{settings.url} does not answer", "start that server, or take the setting out"
            )


def _java(missing: str) -> Iterator[Line]:
    from linter.language.obtain import JAVA_NEEDED, find_java

    java = find_java()
    how = f"install Java {JAVA_NEEDED} or newer (https://adoptium.net) if you want LanguageTool"
    if java is None:
        yield Line("Java", missing, "none that works, on PATH or in JAVA_HOME", how)
    elif java.major < JAVA_NEEDED:
        yield Line("Java", missing, f"{java.version} ({java.program}): too old for LanguageTool", how)
    else:
        yield Line("Java", OK, f"{java.version} ({java.program})")


def _jars(settings: LanguageToolSettings, missing: str) -> Iterator[Line]:
    from linter.language.obtain import HOW, find_installation

    try:
        found = find_installation(settings.path)
    except AfterwordError as error:
        yield Line("LanguageTool", BAD, str(error), "correct `languagetool.path` in the settings, or take it out")
        return
    if found is None:
        yield Line("LanguageTool", missing, "not on this machine", HOW)
    else:
        yield Line("LanguageTool", OK, f"{found.version} in {found.jar.parent} (by {found.source})".strip())


def _trial(subject: str, url: str, where: str, advice: str) -> Line:
    """Ask a server about a sentence with a misspelt word."""
    from linter.language.asking import ServerFaultError, check

    try:
        matches = check(url, _TRIAL, {"language": "en-US"}, 20.0)
    except ServerFaultError as fault:
        return Line(subject, BAD, str(fault), advice)
    fine = any("definitely" in match.replacements for match in matches)
    return Line(
        subject,
        OK if fine else BAD,
        f"{where} answers" if fine else f"{where} misses a plain error",
        "" if fine else advice,
    )
