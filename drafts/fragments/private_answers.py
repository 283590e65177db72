"""What an answer tells of the candidate's private life or of a wound, which is told only where the question calls for it."""

from __future__ import annotations

import re

_WOUND = re.compile(
    r"\b(?:my|after an?|I had an?|I had|I was|I got|I went through an?) (?:own |long |second |bad )?"
    r"(?:divorced?|widowed|cancer|chemo|miscarriage|depress(?:ed|ion)|burn(?:ed|t)?[ -]?out|breakdown|rehab|bankrupt(?:cy)?|fired|sacked|evict(?:ed|ion))\b"
    # "My breakdown service", "burnt out engines", "depressed by the waste": no wound.
    r"(?!['’-]|(?<=depressed) (?:by|about|at|that|to) (?!my\b)|(?<=breakdown) (?!(?:and|but|in|at|last|when|after|so|which|that|or|two|three|my)\b)[a-z]|(?<=out) (?!(?:and|but|in|at|last|when|after|so|by|from|twice|there|or|as)\b)[a-z]|(?<=fired) (?:up|by the))"
    r"|\bmy (?:(?:late|own|old) )?(?:father|mother|dad|mum|mom|wife|husband|brother|sister|son|daughter|partner)(?:['’]s (?:funeral|death|illness)| (?:died|was ill|is ill|got ill|fell ill|had a stroke|was dying|left)\b)"
    r"|\bI(?:['’]m| am| was) (?:now |recently |still |just |newly )?(?:pregnant|divorced|widowed|bankrupt|(?:deep )?in debt|in remission|going through a divorce)(?=$|[.,;]| (?:and|but|with|again|since|now)\b)"
    r"|\bI(?:['’]ve(?: got)?| have(?: got)?| suffer from| live with) (?:mild |severe |bad |type \d )?(?:epilepsy|diabetes|cancer|depression|anxiety|asthma|adhd|autism|ptsd|arthritis|migraines?|debts)(?=$|[.,;]| (?:and|but|since)\b)",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"\bmy (?:husband|wife|partner|girlfriend|boyfriend|fianc[eé]e?|kids|children|son|daughter|in-laws|mother-in-law)(?:['’]s [a-z]+)? "
    r"(?:is|are|was|were|has|have|had|works?|lives?|got|goes|go|started?|comes?|came)\b(?!.*\b(?:farm|shop|business|workshop|trade)\b| my (?:first|only|best|hardest|toughest|next)\b)",
    re.IGNORECASE,
)
_CALLED_FOR = re.compile(
    r"\b(?:why|gap|leav(?:e|ing)|left|stay(?:ing)?|mov(?:e|ing)|relocat\w*|commut\w*|travel\w*|far|distance|live|living|home|famil(?:y|ies)|child(?:ren|care)?|kids?|baby|night|nights|evenings?|weekends?"
    r"|on[ -]call|shifts?|hours|break|stop(?:ped)?|finish(?:ed)?|short|return(?:ing)?|back|abroad|away|long|time off|sick|absence|holidays?|Christmas|settle|village|island|town|country|rural|from the area|local|degree|leave|lonely|alone|career change|years out|reference|references|speak|language)\b"
    r"|\b(?:19|20)\d\d\b|\bwhat happened (?:at|in|to you|with you|between|there)\b|\b(?:(?:my|your) health|health (?:problems?|issues?|conditions?)|healthy|medication|medical (?:conditions?|reasons?|history|test|fitness)|allerg\w*|disab\w*|debts?|credit check)\b",
    re.IGNORECASE,
)


def is_private(text: str, question: str) -> bool:
    """Whether ``text``, a part of an answer, tells of home or of a wound of which ``question`` did not ask."""
    return (_WOUND.search(text) or _HOME.search(text)) is not None and _CALLED_FOR.search(question) is None
