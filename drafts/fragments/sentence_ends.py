"""Where the sentences of a note end, and what stands at their end that no sentence needs."""

from __future__ import annotations

import re

from drafts.fragments.of_whom import with_of_whom

_SENTENCE_END = re.compile(
    r"(?<=[A-Z]{3}[.!?])\s+(?=[a-z]{4})|(?<=[.!?])\s+(?=[\"“'‘]?[A-Z0-9])|(?<=[a-z0-9]{2}[.!?])\s+(?=[a-z])"
)
_NO_STOP = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Inc|Ltd|Co|Corp|Jr|Sr|vs?|approx|e\.g|i\.e)|\b[A-Z])\.$")
_KEPT_STOP = re.compile(r"(?:\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Bros)|\b[ap]\.m|\b(?:[A-Z]\.)+[A-Z])\.$")
_ROW_OF_NAMES = re.compile(r"(?<=[a-z] )[A-Z][\w.+#]*(?:, [A-Z][\w.+#]*){2,}$")
_AFTERTHOUGHT = re.compile(
    r",? (?:but (?:ok|okay|fine|happy to|can do|both)|(?<=, )(?:unfortunately|basically|honestly|sadly|alas|luckily|thankfully|fortunately|annoyingly|regrettably|(?:funnily|oddly|strangely) enough|believe it or not|of all things|no less)|obviously|of course|I think|I guess|apparently|somehow|whatever|for what(?:ever)?(?: (?:it|that))?(?:['’]s| is) worth|if that (?:helps|counts|matters|says anything|means anything))$",
    re.IGNORECASE,
)


def sentences_of(text: str) -> list[str]:
    """The parts of a note: between semicolons, and its sentences."""
    parts: list[str] = []
    for chunk in re.split(r"\s*;\s*", text):
        pieces = _SENTENCE_END.split(chunk)
        while len(pieces) > 1 and any(_NO_STOP.search(p) for p in pieces[:-1]):
            i = next(i for i, p in enumerate(pieces[:-1]) if _NO_STOP.search(p))
            pieces[i : i + 2] = [f"{pieces[i]} {pieces[i + 1]}"]
        parts.extend(pieces)
    return parts


def ended(part: str) -> str:
    """A part without the stop and the afterthought at its end; a question keeps its mark."""
    part = part.strip().strip(",:;").strip()
    part = with_of_whom(part)
    part = _ROW_OF_NAMES.sub(_and_last, part)
    part = _AFTERTHOUGHT.sub("", part)
    question = "?" in part[-3:]
    if not _KEPT_STOP.search(part):
        part = part.rstrip(".!?…, :;")
    return part + "?" if question and part else part


def _and_last(match: re.Match[str]) -> str:
    """A row of names with commas alone: "Zulu, Afrikaans, English"."""
    head, _, last = match[0].rpartition(", ")
    return f"{head} and {last}"
