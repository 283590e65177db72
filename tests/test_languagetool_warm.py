"""A second lint is instant: the keeper lints whole texts, answers only who knows its token, and is done without where it is gone."""

import io
import os
import pickle
import signal
import socket
import threading
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from drafts.kinds import Kind
from linter.language import open_engine, state
from linter.language.asking import ServerFaultError
from linter.language.wire import ANSWER, QUESTION, WireError, exchange, receive, send
from linter.run import Linter
from linter.settings import LanguageToolSettings, Settings
from linter.sources import Source
from linter.warm_lint import WarmLinter, open_linter
from tests.languagetool_server import environment, run, warm_place

TEXT = "Subject: Thank you\n\nDear Ms. Iwu,\n\nThe new roster will be send to the mill, and I definately liked it.\n\nKind regards,\nLena\n"
OPTIONS: dict[str, Any] = {"today": date(2026, 11, 20), "kind": Kind.THANK_YOU, "to": "", "notes": ()}
SOURCES = [Source("one.txt", TEXT), Source("two.txt", TEXT.replace("Iwu", "Roe").replace("\n", "\r\n"))]


@pytest.fixture
def record(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> state.Record:
    """The running server's."""
    monkeypatch.setenv("XDG_STATE_HOME", str(warm_place(request, tmp_path_factory)))
    # A file of the program may change while these tests run; the keeper is asked all the same.
    found = state.read()
    assert found is not None
    monkeypatch.setattr("linter.language.warm.stamp", lambda: found.stamp)
    return found


def quiet(line: str) -> None:
    raise AssertionError(line)


@pytest.mark.parametrize("name", ["builtin", "languagetool"])
def test_the_keeper_reports_as_this_process_does(record: state.Record, name: str) -> None:
    settings = Settings(engine=name)
    warm = open_linter(settings, quiet, **OPTIONS)
    assert isinstance(warm, WarmLinter)
    here = Linter(settings, open_engine(settings, quiet), **OPTIONS)
    assert warm.files(SOURCES) == here.files(SOURCES)
    assert warm.failures == here.failures == []


def test_settings_reach_the_keeper(record: state.Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = [Source(name, TEXT.replace("definately", "frobnicatingly")) for name in ("one.txt", "two.txt")]
    (tmp_path / "mine.txt").write_text("frobnicatingly\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    settings = Settings(select=("S",), engine="languagetool", words="mine.txt")
    assert [report.findings for report in open_linter(settings, quiet, **OPTIONS).files(sources)] == [(), ()]
    (tmp_path / "mine.txt").write_text("", encoding="utf-8")
    os.utime(tmp_path / "mine.txt", ns=(1, 1))
    found = open_linter(settings, quiet, **OPTIONS).files(sources)
    assert [[finding.text for finding in report.findings] for report in found] == [["frobnicatingly"]] * 2


def test_another_state_of_the_program_is_linted_here(record: state.Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linter.language.warm.stamp", lambda: "another")
    assert isinstance(open_linter(Settings(), quiet, **OPTIONS), Linter)


def test_a_keeper_that_hangs_up_or_is_gone_is_done_without(record: state.Record) -> None:
    with socket.create_server(("127.0.0.1", 0)) as rude:
        port = rude.getsockname()[1]

        def hang_up() -> None:
            rude.accept()[0].close()

        threading.Thread(target=hang_up, daemon=True).start()
        for _ in ("hangs up", "gone"):
            linter = WarmLinter(Settings(), replace(record, service=port), OPTIONS, here)
            assert len(linter.files(SOURCES)) == 2
            assert linter.failures == []
            rude.close()


def here() -> Linter:
    return Linter(Settings(), open_engine(Settings(), quiet), **OPTIONS)


def test_a_stuck_server_is_one_fault_for_the_whole_lint(record: state.Record) -> None:
    settings = Settings(engine="languagetool", languagetool=LanguageToolSettings(timeout=1))
    other = [Source("three.txt", TEXT.replace("mill", "quarry"))]
    os.kill(record.pid, signal.SIGSTOP)
    try:
        with pytest.raises(ServerFaultError, match="no answer within 1 s"):
            open_linter(settings, quiet, **OPTIONS).files(other)
    finally:
        os.kill(record.pid, signal.SIGCONT)


def test_only_the_token_opens_it(record: state.Record) -> None:
    question = ("problems", "builtin", Settings(), None)
    with pytest.raises((WireError, OSError)):
        exchange(record.service, "another", question, 5)
    with socket.create_connection(("127.0.0.1", record.service), timeout=5) as plain:
        plain.sendall(b"GET / HTTP/1.0\r\n\r\n" + b"x" * 100)
        with pytest.raises((ConnectionError, IndexError)):
            assert plain.recv(1)[0]
    assert record.alive


class _Trap:
    """A pickle that would run something."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (3,)


def test_what_is_not_signed_is_never_unpickled() -> None:
    payload = pickle.dumps(_Trap())
    stream = io.BytesIO(len(payload).to_bytes(8, "big") + bytes(32) + payload)
    with pytest.raises(WireError, match="not signed"):
        receive(stream, "token", ANSWER)


def test_a_question_played_back_is_no_answer() -> None:
    stream = io.BytesIO()
    send(stream, "hello", "token", QUESTION)
    stream.seek(0)
    assert receive(stream, "token", QUESTION) == "hello"
    stream.seek(0)
    with pytest.raises(WireError, match="not signed"):
        receive(stream, "token", ANSWER)
    with pytest.raises(WireError, match="cut off"):
        receive(io.BytesIO(stream.getvalue()[:20]), "token", QUESTION)


def test_the_keeper_and_its_server_are_two_processes_that_status_names(record: state.Record) -> None:
    done = run(["languagetool", "status"], environment(Path(os.environ["XDG_STATE_HOME"])))
    assert f"process {record.pid}" in done.stdout
    assert record.alive
    assert record.kept
