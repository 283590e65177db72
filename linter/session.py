"""One ``lint`` run: which engine, which texts, what to print, which exit status."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from drafts.closest import did_you_mean, name_meant
from drafts.kinds import Kind
from linter.config import ConfigError
from linter.engine import Failure
from linter.finding import Finding
from linter.fixing import changes, diff, fix
from linter.language import open_engine
from linter.report import FORMATS
from linter.report.model import FileReport
from linter.run import Linter, exit_status
from linter.settings import Settings
from linter.sources import Source, SourceError, collect, decode, is_template, read, write_back
from linter.warm_lint import WarmLinter, open_linter

if TYPE_CHECKING:
    from drafts.notes import Notes
    from linter.templates.checking import TemplateLinter

Write = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class LintRequest:
    """What the command line asked for; ``settings`` already hold its options. ``templates``: the paths are templates, and folders of them."""

    paths: Sequence[str]
    jsonl: bool
    kind: str | None
    to: str
    notes: Sequence[Notes]
    form: str
    fix: bool
    diff: bool
    today: date
    colour: bool
    settings: Settings
    templates: bool = False


def run_lint(request: LintRequest, out: Write, say: Write) -> int:
    """Lint as asked; findings go to ``out``, everything else to ``say``. Returns the exit status."""
    if request.fix and request.diff:
        raise ConfigError("--fix and --diff exclude each other: --diff shows what --fix would write")
    if request.to and request.notes:
        request = replace(request, to=_recipient(request))
    options: dict[str, Any] = {
        "today": request.today,
        "kind": Kind(request.kind) if request.kind else None,
        "to": request.to,
        "notes": request.notes,
    }
    if request.jsonl:
        return _run_jsonl(request, Linter(request.settings, open_engine(request.settings, say), **options), out, say)
    sources, problems = _templates(request.paths) if request.templates else _sources(request.paths)
    linter = _Both(request.settings, say, options)
    for problem in problems:
        say(f"afterword: {problem}")
    if not sources:
        return 2
    if request.fix or request.diff:
        sources, write_problems = _fixed(request, linter, sources, out, say)
        problems += write_problems
    files = linter.files(sources)
    report = FORMATS[request.form](files, request.colour)
    # With --diff, or --fix on standard input, stdout holds the text itself.
    (say if request.diff or (request.fix and "-" in (source.path for source in sources)) else out)(report)
    status = exit_status([file.findings for file in files], request.settings.fail_on)
    return _status(status, bool(problems), linter.failures, say)


class _Both:
    """Drafts go to the linter that ``open_linter`` finds, templates to one in this process, which knows the files around them."""

    def __init__(self, settings: Settings, say: Write, options: dict[str, Any]) -> None:
        self._drafts = cache(lambda: open_linter(settings, say, **options))
        self._templates = cache(lambda: _template_linter(Linter(settings, open_engine(settings, say), **options)))
        self._opened: list[Linter | WarmLinter | TemplateLinter] = []

    @property
    def failures(self) -> list[Failure]:
        """The rules that broke."""
        return [failure for linter in self._opened for failure in linter.failures]

    def files(self, sources: Sequence[Source]) -> list[FileReport]:
        """A report for every draft and template."""
        drafts = [source for source in sources if not is_template(source.path)]
        templates = [source for source in sources if is_template(source.path)]
        reports: list[FileReport] = []
        for open_one, given in ((self._drafts, drafts), (self._templates, templates)):
            if given:
                linter = open_one()
                if linter not in self._opened:
                    self._opened.append(linter)
                reports += linter.files(given)
        return reports


def _template_linter(linter: Linter) -> TemplateLinter:
    from linter.templates.checking import TemplateLinter

    return TemplateLinter(linter)


def _templates(paths: Sequence[str]) -> tuple[list[Source], list[str]]:
    """The templates to check, and a line for each path that cannot be read."""
    from linter.templates.collecting import collect_templates

    files, problems = collect_templates(paths)
    sources = []
    for path in files:
        try:
            sources.append(read(path))
        except SourceError as error:
            problems += error.messages
    return sources, problems


def _status(status: int, incomplete: bool, failures: Sequence[Failure], say: Write) -> int:
    for failure in {(failure.code, failure.where, failure.error) for failure in failures}:
        say(
            f"afterword: internal error: rule {failure[0]} failed on {failure[1] or 'the text'}: {failure[2]}; please report this"
        )
    return 2 if incomplete or failures else status


def _sources(paths: Sequence[str]) -> tuple[list[Source], list[str]]:
    """The texts to lint, and a line for each that cannot be read; without paths, piped standard input."""
    names = list(paths)
    if not names:
        if sys.stdin is None or sys.stdin.isatty():
            return [], ["nothing to lint; name a file or a folder, or pipe text in"]
        names = ["-"]
    files, problems = collect(name for name in names if name != "-")
    sources = []
    if "-" in names:
        try:
            sources.append(decode(sys.stdin.buffer.read(), "-"))
        except SourceError as error:
            problems += error.messages
    for path in files:
        try:
            sources.append(read(path))
        except SourceError as error:
            problems += error.messages
    problems += [
        f"{source.path}: holds no text to check" for source in sources if not source.text.strip("\ufeff \t\r\n")
    ]
    return [source for source in sources if source.text.strip("\ufeff \t\r\n")], problems


def _fixed(
    request: LintRequest, linter: _Both, sources: list[Source], out: Write, say: Write
) -> tuple[list[Source], list[str]]:
    """Fix every source (or show the difference); returns the texts to report on, and what could not be written."""
    after, problems = [], []
    for source in sources:

        def findings_of(text: str, source: Source = source) -> list[Finding]:
            reports = linter.files([replace(source, text=text)])
            return [finding for report in reports if report.path == source.path for finding in report.findings]

        fixed = replace(source, text=fix(source.text, findings_of))
        if request.diff:
            out(diff(source.path, source.text, fixed.text))
            after.append(source)
            continue
        after.append(fixed)
        if source.path == "-":
            out(fixed.text)
            _say_changes(source, fixed, say)
        elif fixed.text != source.text:
            try:
                write_back(source, fixed.text)
                say(f"fixed {source.path}")
                _say_changes(source, fixed, say)
            except SourceError as error:
                problems += error.messages
                after[-1] = source
                say(f"afterword: {error}")
    return after, problems


def _say_changes(before: Source, after: Source, say: Write) -> None:
    for line in changes(before.text, after.text):
        say(f"  {line}")


def _run_jsonl(request: LintRequest, linter: Linter, out: Write, say: Write) -> int:
    from linter.jsonl import lint_lines

    if len(request.paths) > 1:
        raise ConfigError("--jsonl takes one file, or - for standard input")
    name = request.paths[0] if request.paths else "-"
    if name == "-" and sys.stdin.isatty() and not request.paths:
        raise ConfigError("nothing to lint; name a file of JSON lines, or pipe them in")
    status, invalid = 0, False
    try:
        with sys.stdin.buffer if name == "-" else open(name, "rb") as stream:  # noqa: PTH123
            for answer, findings, valid in lint_lines(stream, linter):
                out(f"{answer}\n")
                invalid = invalid or not valid
                status = status or exit_status([findings], request.settings.fail_on)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise SourceError(f"{name}: cannot be read: {error.strerror or error}") from error
    return _status(status, invalid, linter.failures, say)


def _recipient(request: LintRequest) -> str:
    """The name of whom ``--to`` means, as the notes write it."""
    names = list(dict.fromkeys(person.name for notes in request.notes for person in notes.people))
    found = name_meant(request.to, names)
    if found is None:
        raise ConfigError(f"--to {request.to!r}: the notes name nobody like that{did_you_mean(request.to, names)}")
    return found
