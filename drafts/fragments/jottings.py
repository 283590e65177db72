"""A jotted note made plain: short forms written out, what the reader must never see taken out and named."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from drafts.fragments import verbs, vocabulary
from drafts.fragments.number_words import NUMBER
from drafts.fragments.short_forms import written_out
from drafts.fragments.terms_of_pay import UPON_PAY
from drafts.fragments.tongues import in_both
from drafts.fragments.wordlists import lines

_OPENERS, _CLOSERS = "([", ")]"
_PERIOD = r"(?:\s*(?:/|\bper\b|\ban?\b|\bp\.?)\s*(?:yr|year|annum|a\b|hr|hour|h|day|week|wk|month|mo)\w*\.?)"
_AMOUNT = (
    r"(?:[$£€¥₹]\s?\d[\d.,]*\s?(?:k|m|bn)?|\b\d[\d.,]*\s?k|\b\d[\d.,]*\s?(?:usd|eur|gbp|dollars|euros|pounds)"
    r"|\b(?-i:KES|NGN|GHS|UGX|TZS|ZAR|INR|PLN|CHF|SEK|NOK|DKK|CZK|HUF|SGD|HKD|AUD|NZD|USD|EUR|GBP|BRL|MXN|Ksh|ksh|kes|Rs)\.?\s?"
    r"(?:\d(?:[.,]?\d){2,}|\d[\d.,]*\s?k)"
    # Drawing and a language of the web go by the same letters, but by no thousands.
    r"|\b(?-i:CAD|PHP)\s?(?:\d{1,3}(?:[.,]\d{3})+|\d{4,}|\d+\s?k)\b)"
)
_PAY = re.compile(
    rf"\b(?:pays?|paying|paid|base|package|range|band|asking|bonus|raise|comp|rate|offer(?:ed|ing)?|earn\w*|make)\b.*?{_AMOUNT}"
    rf"|{_AMOUNT}{_PERIOD}|{_AMOUNT}\s*(?:base|ote|comp|package|bonus|tc)\b"
    rf"|\b(?:paid|pays?|paying|earn\w*|gets?)\b[^,;]*?\d[\d.,]*\s?k?{_PERIOD}"
    rf"|\bstart(?:s|ed|ing)?\b.*?\b(?:on|at) {_AMOUNT}"
    r"|\b(?:I|we|you)(?:['’]d| would| could| will|['’]ll) (?:earn|make|get paid)$"
    # What one has now: "I'm on 33 now", which is no "I'm on 4 committees".
    r"|\bI(?:['’]m| am) on (?:about |around |only |just )?[$£€₹]?\d{2,3}(?:[.,]\d+)?\s?k?(?= (?:now|currently|today|an hour|at (?:the moment|present))\b|\s*$)"
    r"|\b(?:pay|bonus|salary)\s+(?:range|band|bands|rise|raise|expectations?|is|was)\b|\bsigning bonus\b",
    re.IGNORECASE,
)
# Beside a word for pay, a bare figure is pay too: "expecting 32".
_HOPED_FOR = r"\b(?:expect(?:s|ed|ing)?|want(?:s|ed|ing)?|ask(?:s|ed|ing)? for|hop(?:es|ed|ing) for|told|quoted|named|hinted at|floated)\b[^,;]*? \d"
# Money that is a result or a size and no one's pay: "saved $40k a year", "a £2m budget".
_BUSINESS_MONEY = re.compile(
    r"\b(?:sav\w+|cut\w*|reduc\w+|revenue|sales|sold|budget\w*|costs?|spend\w*|spent|grants?|fund\w*|rais\w+ (?:[$£€]|over|more)|worth|losses|lost|profit\w*"
    r"|margin\w*|turnover|portfolio|contracts?|invoic\w+|stock|inventory|donations?|donors?|pipeline|deals?|freight|waste|won)\b",
    re.IGNORECASE,
)
_PAY_WORD = re.compile(
    r"\b(?:salar(?:y|ies)|wages?|ote|ctc|comp|(?:expected )?pay (?:range|rise|raise|expectation)|expected pay)\b",
    re.IGNORECASE,
)
_DAY_OF_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]* \d{1,2}"
_DATES = re.compile(rf"\b({_DAY_OF_MONTH})\s*[-–]\s*({_DAY_OF_MONTH})\b")
_DASH = re.compile(r"\s*(?:—|–|--+)\s+|\s+(?:—|–|--+)\s*|\s+-\s+|(?<=\w)(?:—|--+)(?=\w)")
_SENTENCE_END = re.compile(
    r"(?<=[A-Z]{3}[.!?])\s+(?=[a-z]{4})|(?<=[.!?])\s+(?=[\"“'‘]?[A-Z0-9])|(?<=[a-z0-9]{2}[.!?])\s+(?=[a-z])"
)
_NO_STOP = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Inc|Ltd|Co|Corp|Jr|Sr|vs?|approx|e\.g|i\.e)|\b[A-Z])\.$")
_KEPT_STOP = re.compile(r"(?:\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Bros)|\b[ap]\.m|\b(?:[A-Z]\.)+[A-Z])\.$")
_LABEL = re.compile(
    r"^(?:q|a|q\d|re|note|topic|todo|nb|n\.b\.|fyi|ps|results?|concerns?|worry|question|strengths?|plus|also|needs?|news|highlights?|learned|answer|example|skills|languages|tools|one|two|three|\d)\s*[:)](?!\d)\s*|^(?:I )?(?:saw|read|heard)(?: it)? (?:on|in|at) (?:the )?\w+:\s+|^(?:he|she|her|him|they):\s+(?=[\"“][^\"“”]+\?[\"”]$)|^re\s+(?=\w+ing\b)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^(?:[-–—*•·>#+]+\s+|[•·]+)+")
_JUDGED = (
    "weird|creepy|arrogant|rude|grumpy|boring|smug|snobby|condescending|patroni[sz]ing|clueless|dodgy|sketchy|annoying|awkward|"
    "unfriendly|tired|bored|distracted|stressed|disorgani[sz]ed|toxic|shady|pushy|moody|cute|hot|fat|bald|drunk|hungover|"
    "stuck-up|intense|cold|late|nuts|crazy|useless|nice|lovely|sweet|odd|strange|nervous"
)
_JUDGEMENT = re.compile(
    rf"^(?:(?:a |he |she |was )?(?:bit|little|kinda|kind of|sort of|so|really|very|pretty|rather|quite) )*(?:{_JUDGED})$"
    rf"|\b(?:{_JUDGED}) (?:guy|man|woman|lady|dude|person|bloke|vibes?|bunch|chap|girl|boy)\b"
    r"|\b(?:he|she|they|guy|woman|man|interviewer|recruiter|boss)\b(?: \w+)? (?:was|is|were|are|seems?|seemed|looked|sounded|felt|acted)"
    rf"(?: \w+)? (?:{_JUDGED})\b",
    re.IGNORECASE,
)

_SEGMENT = re.compile(r"(,\s+(?!\d{3})|\s+but\s+)")
# A stop that ends no sentence: "vac. pumps", "their CNC op. left".
_SHORTENED = re.compile(r"(?<![\w.])([a-z]{2,4})\. (?=[a-z])")
_PASSES = 8


class Tidied(NamedTuple):
    """A note in plain words: its parts (split at semicolons and sentence ends), and what was left out and why."""

    parts: tuple[str, ...]
    left_out: tuple[str, ...]


@cache
def _private_words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = lines("words_private.txt")
    alone = "|".join(re.escape(word[1:]) for word in words if word.startswith("~"))
    whole = "|".join(re.escape(word) for word in words if not word.startswith("~"))
    return (
        re.compile(rf"(?<![\w’'-])(?:{alone})(?![\w’'-])[!,]?", re.IGNORECASE),
        re.compile(rf"(?<![\w’'-])(?:{whole})(?![\w’'-])", re.IGNORECASE),
    )


def _without_brackets(text: str, dropped: list[str]) -> str:
    text = re.sub(r"(?<=\w)\((s|es)\)", r"\1", text)
    kept, aside, depth = [], [], 0
    for char in text:
        if char in _OPENERS:
            depth += 1
            aside.append(char)
        elif char in _CLOSERS and depth:
            depth -= 1
            aside.append(char)
            if depth == 0:
                dropped.append(f"the aside {''.join(aside)!r}")
                aside = []
                kept.append(" ")
        elif char in _CLOSERS:
            continue
        else:
            (aside if depth else kept).append(char)
    if aside:  # a bracket that never closes: the rest of the note is the aside
        dropped.append(f"the aside {''.join(aside)!r}")
    return "".join(kept)


def _without_dash_asides(text: str, dropped: list[str]) -> str:
    text = in_both(re.sub(r"(\d[\d.,]*%?)\s+[-–—]\s+(\d)", r"\1 to \2", text))
    text = _DATES.sub(r"from \1 to \2", text)
    # "Klaipeda - Gdynia - Hamburg" is a route.
    text = re.sub(r"\b[A-Z][a-z]+(?: - [A-Z][a-z]+){2,}\b", lambda route: route[0].replace(" - ", "–"), text)
    text = re.sub(r"^(yes|yeah|yep|no|nope|sure)\s*(?:[-–—]|--)\s+", r"\1, ", text, flags=re.IGNORECASE)
    pieces = _DASH.split(text)
    if len(pieces) == 1:
        return text
    if not pieces[0].strip():  # the dash led the line: nothing stands before it
        return _without_dash_asides(" ".join(pieces[1:2]) + "".join(f" — {p}" for p in pieces[2:]), dropped)
    kept = pieces[0]
    if len(pieces) == 3 and pieces[2].strip():  # a pair of dashes around an aside
        kept = f"{pieces[0]} {pieces[2]}"
        aside = pieces[1]
    else:
        aside = " – ".join(pieces[1:])
    if aside.strip():
        dropped.append(f"what stands behind the dash, {aside.strip()!r}")
    return kept


def _without_repeats(text: str) -> str:
    def once(match: re.Match[str]) -> str:
        word = match[1]
        several = len(match[0].split()) > 2
        keep = word.lower() in {"had", "that"} or word[0].isupper()
        return match[0] if keep and not several else word

    return re.sub(r"(?<!-)\b([^\W\d_]+)(?:[,]?\s+\1\b)+", once, text, flags=re.IGNORECASE)


def _is_pay(segment: str) -> bool:
    return bool(_PAY.search(segment)) and not _BUSINESS_MONEY.search(segment)


def without_oaths(text: str, dropped: list[str]) -> str:
    """The text without the words that go alone ("damn"); each goes to ``dropped``."""
    alone, _ = _private_words()
    dropped += [f"the word {match[0].strip('!,')!r}" for match in alone.finditer(text)]
    return alone.sub("", text)


def is_private(text: str) -> bool:
    """Whether any piece of a text is about pay, or holds a word that takes its piece with it."""
    pay = bool(_PAY_WORD.search(text))
    return any(_is_private(segment, pay=pay) for segment in _SEGMENT.split(text))


def _is_private(segment: str, *, pay: bool) -> bool:
    paid = _is_pay(segment) or (pay and bool(re.search(rf"{_AMOUNT}|{_HOPED_FOR}", segment, re.IGNORECASE)))
    return paid or bool(_private_words()[1].search(segment))


def _without_private(text: str, dropped: list[str]) -> str:
    text = without_oaths(text, dropped)
    kept: list[str] = []
    pay = bool(_PAY_WORD.search(text))
    for segment in _SEGMENT.split(text):
        follows = "" in kept and UPON_PAY.search(segment)  # "she said the GM has discretion"
        if follows or _is_private(segment, pay=pay) or _JUDGEMENT.search(segment.strip()):
            dropped.append(f"{segment.strip()!r}, which is not for the reader")
            if kept:
                kept.pop()  # the comma or "but" before it
            kept.append("")
        elif kept[:1] == [""]:  # what begins with pay goes on about it: "bonus is small, but last year none"
            if not _SEGMENT.fullmatch(segment):
                dropped.append(f"{segment.strip()!r}, which is not for the reader")
        elif re.match(r"\s*(?:he |she |they )?(?:seemed|looked|kinda|sort of|sounded)\b", segment) and kept:
            dropped.append(f"{segment.strip()!r}, which is not for the reader")
            kept.pop()
            kept.append("")
        else:
            kept.append(segment)
    return re.sub(r"^(?:\s*,\s*|\s*but\s+)+|(?:\s*,\s*|\s+but\s*)+$", "", "".join(kept))


_BY_THEMSELVES = frozenset(
    {"left", "quit", "stayed", "returned", "passed", "won", "went", "failed", "graduated", "finished"}
)


def _some_of_them(match: re.Match[str]) -> str:
    """ ", two now run their own shops" as ", two of whom now run …"; ", all still in ICU" as ", all of them still …"."""
    after = match.string[match.end() :].split()[2:3]
    object_follows = bool(after) and after[0] in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS
    verb = verbs.is_form(match[2], "base", "past") and (object_follows or not vocabulary.is_noun(match[2]))
    if not verb or vocabulary.is_adjective(match[2]):
        return f", {match[1]} of them "
    before = re.findall(r"[a-z]+", match.string[: match.start()])
    people = any(map(vocabulary.are_people, before)) or bool({"people", "kids"} & set(before))
    return f", {match[1]} of {'whom' if people else 'which'} "


def _of_them(match: re.Match[str]) -> str:
    """ ", both hired" as ", both of whom were hired"."""
    people = any(map(vocabulary.are_people, re.findall(r"[a-z]+", match.string[: match.start()])))
    people = people or bool(re.search(r"\b(?:team|crew|staff|group|class|people)\b", match.string[: match.start()]))
    verb = match[2] if match[2] in _BY_THEMSELVES else f"were {match[2]}"
    return f", {match[1]} of {'whom' if people else 'which'} {verb}{match[3]}"


# "Taught 30 pensioners, 2 of them now run the group": two sentences with a comma between them.
_OF_THEM_NOW = re.compile(
    rf", ({NUMBER}|most|some|half|all|both|none) of them (?=(?:now|later|already|since|still) [a-z]+)"
)


def _whom(match: re.Match[str]) -> str:
    """As ", 2 of whom now run the group", where a verb follows."""
    does, behind = [*match.string[match.end() :].split(), ""][1:3]
    takes = behind in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS or not vocabulary.is_noun(does)
    if not (takes and verbs.is_form(does, "base", "third", "past")):
        return match[0]
    people = any(
        vocabulary.is_person(word) and vocabulary.is_plural(word)
        for word in re.findall(r"[a-z]+", match.string[: match.start()])
    )
    return f", {match[1]} of {'whom' if people else 'which'} "


def _and_last(match: re.Match[str]) -> str:
    """A row of names with commas alone: "Zulu, Afrikaans, English"."""
    head, _, last = match[0].rpartition(", ")
    return f"{head} and {last}"


def _end(part: str) -> str:
    part = part.strip().strip(",:;").strip()
    part = re.sub(
        rf", ({NUMBER}|most|some|half|all|both|none) (?=(?:now|later|already|since|still) ([a-z]+))",
        _some_of_them,
        part,
    )
    part = re.sub(
        r", (both|all|none|most|half) ([a-z]+ed|left|quit|won|went)\b((?: (?:in|after|for|by|within|at|on|to)\b.*)?)$",
        _of_them,
        part,
    )
    part = _OF_THEM_NOW.sub(_whom, part)
    part = re.sub(r"(?<=[a-z] )[A-Z][\w.+#]*(?:, [A-Z][\w.+#]*){2,}$", _and_last, part)
    part = re.sub(
        r",? (?:but (?:ok|okay|fine|happy to|can do|both)|(?<=, )(?:unfortunately|basically|honestly|sadly|alas|luckily|thankfully|fortunately|annoyingly|regrettably|(?:funnily|oddly|strangely) enough|believe it or not|of all things|no less)|obviously|of course|I think|I guess|apparently|somehow|whatever|for what(?:ever)?(?: (?:it|that))?(?:['’]s| is) worth|if that (?:helps|counts|matters|says anything|means anything))$",
        "",
        part,
        flags=re.IGNORECASE,
    )
    question = "?" in part[-3:]
    if not _KEPT_STOP.search(part):
        part = part.rstrip(".!?…, :;")
    return part + "?" if question and part else part


def _close_up(text: str) -> str:
    """The text without spaces before stops and per cent signs; ".NET" and "%s" keep theirs."""
    return re.sub(r"\s+([,.?!])(?!\w)|(?<=\d)\s+(%)", lambda found: found[1] or found[2], text)


def _clean(text: str) -> str:
    if not (text.isascii() and text.isprintable()):
        text = "".join(" " if unicodedata.category(c) in {"Zs", "Zl", "Zp", "Cc"} else c for c in text)
        # Emoji, arrows kept for later; format characters go, except the joiners inside words.
        text = "".join(c for c in text if unicodedata.category(c) not in {"So", "Cs", "Co", "Cn"} or c in "©®™°")
    text = re.sub(r"(?:\s|^)[:;]-?[)(DPp](?=\s|$)", " ", text)
    text = re.sub(r"([!?])[!?]+", r"\1", text)
    text = re.sub(r"(?<=\w)\s*(?:\.{2,}|…)\s*(?=\w)", ", ", text)  # a pause in thought
    text = re.sub(r"\.{2,}|…", " ", re.sub(r"(?:\s*,){2,}|,\.|\.,", ",", text))
    return " ".join(text.split())


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    for chunk in re.split(r"\s*;\s*", text):
        pieces = _SENTENCE_END.split(chunk)
        while len(pieces) > 1 and any(_NO_STOP.search(p) for p in pieces[:-1]):
            i = next(i for i, p in enumerate(pieces[:-1]) if _NO_STOP.search(p))
            pieces[i : i + 2] = [f"{pieces[i]} {pieces[i + 1]}"]
        parts.extend(pieces)
    return parts


def _tells_more(tail: str) -> bool:
    """Whether what follows a colon is the thing done ("fundraising: raised 220,000 from three foundations")."""
    first, _, rest = tail.partition(" ")
    return bool(rest) and verbs.is_form(first, "past") and not verbs.is_form(first, "base")


def _tidy_once(raw: str, dropped: list[str]) -> list[str]:
    text = _without_dash_asides(_without_brackets(_BULLET.sub("", _clean(raw)), dropped), dropped)
    text = _LABEL.sub("", written_out(_clean(text), dropped).strip())
    if any(not vocabulary.is_common(short[1]) for short in _SHORTENED.finditer(text)):
        dropped.append(f"{text!r}, which is shortened past understanding")
        return []
    parts = []
    for part in _parts(text):
        head, colon, tail = _LABEL.sub("", part).partition(": ")
        if colon and tail.startswith("from "):
            done = verbs.is_form(head.split(" ")[0], "past")
            head = f"{head}, going {tail}" if done else f"{head} {tail}"
        elif colon and re.match(r"\d[\d.,]* [a-z]", tail) and verbs.is_form(head.split(" ")[0], "past"):
            head = f"{head}, {tail}"  # "organized the Easter production: 2,600 eggs in nine days"
        elif colon and _tells_more(tail) and verbs.is_form(head.split(" ")[0], "past") and " " in head:
            head = f"{head} and {tail}"  # "renegotiated the lease: saved 18,000 a year"
        elif colon and re.match(r"(?:I|we|my)\b", tail) and re.match(r"(?:I|we|my|that|it)\b", head, re.IGNORECASE):
            parts.append(_end(head))  # two sentences
            head = tail
        elif colon and tail:
            head, aside = (tail, head) if _tells_more(tail) else (head, tail)
            dropped.append(f"what stands on the other side of the colon, {aside.strip()!r}")
        kept = _end(_close_up(_clean(_without_repeats(_without_private(head, dropped)))))
        if re.search(r"\w", kept):
            parts.append(kept)
    return parts


@lru_cache(maxsize=4096)
def tidy(raw: str) -> Tidied:
    """Write out what ``raw`` abbreviates and take out what its reader must not see.

    Brackets and what stands behind a spaced dash are asides; pay, oaths and judgements of people are private. A part
    that is nothing but those disappears. Total: any text gives a result, perhaps with no part at all; what is tidy stays
    as it is.
    """
    dropped: list[str] = []
    parts, before = [raw], None
    # Taking one thing out can bring another to an end of the text ("(aside) - the yard"): until nothing changes.
    for _ in range(_PASSES):
        if parts == before:
            break
        before = parts
        parts = [tidied for part in parts for tidied in _tidy_once(part, dropped)]
    return Tidied(tuple(parts), tuple(dict.fromkeys(dropped)))
