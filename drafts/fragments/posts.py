"""A post or a title jotted as a noun: "exam marker for the national board since 2021" says what somebody has been."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.joining import article, join_list
from drafts.fragments.number_words import UP_TO_TWENTY
from drafts.fragments.scene import Slots, stated
from drafts.fragments.vocabulary import NUMBERS, PREPOSITIONS
from drafts.fragments.wordlists import section

_YEAR = r"(?:19|20)\d\d"
_SPAN = re.compile(
    rf",?\s*\(?\b(?P<start>{_YEAR})\s*(?:[-–/]|to)\s*(?P<end>{_YEAR}|now|present|today)\)?$", re.IGNORECASE
)
_LENGTH = rf"(?:\d+|{UP_TO_TWENTY}) (?:years|months|seasons|quarters|terms|semesters)"
_IN_YEAR = re.compile(rf",?\s+(?:in )?(?P<year>{_YEAR})$")
_SINCE = re.compile(
    rf"\bsince (?:{_YEAR}|[A-Z][a-z]+|last (?:year|month|week|spring|summer|autumn|winter|[A-Z][a-z]+))|\bfor (?:\w+ ){{1,2}}(?:years?|months?)(?= (?:on|in|at|with) |$)"
)
_TITLE_OF = frozenset({"head", "captain", "chair", "president", "treasurer", "secretary", "principal", "director"})
_ONLY_OF = frozenset({"founder", "author", "winner", "owner", "inventor", "editor"})
_FOR_LOVE = re.compile(r"(?:keen|avid|amateur|hobby|passionate|enthusiastic|lifelong)\b")
_WON = frozenset(
    {"finalist", "champion", "winner", "runner-up", "medalist", "medallist", "semifinalist", "semi-finalist"}
)


def post_slots(text: str) -> Slots | None:
    """The slots of a post ``text`` ("ACLS and PALS instructor", "Platoon Sergeant, 82nd, 2015-2021"); None if it is none."""
    named = re.fullmatch(rf"(?:an? )?(?P<what>[A-Za-z -]+?)(?P<since> since {_YEAR})?", text)
    if named and named["what"].lower() in section("what one is"):
        am = named["what"] if named["what"].startswith("ex-") else f"{article(named['what'])} {named['what']}"
        clause = f"I have been {am}{named['since']}" if named["since"] else f"I am {am}"
        return stated(clause, first=clause, doing=f"being {am}", topic=f"being {am}")
    if row := _row_of_posts(text):
        return stated(f"I am {row}", first=f"I am {row}", doing=f"being {row}", topic=f"being {row}")
    words = tokens(text)
    at = _post_index(words)
    first = plain(words[0]) if words else ""
    if at is None or first in NUMBERS or first[:1].isdigit() or first in {"my", "the"}:
        return None
    head = words[at]
    length = re.search(rf", ({_LENGTH})$", text)
    former = re.match(r"(?:an? )?(?:former|ex)[- ](?P<was>.+)$", text)
    since = _SINCE.search(text)
    span, year = _SPAN.search(text), None if since else _IN_YEAR.search(text)
    bare = re.sub(r"^an? ", "", former["was"] if former else text)
    if span:
        bare = _without_tail(bare[: len(bare) - len(span[0])])
        until = re.match(r"\d", span["end"])
        when = f"from {span['start']} to {span['end']}" if until else f"since {span['start']}"
        return _held(bare, head, when, over=bool(until))
    if year:
        return _held(_without_tail(bare[: year.start() - len(text) or None]), head, f"in {year['year']}", over=True)
    if since and not former:
        worked = since[0].startswith("for")
        return _held(_without_tail(bare), head, "", over=False, worked=worked)
    if length and not former and not bare.startswith("experienced "):
        return _held(_without_tail(bare), head, f"for {length[1]}", over=False, worked=True)
    bare = re.sub(r",\s+\d.*$", "", bare)
    first_item, comma, rest = bare.partition(", ")
    if comma and head in first_item.split() and not vocabulary.is_person(rest.split()[-1]):
        bare = first_item  # "keyholder, cash up, orders"
    am = _being(bare, head)
    worked = head.lower() not in section("not a post") and head.lower() not in _WON and not _FOR_LOVE.match(bare)
    doing = f"working as {am}" if worked else f"being {am}"
    slots: Slots = {"topic": f"my work as {am}" if worked and not former else doing, "doing": doing}
    if former:
        clause = f"I am a former {re.sub(r',.*$', '', bare)}"
        return slots | stated(clause, first=clause)
    if head.lower() in _WON or re.match(r"the (?:best|top|youngest|oldest|only|fastest|[a-z]+iest)\b", am):
        return slots | stated(f"I was {am}", first=f"I was {am}")
    return slots | stated(f"I am {am}", first=f"I am {am}")


def _row_of_posts(text: str) -> str | None:
    """ "First aider, fire warden, keyholder": all that somebody is, each with its article; None where it is no such row."""
    posts = re.split(r", (?:and )?| and ", text)
    named = all(re.fullmatch(r"(?:an? )?[A-Za-z-]+(?: [a-z-]+)?", post) for post in posts)
    if len(posts) < 3 or not named or not all(vocabulary.is_one_person(post.split()[-1]) for post in posts):
        return None
    return join_list([post if re.match(r"an? ", post) else f"{article(post)} {post}" for post in posts])


def _held(bare: str, head: str, when: str, *, over: bool, worked: bool = False) -> Slots:
    """A post with its time: over ("I was … from 2015 to 2021"), still held ("I have been … since 2021"), or either
    ("I worked as … for two years").
    """
    am = _being(bare, head)
    post = head.lower() not in section("not a post") and head.lower() not in _WON
    been = "was" if over else "worked as" if worked and post else "was" if worked else "have been"
    clause = f"I {been} {am} {when}".rstrip()
    doing = f"{'working as' if post else 'being'} {am} {when}".rstrip()
    return stated(clause, first=clause, doing=doing, topic=doing)


def _without_tail(text: str) -> str:
    """ "Platoon Sergeant, 82nd," as "Platoon Sergeant in the 82nd" would guess: what stands behind the comma goes."""
    return text.strip(" ,(").split(", ")[0]


def _post_index(words: list[str]) -> int | None:
    """Where the noun that names the post stands: the last person before a comma, a preposition or a year."""
    found = None
    for index, word in enumerate(words):
        low = plain(word)
        if index and (low in {",", ":", "who", "that", "de", "du"} or (low in PREPOSITIONS and low != "and")):
            break
        if vocabulary.is_one_person(low) or low == "educator" or word in {"TA", "RA"}:
            found = index
        elif found is not None and low in {"level", "grade", "class", "band"}:
            break
        elif found is not None and not (word[:1].isdigit() or word.isupper() or "-" in word):
            found = None  # "teacher training", "driver rota"
    return found


def _being(text: str, head: str) -> str:
    """What somebody is, after "I am": a post of which there is one takes no article, a founder "the", a welder "a"."""
    if re.match(r"(?:best|top|youngest|oldest|only|fastest|[a-z]+iest)\b", text):
        return f"the {text}"
    if re.search(rf"\b{head} of ", text):
        if head.lower() in _TITLE_OF:
            return text
        if head.lower() in _ONLY_OF:
            return f"the {text}"
    return f"{article(text)} {text}"
