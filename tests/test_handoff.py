"""The clipboard hand-over, against clipboard programs that behave and misbehave."""

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from drafts import handoff
from drafts.handoff import HandoffError, copy, native_lines


@pytest.fixture
def clipboard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Stand a Python program in for the clipboard: ``write(source)`` puts it where pyperclip looks for one."""

    def write(source: str) -> Path:
        target = tmp_path / "clipboard.txt"
        program = tmp_path / "program.py"
        program.write_text(
            f"import sys, time\nfrom pathlib import Path\ntarget = Path({str(target)!r})\n{source}\n", "utf-8"
        )
        # pyperclip's own programs differ from system to system; this one is fed as they all are, by a pipe.
        child = handoff._CHILD.replace(
            "try:\n",
            "def feed(text):\n"
            f"    program = subprocess.Popen([sys.executable, {str(program)!r}], stdin=subprocess.PIPE)\n"
            "    program.communicate(text.encode('utf-8'))\n"
            "pyperclip.copy = feed\n"
            "try:\n",
            1,
        )
        monkeypatch.setattr(handoff, "_CHILD", child)
        return target

    return write


READ = "data = sys.stdin.buffer.read()\n"


def test_the_text_and_only_the_text_reaches_the_clipboard(clipboard) -> None:
    target = clipboard(READ + "target.write_bytes(data)")
    text = "Dear Ms. Nguyễn,\n\nthank you – 谢谢 🎻\n\tBest,\r\nAida\n"
    copy(text)
    assert target.read_bytes() == native_lines(text).encode("utf-8")


def test_a_program_that_hangs_is_ended_and_said(clipboard) -> None:
    target = clipboard(READ + "time.sleep(3)\ntarget.write_bytes(data)")
    begin = time.monotonic()
    with pytest.raises(HandoffError, match=r"did not answer within 1\.5 seconds"):
        copy("Dear Hoa", seconds=1.5)
    assert time.monotonic() - begin < 2.9
    time.sleep(max(0, begin + 5 - time.monotonic()))
    # The program is gone too: it never came to write.
    assert os.name == "nt" or not target.exists()


def test_a_program_that_fails_is_said(clipboard) -> None:
    clipboard(READ + "sys.exit('Error: Can\\'t open display: :7')")
    with pytest.raises(HandoffError, match=r"refused the text: Error: Can't open display: :7$"):
        copy("Dear Hoa")


def test_a_program_that_fails_without_a_word_is_said(clipboard) -> None:
    clipboard(READ + "sys.exit(3)")
    with pytest.raises(HandoffError, match="refused the text: no reason given"):
        copy("Dear Hoa")


def test_a_program_that_stays_behind_holds_nothing_of_ours_open(clipboard, tmp_path: Path) -> None:
    target = clipboard(
        READ
        + "import subprocess\ntarget.write_bytes(data)\n"
        + "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(3)'], stdin=subprocess.DEVNULL)"
    )
    script = tmp_path / "caller.py"
    script.write_text(
        f"from drafts import handoff\nhandoff._CHILD = {handoff._CHILD!r}\nhandoff.copy('Dear Hoa')\n", "utf-8"
    )
    begin = time.monotonic()
    root = str(Path(handoff.__file__).parents[1])
    subprocess.run(
        [sys.executable, str(script)], capture_output=True, check=True, env={**os.environ, "PYTHONPATH": root}
    )
    # A reader of our output sees its end at once, though the program lives on.
    assert time.monotonic() - begin < 2.9
    assert target.read_text("utf-8") == "Dear Hoa"


def test_a_lone_surrogate_or_a_nul_is_refused_before_anything_starts() -> None:
    with pytest.raises(HandoffError, match="half a character"):
        copy("Dear \ud800")
    with pytest.raises(HandoffError, match=r"U\+0000"):
        copy("Dear\0Hoa")


def test_line_ends_are_those_of_the_system_that_pastes() -> None:
    text = "Dear Hoa,\n\r\nBest\n"
    assert native_lines(text, "linux", "6.8.0-generic") == "Dear Hoa,\n\nBest\n"
    assert native_lines(text, "darwin", "24.1.0") == "Dear Hoa,\n\nBest\n"
    assert native_lines(text, "win32", "11") == "Dear Hoa,\r\n\r\nBest\r\n"
    assert native_lines(text, "linux", "5.15.167.4-microsoft-standard-WSL2") == "Dear Hoa,\r\n\r\nBest\r\n"


def test_messages_are_one_line() -> None:
    for errors in ("", "one\ntwo\n", "Pyperclip could not find a copy/paste mechanism for your system."):
        assert "\n" not in handoff._reason(errors)


if sys.platform.startswith("linux"):

    def _install(folder: Path, name: str, script: str) -> None:
        program = folder / name
        program.write_text(script, "utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    @pytest.mark.parametrize(("variable", "name"), [("DISPLAY", "xclip"), ("WAYLAND_DISPLAY", "wl-copy")])
    def test_the_desktops_own_program_is_found_and_fed(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str, name: str
    ) -> None:
        for old in ("DISPLAY", "WAYLAND_DISPLAY"):
            monkeypatch.delenv(old, raising=False)
        _install(tmp_path, name, f'#!/bin/sh\ncat > "{tmp_path}/copied"\n')
        _install(tmp_path, "wl-paste", "#!/bin/sh\n")
        monkeypatch.setenv(variable, ":0")
        monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
        copy("Dear Hoa,\nthank you – merci\n")
        assert (tmp_path / "copied").read_text("utf-8") == "Dear Hoa,\nthank you – merci\n"

    def test_no_clipboard_at_all_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("DISPLAY", raising=False)
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        with pytest.raises(HandoffError, match="xclip or xsel"):
            copy("Dear Hoa")
