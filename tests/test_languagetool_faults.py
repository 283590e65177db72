"""What goes wrong with LanguageTool, each against real processes: one clear line, the right exit status, and nothing that hangs or stays."""

import contextlib
import http.server
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from drafts.errors import AfterwordError
from linter.context import Problem
from linter.document import Document, read_documents
from linter.language import open_engine, server, state
from linter.language.asking import ServerFaultError
from linter.language.builtin import BuiltinEngine
from linter.language.obtain import Java, LanguageToolMissingError, download, find_installation, find_java
from linter.settings import LanguageToolSettings, Settings
from tests.languagetool_server import JARS, environment, fake_java, run, wait_for

TEXT = "Dear Ms. Iwu,\n\nI definately enjoyed the tour of the mill.\n\nKind regards,\nLena\n"
NAMED, AUTO = Settings(engine="languagetool"), Settings(engine="auto")


def draft() -> Document:
    return read_documents(TEXT, "draft.txt")[0]


def own() -> list[Problem]:
    return list(BuiltinEngine(Settings()).problems(draft()))


def at(url: str, engine: str, timeout: int = 2) -> Settings:
    return Settings(engine=engine, languagetool=LanguageToolSettings(url=url, timeout=timeout))


def lint(engine: str, env: dict[str, str], *options: str) -> subprocess.CompletedProcess[str]:
    return run(["lint", "-", "--engine", engine, "--select", "S", *options], env, TEXT)


def gone(pid: int, born: str) -> bool:
    return state.born(pid) != born


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A state folder of this test's own, for it and the processes it starts; whatever still runs at the end is ended."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("LTP_PATH", str(JARS))
    yield tmp_path
    server.stop()


# ------------------------------------------------------------------------------------------------- what is not there


def test_without_java_the_named_engine_is_an_error_and_auto_goes_without(tmp_path: Path) -> None:
    env = environment(tmp_path, PATH=str(tmp_path), JAVA_HOME="")
    done = lint("languagetool", env)
    assert (done.returncode, done.stdout) == (2, "")
    assert "needs Java 17 or newer, and no working `java`" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    auto = lint("auto", env)
    assert auto.returncode == 1
    assert "definitely" in auto.stdout
    assert "built-in rules (no LanguageTool server runs)" in auto.stderr


@pytest.mark.parametrize("version", ["1.8.0_402", "11.0.2"])
def test_an_old_java_is_named_with_its_version(tmp_path: Path, version: str) -> None:
    env = environment(
        tmp_path, PATH=f"{fake_java(tmp_path / 'bin', version)}{os.pathsep}{os.environ['PATH']}", JAVA_HOME=""
    )
    done = lint("languagetool", env)
    assert done.returncode == 2
    assert f"is Java {version}" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("version", "major"), [("1.8.0_402", 8), ("17.0.15", 17), ("21", 21), ("24-ea", 24), ("9.0.4", 9), ("", 0)]
)
def test_the_major_version_of_java_is_read(version: str, major: int) -> None:
    assert Java("java", version).major == major


def test_java_is_found_in_java_home_where_path_has_none(tmp_path: Path) -> None:
    fake_java(tmp_path / "jdk" / "bin", "21.0.1")
    found = find_java({"PATH": str(tmp_path), "JAVA_HOME": str(tmp_path / "jdk")})
    assert found is not None
    assert (found.version, found.major) == ("21.0.1", 21)


def test_a_java_that_fails_is_none(tmp_path: Path) -> None:
    program = tmp_path / "java"
    program.write_text(
        "#!/bin/sh\necho 'The operation couldn’t be completed. Unable to locate a Java Runtime.' >&2\nexit 1\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
    assert find_java({"PATH": str(tmp_path)}) is None


def test_without_jars_the_ways_to_get_them_are_named_and_nothing_is_downloaded(tmp_path: Path) -> None:
    done = lint("languagetool", environment(tmp_path, LTP_PATH=str(tmp_path / "none")))
    assert done.returncode == 2
    assert all(
        way in done.stderr for way in ("languagetool start", "languagetool.path", "LTP_PATH", "languagetool.url")
    )
    assert not (tmp_path / "none").exists()


def test_a_download_is_asked_for_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "none"))
    asked: list[str] = []
    assert download(lambda question: bool(asked.append(question))) is None
    assert "250 MB" in asked[0]
    assert not (tmp_path / "none").exists()


