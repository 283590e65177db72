"""One and several that do not go together: "the museum have", "a price that drop", "14 country in", "nobody know"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import are_several, is_but_one, is_only_verb
from drafts.fragments.number_words import UP_TO_TWELVE
from drafts.fragments.wordlists import section

_MANY = re.compile(rf"(?!(?:19|20)\d\d$)(?:[2-9]|\d[\d.,]*\d|(?!one$){UP_TO_TWELVE}|many|several|all)")
_LEADS = frozenset(["that", "how", "because", "when", "if", "but", ",", "why", "where", "before", "until"])
_ONE = frozenset(["the", "a", "an", "every", "each", "your", "my"])
_NO_BARE_VERB = section("takes no bare verb")
_ENDS = frozenset(["", ",", "."])


def disagrees(words: Sequence[str], plain: Sequence[str], at: int) -> bool:
    """Whether the word at ``at`` does not agree with what stands beside it; ``plain`` are the words in small letters."""
    word, before = words[at], plain[at - 1]
    if before in _NO_BARE_VERB and "-" not in word and is_only_verb(word):
        # "Without help", "by post": a noun as well.
        behind_preposition = before in vocabulary.PREPOSITIONS
        return not vocabulary.is_noun(word) if behind_preposition else not _bare_is_right(plain[:at])
    if not word.islower() or not vocabulary.is_noun(word):
        return False
    behind = [*plain[at + 1 : at + 4], "", "", ""]
    described = at > 1 and vocabulary.is_adjective(before) and not verbs.is_form(before, "base")
    if _MANY.fullmatch(plain[at - 1 - described]) and is_but_one(word, ""):
        return _is_one_of_many(word, plain[: at - described], behind)
    if before in {"these", "those", "the"} and behind[0] in {"is", "was", "has"}:
        return are_several(word) and (_opens(plain, at - 1) or list(plain[:2]) == ["most", "of"])
    return is_but_one(word, before) and (_does_not(plain, at, behind) or _that_does_not(plain, at, behind))


def _is_one_of_many(word: str, before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Two new tram were bought", "many family stop"; "all night" and "not many code" are others."""
    if word in section("counted without an s") or (before[-1] == "all" and word in section("spans and seasons")):
        return False
    if before[-1] in {"many", "several"} and before[-2:-1] not in (["not"], ["so"], ["too"]):
        return behind[0] not in {"a", "will"} and (not vocabulary.is_noun(behind[0]) or is_only_verb(behind[0]))
    ends = behind[0] in _ENDS or behind[0] in vocabulary.PREPOSITIONS - {"of", "and", "or", "v", "versus"}
    return ends or verbs.is_auxiliary(behind[0])


def _does_not(plain: Sequence[str], at: int, behind: Sequence[str]) -> bool:
    """ "Every room have a sticker", "the owner take lunch with them"."""
    start = next((start for start in (at - 1, at - 2) if start >= 0 and plain[start] in _ONE), None)
    if start is None or not _opens(plain, start) or _bare_is_right(plain[:at]):
        return False
    if behind[0] in {"have", "are", "were", "don't"}:
        return start == at - 1 and plain[start] in {"the", "every", "each"}
    acts = verbs.lean(behind[0]) is verbs.Lean.VERB and _is_base(behind[0])
    return is_only_verb(behind[0]) or (acts and _goes_on(behind[1]))


def _that_does_not(plain: Sequence[str], at: int, behind: Sequence[str]) -> bool:
    """ "A rubber price that drop more than before"."""
    if behind[0] not in {"that", "who", "which"} or not {"a", "an", "the"} & set(plain[max(0, at - 2) : at]):
        return False
    acts = _is_base(behind[1]) and (behind[2] in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | {"more", "too"})
    return is_only_verb(behind[1]) or acts or behind[1] in {"are", "have", "don't"}


def _is_base(word: str) -> bool:
    return verbs.is_form(word, "base") and not verbs.is_form(word, "past", "third") and not verbs.is_auxiliary(word)


def _opens(plain: Sequence[str], start: int) -> bool:
    return start == 0 or plain[start - 1] in _LEADS


def _goes_on(word: str) -> bool:
    return word in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | _ENDS or word[:1].isdigit()


def _bare_is_right(before: Sequence[str]) -> bool:
    return bool(set(before[-4:]) & section("takes the bare verb"))
