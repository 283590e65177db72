"""What a note says of the talk itself, taken off what was talked about: "most of the call went on the rota", "the tide gate came up twice"."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.joining import join_list
from drafts.fragments.wordlists import section

_FILE = "words_about_the_talk.txt"
# "..., and on who decides": what was spoken of second stands behind the same small word.
_AGAIN = r"(?:,? and (?:then )?|, then )(?:also )?{} (?=[a-zA-Z])"
_HOW_OFTEN = re.compile(r",? (?:twice|again|three times|several times|a few times|a lot|more than once|at the end)$")
# "Gave me a tour of the kiln": the tour is what was had.
_SHOWN_ROUND = re.compile(
    r"^(?:he |she |they )?(?:gave|took) me (?:on )?(?:an? |the )?(?:quick |full |long |short |whole |proper )?(?=(?:tour|walk|drive|ride)\b)",
    re.IGNORECASE,
)
# "Mostly the tide gate": how much of the talk it took; "mostly empty wards" is how empty they are.
_MOSTLY = re.compile(
    r"^(?:mainly|mostly|largely|chiefly|primarily|also,?|then|and) (?=(?:the|an?|my|his|her|their|our|how|why|what|whether|where|who|which|when)\b)",
    re.IGNORECASE,
)


@cache
def _leads() -> re.Pattern[str]:
    found = "|".join(f"(?:{pattern})" for pattern in sorted(section("before it", _FILE)))
    return re.compile(rf"^(?:{found}) (?=\S)", re.IGNORECASE)


@cache
def _tails() -> re.Pattern[str]:
    found = "|".join(f"(?:{pattern})" for pattern in sorted(section("behind it", _FILE)))
    return re.compile(rf"(?:,? (?:which|that|and that))?,? (?:{found})[.!]?$", re.IGNORECASE)


def without_talk(text: str) -> str:
    """``text``, something talked about, without what only says that it was, how long and how often."""
    text = _one_after_the_other(_before(_behind(text)))
    return _SHOWN_ROUND.sub("the ", _MOSTLY.sub("", text, count=1), count=1)


def _one_after_the_other(text: str) -> str:
    """ "Grain prices, then the wet harvest, then his hens" as a row."""
    things = re.split(r", (?:and )?then ", text)
    named = all("," not in thing and analyse(thing).shape in {Shape.NOUN, Shape.GERUND} for thing in things)
    whose = all(re.match(r"(?:the|an?|his|her|their|my|our|your) ", thing) for thing in things[1:])
    return join_list(things) if len(things) > 1 and named and whose and not things[0].endswith(" first") else text


def _before(text: str) -> str:
    lead = _leads().match(text)
    if lead is None:
        return text
    rest = text[lead.end() :]
    if " back " in lead[0] or lead[0].startswith("back "):
        rest = _HOW_OFTEN.sub("", rest)
    return re.sub(_AGAIN.format(re.escape(lead[0].split()[-1])), " and ", rest, count=1)


def _behind(text: str) -> str:
    tail = _tails().search(text)
    if tail is None:
        return text
    kept = text[: tail.start()]
    # "He said it came up twice": no thing stands before it.
    found = analyse(kept)
    # "How invoicing takes most of the time" has no verb but that one.
    whole = found.shape in {Shape.NOUN, Shape.GERUND} or (found.shape is Shape.QUESTION and found.verb is not None)
    return kept if _leads().match(kept) or whole else text
