"""Noun phrases: their head, the article they lack, and whether a capital belongs to a name."""

from __future__ import annotations

import re
from collections.abc import Collection

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.joining import article
from drafts.fragments.number_words import UP_TO_SIX
from drafts.fragments.of_two_parts import is_one_turn
from drafts.fragments.vocabulary import DETERMINERS, NUMBERS, PREPOSITIONS
from drafts.fragments.wordlists import section
from drafts.fragments.wordlists import words as listed_words

_NO_ARTICLE = section("no article")
_ROLES = frozenset(
    {"CEO", "CFO", "COO", "CTO", "CIO", "CMO", "CPO", "VP", "MD", "GM", "PM", "RT", "RN", "GP", "DSM", "CSM", "PI"}
)
_DEGREES = section("degrees")
# Ordinary words that are also names of products: kept as typed at the beginning of a fragment.
_PRODUCTS = section("products")


def head_index(words: list[str]) -> int:
    """Where the head noun stands: the last word before a preposition, a clause or a participle."""
    head = 0
    for index, word in enumerate(words):
        low = plain(word)
        if index:
            previous = words[index - 1]
            if low == "," and all(vocabulary.is_adjective(w) for w in words[:index]) and index + 1 < len(words):
                continue  # "a curious, quick learner"
            if low in PREPOSITIONS or low in {
                ",",
                ":",
                "to",
                "i",
                "you",
                "we",
                "they",
                "he",
                "she",
                "nobody",
                "everybody",
                "everyone",
            }:
                break
            if low in {
                "a",
                "an",
                "the",
                "my",
                "your",
                "our",
                "their",
                "versus",
                "that's",
                "who's",
                "who",
                "that",
                "which",
                "every",
                "each",
                "this",
                "last",
                "next",
            }:
                break
            if vocabulary.is_plural(previous) and (low == "people" or vocabulary.are_people(low)):
                break  # "insights people actually use"
            if verbs.is_auxiliary(low) or low.endswith(("'d", "'ve", "'ll", "'re")):
                break
            after = plain(words[index + 1]) if index + 1 < len(words) else ""
            if low == "round" and after in DETERMINERS:
                break  # "corrosion round the floor beams"
            if verbs.is_form(low, "gerund") and (
                vocabulary.is_plural(previous) or after in {"apart", "down", "over", "out", "up"}
            ):
                break
            if (
                verbs.is_form(low, "past")
                and (not vocabulary.is_noun(low) or vocabulary.is_plural(previous))
                and after in PREPOSITIONS | {"to"}
            ):
                break
            if vocabulary.is_mass(previous) and verbs.is_form(low, "participle") and not vocabulary.is_noun(low):
                break  # "paperwork done the same day"
            ends = after in PREPOSITIONS | {""}
            if (
                vocabulary.is_adjective(low)
                and ends
                and (
                    not vocabulary.is_noun(low)
                    or (low in {"right", "ready", "clean"} and vocabulary.is_plural(previous))
                )
            ):
                break  # "records right for the audit"
        head = index
    return head


_INSIDE_NAMES = frozenset({"v", "of", "and", "de", "del", "da", "van", "von", "the", "for"})


def _is_name(words: list[str], known: Collection[str]) -> bool:
    return all(
        w[:1].isupper() or w[:1].isdigit() or w in known or (i and w in _INSIDE_NAMES) for i, w in enumerate(words)
    )


# "Tractor, telehandler and quad tickets": each of them is one of those.
_SEVERAL_PAPERS = re.compile(
    r"(?:[\w-]+, )+[\w-]+ (?:and|or) [\w-]+ (?:tickets|licen[cs]es|certificates|courses|cards|permits|qualifications|skills|experience)\b"
)


def _is_done(head: str, at: int) -> bool:
    """Whether a noun says what is done to something, or how much of it there is in letters: "mixing of", "MTBF of"."""
    doing = at == 0 and head.endswith("ing") and verbs.is_form(head, "gerund")
    return (
        doing
        or head in section("done to something")
        or (at == 0 and head.isupper() and head.isalpha() and len(head) > 2)
    )


