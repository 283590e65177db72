"""A draft to the clipboard, and nothing else: one clear line where there is none."""

from __future__ import annotations

import os
import platform
import signal
import subprocess
import sys
import tempfile

from drafts.errors import AfterwordError

_SECONDS = 10.0

# pyperclip knows the clipboard programs of every system, but waits for them without end, and some (xclip) stay behind and
# keep the standard streams of whoever started them open: a pipe behind `afterword draft --copy` would never close. So it
# runs in an interpreter of its own, isolated from the current folder, with streams of its own.
_CHILD = """
import subprocess
import sys
import pyperclip

fed = []

class Watched(subprocess.Popen):
    # pyperclip does not look at how the program that it feeds ended.
    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if options.get("stdin") == subprocess.PIPE:
            fed.append(self)

subprocess.Popen = Watched
try:
    pyperclip.copy(sys.stdin.buffer.read().decode("utf-8"))
except pyperclip.PyperclipException as error:
    sys.exit(str(error).splitlines()[0])
except OSError as error:
    sys.exit(f"its program failed: {error}")
if any(program.returncode for program in fed):
    sys.exit(1)
"""


class HandoffError(AfterwordError):
    """The text did not reach the clipboard; the message is one line that says why."""


def copy(text: str, seconds: float = _SECONDS) -> None:
    """Put the text on the clipboard. Raises ``HandoffError`` where there is no clipboard or it does not answer in time."""
    if "\0" in text:
        raise HandoffError("the text holds the character U+0000, which no clipboard takes")
    try:
        data = native_lines(text).encode("utf-8")
    except UnicodeEncodeError as error:
        raise HandoffError("the text holds half a character, which no clipboard takes") from error
    # Errors go to a file, not a pipe: a clipboard program that stays behind would hold a pipe open.
    with tempfile.TemporaryFile() as errors:
        try:
            child = subprocess.Popen(
                [sys.executable, "-I", "-c", _CHILD],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                env=_environment(),
                start_new_session=True,
            )
        except OSError as error:
            raise HandoffError(f"the clipboard could not be reached: {error}") from error
        try:
            child.communicate(data, timeout=seconds)
        except subprocess.TimeoutExpired as error:
            _end(child)
            raise HandoffError(f"the clipboard did not answer within {seconds:g} seconds") from error
        if child.returncode:
            errors.seek(0)
            raise HandoffError(_reason(errors.read().decode("utf-8", "replace")))


def native_lines(text: str, system: str = sys.platform, release: str = "") -> str:
    """The text with the line ends that programs expect from the clipboard: CR LF on Windows and in its Linux, else LF."""
    plain = text.replace("\r\n", "\n")
    windows = system == "win32" or "microsoft" in (release or platform.release()).lower()
    return plain.replace("\n", "\r\n") if windows else plain


def _environment() -> dict[str, str]:
    # macOS takes the text for MacRoman where no language is set (over ssh, from a scheduler).
    return {**os.environ, "LC_ALL": "en_US.UTF-8"} if sys.platform == "darwin" else dict(os.environ)


def _end(child: subprocess.Popen[bytes]) -> None:
    """End the child and the clipboard program that it waits for."""
    if sys.platform == "win32":
        child.kill()
    else:
        # A session of its own is a group of its own.
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()


def _reason(errors: str) -> str:
    last = (errors.strip().splitlines() or [""])[-1].strip()
    if "could not find a copy/paste mechanism" in last:
        if sys.platform.startswith("linux"):
            return "there is no clipboard here; on Linux it needs xclip or xsel (X11) or wl-clipboard (Wayland)"
        return "there is no clipboard here"
    return f"the clipboard refused the text: {last or 'no reason given'}"
