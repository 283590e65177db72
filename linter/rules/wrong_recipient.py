"""N001: greeted by another's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.names import TITLES, fold, name_tokens, near
from linter.rule import Hit, rule

_HEAD = re.compile(
    r"\s*(?:my\s+)?(?:dear(?:est)?|hi|hello|hey|greetings|good\s+(?:morning|afternoon|evening|day))\b[\s,]*",
    re.IGNORECASE,
)
_TITLE = re.compile(rf"(?:{TITLES})\.?$", re.IGNORECASE)
_GROUP = re.compile(
    r"\b(?:team|all|everyone|both|there|committee|panel|colleagues|friends|folks|sir|madam|whom|manager|recruiter|and|&)\b",
    re.IGNORECASE,
)


@rule("N001", "wrong-recipient", severity="error")
def wrong_recipient(document: Document, context: Context) -> Iterator[Hit]:
    """The greeting names somebody else than the person the letter goes to, or misspells the name.

    The most painful slip of all, and the easiest when five letters are written in one evening. Nothing is said where the
    recipient is not known, or where a group is greeted.

    Bad:
        Kind: thank-you
        To: Maria Alvarez

        Dear Tom,
             ^^^

        Thank you for the tour.
    Bad:
        Kind: thank-you
        To: Maria Alvarez

        Dear Ms. Alvares,
                 ^^^^^^^

        Thank you for the tour.
    Good:
        Kind: thank-you
        To: Dr. Maria-José Alvarez Núñez

        Dear Dr. Alvarez-Nunez,

        Thank you for the tour.
    Good:
        Kind: thank-you
        To: Maria Alvarez

        Dear Maria and team,

        Thank you for the tour.
    """
    if not document.greeting or not document.to:
        return
    start, end = document.greeting
    greeting = document.source[start:end]
    head = _HEAD.match(greeting)
    begin = head.end() if head else 0
    if _GROUP.search(greeting, begin) or (head is None and len(name_tokens(greeting)) > 3):
        return
    person = document.person
    own = name_tokens(f"{document.to} {person.greeting if person else ''}")
    named = [
        word
        for word in re.finditer(r"[^\W\d_][\w'’\-]*\.?", greeting[begin:])
        if word[0][:1].isupper() and not _TITLE.match(word[0])
    ]
    named = [word for word in named if len(word[0].rstrip(".")) > 1]
    if not named or any(
        fold(part) in own for word in named for part in [word[0], *re.split(r"[-'’]", word[0])] if part
    ):
        return
    first, last = named[0], named[-1]
    span = start + begin + first.start(), start + begin + len(last[0].rstrip(".")) + last.start()
    said = document.source[span[0] : span[1]]
    right = [word for word in re.findall(r"[^\W\d_][\w'’\-]*", document.to) if near(fold(word), fold(said))]
    if any(_known_short_form(fold(part), own) for part in (said, said.partition("-")[0])):
        return  # "Alex" for Alexandra, "Rafiq-da" for Rafiqul
    if right and said in document.facts.known:
        return  # as the notes greet them: "a Phádraig" is how one calls Pádraig
    if "known" in document.header and said in document.header["known"].items and said != document.facts.sender:
        return  # the draft's own header knows this name for the reader: "Seun" for Oluwaseun
    message = f"this letter goes to {document.to}, and “{said}” is not the name"
    yield Hit(*span, f"{message}: a misspelt or wrong name is what a reader remembers", tuple(right) or (document.to,))


def _known_short_form(said: str, own: frozenset[str]) -> bool:
    """ "Alex" for Alexandra, "Bea" for Beatrice: the beginning of the name, three letters or more."""
    return (
        len(said) >= 3 and any(name.startswith(said) or (said.startswith(name) and len(name) >= 3) for name in own)
    ) or any(said in pair and other in own for pair in _SHORT for other in pair if other != said)


_SHORT = (
    {"bill", "william"}, {"will", "william"}, {"bob", "robert"}, {"rob", "robert"}, {"dick", "richard"}, {"rick", "richard"}, {"jim", "james"},
    {"jack", "john"}, {"johnny", "john"}, {"peggy", "margaret"}, {"meg", "margaret"}, {"maggie", "margaret"}, {"kate", "catherine"},
    {"kate", "katherine"}, {"kathy", "katherine"}, {"cathy", "catherine"}, {"liz", "elizabeth"}, {"beth", "elizabeth"}, {"betty", "elizabeth"},
    {"ted", "edward"}, {"ned", "edward"}, {"tony", "anthony"}, {"chuck", "charles"}, {"hank", "henry"}, {"harry", "henry"}, {"larry", "lawrence"},
    {"molly", "mary"}, {"polly", "mary"}, {"sasha", "alexander"}, {"sasha", "alexandra"}, {"sandy", "alexander"}, {"steve", "stephen"},
    {"mike", "michael"}, {"nick", "nicholas"}, {"nancy", "ann"}, {"sally", "sarah"}, {"sadie", "sarah"}, {"jenny", "jennifer"}, {"andy", "andrew"},
    {"drew", "andrew"}, {"gene", "eugene"}, {"mimi", "miriam"}, {"pepe", "jose"}, {"paco", "francisco"}, {"lola", "dolores"}, {"kostya", "konstantin"},
    {"misha", "mikhail"}, {"tanya", "tatiana"}, {"natasha", "natalia"}, {"vanya", "ivan"}, {"kasia", "katarzyna"}, {"gosia", "malgorzata"},
)  # fmt: skip