_ORDINALS = frozenset({"first", "second", "third", "fourth", "fifth", "last", "next"})


def with_article(text: str, definite: bool, known: Collection[str] = ()) -> str:
    """``text`` with the article that its head noun needs where it has none ("Memphis yard" → "the Memphis yard")."""
    words = tokens(text)
    if not words or text[0] in "\"“'‘":
        return text
    if plain(words[0]) in _ORDINALS and len(words) > 1 and words[1][:1].islower():
        text = text[:1].lower() + text[1:]  # "Third set since Easter" behind a stop
    first = words[0]
    low = plain(first)
    if not definite and low in NUMBERS and low != "one" and len(words) > 1 and plain(words[1]) != "sigma":
        return text  # "two strong hands", whatever is said of them
    if not definite and re.match(r"[a-z ]+ of \d[\d.,]*(?: [a-z]+)? or \d", text):
        return text  # "tape of 13 mm or 20 mm": so much of a stuff
    if (
        not definite
        and re.match(r"(?:second|third|inventory of \d)", text)
        and (low == "inventory" or (len(words) > 1 and vocabulary.is_one_person(words[1])))
    ):
        return f"{article(text)} {text}"  # "a second engineer aboard", "an inventory of 640 devices"
    if (
        re.match(
            r"(?:first(?! aid| class| hand)|biggest|best|main|only|most [a-z]+|least [a-z]+|[a-z]+est) (?!the |a |an |my |your |our )[a-z]",
            text,
        )
        and (
            vocabulary.is_adjective(first)
            or vocabulary.is_adjective(re.sub("i?est$", "", low))
            or vocabulary.is_adjective(re.sub("est$", "e", low))
            or vocabulary.is_adjective(re.sub(r"(.)\1est$", r"\1", low))  # "biggest"
        )
        and low not in {"honest", "interest", "modest", "rest", "forest"}
    ):
        return f"the {text}"
    if low in DETERMINERS - {"more", "most", "less"} or low in _NO_ARTICLE or _SEVERAL_PAPERS.match(text):
        return text
    at = head_index(words)
    head = words[at]
    if len(words) == 1 and text.islower() and not vocabulary.is_noun(head) and not verbs.readings(head) and definite:
        return text  # "tripadvisor": a name in small letters, most likely
    if head == "crew" and words[at + 1 : at + 2] == ["of"]:
        return f"the {text}" if definite else f"{article(text)} {text}"
    done = [w for w in words[at : at + 2] if verbs.is_form(w, "participle") and not vocabulary.is_noun(w)]
    if done and at and any(map(vocabulary.is_plural, words[:at])):
        return text  # "boats double booked in high season"
    if first in {"Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Sir"} or any(
        w[:1].isupper() and w.endswith(("'s", "’s")) for w in words[1:at]
    ):
        return text
    the = "the " if definite else f"{article(text)} "
    if plain(first).endswith(("'s", "s'")) or (len(words) > 1 and words[1] in {"'", "’"}):
        owner = re.sub(r"['’]s?$", "", first)
        group = words[1:2] in (["'"], ["’"]) and owner[:1].islower()
        if group and definite and vocabulary.is_counted(head):
            return f"the {text}"  # "dads' group"
        return (
            f"the {text}"
            if owner[:1].islower() and vocabulary.is_noun(owner) and not vocabulary.is_plural(owner)
            else text
        )
    if low == "part" and len(words) > 1 and words[1] == "of":
        return text
    if head in {"law", "business", "paper"} and low in {"new", "old", "small", "whole"}:
        return the + text
    if head == "control" and at and vocabulary.is_noun(words[at - 1]) and plain(words[at - 1]) != "remote":
        return text  # "stock control", "pest control in the grain store"
    if definite and words[at + 1 : at + 2] == ["of"] and _is_done(head, at):
        return the + text  # "the preservation of the organ", for all that preservation takes no article alone
    if vocabulary.is_plural(head) or vocabulary.is_mass(head) or low in {"more", "most", "less"} or head[:1].isdigit():
        return text
    if first[:1] in "$£€¥₹" and at > 0:
        return the + text
    counting = first[:1].isdigit() and not re.match(r"\d+(?:st|nd|rd|th|-[a-z]+)$", first)
    if low in NUMBERS or counting or first[:1] in "$£€¥₹":
        counted = (
            at > 0
            and vocabulary.is_noun(head)
            and low not in {"one", "half"}
            and "%" not in first
            and not verbs.is_form(head, "past")
        )
        return (
            the + text
            if counted and (at > 1 or first[:1] in "$£€¥₹") and not _is_name(words[: at + 1], known)
            else text
        )
    following = plain(words[at + 1]) if at + 1 < len(words) else ""
    if following in {"versus", "v"}:
        return text
    if (
        following == "and"
        and at == 0
        and at + 2 < len(words)
        and plain(words[at + 2]) not in {"how", "why", "what", "the", "a", "an"}
    ):
        return text  # "click and collect", "forklift and telehandler tickets"
    if head in _ROLES or (head in _DEGREES and not definite):
        return the + text
    if head[:1].isupper() and (_is_name(words[: at + 1], known) or head.isupper()):
        return text
    if (
        head[:1].islower()
        and not vocabulary.is_noun(head)
        and not is_one_turn(head)
        and not re.search(r"(?:er|or|ist|tion|ment|ship|age|ture|ity)$", head)
    ):
        return text
    return the + text


