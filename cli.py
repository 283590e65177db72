"""The door: commands that parse, call, print and exit. What they do lives in ``drafts`` and ``linter``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

if TYPE_CHECKING:
    from drafts.cards.printing import Printing
    from drafts.doubt import Doubt
    from drafts.notes import Notes
    from linter.config import Loaded
    from linter.settings import Settings

KINDS = ("thank-you", "note", "check-in", "voicemail", "rejection", "application", "letter", "call-sheet")
"""The message kinds, repeated here so that ``--help`` need not import them; a test holds them against ``drafts.kinds``."""

_NOTE_OPTIONS = ("size", "portrait", "folded", "margin", "hand", "pitch", "fit", "guide_sheet", "envelope")
_VOICEMAIL_OPTIONS = ("rate", "rehearse")

Command = Callable[..., Any]


class Day(click.ParamType[date]):
    """A calendar day as YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The text as a date, or a usage error."""
        if isinstance(value, date):
            return value
        try:
            return datetime.strptime(value, "%Y-%m-%d").date()
        except ValueError:
            self.fail(f"{value!r} is not a date; write it as YYYY-MM-DD, for example 2026-11-18", param, ctx)


def _config_options(command: Command) -> Command:
    command = click.option("--isolated", is_flag=True, help="Ignore every settings file.")(command)
    return click.option("--config", type=click.Path(path_type=Path), help="Use this settings file.")(command)


def _check_options(command: Command) -> Command:
    """The options that every check takes, in the order in which the help shows them."""
    options = (
        click.option(
            "--engine", type=click.Choice(("builtin", "languagetool", "auto")), help="Spelling and grammar engine."
        ),
        click.option("--no-grammar", is_flag=True, help="Spelling only: quicker."),
        click.option("--select", help="Only these rules: codes, names or prefixes, parted by commas."),
        click.option("--ignore", help="Not these rules."),
        click.option(
            "--format",
            "form",
            type=click.Choice(("text", "json", "sarif", "github")),
            default="text",
            show_default=True,
        ),
        click.option("--fix", is_flag=True, help="Apply the safe fixes."),
        click.option("--diff", is_flag=True, help="Show what --fix would change."),
        click.option(
            "--fail-on", type=click.Choice(("error", "warning", "note")), help="Exit 1 from here on (default: warning)."
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


_TODAY = click.option("--today", type=Day(), help="Act as if it were this day (default: today).")


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="afterword", prog_name="afterword")
def main_group() -> None:
    """Draft, check and print the messages you owe after a job interview, from your own notes.

    Nothing you write leaves this machine. Start with: afterword notes new
    """


# ---------------------------------------------------------------------------------------------------------------- notes


@main_group.group()
def notes() -> None:
    """Write down the interview, and see what the notes are good for."""


@notes.command("new")
@click.argument("path", required=False, type=click.Path(path_type=Path))
def notes_new(path: Path | None) -> None:
    """Ask the debrief questions and write the notes to PATH (default: notes.yaml). Enter skips; stop any time, go on later."""
    from drafts.debrief import interview_me

    interview_me(path or Path("notes.yaml"), _read_line, _say)


@notes.command("check")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
def notes_check(paths: tuple[Path, ...]) -> None:
    """Check notes files; list which messages can be written and what is missing for the others."""
    from drafts.needs import check_report

    for loaded in _load_all(paths):
        click.echo(check_report(loaded))


# --------------------------------------------------------------------------------------------------------------- drafts


@main_group.command()
@click.argument("notes_path", metavar="NOTES", type=click.Path(path_type=Path))
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    metavar=f"[{'|'.join(KINDS)}]",
    help="This message, or a kind of your templates' own (may be given several times).",
)
@click.option("--to", "names", multiple=True, help="Only to this person (may be given several times).")
@click.option("--all", "everything", is_flag=True, help="Every message for everyone.")
@click.option("--voice", help="warm, formal, brief, or a voice of your templates' own.")
@_TODAY
@click.option("--out", type=click.Path(path_type=Path), help="Write one file a draft into this folder.")
@click.option("--force", is_flag=True, help="With --out: overwrite drafts that were edited.")
@click.option("--copy", "to_clipboard", is_flag=True, help="Put the one draft on the clipboard.")
@click.option(
    "--eml", type=click.Path(path_type=Path), help="Write mail drafts into this folder, for a mail program to open."
)
@click.option("--mailto", "links", is_flag=True, help="Print a mailto: link for each e-mail.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
@_config_options
def draft(notes_path: Path, **options: Any) -> None:
    """Write the messages that are due, or those asked for, from NOTES."""
    from drafts.session import DraftRequest, draft_messages

    settings = _settings(options["config"], options["isolated"], notes_path.parent).settings
    request = DraftRequest(
        kinds=options["kinds"],
        names=options["names"],
        everything=options["everything"],
        voice=options["voice"] or settings.voice,
        today=_today(options["today"]),
        out=options["out"],
        force=options["force"],
        to_clipboard=options["to_clipboard"],
        eml=options["eml"],
        links=options["links"],
        as_json=options["form"] == "json",
        country=settings.country,
        language=settings.language,
        timezone=settings.timezone,
        templates=_house(notes_path.parent, settings),
    )
    loaded = _load_all([notes_path])[0]

    def check(texts: Sequence[str]) -> Sequence[str]:
        from linter.verdicts import verdicts

        return verdicts(texts, loaded, settings, request.today, _say)

    def doubts(texts: Sequence[str]) -> Sequence[Sequence[Doubt]]:
        from linter.doubts import doubts as doubted

        return doubted(texts, loaded, settings, request.today, _say)

    sys.exit(draft_messages(loaded, request, _out, _say, check=check, doubts=doubts))


@main_group.command()
@click.argument("notes_path", metavar="NOTES", required=False, type=click.Path(path_type=Path))
@click.option(
    "--kind", type=click.Choice(("note", "voicemail")), help="The note, or a voicemail to read from (default: note)."
)
@click.option("--to", "names", multiple=True, help="Only this person's (may be given several times).")
@click.option("--size", help="us-a2, us-a6, iso-a6, us-a7, 4x6, 5x7in, 100x150mm (default: us-a6).")
@click.option("--portrait", is_flag=True, help="The card stands on its short side.")
@click.option("--folded", is_flag=True, help="A folded card: the note goes inside, on one panel.")
@click.option("--margin", help="Room left on every side (default: 12.7mm).")
@click.option(
    "--hand",
    type=click.Choice(("small", "medium", "large", "own")),
    help="How large you write (default: own, as measured; medium until you measure).",
)
@click.option("--pitch", help="From line to line (default: what the hand wants; medium: 7.1mm).")
@click.option(
    "--calibrate",
    is_flag=False,
    flag_value="",
    metavar="[LENGTH]",
    help="Measure your hand: prints a line to copy, takes its length (142mm), remembers it; forget undoes that.",
)
@click.option(
    "--fit", is_flag=True, help="Where a note is too long: a larger card, else a smaller hand, that holds it."
)
@click.option("--pdf", type=click.Path(path_type=Path), help="Also print it at true size, with guide lines.")
@click.option("--png", type=click.Path(path_type=Path), help="The same as pictures, one a page.")
@click.option(
    "--paper",
    type=click.Choice(("letter", "a4"), case_sensitive=False),
    help="Print on this paper, two cards on a sheet, with crop marks (a voicemail: default letter).",
)
@click.option("--guide-sheet", is_flag=True, help="Print a blank guide sheet to lay under the card.")
@click.option("--envelope", is_flag=True, help="Print the envelopes, with the addresses in their places.")
@click.option("--rate", type=click.IntRange(80, 220), help="Voicemail: words a minute (default: 140).")
@click.option("--rehearse", is_flag=True, help="Voicemail: count along in the terminal.")
@click.option("--voice", help="warm, formal or brief.")
@_TODAY
@_config_options
def card(notes_path: Path | None, **options: Any) -> None:
    """Show the handwritten note as the lines to write on your card.

    With --kind voicemail: the script as a page to read from. Exit 1 where the message is too long: by how much, and which
    sentence to cut first, is said.
    """
    if options["calibrate"] is not None:
        from drafts.cards.measuring import calibrate

        status = calibrate(options["calibrate"], _read_line, _out, _say)
        if notes_path is None or status:
            sys.exit(status)
    if notes_path is None:
        raise click.UsageError("Missing argument 'NOTES'", click.get_current_context())
    voicemail = options["kind"] == "voicemail" or (not options["kind"] and (options["rehearse"] or options["rate"]))
    _refuse(options, _NOTE_OPTIONS if voicemail else _VOICEMAIL_OPTIONS, "note" if voicemail else "voicemail")
    settings = _settings(options["config"], options["isolated"], notes_path.parent).settings
    sys.exit(
        (_call if voicemail else _card)(
            _load_all([notes_path])[0], settings, _house(notes_path.parent, settings), options
        )
    )


@main_group.command()
@click.argument("notes_path", metavar="NOTES", type=click.Path(path_type=Path))
@click.option("--kind", required=True, type=click.Choice(KINDS), help="What went out.")
@click.option("--to", "name", required=True, help="To whom: the name as in the notes.")
@click.option("--date", "day", type=Day(), help="When (default: today).")
@_TODAY
def sent(notes_path: Path, kind: str, name: str, day: date | None, today: date | None) -> None:
    """Record in NOTES what went out, so that the plan stays true."""
    from drafts.recording import record

    _say(record(notes_path, kind, name, day or _today(today), _today(today)))


@main_group.command()
@click.argument("paths", metavar="NOTES...", nargs=-1, required=True, type=click.Path(path_type=Path))
@_TODAY
@click.option("--ics", type=click.Path(path_type=Path), help="Also write the plan as a calendar file.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
@_config_options
def plan(paths: tuple[Path, ...], **options: Any) -> None:
    """List what is due when, for whom, how, and why; over several notes files, one list."""
    from drafts.session import show_plan

    settings = _settings(options["config"], options["isolated"], paths[0].parent).settings
    show_plan(
        _load_all(paths),
        _today(options["today"]),
        settings.country,
        settings.timezone,
        ics_path=options["ics"],
        as_json=options["form"] == "json",
        out=_out,
        say=_say,
    )


# --------------------------------------------------------------------------------------------------------------- linter


@main_group.command()
@click.argument("paths", metavar="[PATH|-]...", nargs=-1)
@click.option("--jsonl", is_flag=True, help="One JSON object a line in, one a line out.")
@click.option("--kind", type=click.Choice(KINDS), help="Read every draft as this message.")
@click.option("--to", help="Whom it goes to.")
@click.option(
    "--notes", "notes_paths", multiple=True, type=click.Path(path_type=Path), help="Check against these notes."
)
@_check_options
@_TODAY
@_config_options
def lint(paths: tuple[str, ...], **options: Any) -> None:
    """Check drafts: files, folders, or standard input. Exit 1 with findings, 0 when clean, 2 when something cannot be read."""
    from linter.session import LintRequest, run_lint

    start = Path(paths[0]) if paths and paths[0] != "-" else Path.cwd()
    settings = _settings(options["config"], options["isolated"], start if start.is_dir() else start.parent).settings
    request = LintRequest(
        paths=paths,
        jsonl=options["jsonl"],
        kind=options["kind"],
        to=options["to"] or "",
        notes=_load_all(options["notes_paths"]),
        form=options["form"],
        fix=options["fix"],
        diff=options["diff"],
        today=_today(options["today"]),
        colour=_colour(),
        settings=_lint_settings(settings, options),
    )
    sys.exit(run_lint(request, _out, _say))


@main_group.command()
@click.argument("code", required=False)
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def rules(code: str | None, form: str) -> None:
    """List the rules, or explain one."""
    from linter.pages import rules_text

    _out(rules_text(code, as_json=form == "json"))


@main_group.group()
def templates() -> None:
    """The templates that drafts are written from."""


@templates.command("list")
@_config_options
def templates_list(config: Path | None, isolated: bool) -> None:
    """List the templates in force: name and purpose; of those that are your own, the path."""
    from drafts.library import list_text

    _out(list_text(_house(Path(), _settings(config, isolated, Path.cwd()).settings)))


@templates.command("show")
@click.argument("name")
@_config_options
def templates_show(name: str, config: Path | None, isolated: bool) -> None:
    """Print a template's source, or every file of a kind: those in force here, your own before the program's."""
    from drafts.library import source

    _out(source(name, _house(Path(), _settings(config, isolated, Path.cwd()).settings)))


@templates.command("copy")
@click.argument("name")
@click.argument("folder", type=click.Path(path_type=Path))
def templates_copy(name: str, folder: Path) -> None:
    """Copy a template, or all of a kind, to a folder, to change it; never overwrites."""
    from drafts.library import copy

    for path in copy(name, folder):
        _say(f"wrote {path}")


@templates.command("check")
@click.argument("paths", nargs=-1, required=True)
@click.option("--kind", type=click.Choice(KINDS), help="Read every template as one of this message.")
@_check_options
@_config_options
def templates_check(paths: tuple[str, ...], **options: Any) -> None:
    """Check templates: files, or folders of them. Exit 1 with findings, 0 when clean, 2 when something cannot be read."""
    from linter.session import LintRequest, run_lint

    start = Path(paths[0])
    settings = _settings(options["config"], options["isolated"], start if start.is_dir() else start.parent).settings
    request = LintRequest(
        paths=paths,
        jsonl=False,
        kind=options["kind"],
        to="",
        notes=(),
        form=options["form"],
        fix=options["fix"],
        diff=options["diff"],
        today=date.today(),
        colour=_colour(),
        settings=_lint_settings(settings, options),
        templates=True,
    )
    sys.exit(run_lint(request, _out, _say))


@main_group.command()
@_config_options
def config(config: Path | None, isolated: bool) -> None:
    """Show the settings in force, each with where it came from."""
    from linter.pages import config_text

    _out(config_text(_settings(config, isolated, Path.cwd())))


@main_group.group()
def languagetool() -> None:
    """The LanguageTool server that stays warm between checks."""


@languagetool.command("status")
@_config_options
def languagetool_status(config: Path | None, isolated: bool) -> None:
    """Say whether the server runs."""
    from linter.language.server import status_text

    _out(status_text(_settings(config, isolated, Path.cwd()).settings.languagetool))


@languagetool.command("start")
@_config_options
def languagetool_start(config: Path | None, isolated: bool) -> None:
    """Start the server, on this machine only."""
    from linter.language.server import start

    _say(start(_settings(config, isolated, Path.cwd()).settings.languagetool, _say))


@languagetool.command("stop")
def languagetool_stop() -> None:
    """Stop the server."""
    from linter.language.server import stop

    _say(stop())


@main_group.command()
@_config_options
def doctor(config: Path | None, isolated: bool) -> None:
    """Say what works on this machine, what does not, and what to do."""
    from linter.doctor import report

    _out(report(_settings(config, isolated, Path.cwd()).settings))


# -------------------------------------------------------------------------------------------------------------- helpers


def _load_all(paths: Sequence[Path]) -> list[Notes]:
    """Every notes file, or one error with the problems of all of them."""
    from drafts.errors import AfterwordError, NotesError
    from drafts.reading import load

    loaded, lines = [], []
    for path in paths:
        try:
            loaded.append(load(path))
        except NotesError as error:
            lines += error.messages
    if lines:
        raise AfterwordError(*lines)
    return loaded


def _settings(config: Path | None, isolated: bool, start: Path) -> Loaded:
    from linter.config import find, load

    if isolated and config:
        raise click.UsageError("--config and --isolated exclude each other")
    if isolated:
        return load(None)
    return load(config or find(start.resolve()))


def _house(beside: Path, settings: Settings) -> tuple[Path, ...]:
    """The folders of the user's own templates, the nearest first."""
    from drafts.house import folders
    from drafts.render import TEMPLATES

    return folders(beside, settings.templates, TEMPLATES)


