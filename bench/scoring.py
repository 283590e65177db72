"""What is asked of a tool for each family of labelled rows, and how its answers are counted. Pure: no tool is named here.

A tool's answer is brought into one of three plain forms first: a flag a row (tone, pairs of sentences), a :class:`Claim`
(panels), a :class:`Mark` (spelling). So the product and every baseline are counted by the same lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

Row = dict[str, Any]

KINDS = {
    "thank_you_email": "thank-you",
    "handwritten_note": "note",
    "check_in_email": "check-in",
    "rejection_reply": "rejection",
    "apply_follow_up": "application",
    "voicemail": "voicemail",
    "formal_letter": "letter",
}
"""The data's words for the kinds of message, and the program's."""

FAULTS: dict[str, tuple[str, ...]] = {
    "too_long": ("L001",),
    "too_short": ("L002",),
    "generic_no_highlight": ("H004",),
    "reuse": ("H",),
    "grammar": ("G", "S"),
    "misspelling": ("S", "G", "N"),
    "wrong_name": ("N", "S"),
    "wrong_company": ("N003",),
    "wrong_role": ("N005",),
    "placeholder": ("P",),
    "no_thanks": ("E001",),
    "no_greeting": ("E002",),
    "no_closing": ("E003",),
    "to_whom": ("E004",),
    "salary": ("E005",),
    "emoji": ("E006",),
    "shouting": ("E007",),
    "slang": ("E011",),
    "apology_heavy": ("T006",),
    "arguing": ("T004", "T008", "T009"),
    "hedging": ("T007",),
    "needy_or_pushy": ("T001", "T002", "T003", "T004", "T010"),
    "negative_tone": tuple(f"T{number:03}" for number in range(1, 11)),
    "over_warm": ("T011",),
    "self_deprecating": ("T001", "T005"),
}
"""A published letter's fault, and the codes (or beginnings of codes) that name it."""


@dataclass
class Counts:
    """Right among what was found and among what was wanted."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    @property
    def precision(self) -> float:
        """Of what was found, how much is right; nothing found is nothing wrong."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Of what was wanted, how much was found."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.found + self.wanted
        return 2 * self.right / both if both else 1.0


@dataclass
class Result:
    """Figures by name (rates from 0 to 1, or a number a thousand words or a letter), how many rows each rests on, and misses."""

    figures: dict[str, float] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    misses: list[Row] = field(default_factory=list)

    def put(self, name: str, value: float, size: int) -> None:
        """Set one figure, unless it rests on nothing."""
        if size:
            self.figures[name], self.sizes[name] = value, size

    def miss(self, what: str, row: Row, **more: Any) -> None:
        """Keep a row that was judged wrongly, for the developer."""
        self.misses.append({"what": what, "id": row.get("id"), **more})


def raised(findings: Iterable[Row]) -> list[Row]:
    """Errors and warnings: a note is an observation, not a claim."""
    return [finding for finding in findings if finding["severity"] != "note"]


def brief(findings: Iterable[Row]) -> list[str]:
    """Findings in a line each, for a list of misses."""
    return [f"{f['code']} {f['severity']} {f['text'][:80]!r} -> {f['suggestions'][:2]}" for f in findings]


# ------------------------------------------------------------------------------------------------------------------ tone


def tone_requests(rows: Sequence[Row]) -> list[Row]:
    """A row a line; its context is the kind of message."""
    return [_request(str(number), row["text"], row.get("context")) for number, row in enumerate(rows)]


def _request(name: str, text: str, kind: str | None, **more: Any) -> Row:
    request = {"id": name, "text": text, **more}
    if kind:
        request["kind"] = KINDS.get(kind, kind)
    return request


def score_tone(rows: Sequence[Row], flags: Sequence[bool], found: Sequence[Sequence[str]] = ()) -> Result:
    """``flags``: whether each row was raised; ``found``: what was said of it, for the misses."""
    result = Result()
    flagged = dict(zip((id(row) for row in rows), flags, strict=True))
    count = _count_flags([row for row in rows if row["label"] != "mild"], flagged)
    result.put("f1", count.f1, count.wanted)
    result.put("precision", count.precision, count.wanted)
    result.put("recall", count.recall, count.wanted)
    result.put("f1 with mild", _count_flags(rows, flagged).f1, count.wanted)
    for name, label, hard in (("hard ok", "ok", True), ("hard negative", "negative", True), ("mild", "mild", None)):
        chosen = [row for row in rows if row["label"] == label and hard in (None, row.get("hard"))]
        result.put(name, sum(flagged[id(row)] for row in chosen) / max(1, len(chosen)), len(chosen))
    for number, row in enumerate(rows):
        if flagged[id(row)] is not (row["label"] == "negative"):
            what = "missed" if row["label"] == "negative" else f"false {row['label']}"
            said = list(found[number]) if found else []
            result.miss(
                what,
                row,
                categories=row.get("categories", []),
                kind=row.get("context"),
                hard=row.get("hard"),
                text=row["text"],
                found=said,
            )
    return result


