"""Whether a fragment begins with a past verb without its subject, or with an adjective that looks like one: "cut waste by 12%"."""

from __future__ import annotations

from drafts.fragments import verbs, vocabulary
from drafts.fragments.verbs import Lean, plain
from drafts.fragments.vocabulary import PREPOSITIONS
from drafts.fragments.word_classes import PARTICLES, is_adverb, opens_object
from drafts.fragments.wordlists import section

ADJECTIVAL = section("adjectival")
CERTIFIED = frozenset(
    {
        "certified",
        "coded",
        "licensed",
        "qualified",
        "accredited",
        "registered",
        "chartered",
        "trained",
        "literate",
        "checked",
        "vetted",
        "ticketed",
    }
)
_PASSIVE_STARTS = section("passive starts")


def starts_past(words: list[str], candidate: bool) -> bool:
    """Whether ``words`` begin with a past verb without its subject."""
    low = plain(words[0])
    if low in {"was", "were", "had", "did"}:
        return True
    if " ".join(map(plain, words[:2])) in section("done to a thing"):
        return False  # "lost property"
    if not verbs.is_form(low, "past") and not (
        low in _PASSIVE_STARTS or (low.endswith("ed") and len(low) > 5 and not vocabulary.is_adjective(low))
    ):
        return False
    if not candidate and low in section("says how it is held") and len(words) > 1 and vocabulary.is_plural(words[1]):
        return False  # "relaxed performances"
    said_of = low.endswith("ed") or vocabulary.is_adjective(low) or verbs.is_form(low, "base")
    if said_of and any(map(vocabulary.is_one_person, words[1 : 3 if low in CERTIFIED else 2])):
        return False  # "certified welder", and not "brought illustrator contracts down"
    if len(words) == 1:
        return low not in ADJECTIVAL and not vocabulary.is_adjective(low) and not vocabulary.is_noun(low)
    following = plain(words[1])
    if verbs.is_form(low, "base"):  # cut, put, set, read, let, shut, hit, cost, split, spread
        later = [plain(w) for i, w in enumerate(words[2:], 2) if plain(words[i - 1]) in {"and", ","}]
        if candidate and any(verbs.is_form(w, "past") and not verbs.is_form(w, "base") for w in later):
            return True  # "let go of three suppliers and saved 12%"
        if (
            candidate
            and low in {"put", "set", "cut", "shut", "hit", "split", "spread"}
            and following in PARTICLES | {"together"}
        ):
            return True
        if opens_object(words[1]) and following not in PARTICLES:
            return True
        rest = {plain(w) for w in words[2:]}
        return (
            verbs.lean(low) is not Lean.NOUN
            and following not in PREPOSITIONS
            and bool(rest & {"from", "to", "by", "in"})
        )
    if (
        following == "of"
        or (low == "shared" and "of" in map(plain, words))
        or (low == "left" and not opens_object(words[1]))
    ):
        return False
    if opens_object(words[1]) or following in PREPOSITIONS or is_adverb(following) or words[1][:1].isupper():
        return True
    if "-" in low and vocabulary.is_noun(low.split("-")[0]) and vocabulary.is_noun(following):
        return False  # "trauma-informed training"
    if not candidate and len(words) == 2 and low.endswith(("ized", "ised")):
        return False  # "stylized foliage"
    if not candidate and vocabulary.is_adjective(low) and "participle" in {r.form for r in verbs.readings(low)}:
        # "trusted data", "shared love of climbing", "improved uptime by a fifth": an adjective unless a measure follows.
        return any(plain(w) in {"from", "by", "to"} for w in words[2:])
    return True
