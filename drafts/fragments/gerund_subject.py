"""An -ing form that is the subject of a verb behind it: "putting the lamps up at 4 cut the noise", "porting it would be my estimate"."""

from __future__ import annotations

from itertools import pairwise

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Fragment, plain
from drafts.fragments.word_classes import opens_object

_JOINTS = frozenset(
    [
        "that",
        "which",
        "who",
        "when",
        "because",
        "so",
        "since",
        "if",
        "while",
        "and",
        ",",
        "what",
        "how",
        "where",
        "whether",
    ]
)


def _is_more(low: str) -> bool:
    """Whether a word is an adjective in its second degree: "cheaper", "easier", "safer"."""
    stems = {low.removesuffix("er"), low.removesuffix("r"), f"{low.removesuffix('ier')}y"}
    return low.endswith("er") and any(map(vocabulary.is_adjective, stems - {low}))


def would_be(fragment: Fragment) -> bool:
    """Whether an answer's -ing form is the subject of "would be": "porting it in 20 days would be my estimate"."""
    # "Being the one who opens every box is why I came".
    if any(
        plain(word) in {"is", "was"} and plain(after) in {"why", "what"} for word, after in pairwise(fragment.words[1:])
    ):
        return True
    for word, after in pairwise(fragment.words[1:]):
        if plain(word) in {"would", "is", "was", "will"}:
            low = plain(after)
            return low in vocabulary.DETERMINERS | {"be", "not", "better", "worse"} or _is_more(low)
        if plain(word) in _JOINTS:
            return False
    return False


def did_something(fragment: Fragment) -> bool:
    """Whether what begins with an -ing form is the subject of a verb behind it."""
    for before, word, after in zip(fragment.words[1:], fragment.words[2:], fragment.words[3:], strict=False):
        low = plain(word)
        if low in {"that", "which", "who", "when", "because", "so", "since", "if", "while", "and", ",", "what", "how"}:
            return False
        named = (
            vocabulary.is_noun(before)
            or plain(before) in {"overnight", "together", "apart", "early", "first"}
            or before[:1].isdigit()
            or plain(before).endswith("o'clock")
        )
        acting = verbs.is_form(low, "past", "third") and not (
            vocabulary.is_noun(low) and verbs.is_form(low, "third") and verbs.lean(low) is not verbs.Lean.VERB
        )
        if acting and named and opens_object(after) and plain(after) not in vocabulary.PREPOSITIONS:
            return True
    return False
