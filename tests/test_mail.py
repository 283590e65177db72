import email
import email.policy
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.mail import MAILTO_LIMIT, MailError, eml, mailto

BODY = "Dear Ms. Nguyễn,\n\nThank you for showing me the kilns – and the café.\n\nBest,\nAida Bakić\n"


def parsed(data: bytes) -> email.message.EmailMessage:
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, email.message.EmailMessage)
    return message


def content(data: bytes) -> str:
    return str(parsed(data).get_content()).replace("\r\n", "\n")


def test_a_mail_file_opens_as_an_unsent_draft_and_keeps_every_character() -> None:
    data = eml("Danke für heute", BODY, "Nguyễn, Thị Hoa", "hoa@kilns.example", "Aida Bakić", "aida@mail.example")
    message = parsed(data)
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "Danke für heute"
    [reader] = message["To"].addresses
    assert (reader.display_name, reader.addr_spec) == ("Nguyễn, Thị Hoa", "hoa@kilns.example")
    assert message["From"].addresses[0].display_name == "Aida Bakić"
    assert content(data) == BODY
    assert message.get_content_charset() == "utf-8"


def test_a_mail_file_holds_nothing_of_the_clock_and_ends_lines_as_mail_does() -> None:
    data = eml("Thanks", BODY, "Hoa", "hoa@kilns.example")
    assert data == eml("Thanks", BODY, "Hoa", "hoa@kilns.example")
    message = parsed(data)
    assert {"Date", "Message-ID", "From"}.isdisjoint(message.keys())
    assert data.replace(b"\r\n", b"").count(b"\n") == 0
    assert data.isascii()
    assert max(len(line) for line in data.split(b"\r\n")) <= 78


def test_line_ends_of_any_system_are_one() -> None:
    one = eml("Thanks", "Dear Hoa,\n\nBest", "Hoa", "hoa@kilns.example")
    assert eml("Thanks", "Dear Hoa,\r\n\r\nBest\r\n", "Hoa", "hoa@kilns.example") == one


BAD = ["\r", "\n", "\0", "\x1b", "\u202e", "\u2066", "\u2028", "\x85", "\ud800"]


@pytest.mark.parametrize("char", BAD)
@pytest.mark.parametrize("place", ["subject", "to_name", "to_email", "from_name", "from_email"])
def test_what_could_forge_a_header_or_hide_text_is_refused_by_name(place: str, char: str) -> None:
    fields = {"subject": "Thanks", "body": BODY, "to_name": "Hoa", "to_email": "hoa@kilns.example",
              "from_name": "Aida", "from_email": "aida@mail.example"}  # fmt: skip
    fields[place] = fields[place][:2] + char + "Bcc: x@y.example"
    with pytest.raises(MailError, match=f"U\\+{ord(char):04X}"):
        eml(**fields)


@pytest.mark.parametrize("char", [char for char in BAD if char not in "\r\n"])
def test_the_text_of_a_mail_hides_nothing_either(char: str) -> None:
    with pytest.raises(MailError, match="text holds"):
        eml("Thanks", f"Dear{char}Hoa", "Hoa", "hoa@kilns.example")
    with pytest.raises(MailError, match="text holds"):
        mailto("Thanks", f"Dear{char}Hoa", "hoa@kilns.example")


@pytest.mark.parametrize(
    "address", ["", " ", "hoa", "hoa@", "@kilns.example", "hoa@kilns.example, x@y.example", "hoa@kilns.example;x@y.example",
                "Hoa <hoa@kilns.example>", "hoa kilns@x.example", "a@b@c.example", "höa@kilns.example", "hoa@ü..example"]
)  # fmt: skip
def test_what_is_not_one_address_is_refused(address: str) -> None:
    with pytest.raises(MailError, match="address"):
        eml("Thanks", BODY, "Hoa", address)
    with pytest.raises(MailError, match="address"):
        mailto("Thanks", BODY, address)


def test_a_domain_in_another_script_is_written_as_mail_needs_it() -> None:
    assert (
        parsed(eml("Thanks", BODY, "Jörg", "jorg@bäckerei.example"))["To"].addresses[0].domain
        == "xn--bckerei-5wa.example"
    )


def test_right_to_left_names_with_their_marks_pass() -> None:
    assert parsed(eml("תודה", "שלום\u200f", "נועה\u200f", "noa@x.example"))["Subject"] == "תודה"


def test_a_link_carries_subject_and_text() -> None:
    link = mailto("Thanks & regards?", BODY, "hoa+jobs@kilns.example")
    assert link is not None
    parts = urlsplit(link)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "hoa+jobs@kilns.example")
    query = parse_qs(parts.query)
    assert query == {"subject": ["Thanks & regards?"], "body": [BODY.replace("\n", "\r\n")]}
    assert "+" not in parts.query


def test_a_text_too_long_for_a_link_gives_none() -> None:
    link = mailto("S", "x", "a@b.example")
    assert link is not None
    room = MAILTO_LIMIT - len(link) + 1
    assert len(mailto("S", "x" * room, "a@b.example") or "") == MAILTO_LIMIT
    assert mailto("S", "x" * (room + 1), "a@b.example") is None
    assert mailto("S", "слово " * 180, "a@b.example") is None


@given(st.text(), st.text(), st.text())
def test_any_text_is_carried_whole_or_refused(subject: str, body: str, name: str) -> None:
    try:
        data = eml(subject, body, name, "a@b.example")
    except MailError:
        return
    message = parsed(data)
    assert set(message.keys()) <= {
        "To",
        "Subject",
        "X-Unsent",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }
    assert len(message["To"].addresses) == 1
    assert content(data) == body.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"