def test_a_download_that_fails_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import language_tool_python.download_lt as library

    with serving(respond(b"no such file", status=404)) as url:
        monkeypatch.setattr(library, "BASE_URL_NEW_RELEASES", f"{url}/")
        monkeypatch.setenv("LTP_PATH", str(tmp_path))
        with pytest.raises(LanguageToolMissingError, match=r"the download of LanguageTool [\d.]+ failed: "):
            download(lambda question: True)


def test_jars_are_found_where_language_tool_python_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from language_tool_python.download_lt import LTP_DOWNLOAD_VERSION, LocalLanguageTool

    monkeypatch.setenv("LTP_PATH", str(JARS))
    found = find_installation()
    assert found is not None
    assert (found.version, found.source) == (LTP_DOWNLOAD_VERSION, "LTP_PATH")
    assert found.jar == LocalLanguageTool.from_version_name(LTP_DOWNLOAD_VERSION).get_jar_path().resolve()
    for folder in (JARS, found.jar.parent):
        by_setting = find_installation(str(folder), {})
        assert by_setting is not None
        assert (by_setting.jar, by_setting.source) == (found.jar, "languagetool.path")
    with pytest.raises(LanguageToolMissingError, match=r"languagetool\.path: "):
        find_installation(str(tmp_path))


def test_the_newest_of_several_versions_is_taken(tmp_path: Path) -> None:
    for version in ("6.6", "6.10", "6.8"):
        (tmp_path / f"LanguageTool-{version}").mkdir()
        (tmp_path / f"LanguageTool-{version}" / "languagetool-server.jar").touch()
    found = find_installation("", {"LTP_PATH": str(tmp_path)})
    assert found is not None
    assert found.version == "6.10"


# ------------------------------------------------------------------------------------------------- starting


def test_a_server_that_dies_at_start_is_given_up_at_once_with_its_own_words(tmp_path: Path) -> None:
    home = tmp_path / "jars" / "LanguageTool-6.8"
    home.mkdir(parents=True)
    # The real server without its libraries: the real Java ends it.
    shutil.copy(JARS / "LanguageTool-6.8" / "languagetool-server.jar", home)
    env = environment(tmp_path, LTP_PATH=str(home.parent))
    began = time.monotonic()
    done = lint("languagetool", env)
    assert time.monotonic() - began < 30
    assert done.returncode == 2
    assert "LanguageTool did not start: " in done.stderr
    assert "ClassNotFoundException" in done.stderr.splitlines()[-1]
    assert run(["languagetool", "status"], env).stdout.startswith("server: not running")