def _lint_settings(settings: Settings, options: dict[str, Any]) -> Settings:
    """The settings as the command line's own options change them."""
    from dataclasses import replace

    changes: dict[str, Any] = {}
    for name in ("select", "ignore"):
        if options[name] is not None:
            changes[name] = tuple(entry.strip() for entry in options[name].split(",") if entry.strip())
    for name in ("engine", "fail_on"):
        if options[name]:
            changes[name] = options[name]
    if options["no_grammar"]:
        changes["grammar"] = False
    return replace(settings, **changes)


def _refuse(options: dict[str, Any], names: Sequence[str], kind: str) -> None:
    for name in names:
        if options[name]:
            raise click.UsageError(f"--{name.replace('_', '-')} is for a {kind}", click.get_current_context())


def _printing(options: dict[str, Any]) -> Printing:
    from drafts.cards.printing import Printing

    return Printing(
        pdf=options["pdf"],
        png=options["png"],
        paper=options["paper"] or "",
        guide=options["guide_sheet"],
        envelope=options["envelope"],
    )


def _card(notes: Notes, settings: Settings, house: tuple[Path, ...], options: dict[str, Any]) -> int:
    from drafts.cards.asked import CardRequest, show_cards
    from drafts.cards.calibration import hand_asked

    request = CardRequest(
        names=options["names"],
        size=options["size"] or settings.card or "us-a6",
        hand=hand_asked(options["hand"], settings.hand),
        voice=options["voice"] or settings.voice,
        today=_today(options["today"]),
        portrait=options["portrait"],
        folded=options["folded"],
        margin=options["margin"] or "",
        pitch=options["pitch"] or "",
        fit=options["fit"],
        plain=not (sys.stdout.encoding or "").lower().startswith("utf"),
        printing=_printing(options),
        country=settings.country,
        language=settings.language,
        templates=house,
    )
    return show_cards(notes, request, _out, _say)


