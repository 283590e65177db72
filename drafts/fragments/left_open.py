"""What a note leaves open: whose deed it tells, and who "we" are."""

from __future__ import annotations

import re
from enum import Enum, auto

from drafts.fragments.fragment import Fragment, Shape, plain
from drafts.fragments.joint_we import says_both
from drafts.fragments.leads import SAID, SPEAKER
from drafts.fragments.scene import Role, Scene
from drafts.fragments.verb_phrase import base_form

# Who "did" it is certain: "taught himself to weld", "started her career on the boats".
_OWN = re.compile(r"[a-z]+ (?:(?:him|her)self|(?:his|her) (?:own )?(?:career|apprenticeship|training|degree|PhD))\b")
# "Showed me the yard and he laughed": what was shown, and then something else.
_AND_THEN = re.compile(r"(?:the|an?|his|her|their|your|my) [^,]*? and (?:he|she|they|we|I) ")
_WE = re.compile(r"(?<![\w'’])(?:[Ww]e|us|[Oo]urs?|ourselves)(?!\w)")
# "We'd share a desk": the reader and the candidate.
_BOTH_TO_COME = re.compile(r"we(?:['’](?:d|ll)| would| will) ", re.IGNORECASE)
_EMBEDDED = re.compile(r"(?:about )?(?:whether|if|how|why|what|when|where|who|which)\b", re.IGNORECASE)


def whose_is_open(jotted: str, text: str, fragment: Fragment) -> bool:
    """Whether something talked about begins with a verb of which nobody can tell whose it is: "forgot my own slides".

    ``jotted`` is the note before its "said" and the like was taken away: what somebody said of themselves is theirs.
    """
    if (told := SAID.match(jotted)) and told["about"]:
        return _AND_THEN.match(jotted[told.end() :]) is not None
    if told:
        return False
    word = plain(fragment.words[fragment.verb or 0]) if fragment.words else ""
    past, bare = fragment.shape is Shape.PAST, fragment.shape is Shape.PRESENT and base_form(word, "base") == word
    return (past or bare) and not _OWN.match(text)


class We(Enum):
    """Who "we" are in a note, if anybody."""

    SETTLED = auto()
    BOTH = auto()
    OPEN = auto()


def who_we_are(part: str, jotted: str, text: str, scene: Scene) -> We:
    """Who "we" are in ``text``, which was ``part`` of a note, and ``jotted`` with its lead."""
    open_so_far = (
        scene.role in {Role.TALKED, Role.LEARNED}
        and _WE.search(text) is not None
        and not _is_settled(part, jotted, text, scene)
    )
    if open_so_far:
        # "whether we just like the story": people in general, or both; said so it is true of either.
        return We.BOTH if _EMBEDDED.match(text) else We.OPEN
    return We.BOTH if scene.role is Role.LEARNED and _BOTH_TO_COME.match(text) else We.SETTLED


def _is_settled(part: str, jotted: str, text: str, scene: Scene) -> bool:
    """Whether the note says who "we" are: what the reader said or is quoted with, what both did, what I told them of us.

    What was learned is what the reader told, so that a clause that begins with "we" is theirs too.
    """
    told = SPEAKER.match(jotted) or part[:1] in '"“'
    theirs = scene.role is Role.LEARNED and re.match(r"(?:we|our)\b", text, re.IGNORECASE)
    return bool(told or theirs or says_both(text) or re.match(r"I\b", jotted))