def test_a_server_that_never_answers_is_given_up(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    java = fake_java(place / "bin", "17.0.1", then="echo $$ > pid; exec sleep 60")
    monkeypatch.setenv("PATH", f"{java}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(server.ServerStartError, match="did not start"):
        server.launch(LanguageToolSettings(), lambda line: None, patience=1)
    pid = int((place / "afterword" / "pid").read_text(encoding="utf-8"))
    assert wait_for(lambda: state.born(pid) == "", 5)


def test_one_server_whatever_port_is_taken_for_as_long_as_it_is_used(place: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        records: list[state.Record] = []

        def start() -> None:
            records.append(server.launch(LanguageToolSettings(), lambda line: None, ports=[port], idle=4))

        starts = [threading.Thread(target=start) for _ in range(2)]
        for thread in starts:
            thread.start()
        for thread in starts:
            thread.join()
    first, second = records
    # Two starts at once, one server; the port that was taken was left alone.
    assert first == second
    assert first.port != port
    assert first.alive
    if sys.platform != "win32":
        # A session of its own: the end of the terminal that started it does not reach it.
        assert os.getsid(first.keeper) == first.keeper != os.getsid(0)
    began = time.monotonic()
    while time.monotonic() - began < 5.5:
        assert list(open_engine(NAMED, lambda line: None).problems(draft()))
        time.sleep(1)
    assert first.alive, "a server in use must not end"
    # Nobody asks any more: it ends by itself, and its record with it.
    assert wait_for(lambda: not first.alive, 15)
    assert wait_for(lambda: state.read() is None and not first.kept, 5)


def test_a_server_lost_or_stuck_in_the_middle(place: Path) -> None:
    said: list[str] = []
    engine = open_engine(replace(NAMED, languagetool=LanguageToolSettings(timeout=3)), said.append)
    assert said == ["starting LanguageTool 6.8 (about 10 s; it then stays warm)"]
    auto = open_engine(replace(AUTO, languagetool=LanguageToolSettings(timeout=3)), said.append)
    assert [TEXT[found.start : found.end] for found in engine.problems(draft())] == ["definately"]
    record = state.read()
    assert record is not None
    other = Document(TEXT.replace("mill", "pond"), "", draft().section)

    # Stuck: it is there and does not answer.
    os.kill(record.pid, signal.SIGSTOP)
    try:
        began = time.monotonic()
        with pytest.raises(ServerFaultError, match="no answer within 3 s"):
            engine.problems(other)
        assert list(auto.problems(other)) == list(BuiltinEngine(Settings()).problems(other))
        assert time.monotonic() - began < 12
        assert "LanguageTool failed" in said[-1]
    finally:
        os.kill(record.pid, signal.SIGCONT)

    # Killed: its keeper sees it, and the record goes.
    os.kill(record.pid, signal.SIGKILL)
    with pytest.raises(ServerFaultError):
        for number in range(50):
            engine.problems(Document(TEXT.replace("mill", f"mill {number}"), "", draft().section))
            time.sleep(0.05)
    assert wait_for(lambda: state.read() is None and not record.kept, 10)
    assert run(["languagetool", "status"], environment(place)).stdout.startswith("server: not running")
    assert "built-in rules (no LanguageTool server runs)" in lint("auto", environment(place)).stderr
    assert server.stop() == "no LanguageTool server runs"


# ------------------------------------------------------------------------------------------------- records


def make(pid: int, born: str, keeper: int, keeper_born: str) -> state.Record:
    return state.Record(1234, pid, born, keeper, keeper_born, "x.jar", 60, 1235, "token", "stamp", True)


def test_a_record_of_a_dead_server_is_cleaned_away(place: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    state.write(make(child.pid, "1", child.pid, "1"))
    assert server.running() is None
    assert not (place / "afterword" / state.RECORD).exists()


def test_a_process_that_only_has_the_number_of_the_recorded_one_is_left_alone(place: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        state.write(make(child.pid, "1", child.pid, "1"))
        assert server.stop() == "no LanguageTool server runs"
        assert child.poll() is None
        child.communicate(b"\n")
    assert child.returncode == 0


def test_a_server_without_its_keeper_is_ended(place: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        state.write(make(child.pid, state.born(child.pid), child.pid, "1"))
        assert server.running() is None
        child.wait(timeout=5)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"port": 1}', '{"pid": -1}', "\x00"])
def test_a_record_that_makes_no_sense_is_none_and_goes(place: Path, text: str) -> None:
    (place / "afterword").mkdir()
    (place / "afterword" / state.RECORD).write_text(text, encoding="utf-8")
    assert state.read() is None
    assert run(["languagetool", "status"], environment(place)).stdout.startswith("server: not running")
    assert not (place / "afterword" / state.RECORD).exists()


@pytest.mark.parametrize("field", ["port", "pid", "keeper"])
def test_a_record_never_names_a_process_that_no_server_can_be(place: Path, field: str) -> None:
    state.write(replace(make(4242, "1", 4243, "1"), **{field: -1}))
    assert state.read() is None


def test_the_record_is_for_this_users_eyes_only(place: Path) -> None:
    state.write(make(4242, "1", 4243, "1"))
    assert state.read() == make(4242, "1", 4243, "1")
    if os.name == "posix":
        assert (place / "afterword" / state.RECORD).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("system", "variables", "ends"),
    [
        ("linux", {}, (".local", "state", "afterword")),
        ("linux", {"XDG_STATE_HOME": "relative"}, (".local", "state", "afterword")),
        ("darwin", {}, ("Library", "Application Support", "afterword")),
        ("win32", {}, ("AppData", "Local", "afterword", "State")),
        ("win32", {"LOCALAPPDATA": "/data"}, ("data", "afterword", "State")),
    ],
)
def test_the_state_folder_is_where_the_system_keeps_such_things(
    monkeypatch: pytest.MonkeyPatch, system: str, variables: dict[str, str], ends: tuple[str, ...]
) -> None:
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", system)
    assert state.folder().parts[-len(ends) :] == ends


def test_other_systems_tell_processes_apart_by_psutil(monkeypatch: pytest.MonkeyPatch) -> None:
    here = os.getpid()
    on_linux = state.born(here)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert state.born(here) not in ("", on_linux)
    assert state.born(here) == state.born(here)
    assert state.born(2**22 + 1) == ""


# ------------------------------------------------------------------------------------------------- servers of others


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers as the test says."""

    answer: Callable[["Handler"], None]

    def do_GET(self) -> None:
        type(self).answer(self)

    do_POST = do_GET

    def log_message(self, format: str, *args: object) -> None:
        return


@contextlib.contextmanager
def serving(answer: Callable[[Handler], None]) -> Iterator[str]:
    """The address of a little server that answers everything in this way."""
    kind = type("Answering", (Handler,), {"answer": staticmethod(answer)})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), kind) as little:
        little.daemon_threads = True
        little.block_on_close = False
        thread = threading.Thread(target=little.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{little.server_port}"
        finally:
            little.shutdown()
            thread.join()


def respond(body: bytes, status: int = 200) -> Callable[[Handler], None]:
    def answer(handler: Handler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        with contextlib.suppress(OSError):
            handler.wfile.write(body)

    return answer


def languagetool(matches: list[object]) -> bytes:
    return json.dumps({"software": {"name": "LanguageTool"}, "matches": matches}).encode()


RULE = {"id": "X", "category": {"id": "GRAMMAR"}}
GARBAGE = [
    b"",
    b"<html><h1>It works!</h1></html>",
    b"\xff\xfe\x00",
    b"[]",
    b"null",
    b'{"matches": []}',
    b'{"software": {"name": "Something"}, "matches": []}',
    languagetool([7]),
    languagetool([{"offset": "1", "length": 2, "message": "", "replacements": [], "rule": RULE}]),
    languagetool([{"offset": 9_999_999, "length": 2, "message": "", "replacements": [], "rule": RULE}]),
    languagetool([{"offset": -1, "length": 2, "message": "", "replacements": [], "rule": RULE}]),
    languagetool([{"offset": 0, "length": 2, "message": "", "replacements": [{}], "rule": RULE}]),
    b"[" * 100_000,
]


@pytest.mark.parametrize("body", GARBAGE, ids=range(len(GARBAGE)))
def test_garbage_is_one_line_for_the_named_engine_and_no_matter_for_auto(body: bytes) -> None:
    with serving(respond(body)) as url:
        with pytest.raises(ServerFaultError) as caught:
            open_engine(at(url, "languagetool"), lambda line: None).problems(draft())
        assert caught.value.messages[0].startswith(f"{url}: ")
        assert len(caught.value.messages) == 1
        said: list[str] = []
        assert list(open_engine(at(url, "auto"), said.append).problems(draft())) == own()
        assert "LanguageTool failed" in said[-1]


def drip(handler: Handler) -> None:
    """A byte now and then, for ever: each within the socket's own patience."""
    with contextlib.suppress(OSError):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        for _ in range(100):
            handler.wfile.write(b"x")
            time.sleep(0.2)


def silent(handler: Handler) -> None:
    time.sleep(8)


@pytest.mark.parametrize("answer", [drip, silent], ids=["dripping", "silent"])
def test_a_slow_server_is_waited_for_no_longer_than_the_setting_says(answer: Callable[[Handler], None]) -> None:
    with serving(answer) as url:
        began = time.monotonic()
        with pytest.raises(ServerFaultError, match="no answer within 1 s"):
            open_engine(at(url, "languagetool", timeout=1), lambda line: None).problems(draft())
        assert time.monotonic() - began < 4


def test_a_server_that_refuses_is_quoted() -> None:
    refusal = respond(b"Error: Your text exceeds the limit", status=413)
    with (
        serving(refusal) as url,
        pytest.raises(ServerFaultError, match="status 413: Error: Your text exceeds the limit"),
    ):
        open_engine(at(url, "languagetool"), lambda line: None).problems(draft())


def test_no_server_at_the_address_is_exit_2_and_auto_goes_without(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    config = tmp_path / "afterword.toml"
    config.write_text(f'[languagetool]\nurl = "{url}"\n', encoding="utf-8")
    done = lint("languagetool", environment(tmp_path), "--config", str(config))
    assert done.returncode == 2
    assert f"{url}: LanguageTool cannot be reached" in done.stderr
    auto = lint("auto", environment(tmp_path), "--config", str(config))
    assert auto.returncode == 1
    assert "definitely" in auto.stdout
    assert "LanguageTool failed" in auto.stderr


def test_an_address_that_is_none_is_a_fault_of_the_settings() -> None:
    for url in ("localhost:8081", "ftp://example.com", "http://", "nonsense"):
        with pytest.raises(AfterwordError, match=r"languagetool\.url: "):
            open_engine(at(url, "languagetool"), lambda line: None)


# ------------------------------------------------------------------------------------------------- privacy


def test_only_subject_and_text_are_sent_and_only_where_the_user_said() -> None:
    bodies: list[str] = []

    def record(handler: Handler) -> None:
        bodies.append(handler.rfile.read(int(handler.headers["Content-Length"])).decode())
        respond(languagetool([]))(handler)

    text = f"To: Chidi Iwu <chidi@iwu.example>\nKnown: Kestrelwort\nSubject: Thank you\n\n{TEXT}"
    with serving(record) as url:
        open_engine(at(url, "languagetool"), lambda line: None).problems(read_documents(text, "")[0])
    (sent,) = bodies
    assert "definately" in sent
    assert "Subject" not in sent
    assert "Thank+you" in sent
    assert not any(secret in sent for secret in ("chidi", "Chidi", "Kestrelwort"))


def test_a_server_elsewhere_is_named_with_what_it_is_sent_and_our_own_machine_is_not() -> None:
    said: list[str] = []
    open_engine(at("https://lt.example.org/v2/", "languagetool"), said.append)
    assert said == [
        "LanguageTool at lt.example.org (languagetool.url) is sent the subject and text of each draft; neither the rest of its header nor the notes"
    ]
    open_engine(at("http://localhost:8081", "languagetool"), said.append)
    assert len(said) == 1


def test_no_address_off_this_machine_is_built_in() -> None:
    assert LanguageToolSettings().url == ""
    source = "".join(path.read_text(encoding="utf-8") for path in Path(server.__file__).parent.glob("*.py"))
    assert "languagetool.org" not in source
    assert "languagetoolplus" not in source
