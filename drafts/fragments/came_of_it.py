"""What came of a deed, jotted behind its comma without a verb: "opened the clinic, 64 women in the first year", "Rs 61 lakh saved"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.number_words import UP_TO_TWENTY
from drafts.fragments.rewriting import rewritings, rewritten

_N = rf"(?:(?:about|over|nearly|almost|some) )?(?:\d[\d,.]*k?|{UP_TO_TWENTY})"
_SAVED = re.compile(
    r"(?P<head>[^,]+), (?P<much>(?:(?:about|over|nearly|almost) )?(?:(?:Rs\.?|Rp|RM|USD|EUR|GBP|AED|NGN|KES|PKR|CHF|SEK|NOK) ?)?[$£€₹₦]?\d[\d.,]*"
    r"(?: ?(?:k|m|lakhs?|crores?|million|thousand|hours|minutes|days|weeks|tonnes|litres|trips|pallets|jobs))?"
    r"(?: (?:a|per|each) (?:day|week|month|year|shift|night))?) saved$"
)
_OPENED = re.compile(
    rf"(?P<head>(?:I )?(?i:set up|opened|started|launched|founded|began|built up|ran) [^,]+), (?P<many>{_N} [a-z]+) (?P<when>(?:in|by|within|after) (?:the |its |my |our )?(?:first|second|opening|end|one|two|three|six|Christmas|Easter|spring|summer|autumn|{UP_TO_TWENTY}) ?[a-z ]*)$"
)
_SINCE = re.compile(
    rf"(?P<head>[^,]+), (?P<many>{_N} (?:[a-z-]+ )?[a-z]+s) (?P<done>[a-z]+)(?P<up>(?: off| up| in| out)?) since$"
)
# What the candidate did with them: no "14 goals scored since", which others may have.
_MINE = frozenset({"run", "led", "given", "taught", "trained", "written", "delivered", "held", "coached", "supervised", "mentored", "certified", "signed", "examined", "audited", "assessed", "installed", "built", "repaired", "fitted"})  # fmt: skip
_ALREADY = re.compile(r"(?:I )?already (?P<did>[a-z]+) (?=\S)", re.IGNORECASE)
_BOTH_PASSED = re.compile(
    r"(?P<what>[A-Z][\w ]*? and [A-Z][\w ]*?),? (?:both )?(?:cleared|passed)(?: both)? (?P<at>(?:(?:at|on|in) (?:the )?)?first (?:attempt|try|sitting)|(?:the )?first time)$"
)


def _current(match: re.Match[str]) -> str:
    """ "3G 4G tickets current, can read a drawing": the papers that are good still."""
    papers = re.sub(r"(\w*\d\w*) (?=\w*\d)", r"\1 and ", match["papers"])
    return f"I have current {papers}" + (f" and {match['can']}" if match["can"] else "")


_RULES = rewritings(
    (
        # What is said to oneself, and tells the reader nothing.
        (
            r",? which (?:(?:really |surely |kind of |sort of )?(?:says|tells you|means|proves) (?:something|a lot|it all|it|everything|enough)|is (?:really )?(?:something|saying something|not nothing|quite something|no small thing))$",
            "",
        ),
        (
            r",? (?:(?:and )?(?:that|this) (?:says|tells you) (?:something|a lot|it all|everything)|(?:so |and )?(?:that['’]s|that is) (?:something|not nothing)|if that (?:helps|counts|matters|is anything)|make of that what you (?:will|like)|not that anyone (?:noticed|asked|cared))$",
            "",
        ),
        (
            r"(?<=no )delays? (?:of|in) (?:the )?(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day [a-z]+|(?:first|last|next|morning|evening|night) )",
            "delay to the ",
        ),
        (r"(?<=no )delay of (?=the |our |any )", "delay to "),
        (r"^(?:I )?not (?=(?:fussed|bothered|fazed|phased|scared|squeamish|put off|worried) (?:about|by|at|of|with)\b)", "I am not "),
        (r"^(?P<papers>(?!the |my )[\w ]*\b(?:tickets|certificates|certs|cards|licen[cs]es)) (?:all )?(?:current|in date|up to date|valid)(?:, (?:and )?(?P<can>can .+))?$", _current),
        (rf", ({_N} (?:hours|minutes|days)), (?:no|not) (an? [a-z].*)$", r" in \1 without \2"),
        (r", (?:no|not) (?=a (?:mark|scratch|drop|word|cross word|stain|dent|crack|bruise|complaint)\b)", " without "),
        (r"\b(of|after|from|with|for|to) average (?=(?:first|second|last|wait|waiting|response|visit|repair|score|[a-z]+ (?:time|rate|score|cost)) )", r"\1 an average "),
    )
)  # fmt: skip


def came_of_it(text: str) -> str:
    """A part of a highlight with its verb and its small words where what came of it was jotted without them; else as it is."""
    text = rewritten(text, _RULES)
    if (already := _ALREADY.match(text)) and (base := verbs.base_of(already["did"].lower(), "past")):
        text = f"I have already {verbs.participle(base)} {text[already.end() :]}"
    if both := _BOTH_PASSED.match(text):
        at = (
            both["at"]
            if both["at"].endswith("time")
            else f"at the {both['at'].rpartition('first')[1]} {both['at'].rpartition(' ')[2]}"
        )
        several = "both " if len(both["what"].split()) == 3 else ""
        return f"passed {several}{both['what']} {at}"
    if ", " not in text:
        return text
    if saved := _SAVED.match(text):
        return f"{saved['head']}, which saved {saved['much']}"
    if opened := _OPENED.match(text):
        return f"{opened['head']}, with {opened['many']} {opened['when']}"
    since = _SINCE.match(text)
    if since and since["done"] in _MINE and vocabulary.is_noun(since["many"].split()[-1]):
        return f"{since['head']}, and have {since['done']} {since['many']}{since['up']} since"
    return text
