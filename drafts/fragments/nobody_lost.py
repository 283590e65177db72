"""What came of it for everybody, strung on behind an answer: "ran the desk with 19 hands, daily huddle at 9, nobody lost a file"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.main_verb import main_verb

_EVERYBODY = re.compile(r"(?:nobody|no one|everybody|everyone|not one [a-z]+|none of (?:them|it|us)) [a-z]+")
_DAILY = re.compile(
    r"(?:daily|weekly|nightly|monthly) (?:[\w.:]+ ){0,3}(?:huddle|meeting|call|briefing|round|check|stand-up|handover|review)$"
)
_FEWEST = 3
"""Words: a shorter part may belong to a row of things."""


def with_everybody(text: str) -> tuple[str, tuple[str, ...]]:
    """``text`` with an "and" before what nobody or everybody did, less a bare thing before that, and the bare thing."""
    *told, last = text.split(", ")
    if not told or not _EVERYBODY.match(last) or analyse(last).shape is not Shape.SENTENCE:
        return text, ()
    found = analyse(told[0], candidate=True).shape
    if found is not Shape.PAST and not (found is Shape.SENTENCE and told[0].startswith("I ")):
        return text, ()
    if len(told) == 2 and _DAILY.match(told[1]):
        return f"{told[0]} {'and' if ' with ' in told[0] else 'with'} a {told[1]}, and {last}", ()
    bare = tuple(part for part in told[1:] if _is_bare(part)) if len(told) == 2 else ()
    return f"{', '.join(part for part in told if part not in bare)}, and {last}", bare


def _is_bare(part: str) -> bool:
    words = tokens(part)
    joined = {"and", "or", "with", "without"} & set(words)
    begins = plain(words[0]) in vocabulary.PREPOSITIONS or part.startswith("I ")
    return len(words) >= _FEWEST and not joined and not begins and main_verb(words) is None
