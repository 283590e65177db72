"""What a candidate jots against themselves or the job: "never used SAP", "my Spanish is weak", "not convinced about the area"."""

from __future__ import annotations

import re

_LEAD = r"(?:honestly,? |sadly,? |but |I['’]ve |I have |I had |I )?"
# A lack, and no boast: "never used a calculator" and "not sold one bad egg" say what is good.
_NOT_DONE = re.compile(
    rf"{_LEAD}(?:never|not|have not|haven['’]?t|hadn['’]?t|didn['’]?t|did not)(?: (?:yet|ever|really|actually|much))? "
    r"(?:(?:used?|us(?:e|ed) to|tried|try|learn(?:ed|t)?|studied|study|operated?|programmed|coded) (?:[A-Z]|the\b|their\b|your\b|any\b|it\b)"
    r"|(?:taught|teach) (?:[A-Z]|children\b|adults\b|beginners\b|in a\b|a class\b|before\b)|worked (?:with|in|on) (?:[A-Z]|an?\b|the\b|your\b|their\b|children\b|animals\b|adults\b)"
    r"|(?:driven|drove|ridden|flown|managed|led|supervised|run|ran) an? (?!single\b|bad\b|late\b|red\b|loss\b|day\b))"
    r"(?!.*\b(?:bad|faulty|without|single|twice|late|wrong|deficit|accident|again|alone|sick|excuse)\b)"
)
_CANNOT = re.compile(
    rf"{_LEAD}(?:can['’]?t|cannot|can not|don['’]?t|do not)(?: (?:yet|really))? (?:drive|swim|cook|type|weld|code|sew|ride)(?: (?:yet|well|very well|at all|a (?:car|van|lorry|truck|bike)))?\s*(?:$|[.,;!(])"
    rf"|{_LEAD}(?:can['’]?t|cannot|can not|don['’]?t|do not) (?:yet |really )?(?:speak|read|write|understand) (?:much |any |a word of )?[A-Z]\w+(?: (?:yet|well|very well|at all))?\s*(?:$|[.,;!(])"
)
_LACKS = re.compile(
    rf"{_LEAD}(?:have |with |don['’]?t have an?(?:y)? |do not have an?(?:y)? |haven['’]?t (?:got )?an?(?:y)? |lack (?:an? )?)?"
    r"(?:(?<!\w)no |(?<=an )|(?<=any )|(?<=a )|(?<=lack ))(?:formal |relevant |real |proper |recent |university |driving )?"
    r"(?:degree|diploma|licen[cs]e|qualifications?|experience|background)(?: (?:yet|in|with|of|at)\b[^,;]*)?\s*(?:$|[,;.!(]|but\b)"
)
_WEAK = re.compile(
    r"(?:but |sadly,? )?my (?:[\w'’-]+ ){1,3}(?:is|are) (?:still |a bit |a little |very |quite |rather |so |pretty )*"
    r"(?:weak|rusty|poor|shaky|bad|terrible|awful|limited|patchy|basic|not (?:so |very |too |that )?(?:good|great|strong|fluent|perfect))\b"
)
_LOST = re.compile(
    r"(?:I )?(?:lost my (?:job|post|position|licen[cs]e)|(?:was|got) (?:fired|sacked|laid off|let go|made redundant)|failed (?:my|the) (?:[a-z]+ ){0,2}(?:exams?|test|probation|course|year|degree)\b(?! (?:rate|rates)\b))",
    re.IGNORECASE,
)
_IN_VAIN = re.compile(
    r".+[a-z\d], (?:but )?(?:both |all )?(?:rejected|turned down|unpublished|never published)\s*[.!]?$"
)
# "Not convinced about the area": no selling point and no need of theirs.
_UNSURE = re.compile(
    r"^(?:honestly,? |still |really |I['’]m |I am |tbh,? )*(?:not|n['’]t) (?:so |too |that |really |entirely |quite |all that )?"
    r"(?:convinced|sure|keen|certain|thrilled|sold|excited|happy (?:about|with))\b",
    re.IGNORECASE,
)
# "Caring for my two sons" is nothing that one brings to a team.
_AT_HOME = re.compile(
    r"(?:I )?(?:(?:been |was |am )?(?:caring|cared|care) for|(?:been |was |am )?look(?:ing|ed)? after|rais(?:e|ed|ing)|(?:bringing|brought) up|nurs(?:ed|ing)) my (?:own |late |old |elderly |sick |ill |little |small |young |two |three |four )*"
    r"(?:sons?|daughters?|kids?|children|twins|baby|father|mother|dad|mum|mom|parents|husband|wife|partner|brother|sister|gran|grandmother|grandfather|grandparents|family)\b(?!['’])(?! (?:farm|shop|business|herd|goats|sheep|land|vineyard|name))",
    re.IGNORECASE,
)


def speaks_against_oneself(text: str) -> bool:
    """Whether a highlight is a lack or a loss of the candidate's own, and nothing to bring to a team."""
    said = text.strip()
    lowered = said[:1].lower() + said[1:] if not said.startswith("I") else said
    return any(pattern.match(lowered) for pattern in (_NOT_DONE, _CANNOT, _LACKS, _WEAK, _LOST, _IN_VAIN))


def is_of_home(text: str) -> bool:
    """Whether a highlight tells of the care of one's own family, which is private."""
    return _AT_HOME.match(text.strip()) is not None


def is_unsure(text: str) -> bool:
    """Whether a note is a doubt whether one wants the job at all."""
    return _UNSURE.search(text.strip()) is not None