def _count_flags(rows: Iterable[Row], flagged: dict[int, bool]) -> Counts:
    count = Counts()
    for row in rows:
        wanted = row["label"] == "negative"
        count.right += flagged[id(row)] and wanted
        count.found += flagged[id(row)]
        count.wanted += wanted
    return count


# ----------------------------------------------------------------------------------------------------------------- reuse


def pair_requests(rows: Sequence[Row]) -> list[Row]:
    """Each pair as two letters of a panel of its own."""
    return [
        {"id": f"{number}{side}", "text": row[side], "known": row.get("known", []), "set": str(number)}
        for number, row in enumerate(rows)
        for side in "ab"
    ]


def score_pairs(rows: Sequence[Row], flags: Sequence[bool]) -> Result:
    """``flags``: whether either sentence of the pair was raised as told twice."""
    result, count = Result(), Counts()
    levels: dict[str, list[bool]] = {}
    for row, flag in zip(rows, flags, strict=True):
        wanted = row["label"] == "reuse"
        count.right += flag and wanted
        count.found += flag
        count.wanted += wanted
        levels.setdefault(row["level"], []).append(flag)
        if flag is not wanted:
            result.miss("missed" if wanted else "false", row, level=row["level"], a=row["a"], b=row["b"])
    result.put("f1", count.f1, count.wanted)
    result.put("precision", count.precision, count.wanted)
    result.put("recall", count.recall, count.wanted)
    for level, found in levels.items():
        result.put(level, sum(found) / len(found), len(found))
    return result


@dataclass(frozen=True)
class Claim:
    """A tool says: these characters of one letter tell what these characters of another letter of the panel tell."""

    letter: int
    start: int
    end: int
    other: int
    other_start: int
    other_end: int


def panel_requests(panels: Sequence[Row]) -> list[Row]:
    """Every letter a line, with what the notes would say; the letters of a panel are one set."""
    return [
        _request(
            f"{number}/{place}",
            letter["text"],
            panel.get("kind", "thank-you"),
            to=letter["to"],
            sender=panel["sender"],
            company=panel["company"],
            set=str(number),
        )
        for number, panel in enumerate(panels)
        for place, letter in enumerate(panel["letters"])
    ]


def claims_of(panels: Sequence[Row], answers: Sequence[Sequence[Row]]) -> list[list[Claim]]:
    """What the product said of each panel: one claim for every place that an error or warning points at."""
    claims: list[list[Claim]] = []
    rest = iter(answers)
    for panel in panels:
        here: list[Claim] = []
        for letter in range(len(panel["letters"])):
            for finding in raised(next(rest)):
                for other in finding["related"]:
                    place = int(other["id"].partition("/")[2])
                    if place != letter:
                        span = other["start"]["offset"], other["end"]["offset"]
                        here.append(Claim(letter, finding["start"]["offset"], finding["end"]["offset"], place, *span))
        claims.append(here)
    return claims


def sentence_spans(letter: Row) -> list[tuple[int, int]]:
    """Where each labelled sentence of a letter stands.

    Raises:
        ValueError: a sentence is not in the letter.
    """
    spans, place = [], 0
    for sentence in letter["sentences"]:
        start = letter["text"].index(sentence, place)
        place = start + len(sentence)
        spans.append((start, place))
    return spans


