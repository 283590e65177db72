"""Reading a draft: header, greeting, body, closing, signature, sentences, as people really write them."""

import pytest

from drafts.kinds import Kind
from linter.document import Document, read_documents


def parts(text: str) -> dict[str, str | None]:
    (document,) = read_documents(text, "x")
    layout = document.layout

    def shown(span: tuple[int, int] | None) -> str | None:
        return text[span[0] : span[1]].strip() if span else None

    return {
        "greeting": shown(document.greeting),
        "body": shown(layout.body),
        "closing": shown(document.closing),
        "signature": shown(document.signature),
        "postscript": shown(layout.postscript),
    }


@pytest.mark.parametrize(
    ("text", "greeting", "closing", "signature"),
    [
        ("Dear Ms. Obi,\n\nThank you.\n\nKind regards,\nTom", "Dear Ms. Obi,", "Kind regards,", "Tom"),
        (
            "Dear Dr. St. Clair:\n\nThank you.\n\nYours sincerely,\n\nTom Bird\n+44 20 7946 0018",
            "Dear Dr. St. Clair:",
            "Yours sincerely,",
            "Tom Bird\n+44 20 7946 0018",
        ),
        ("Renata,\n\nThank you for the tour.\n\nMartha Hale", "Renata,", None, "Martha Hale"),
        ("Raj,\nGood to talk. Here is the query.\nBest, Lena", "Raj,", "Best,", "Lena"),
        ("Hi Bo, thanks for the tour. The kiln was a joy.\n\nAll the best,\nIda", "Hi Bo,", "All the best,", "Ida"),
        (
            "Thank you for the tour.\n\nWith warm thanks and best wishes,\nIda",
            None,
            "With warm thanks and best wishes,",
            "Ida",
        ),
        ("hello margaret,\n\nthanks for the tour.\n\njon", "hello margaret,", None, "jon"),
        ("3 May 2026\n\nDear Li Wei,\n\nThank you.\n\nSincerely,\nTom", "Dear Li Wei,", "Sincerely,", "Tom"),
        ("Good afternoon all,\n\nThank you.\n\nCheers\n\nÓlafur", "Good afternoon all,", "Cheers", "Ólafur"),
        ("Dear team\n\nThank you.\n\nMany thanks again,\n- Jo", "Dear team", "Many thanks again,", "- Jo"),
        (
            "Dear Bo,\n\nThank you.\n\nWith best wishes to you and your new colleague,\n\nIda",
            "Dear Bo,",
            "With best wishes to you and your new colleague,",
            "Ida",
        ),
        ("Dear Bo,\n\nThank you.\n\nSaludos,\nIda", "Dear Bo,", "Saludos,", "Ida"),
        ("Thank you for the tour. I will write again.", None, None, None),
    ],
)
def test_the_parts_of_a_letter(text: str, greeting: str | None, closing: str | None, signature: str | None) -> None:
    found = parts(text)
    assert (found["greeting"], found["closing"], found["signature"]) == (greeting, closing, signature)


def test_a_postscript_belongs_to_the_text_and_not_to_the_signature() -> None:
    text = "Dear Jo,\n\nThank you for the tour.\n\nBest,\nTom\n\nP.S. The gate code still works!"
    (document,) = read_documents(text, "x")
    assert [sentence.text for sentence in document.sentences] == [
        "Thank you for the tour.",
        "P.S. The gate code still works!",
    ]
    assert document.words == 11


def test_sentences_survive_titles_initials_and_hard_wraps() -> None:
    text = "Mr. J. R. Osei of St. Anne's met me at 9 a.m. on the ward\nand showed me round. Then Dr. Ito came, e.g. for tea! Was it late? No."
    (document,) = read_documents(text, "x")
    assert [sentence.text for sentence in document.sentences] == [
        "Mr. J. R. Osei of St. Anne's met me at 9 a.m. on the ward and showed me round.",
        "Then Dr. Ito came, e.g. for tea!",
        "Was it late?",
        "No.",
    ]
    for sentence in document.sentences:
        assert text[sentence.start : sentence.end].replace("\n", " ") == sentence.text


