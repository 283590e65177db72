"""What a word can only be in a clause: a subject, what joins a clause, an adverb, a particle, the beginning of an object."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.verbs import plain
from drafts.fragments.vocabulary import ADVERBS, DETERMINERS, NUMBERS
from drafts.fragments.wordlists import section

SUBJECTS = frozenset(
    {"i", "we", "they", "he", "she", "you", "it", "everyone", "everybody", "nobody", "somebody", "someone"}
)
SINGULAR_SUBJECTS = frozenset({"he", "she", "it", "everyone", "everybody", "nobody", "somebody", "someone"})
CONTRACTED = re.compile(
    r"^(?:i|we|they|he|she|you|it|there|that|nobody|everybody|everyone|somebody)['’](?:m|re|s|ve|ll|d)$", re.IGNORECASE
)
RELATIVES = frozenset(
    {"who", "whom", "which", "that", "whose", "where", "who'll", "who'd", "who's", "who've", "who're", "that's"}
)
SUBORDINATORS = frozenset(
    {
        "how",
        "why",
        "what",
        "whether",
        "because",
        "if",
        "while",
        "although",
        "when",
        "whenever",
        "wherever",
        "unless",
        "as",
        "before",
        "after",
        "until",
        "since",
        "so",
    }
)
PARTICLES = frozenset({"up", "out", "off", "down", "over", "back", "away", "together"})
INTRANSITIVE = section("intransitive")
_OBJECT_STARTS = DETERMINERS | NUMBERS | section("object starts")


def is_adverb(low: str) -> bool:
    """Whether the lower-case word ``low`` is an adverb."""
    return low in ADVERBS or (low.endswith("ly") and len(low) > 4 and not vocabulary.is_noun(low))


def opens_object(word: str) -> bool:
    """Whether ``word`` can only begin what follows a verb: a determiner, a number, an amount, a pronoun."""
    low = plain(word)
    return low in _OBJECT_STARTS or low[:1].isdigit() or low[:1] in "$£€¥₹"