def score_panels(panels: Sequence[Row], claims: Sequence[Sequence[Claim]]) -> Result:
    """Panels by sentences and by letters.

    An entry is found when a claim about its two letters overlaps one of its two sentences; a claim that meets no entry is false
    (the same two sentences named from both sides are one claim). By letters: two letters share something, or they do not.
    """
    result, sentences, letters = Result(), Counts(), Counts()
    levels, hits = Counter[str](), Counter[str]()
    for panel, made in zip(panels, claims, strict=True):
        spans = [sentence_spans(letter) for letter in panel["letters"]]
        entries = [tuple(entry) for entry in panel["reuse"]]
        met = {entry: [claim for claim in made if _meets(claim, entry, spans)] for entry in entries}
        good = {claim for found in met.values() for claim in found}
        false = {_place(claim, spans) for claim in made if claim not in good}
        right = [entry for entry in entries if met[entry]]
        levels.update(entry[4] for entry in entries)
        hits.update(entry[4] for entry in right)
        _add(sentences, len(right), len(right) + len(false), len(entries))
        wanted_pairs = {frozenset((i, j)) for i, _, j, _, _ in entries}
        found_pairs = {frozenset((claim.letter, claim.other)) for claim in made}
        _add(letters, len(wanted_pairs & found_pairs), len(found_pairs), len(wanted_pairs))
        for entry in entries:
            if not met[entry]:
                i, s, j, t, level = entry
                texts = {"a": panel["letters"][i]["sentences"][s], "b": panel["letters"][j]["sentences"][t]}
                result.miss("missed", panel, level=level, **texts)
        for place in false:
            named = sorted(place)
            said = [panel["letters"][i]["sentences"][s] if s >= 0 else "" for i, s in named]
            result.miss("false", panel, places=named, a=said[0], b=said[-1])
    for name, count in (("sentences", sentences), ("letters", letters)):
        result.put(f"{name} f1", count.f1, count.wanted)
        result.put(f"{name} precision", count.precision, count.wanted)
        result.put(f"{name} recall", count.recall, count.wanted)
    for level, number in levels.items():
        result.put(level, hits[level] / number, number)
    return result


def _meets(claim: Claim, entry: tuple[Any, ...], spans: Sequence[Sequence[tuple[int, int]]]) -> bool:
    i, s, j, t, _ = entry
    sides = {(i, j): spans[i][s], (j, i): spans[j][t]}
    span = sides.get((claim.letter, claim.other))
    return span is not None and claim.start < span[1] and span[0] < claim.end


def _place(claim: Claim, spans: Sequence[Sequence[tuple[int, int]]]) -> frozenset[tuple[int, int]]:
    ends = ((claim.letter, claim.start, claim.end), (claim.other, claim.other_start, claim.other_end))
    return frozenset(
        (letter, next((n for n, (a, b) in enumerate(spans[letter]) if start < b and a < end), -1))
        for letter, start, end in ends
    )


def _add(count: Counts, right: int, found: int, wanted: int) -> None:
    count.right += right
    count.found += found
    count.wanted += wanted


# -------------------------------------------------------------------------------------------------------------- spelling


@dataclass(frozen=True)
class Mark:
    """A tool says: these characters are wrong, and (best first) what to write instead."""

    start: int
    end: int
    suggestions: tuple[str, ...] = ()
    said: str = ""


def spelling_requests(rows: Sequence[Row], with_known: bool) -> list[Row]:
    """Each text a line, with the names that the notes would hold or without."""
    return [
        {"id": str(number), "text": row["text"], **({"known": row["known"]} if with_known and row["known"] else {})}
        for number, row in enumerate(rows)
    ]


def marks_of(answers: Sequence[Sequence[Row]]) -> list[list[Mark]]:
    """What the product said of each text: its errors and warnings."""
    return [
        [Mark(f["start"]["offset"], f["end"]["offset"], tuple(f["suggestions"]), f["code"]) for f in raised(findings)]
        for findings in answers
    ]


@dataclass
class _Group:
    words: int = 0
    errors: int = 0
    found: int = 0
    top: int = 0
    false: int = 0


def score_spelling(rows: Sequence[Row], marks: Sequence[Sequence[Mark]]) -> Result:
    """Errors found and mended by group of rows; false marks a thousand words by group, and by kind of real-word error.

    A typo that happens to be another word counts apart from those that are in no dictionary.
    """
    result = Result()
    groups: dict[str, _Group] = {}
    for row, found in zip(rows, marks, strict=True):
        _score_text(row, found, [groups.setdefault(name, _Group()) for name in _groups_of(row)], result)
    for name, group in groups.items():
        result.put(f"{name} found", group.found / max(1, group.errors), group.errors)
        result.put(f"{name} top", group.top / max(1, group.errors), group.errors)
        result.put(f"{name} false", 1000 * group.false / max(1, group.words), group.words)
    return result