def test_a_no_before_a_figure_is_short_for_number() -> None:
    text = "My certificate no. 55512 and lockers nos.\n5 and 6 are on the form. The answer was no. 50 people heard it."
    assert [sentence.text for sentence in read_documents(text, "")[0].sentences] == [
        "My certificate no. 55512 and lockers nos. 5 and 6 are on the form.",
        "The answer was no.",
        "50 people heard it.",
    ]


def test_bullets_are_sentences_of_their_own() -> None:
    (document,) = read_documents("I bring:\n- a van\n- a license for it\n\nThank you.", "x")
    assert [sentence.text for sentence in document.sentences] == [
        "I bring:",
        "- a van",
        "- a license for it",
        "Thank you.",
    ]


def test_links_addresses_and_quoted_mail_are_no_prose_and_keep_their_place() -> None:
    text = "See https://example.org/a?b=c or write to me@example.org.\n\n> You wrote teh this\n"
    (document,) = read_documents(text, "x")
    assert len(document.prose) == len(text)
    assert "example" not in document.prose and "teh" not in document.prose
    assert document.prose.index("or write") == text.index("or write")


def test_a_file_may_hold_several_drafts() -> None:
    text = "Kind: note\nTo: Ada\n\nDear Ada,\n\nThank you.\n\nKind: check-in\nTo: Bo\nSubject: Checking in\n\nDear Bo,\n\nAny news?\n"
    first, second = read_documents(text, "x")
    assert (first.kind, second.kind) == (Kind.NOTE, Kind.CHECK_IN)
    assert text[second.greeting[0] : second.greeting[1]] == "Dear Bo," if second.greeting else False
    assert second.subject and text[second.subject[0] : second.subject[1]] == "Checking in"


def test_quoted_headers_do_not_begin_a_new_draft() -> None:
    text = "Dear Ada,\n\nThank you.\n\nFrom: Bo\nSent: Monday\nTo: Ada\nSubject: Tour\n\nHello."
    assert len(read_documents(text, "x")) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Dear Ada,\n\nThank you for meeting me on Tuesday.", Kind.THANK_YOU),
        ("Dear Ada,\n\nI'm checking in on the timeline for the role.", Kind.CHECK_IN),
        ("Hi Ada, this is Tom Bird calling. My number is 555-0148.", Kind.VOICEMAIL),
        ("Dear Ada,\n\nThank you for letting me know. I wish the person you chose well.", Kind.REJECTION),
        ("Dear Hiring Team,\n\nOn Monday I applied for the driver's post.", Kind.APPLICATION),
        ("Dear Ada,\n\nThank you for Tuesday. My number is 555 014 8200; call me at 555 014 8200.", Kind.THANK_YOU),
        ("Hi Ada,\n\nThank you for Tuesday. Call me back on 555 014 8200.\n\nKind regards,\nTom", Kind.THANK_YOU),
        ("Hi Ada, Tom Bird here. Call me at 555 014 8200. Again, 555 014 8200. Thanks, bye.", Kind.VOICEMAIL),
        (
            "Dear Ada,\n\nThank you for Tuesday. I didn't get the job last year, and I am glad to be back.",
            Kind.THANK_YOU,
        ),
        ("Dear Ada,\n\nThank you for telling me about the tea house.", Kind.THANK_YOU),
        ("Dear Ada,\n\nThank you for the call on Tuesday, and for the story of the barge.", Kind.THANK_YOU),
        ("Dear Ada,\n\nI'm sorry I didn't get the job, and glad that we met.", Kind.REJECTION),
        ("Dear Ada,\n\nThank you for telling me about your decision.", Kind.REJECTION),
    ],
)
def test_the_kind_is_guessed_and_said_to_be_a_guess(text: str, kind: Kind) -> None:
    (document,) = read_documents(text, "x")
    assert (document.kind, document.kind_guessed) == (kind, True)
    (named,) = read_documents(f"Kind: letter\n\n{text}", "x")
    assert (named.kind, named.kind_guessed) == (Kind.LETTER, False)


def test_asking_for_a_kind_overrides_the_header() -> None:
    assert Document("Kind: note\n\nHello.", asked_kind=Kind.LETTER).kind is Kind.LETTER
