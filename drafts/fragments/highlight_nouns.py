"""A noun phrase as something the candidate has, is or did: a post, a paper, a language, a figure that moved."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.done_things import was_done
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.joining import article, join_list
from drafts.fragments.measured_moves import measured
from drafts.fragments.noun_article import with_article
from drafts.fragments.noun_head import head_index
from drafts.fragments.posts import post_slots
from drafts.fragments.scene import Scene, Slots, stated
from drafts.fragments.side_by_side import with_also
from drafts.fragments.tongues import languages
from drafts.fragments.wordlists import section
from drafts.fragments.work_known import work_known

# A grade or a credential stands as it is on paper: "A in maths GCSE", "PE license Michigan".
GRADED = re.compile(
    r"(?:an? )?[A-F][*+-]? in [A-Za-z]|A[- ][Ll]evels?\b|Grade \d|[A-Z]{2,} (?:licen[cs]e|certificate|certification|diploma) [A-Z]\w+$"
)
# What nobody will bring: a thing with the time since which one has it.
HELD_SO_LONG = re.compile(
    r" since (?:(?:[A-Z][a-z]+ )?(?:19|20)\d\d|[A-Z][a-z]+|(?:last )?(?:spring|summer|autumn|winter|year))$"
    r"| for (?:\w+ ){0,2}(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:years|months|seasons|summers|winters)$"
)


def highlight_noun(text: str, scene: Scene) -> Slots:
    """The slots of a noun phrase of the candidate's, its pronouns turned already."""
    text = re.sub(r"(?<!my )(?<!our )(?<!their )(?<!its )\bown (?=[a-z])", "my own ", text)
    text = with_also(re.sub(r"^([a-z]+),? and (?=very [a-z]+ [a-z]+$)(.*)$", _and_a, text))
    words = tokens(text)
    if text[0] in "\"“'‘":
        return {"topic": text}
    if _is_open(text) or re.match(r"no [a-z]+$", text):
        return {}
    if was := _was(text):
        return stated(f"I was {was}", first=f"I was {was}", doing=f"being {was}", topic=f"being {was}")
    if GRADED.match(text):
        grades = re.split(r", | and ", text)
        given = [f"{article(grade)} {grade}" if re.match(r"[A-F][*+-]? in ", grade) else grade for grade in grades]
        return {"topic": join_list(given) if given[0] != grades[0] else text}
    if re.search(r"[a-z],? then [a-z]", text):
        return {}  # "night porter then reception": what was when the note does not say
    if (told := post_slots(text)) is not None or (told := measured(text)):
        return told
    if HELD_SO_LONG.search(text) or _bare_figure(words) or plain(words[0]) == "zero":
        return {}  # "NPS since 2022", "hygiene 5 stars": what of them the note does not say
    if spoken := languages(text):
        doing = f"speaking {spoken}"
        return stated(f"I speak {spoken}", first=f"I speak {spoken}", doing=doing, topic=doing)
    if re.fullmatch(r"(?:an? )?(?:department|dept|team|crew|staff|branch|office|group) of \d+", text):
        return {}
    return _had(text, words, scene)


def _is_open(text: str) -> bool:
    """Whether nobody can tell of what it is: "5S'd the paint shop", "all in date"."""
    alone = r"(?:all|both) (?:still )?(?:in date|up to date|current|valid|renewed)$"
    return re.match(rf"\w+['’]d |{alone}", text) is not None


def _was(text: str) -> str:
    """What the candidate was, with its article, where the note says no more than that; else ""."""
    if re.match(r"\d+ years old\b|part of\b", text):
        return text
    if re.match(
        r"(?:the )?first (?:person |one |woman |man )?(?:in|of|to)\b|[a-z]+ of the (?:month|year|quarter)\b", text
    ):
        return f"the {text}" if text.startswith("first ") else text
    held = re.match(r"(?P<what>(?:deputy )?head (?:girl|boy))\b(?P<where>(?: (?:at|of) [^,]+)?)$", text)
    return f"{held['what']}{held['where']}" if held else ""


def _had(text: str, words: list[str], scene: Scene) -> Slots:
    """What the candidate has or brings: a thing, or experience with it."""
    at = head_index(words)
    if known := _known(text, words, scene):
        have = f"experience with {known}"
        return {"topic": have, "have": have}
    if len(words) == 1 and text.islower() and not vocabulary.is_person(text) and with_article(text, False) != text:
        return {}  # "slush", of which the rest is not shown
    if work := work_known(text, words[: at + 1]):
        have = f"experience with {work}"
        return {"topic": have, "have": have}
    counted = re.match(r"\d[\d.,]* [a-z]+s\b", text)
    graded = counted or re.match(r"[A-Z]{2,}\S* (?:grade|level|class|part|band|stage|tier)\b", text)
    have = text if graded else with_article(text, False, scene.known)
    first = plain(words[0])
    return {
        "topic": text if first in {"my", "the"} else have,
        "have": have if first != "the" and _is_brought(text, words, at, bare=have == text) else None,
    }


def _known(text: str, words: list[str], scene: Scene) -> str | None:
    """What one has experience with, by its name or because nobody brings the men along: "a team of 12"."""
    if re.match(r"(?:an? )?(?:[a-z]+ )?(?:team|crew|brigade|squad) of \d+\b", text):
        return with_article(text, False, scene.known)
    if len(words) == 1 and text in section("products"):
        return text
    return _named_things(text, words, scene)


def _is_brought(text: str, words: list[str], at: int, *, bare: bool) -> bool:
    """Whether it is something that one can bring: no figure that moved, and no name alone."""
    if re.search(r"\b(?:down|up) (?:by )?[\d$£€]", text) or "%" in words[0]:
        return False
    head = words[at]
    done = was_done(text.partition(", ")[2])  # "T&C for two towers, handed over early"
    return not (head.isupper() and len(head) > 1 and bare and at == 0 and not done)


def _and_a(match: re.Match[str]) -> str:
    """ "Patience, and very loud voice": two things, the second with its article."""
    return f"{match[1]} and {with_article(match[2], False)}"


def _bare_figure(words: list[str]) -> bool:
    """Whether a figure with its unit stands right behind a noun: "hygiene 5 stars", "contract 4 months"."""
    for index in range(1, len(words) - 1):
        noun, number, unit = words[index - 1], words[index], words[index + 1]
        if number[:1].isdigit() and noun.islower() and vocabulary.is_noun(noun) and vocabulary.is_plural(unit):
            return plain(words[0]) not in vocabulary.PREPOSITIONS and not verbs.is_form(words[0], "past", "gerund")
    return False


def _named_things(text: str, words: list[str], scene: Scene) -> str | None:
    """ "Houdini, Substance and UE5": nothing but names of things that one can work with."""
    named = [word for word in words if word not in {",", "and"}]
    several = "," in words or "and" in words
    if (
        several
        and not all(word.isupper() for word in named)
        and all((word[:1].isupper() or not vocabulary.is_common(word)) and word not in scene.known for word in named)
    ):
        return text
    return None