def _groups_of(row: Row) -> list[str]:
    if row["class"] in ("typo_random", "typo_human"):
        return ["typo that is a word"] if row.get("real") else ["typo", row["class"]]
    if row["class"] == "names":
        return [row.get("sub", "names")]
    if row["class"] == "realword":
        return ["realword", f"realword: {row.get('kind', 'other')}"]
    return [row["class"]]


def _score_text(row: Row, marks: Sequence[Mark], groups: Sequence[_Group], result: Result) -> None:
    used: set[int] = set()
    counted = _Group(words=len(row["text"].split()), errors=len(row["errors"]))
    for error in row["errors"]:
        over = [
            number for number, mark in enumerate(marks) if _touches(mark, error) or _mends(row["text"], mark, error)
        ]
        used.update(over)
        top = any(_mends(row["text"], marks[number], error) for number in over)
        counted.found += bool(over)
        counted.top += top
        if not top:
            said = [f"{marks[n].said} {marks[n].suggestions[:3]}" for n in over]
            labels = {"class": row["class"], "kind": row.get("kind"), "wrong": error["wrong"], "right": error["right"]}
            result.miss("top" if over else "missed", row, **labels, said=said, text=row["text"][:300])
    for number, mark in enumerate(marks):
        if number not in used:
            counted.false += 1
            place = row["text"][max(0, mark.start - 60) : mark.end + 40]
            labels = {"class": row["class"], "sub": row.get("sub"), "marked": row["text"][mark.start : mark.end]}
            result.miss("false", row, **labels, said=f"{mark.said} {mark.suggestions[:2]}", text=place)
    for group in groups:
        for name, value in vars(counted).items():
            setattr(group, name, getattr(group, name) + value)


def _touches(mark: Mark, error: Row) -> bool:
    start, end = int(error["start"]), int(error["end"])
    return mark.start < max(end, start + 1) and start < max(mark.end, mark.start + 1)


def _mends(text: str, mark: Mark, error: Row) -> bool:
    """Whether the first suggestion makes of the text what the label says, white space aside."""
    if not mark.suggestions:
        return False
    mended = text[: mark.start] + mark.suggestions[0] + text[mark.end :]
    wanted = text[: error["start"]] + error["right"] + text[error["end"] :]
    return bool(mended.split() == wanted.split())


# --------------------------------------------------------------------------------------------------------------- letters


def letter_requests(rows: Sequence[Row]) -> list[Row]:
    """Whole letters with their kind, and what more the row knows (to, sender, company, known)."""
    keys = ("to", "sender", "company", "known")
    return [
        _request(str(number), row["text"], row["kind"], **{key: row[key] for key in keys if row.get(key)})
        for number, row in enumerate(rows)
    ]


def score_letters(rows: Sequence[Row], answers: Sequence[Sequence[Row]]) -> Result:
    """Good letters: errors and warnings a letter, too-long apart. Bad letters: a fault found, and all its faults found."""
    result = Result()
    good = raises = long = bad = some = every = 0
    for row, findings in zip(rows, answers, strict=True):
        if row["quality"] == "good":
            good += 1
            long += any(finding["code"] == "L001" for finding in raised(findings))
            wrong = [finding for finding in raised(findings) if finding["code"] != "L001"]
            raises += len(wrong)
            if wrong:
                result.miss("false", row, kind=row["kind"], found=brief(wrong))
        else:
            named = [_names_fault(word, findings) for word in row["why"]]
            bad += 1
            some += any(named)
            every += all(named)
            if not all(named):
                lost = [word for word, hit in zip(row["why"], named, strict=True) if not hit]
                what = "fault missed" if any(named) else "missed"
                result.miss(what, row, kind=row["kind"], lost=lost, found=brief(findings), text=row["text"])
    result.put("good", raises / max(1, good), good)
    result.put("good too long", long / max(1, good), good)
    result.put("bad", some / max(1, bad), bad)
    result.put("bad all", every / max(1, bad), bad)
    return result


def _names_fault(word: str, findings: Iterable[Row]) -> bool:
    """Whether a finding (a note too) names this fault; a word without codes of its own wants an error or a warning."""
    codes = FAULTS.get(word)
    if codes is None:
        return bool(raised(findings))
    return any(finding["code"].startswith(codes) for finding in findings)
