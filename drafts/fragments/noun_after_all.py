"""Whether what begins with a verb is a thing after all: "lower injury rate", "figures that donors trust"."""

from __future__ import annotations

from drafts.fragments import vocabulary
from drafts.fragments.fragment import Fragment, plain


def only_nouns(fragment: Fragment, at: int) -> bool:
    """Whether nothing but a noun stands behind the word at ``at``: no article, no pronoun."""
    words = fragment.words[at + 1 :]
    return bool(words) and vocabulary.is_noun(words[-1]) and plain(words[0]) not in vocabulary.DETERMINERS


def is_plural_with_relative(fragment: Fragment, at: int) -> bool:
    """Whether "figures that donors trust" stands there: a plural noun, for all that it could be a verb."""
    words = fragment.words[at:]
    return len(words) > 2 and vocabulary.is_plural(words[0]) and plain(words[1]) in {"that", "which", "who"}
