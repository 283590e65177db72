"""What a form made by rule was meant for: "teached" for taught, "halfed" for halved, "shelfs" for shelves.

Whoever writes so knows the word and not its odd form; the nearest word by letters ("reached", "halted") is another word altogether.
"""

from __future__ import annotations

from functools import cache

from linter.language.verbs import irregular

_ODD_PLURALS = {"child": "children", "mouse": "mice", "goose": "geese", "tooth": "teeth", "foot": "feet", "ox": "oxen"}
_VOICED = ("alf", "elf", "eaf", "olf", "arf", "ief", "oof", "ife", "afe")
"""How nouns and verbs end whose f sounds as a v in other forms: half, shelf, leaf, wolf, scarf, thief, hoof, life, safe."""


@cache
def _pasts() -> dict[str, str]:
    """Each past form that an irregular verb would have by rule, and the one that it has."""
    found: dict[str, str] = {}
    for base, (past, _) in irregular().items():
        stem = base.removesuffix("e")
        for wrong in (f"{stem}ed", f"{base}{base[-1]}ed", f"{past}ed"):
            found.setdefault(wrong, past)
        if base.endswith("y"):
            found.setdefault(f"{base[:-1]}ied", past)
    return found


def meant_by(word: str, known: frozenset[str] | dict[str, int]) -> str:
    """The right form that a lower-case word stands for where it was made by rule, "" for any other word.

    ``known``: the words that there are; a form that is none of these is not offered.
    """
    if word in _pasts():
        return _pasts()[word]
    for ending, right in (("ed", "ved"), ("ing", "ving"), ("s", "ves"), ("es", "ves")):
        stem = word.removesuffix(ending)
        for whole in (stem, f"{stem}e"):
            if stem != word and whole.endswith(_VOICED) and whole in known:
                voiced = whole.removesuffix("e")[:-1] + right
                if voiced in known:
                    return voiced
    for one, many in _ODD_PLURALS.items():
        if word in {f"{one}s", f"{one}es", f"{many}s"}:
            return many
    return ""
