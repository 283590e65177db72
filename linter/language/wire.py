"""How the program and its keeper talk: one signed message each way over loopback.

The messages are pickles, so both sides check the signature before they look inside: it proves that the other one has read the token,
which only this user can.
"""

from __future__ import annotations

import hmac
import pickle
import socket
from typing import Any, Protocol


class Readable(Protocol):
    """What can be read from."""

    def read(self, size: int, /) -> bytes:
        """As a binary file's."""
        ...


class Writable(Protocol):
    """What can be written to."""

    def write(self, data: bytes, /) -> object:
        """As a binary file's."""
        ...

    def flush(self) -> None:
        """As a binary file's."""
        ...


QUESTION, ANSWER = b"question", b"answer"
_LONGEST = 256_000_000
_CONNECT = 1.0
_DIGEST, _LENGTH = 32, 8


class WireError(ValueError):
    """What came is no message of ours."""


def exchange(port: int, token: str, question: object, seconds: float) -> Any:
    """The answer to a question.

    Raises:
        OSError: nobody is there, or too slow (``TimeoutError``); WireError: somebody else is.
    """
    with socket.create_connection(("127.0.0.1", port), timeout=_CONNECT) as connection:
        connection.settimeout(seconds)
        with connection.makefile("wb") as out:
            send(out, question, token, QUESTION)
        with connection.makefile("rb") as stream:
            return receive(stream, token, ANSWER)


def send(stream: Writable, message: object, token: str, direction: bytes) -> None:
    """Write a message. ``direction`` is part of what is signed, so that a question cannot be played back as its answer."""
    payload = pickle.dumps(message, 5)
    stream.write(len(payload).to_bytes(_LENGTH, "big") + _sign(payload, token, direction) + payload)
    stream.flush()


def receive(stream: Readable, token: str, direction: bytes) -> Any:
    """Read a message.

    Raises:
        WireError: it is cut off, too long or not signed with the token.
    """
    head = stream.read(_LENGTH + _DIGEST)
    length = int.from_bytes(head[:_LENGTH], "big")
    if len(head) != _LENGTH + _DIGEST or length > _LONGEST:
        raise WireError("cut off or too long")
    payload = stream.read(length)
    if not hmac.compare_digest(head[_LENGTH:], _sign(payload, token, direction)):
        raise WireError("not signed with the token")
    return pickle.loads(payload)


def _sign(payload: bytes, token: str, direction: bytes) -> bytes:
    return hmac.digest(token.encode("ascii"), direction + payload, "sha256")