_TIMES = r"(?:years?|months?|weeks?|nights?|summer|winter|spring|autumn|fall|time|quarter|season|term|[A-Z][a-z]+)"
_ONE_OF_ALL = re.compile(
    rf"(?:(?:biggest|smallest|oldest|youngest|longest|shortest|best|worst|latest|newest|highest|lowest|fastest|largest) (?:one )?(?:is|was|has)\b"
    rf"|(?:last|previous|same|next) (?!{_TIMES}\b)[a-z]+ )"
)


def with_subject_article(text: str, verb: int | None, known: Collection[str]) -> str:
    """A sentence whose subject lacks its article gets it: "role is new" → "the role is new"."""
    words = tokens(text)
    if not verb or not words:
        return text
    subject = words[:verb]
    if re.match(
        rf"(?:(?:plenty|lots|loads|tons|dozens|hundreds|thousands) of|only (?:half|one|{UP_TO_SIX}|some|a|\d\S*|[a-z]+s))\b",
        text,
    ):
        return text
    while len(subject) > 1 and (plain(subject[-1]) in vocabulary.ADVERBS or plain(subject[-1]).endswith("ly")):
        subject = subject[:-1]
    if any(plain(w) in PREPOSITIONS for w in subject[:1]) or {"my", "your", "our", "their"} & set(subject[1:]):
        return text
    if subject[0] in _ROLES or (
        subject[-1] in _ROLES and subject[0][:1].islower() and plain(subject[0]) not in DETERMINERS | NUMBERS
    ):
        return f"the {text}"
    if re.match(r"[A-Z]{2,5} (?:is|was|has) (?:\d|from\b|due\b|about \d|under \d)", text):
        return f"the {text}"  # "SLA is 4 hours"
    if re.match(r"(?:CRM|ERP|LMS|WMS|MES|POS|EHR|EMR|MRI|CNC|PLC|CMS|ATS|SLA|VPN|HVAC) [a-z]", text) and verb == 1:
        return f"the {text}"  # one of the systems that every place has one of
    if _ONE_OF_ALL.match(text):
        return f"the {text[0].lower()}{text[1:]}"  # "smallest was 27 weeks", "last manager stayed 9 years"
    one_person = len(subject) > 1 and subject[0].islower() and vocabulary.is_one_person(subject[0])
    if one_person and not {"and", ","} & set(subject):
        return f"the {text}"  # "chef orders fish"
    one_group = plain(subject[-1]) in {"crew", "gang", "team", "shift", "board", "committee"} and len(subject) in {2, 3}
    if (
        one_group
        and plain(subject[0]) not in DETERMINERS | NUMBERS
        and (verbs.is_form(words[verb], "third") or words[verb] in {"is", "was", "has"})
    ):
        return f"the {text}"  # "night crew comes in at ten"
    phrase = " ".join(w for w in subject if w not in {",", ":"})
    fitted = with_article(phrase, True, known)
    return text if fitted == phrase else f"the {text}"


