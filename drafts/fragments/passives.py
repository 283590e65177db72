"""Whether a past without its subject tells what was done to somebody: "awarded a grant", "voted best bakery"."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.fragments import verbs
from drafts.fragments.by_somebody import done_by_somebody
from drafts.fragments.fragment import Fragment, plain
from drafts.fragments.scene import Role, Scene
from drafts.fragments.word_classes import is_adverb
from drafts.fragments.wordlists import section

# Behind these words alone: "called to the bar", "based in Leeds".
_WITH = {
    "called": {"to"},
    "awarded": {"a", "an", "the"},
    "charged": {"with"},
    "tasked": {"with"},
    "entrusted": {"with"},
    "named": {"best", "the", "a", "an", "one", "as", "among", "to"},
    "accredited": {"for", "until", "as", "by"},
    "stocked": {"in", "at", "by"},
    "based": {"in", "at"},
    "born": {"in"},
    "booked": {"on", "onto", "in"},
    "enrolled": {"on", "in", "at"},
}
_DONE_TO_ONE = section("done to one")
# Alone these say nothing: "hired".
_WANTS_MORE = frozenset({"hired", "featured", "rated", "ranked"})
_WHEN = frozenset({"early", "twice", "once", "into", "within"})
_AS_WHAT = frozenset({"to", "as", "by", "for", "in", "at", "among", "best", "employee", "first", "top", "from", "into"})
_HONORED = frozenset({"named", "voted", "listed", "ranked", "crowned", "certified", "rated"})
# "Rated outstanding again": a mark that they were given.
_MARKS = frozenset({"outstanding", "excellent", "good", "best", "first", "second", "third", "top", "number"})


def is_done_to_one(text: str, fragment: Fragment, scene: Scene) -> bool:
    """Whether a past without its subject tells what was done to whoever it is about."""
    at = fragment.verb or 0
    word, behind = fragment.word(at), fragment.words[at + 1 :]
    theirs = scene.role in {Role.NEWS, Role.LEARNED} and done_by_somebody(behind, verbs.base_of(word, "past"))
    return theirs or (scene.role is Role.NEWS and _is_honored(text, word, behind)) or _is_passive(word, behind)


def _is_honored(text: str, word: str, behind: Sequence[str]) -> bool:
    """Whether it is an honor or a mark that somebody was given: "voted best bakery", "rated outstanding"."""
    following = plain(behind[0]) if behind else ""
    as_what = following == "as" or following in _MARKS or " by " in text or " of the year" in text
    return word in _HONORED and (as_what or any(name[:1].isupper() for name in behind[:1]))


def _is_passive(word: str, behind: Sequence[str]) -> bool:
    following = plain(behind[0]) if behind else ""
    if following == "by" and len(behind) > 1 and behind[1][:1].isupper():
        return True  # "bought by Capita"
    if following in _WITH.get(word, ()):
        return True
    if word not in _DONE_TO_ONE:
        return False
    if not following:
        return word not in _WANTS_MORE
    return following in _WHEN or following in _AS_WHAT or is_adverb(following)
