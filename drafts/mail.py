"""A draft as a mail file that opens ready to send, and as a mailto: link."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from drafts.errors import AfterwordError

MAILTO_LIMIT = 1900
"""Encoded characters that mail programs take from a link (Windows cuts it at about 2,000; measured for the design)."""

_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LINE_BREAKS = frozenset("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")


class MailError(AfterwordError, ValueError):
    """The draft cannot become a mail: an address or a text holds what no mail may; the text names it."""


def eml(  # noqa: PLR0917 - the fields of a mail, in the order in which a mail shows them
    subject: str, body: str, to_name: str, to_email: str, from_name: str = "", from_email: str = "", html: str = ""
) -> bytes:
    """The draft as a mail file that mail programs open as unsent (``X-Unsent``), UTF-8, lines ending in CR LF.

    ``html`` is the body as HTML, which goes beside the text.

    Holds nothing of the clock or the machine: the same draft gives the same bytes. Raises ``MailError`` for a missing or
    malformed address, for more than one address, and for characters that could forge a header or hide text.
    """
    message = EmailMessage(policy=SMTP)
    message["To"] = _address("recipient", to_name, to_email)
    if from_email.strip():
        message["From"] = _address("sender", from_name, from_email)
    _refuse("subject", subject, lines=False)
    message["Subject"] = subject.strip()
    message["X-Unsent"] = "1"
    _refuse("text", text := _lines(body), lines=True)
    message.set_content(text, charset="utf-8", cte="quoted-printable")
    if html:
        _refuse("HTML text", rich := _lines(html), lines=True)
        message.add_alternative(rich, subtype="html", charset="utf-8", cte="quoted-printable")
        # The clock has no part in a mail file: the boundary comes from the text.
        message.set_boundary(f"afterword-{hashlib.sha256(rich.encode()).hexdigest()[:32]}")
    return message.as_bytes()


def mailto(subject: str, body: str, to_email: str) -> str | None:
    """The draft as a mailto: link (RFC 6068); None where it would be longer than ``MAILTO_LIMIT`` characters.

    Raises ``MailError`` as ``eml`` does.
    """
    address = _address("recipient", "", to_email).addr_spec
    _refuse("subject", subject, lines=False)
    _refuse("text", text := _lines(body), lines=True)
    encoded = quote(text.replace("\n", "\r\n"), safe="")
    link = f"mailto:{quote(address, safe='@')}?subject={quote(subject.strip(), safe='')}&body={encoded}"
    return link if len(link) <= MAILTO_LIMIT else None


def _address(whose: str, name: str, email: str) -> Address:
    email = email.strip()
    if not email:
        raise MailError(f"the {whose} has no e-mail address")
    _refuse(f"{whose}'s name", name, lines=False)
    _refuse(f"{whose}'s address", email, lines=False)
    local, at, domain = email.rpartition("@")
    try:
        encoded = domain if domain.isascii() else domain.encode("idna").decode("ascii")
        address = Address(display_name=name.strip(), addr_spec=f"{local}{at}{encoded}")
    except (ValueError, IndexError, MessageError) as error:
        raise MailError(f"the {whose}'s address {email!r} is not one e-mail address") from error
    if not (address.username and address.domain and address.addr_spec.isascii()) or re.search(r"\s", email):
        raise MailError(f"the {whose}'s address {email!r} is not one e-mail address")
    return address


def _lines(body: str) -> str:
    return body.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"


def _refuse(what: str, text: str, lines: bool) -> None:
    """Line breaks forge headers, control characters break mail programs, bidi overrides show other words than are sent."""
    for char in text:
        if lines and char in "\n\t":
            continue
        if char in _BIDI or char in _LINE_BREAKS or unicodedata.category(char) in ("Cc", "Cs"):
            raise MailError(f"the {what} holds the character U+{ord(char):04X}, which a mail must not")