_OF_NAMES = frozenset(
    {
        "duke",
        "bank",
        "university",
        "house",
        "church",
        "ministry",
        "institute",
        "college",
        "museum",
        "isle",
        "port",
        "friends",
        "society",
        "guild",
        "academy",
    }
)


def lower_first(text: str, known: Collection[str]) -> str:
    """``text`` without the capital of a beginning: names, acronyms, "I" and "Year 9" keep theirs."""
    words = tokens(text)
    if not words or not text[:1].isupper():
        return text
    if re.match(r"A[*+-]? in [A-Za-z]|A[- ][Ll]evels?\b", text):
        return text  # the grade
    if re.match(r"[B-DF-HJ-Z]-[a-z]", text):
        return text  # "F-gas", "X-ray"
    word = words[0]
    bare = word.replace("’", "'")
    second = words[1] if len(words) > 1 else ""
    begins = bare in section("begins a name") and second[:1].isupper() and not (second.isupper() and len(second) > 1)
    if begins or bare == "Valentine's":
        return text
    if bare.split("'")[0] == "I" or word in known or bare.removesuffix("'s") in known or word in _PRODUCTS | {"God"}:
        return text
    if (word in listed_words("words_languages.txt") and second[:1].islower()) or bare.lower() in listed_words(
        "words_capitals.txt"
    ):
        return text  # "Polish crew"
    if any(c.isupper() or c.isdigit() for c in word[1:]) or (len(word) == 1 and word != "A"):
        return text
    ordinary = vocabulary.is_common(word) or vocabulary.is_common(re.sub(r"^(?:Over|Under|Re)(?=[a-z]{4})", "", word))
    if not ordinary and plain(word) not in {"been", "worst"} and not verbs.is_form(word, "gerund"):
        return text
    if plain(word) in NUMBERS and second[:1].isupper() and second[1:2].islower() and second not in known:
        return text  # "Six Sigma Black Belt"
    if second == "," and len(words) > 2 and words[2][:1].isupper() and ", I" not in text:
        return text  # "Python, SQL, dbt"
    if plain(second) in {"versus", "vs", "vs.", "v", "v."} and len(words) > 2 and words[2][:1].isupper():
        return text
    named = words[3:4] if words[2:3] == ["the"] else words[2:3]
    if plain(word) in _OF_NAMES and plain(second) == "of" and named and named[0][:1].isupper():
        return text
    if second == "and" and words[2:3] == ["I"]:
        return text  # "Tom and I"
    closed = plain(word) in DETERMINERS | PREPOSITIONS | vocabulary.PRONOUNS | vocabulary.ADVERBS
    if (
        second[:1].isdigit()
        and vocabulary.is_noun(word)
        and not vocabulary.is_plural(word)
        and not verbs.is_form(word, "past", "gerund")
    ):
        return text
    # "Red Cross", "Bank Street": a capital behind it makes it a name, unless the first word can only be an ordinary one.
    if (
        second[:1].isupper()
        and not (second.isupper() and len(second) > 1)
        and second not in known
        and not closed
        and vocabulary.is_noun(word)
    ):
        return text if not verbs.is_form(word, "gerund", "past") else text[0].lower() + text[1:]
    return text[0].lower() + text[1:]