def _call(notes: Notes, settings: Settings, house: tuple[Path, ...], options: dict[str, Any]) -> int:
    from drafts.calls.asked import CallRequest, show_calls

    request = CallRequest(
        names=options["names"],
        voice=options["voice"] or settings.voice,
        today=_today(options["today"]),
        rate=options["rate"] or 140,
        rehearse=options["rehearse"],
        live=sys.stdout.isatty(),
        country=settings.country,
        language=settings.language,
        timezone=settings.timezone,
        printing=_printing(options),
        templates=house,
    )
    return show_calls(notes, request, _out, _say)


def _today(given: date | None) -> date:
    return given or date.today()


def _colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _out(text: str) -> None:
    click.echo(text, nl=False)


def _say(text: str) -> None:
    click.echo(text, err=True)


def _read_line(prompt: str) -> str | None:
    """A line typed by the user, None at the end of input."""
    try:
        return input(prompt)
    except EOFError:
        return None


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command line and exit: 0 fine, 1 findings, 2 anything else, with one clear line on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Windows pipes default to a code page that cannot hold every name.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit status; what goes wrong is said on standard error."""
    stdout = sys.stdout
    try:
        main_group.main(
            args=None if arguments is None else list(arguments), prog_name="afterword", standalone_mode=False
        )
    except SystemExit as stop:
        if sys.stdout is not stdout:
            return _reader_gone()  # Click, which makes a 1 of it, puts a wrapper around the broken stream
        return stop.code if isinstance(stop.code, int) else 0
    except click.exceptions.NoArgsIsHelpError as error:
        _say(error.format_message())
        return 2
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        where = f" (see {context.command_path} --help)" if context else ""
        _say(f"afterword: {' '.join(error.format_message().split())}{where}")
        return 2
    except (click.Abort, KeyboardInterrupt):
        _say("stopped")
        return 2
    except BrokenPipeError:
        return _reader_gone()
    except Exception as error:
        if hasattr(error, "messages") and hasattr(error, "exit_code"):
            for line in error.messages:
                _say(f"afterword: {line}")
            return int(error.exit_code)
        _say(f"afterword: internal error: {type(error).__name__}: {error}; please report this")
        if os.environ.get("AFTERWORD_TRACEBACK"):
            raise
        return 2
    return 0


def _reader_gone() -> int:
    """The exit status where the reader went away (`| head`): not everything was written, and nothing more can be said."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 2
