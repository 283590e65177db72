"""Ask a LanguageTool server over its HTTP protocol, with a limit on time and with no trust in what comes back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from drafts.errors import AfterwordError

if TYPE_CHECKING:
    import threading
    from http.client import HTTPConnection

ANSWER_LIMIT = 32_000_000
"""Bytes of an answer that are read; a letter's takes about 20,000."""

CHARACTERS_A_SECOND = 2_000
"""What a busy machine reads at least, of text full of errors (measured: 6,000)."""


class ServerFaultError(AfterwordError):
    """The server cannot be reached, is too slow, or answers with something else than LanguageTool's JSON."""


@dataclass(frozen=True, slots=True)
class Match:
    """One of LanguageTool's findings; ``start`` and ``end`` count code points in the text that was sent."""

    start: int
    end: int
    rule: str
    category: str
    issue: str
    message: str
    short: str
    replacements: tuple[str, ...]


def check(url: str, text: str, options: Mapping[str, str], seconds: float) -> tuple[Match, ...]:
    """What the server at ``url`` says of a text. ``options`` are the protocol's own (``language``, ``disabledRules``, …).

    Raises:
        ServerFaultError: one line with the address and what went wrong.
    """
    answer = _ask(url, "check", urlencode({**options, "text": text}).encode("ascii"), seconds)
    try:
        if answer["software"]["name"] != "LanguageTool":
            raise ValueError(answer["software"]["name"])
        units = _units(text)
        found = tuple(_match(entry, units) for entry in answer["matches"])
        if any(match.end > len(text) for match in found):
            raise ValueError("beyond the text")
        return found
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise ServerFaultError(f"{url}: what answers there is not LanguageTool (its answer makes no sense)") from error


def alive(url: str, seconds: float) -> bool:
    """Whether something there answers LanguageTool's health check within the time."""
    try:
        return _request(url, "healthcheck", None, seconds)[1].strip() == b"OK"
    except (OSError, ValueError, ServerFaultError):
        return False


def _match(entry: Any, units: list[int] | None) -> Match:
    start, length = entry["offset"], entry["length"]
    if not (isinstance(start, int) and isinstance(length, int)) or start < 0 or length < 1:
        raise ValueError(entry)
    end = start + length
    if units is not None:
        start, end = units[start], units[end]
    rule = entry["rule"]
    return Match(
        start,
        end,
        str(rule["id"]),
        str(rule["category"]["id"]),
        str(rule.get("issueType", "")),
        str(entry["message"]),
        str(entry.get("shortMessage", "")),
        tuple(str(choice["value"]) for choice in entry["replacements"]),
    )


def _units(text: str) -> list[int] | None:
    """Java's offsets to ours where they differ: it counts a character beyond U+FFFF as two. None where they agree."""
    if text.isascii() or max(text) <= "\uffff":
        return None
    return [place for place, char in enumerate(text) for _ in range(2 if char > "\uffff" else 1)] + [len(text)]


def _ask(url: str, what: str, body: bytes | None, seconds: float) -> Any:
    try:
        status, answer = _request(url, what, body, seconds)
    except TimeoutError as error:
        raise ServerFaultError(f"{url}: no answer within {seconds:g} s") from error
    except OSError as error:
        raise ServerFaultError(f"{url}: LanguageTool cannot be reached: {error.strerror or error}") from error
    except ValueError as error:
        raise ServerFaultError(f"{url}: what answers there is not LanguageTool ({error})") from error
    if status != 200:
        said = " ".join(answer[:200].decode("utf-8", "replace").split())
        raise ServerFaultError(f"{url}: the server refused the text: status {status}{': ' + said if said else ''}")
    try:
        return json.loads(answer)
    except (ValueError, RecursionError) as error:
        raise ServerFaultError(f"{url}: what answers there is not LanguageTool (no JSON)") from error


def _request(url: str, what: str, body: bytes | None, seconds: float) -> tuple[int, bytes]:
    """Status and body. The whole exchange has ``seconds``, however slowly the bytes drip.

    Raises:
        OSError, ValueError: as the connection or the answer fails.
    """
    import threading
    from http.client import HTTPConnection, HTTPException, HTTPSConnection

    parts = urlsplit(url)
    base = parts.path.rstrip("/").removesuffix("/v2")
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = kind(parts.hostname or "127.0.0.1", parts.port, timeout=seconds)
    late = threading.Event()
    # The socket's own time-out starts anew with every byte; this one does not.
    watch = threading.Timer(seconds, _cut, (connection, late))
    watch.daemon = True
    watch.start()
    try:
        headers = {"Content-Type": "application/x-www-form-urlencoded"} if body is not None else {}
        connection.request("POST" if body is not None else "GET", f"{base}/v2/{what}", body, headers)
        response = connection.getresponse()
        answer = response.read(ANSWER_LIMIT + 1)
        if len(answer) > ANSWER_LIMIT:
            raise ValueError("an endless answer")
        if late.is_set():
            raise TimeoutError
        return response.status, answer
    except (HTTPException, OSError) as error:
        if late.is_set():
            raise TimeoutError from error
        if isinstance(error, HTTPException) and not isinstance(error, OSError):
            raise ValueError(f"no HTTP: {type(error).__name__}") from error
        raise
    finally:
        watch.cancel()
        connection.close()


def _cut(connection: HTTPConnection, late: threading.Event) -> None:
    """Break an exchange off: whoever reads from the socket gets an error or the end."""
    import contextlib
    import socket

    late.set()
    with contextlib.suppress(OSError, AttributeError):
        connection.sock.shutdown(socket.SHUT_RDWR)
