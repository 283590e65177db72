"""Whether a thing tells of a burden, a lack, a loss, a breakdown, a cost or of drudgery at somebody's own place, or of its end."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments.wordlists import lines

_TROUBLE = (
    r"(?:waiting (?:lists?|times?)|wait|queues?|backlogs?|no-shows?|complaints?|waste|scrap|errors?|mistakes|breakages|accidents|injuries|"
    r"absences?|sick (?:days|leave)|turnover|downtime|delays?|losses|returns|rework|outages|false alarms|paper(?:work)?|dropouts|misses|"
    r"lead times?|defects|faults|debts?|leavers|falls)"
)
# "You cut the waiting list from nine months to six weeks", "no-shows are down since you text people": trouble that is over.
_MENDED = re.compile(
    rf"\b(?:cut|halved|shortened|reduced|slashed|cleared|ended|beat|lowered|brought down|got rid of|have stopped|stopped|wiped out|solved) (?:the |your |most |all |nearly |[a-z]+ )?{_TROUBLE}\b"
    rf"|\b{_TROUBLE} (?:is|are|have been|has been|came|went|fell|dropped|have|has)(?: come| gone| fallen| dropped)? (?:now )?(?:down|gone|over|the lowest|at their lowest|by half|halved)\b"
    r"|\bstopped (?:losing|missing|breaking|printing|keying|typing|copying|chasing|complaining|leaking)\b|\b(?:halved|shortened) the (?:queue|wait)\b"
    rf"|\b{_TROUBLE} from [^,]* (?:down )?to (?:zero|none|nothing)\b"
)


def _at_words(name: str) -> re.Pattern[str]:
    """What finds a pattern of the list ``name``, each of which begins a word: looked for there alone, side by side, which is faster."""
    return re.compile(rf"\b(?:{'|'.join(line.removeprefix(_WORD).replace(f'|{_WORD}', '|') for line in lines(name))})")


_WORD = r"\b"


@cache
def _burdens() -> re.Pattern[str]:
    return _at_words("words_burden.txt")


@cache
def _shapes() -> re.Pattern[str]:
    return _at_words("words_burden_shapes.txt")


@cache
def _light() -> re.Pattern[str]:
    return _at_words("words_light.txt")


def mended(text: str) -> bool:
    """Whether a trouble is told of only to say that it is over."""
    return _MENDED.search(text) is not None


def without_light(text: str) -> str:
    """``text`` without the wordings in which a word that weighs elsewhere is light ("the cold store", "lost property")."""
    return _light().sub("", text)


def burdens(text: str) -> bool:
    """Whether a thing tells of a burden, as the list of words and that of general shapes have it."""
    return _burdens().search(text) is not None or _shapes().search(text) is not None
