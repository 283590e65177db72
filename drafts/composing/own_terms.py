"""My own papers, and what the job gives besides its work: a pin, a step on the scale, the cab home, the canteen; no letter thanks for them."""

from __future__ import annotations

import re
from functools import lru_cache

_SHORT = 12
"""Words: a longer note says something of the work besides."""

# Papers by the body that issues them: "my NMBI pin", "NYSC discharge certificate".
_BODY = r"(?:NMBI|NMC|HCPC|GMC|AHPRA|SACE|SANC|HPCSA|NYSC|TRCN|PRC|KNC|GNC|CORU|GTCS|GTCNI|SSSC|NISCC|STCW|PSIRA|SIA|HPCZ|MDCN|NMCN)"
_PAPER = (
    r"(?:(?:driving|driver['’]?s|drivers|discharge|degree|birth|school|course|nursing|teaching|trade|trade test|driving test|test|medical|police|garda|work|residence|reference|(?-i:[A-Z]{3,7}))[ -])?"
    r"(?:registration|licen[cs]e|certificates?|certs?|transcripts?|diplomas?|references?|referees?|passport|payslips?|documents?|paperwork|permit|clearance|vetting|ID|CV|medical|pin|notice(?: period)?(?:,? (?:is )?\d+ (?:days|weeks|months))?)"
)
_ONLY_PAPERS = re.compile(
    rf"(?:my |the )?{_PAPER}(?:(?:,? and |, | & |/)(?:my |the )?{_PAPER})+|(?:driving |driver['’]?s )licen[cs]e|my {_PAPER}",
    re.IGNORECASE,
)
_OWN_PAPERS = re.compile(
    rf"\bmy (?:[a-z]+ )?{_BODY}(?:\b.*)?|^{_BODY} (?:pin|registration|number|card|fee|certificate|discharge|renewal|letter)\b.*|\bmy registration\b.*|\bmy (?:garda|police) (?:vetting|clearance|check)\b.*"
    r"|^(?:the )?(?:garda vetting|police clearance|police check|medical certificate|credit check)(?=$|,| and my\b).*"
    r"|\breferences? (?:from|of) (?:my |the )?(?:two |three |2 |3 |last |former |past )+(?:places|employers|jobs|bosses|managers)\b"
)
_PLACE_ON_SCALE = re.compile(
    r"\b(?:point|increment|placing|my (?:step|place|position)) on (?:the )?(?:pay |salary )?(?:scale|spine)\b|\bincremental (?:credit|date|pay)\b|\bpoints? of the scale\b"
    r"|\b(?:which|what) (?:grade|band|step|point|level|scale|tier)\b[^,]*\b(?:put me|start me|I(?:['’]d| would)? (?:be|start|come in|go|land))\b",
    re.IGNORECASE,
)
_PERKS = re.compile(
    r"\ballotments? (?:for|to) (?:the |my )?(?:family|home|wife)\b|\b(?:internet|wi-?fi|data) on ?board\b|\bcab (?:drop|pick-?up|facility)\b|\btaxis? home$"
    r"|\b(?:meal|luncheon) (?:coupons?|vouchers?|cards?)\b|(?:^|\band |^the )fuel card$|(?:^|, |\band |^the |^my )(?:PF|EPF|ESI|ESIC|gratuity|HMO(?: plan| cover)?(?: after [a-z]+)?|superannuation|super|leave loading|AL \d+ days|RDOs?|PTO|401k(?: match)?)(?=$|, | and | every )"
    r"|(?:^(?:the |my |private )?|\band (?:the )?)(?:medical|health|dental) (?:cover|insurance|plan|aid)(?: for (?:my|the|our|parents|family|dependants|dependents)\b.*|$|, .*)|\bschool fees for (?:the|my|our) (?:kids|children)\b"
    r"|\b(?:staff (?:discount|ferry pass|bus pass|rail pass|gym|parking|uniform|accommodation|housing)|free (?:uniform|parking|lunch)$)|\b(?:season ticket loan|cycle to work|bike to work|gym membership)\b"
    r"|^(?:the )?(?:laptop|phone|car|van|ute|uniform|flat|room|house) (?:they|you|he|she)(?:['’]d| would|['’]ll| will) (?:give|get|lend|provide) me\b"
    r"|^(?:the |a |their )?(?:4|four|9|nine)[- ]day (?:week|fortnight)\b|^\d+ days['’]? (?:of )?(?:leave|holiday|vacation|PTO|AL)\b|\b(?:and|,) (?:the |a )?(?:4|four)[- ]day week$"
    r"|^(?:the )?(?:free|decent|good|cheap|staff|no) parking\b|^parking(?:['’]s| is) (?:a|free|terrible|bad|hard|impossible|awful|tight|ok|okay|fine|grand)\b|^(?:the )?parking(?: and |, | [+&] )"
    r"|^(?:decent|good|great|free|nice|terrible|proper) (?:coffee|lunch(?:es)?|snacks|canteen)(?=$|,| and | on )|^(?:the |a )?(?:team|free|staff) lunch(?:es)?(?=$|,| and | on | every )|\bfinish(?:es|ing)? (?:early|at (?:noon|\d\S*)) on (?:a )?Fridays?\b"
    r"|^(?:the |a |their )?(?:good |generous |decent |great )?(?:pension|mat(?:ernity)? leave|paternity leave|parental leave|birthday off|company car|gym|dental|uniform allowance|staff canteen)(?:['’]s\b|$|, | is | on | for )"
    r"|\bH-?1B\b|\bvisa sponsorship\b|\bsponsor(?:ing|ship of)? (?:my|the) (?:visa|permit)\b|^(?:the |my )?(?:visa|work permit)(?: and .*|$)|^(?:the )?relocation(?:, .*)?$"
    r"|^where I(?:['’]d| would| can| could|['’]ll) (?:park|live|stay|sleep|sit|eat|change)\b|^(?:work(?:ing)? from home|WFH|hybrid|remote),? (?:(?:is |for )?(?:\d|one|two|three|four) days?\b.*)",
)
# What was told of the terms, in a sentence: "probation is six months", "parking is free after four".
_TOLD_TERMS = re.compile(
    r"^(?:the )?(?:probation(?:ary period)?|sick pay|overtime|notice(?: period)?|annual leave|on-?call) (?:is|are|will be) "
    r"(?:\d|one|two|three|four|five|six|seven|nine|ten|twelve|an?\b|paid|unpaid|time and|double|capped|extra|statutory|not|there)"
    r"|^(?:the )?(?:parking|lunch|uniform) (?:is|are) (?:free|on the house|provided|included|paid|subsidi[sz]ed)\b"
    rf"|^(?:there(?: is|['’]s)|they (?:have|give|do|pay|cover)|you (?:get|have|pay)) (?:no |free |the |an? |half |for )?(?:the |my |your )?(?:sick pay|overtime|uniform|bonus|pension|{_BODY} fee|registration fee|visa)\b"
)
_TRADE = re.compile(
    r"\b(?:customers?|clients?|guests?|members|pupils|students|residents|patients|volunteers|tenants|households|applicants|drivers|fraud|claims?|queue|backlog|log|reconciliation|mismatch(?:es)?|codes|rules|audits?|payroll|returns|scheme|system|software|process)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def is_of_terms(text: str) -> bool:
    """Whether a note is of my papers or of what the job gives, and not of somebody's trade in such things."""
    said = text.strip(" .!")
    if len(said.split()) > _SHORT or _TRADE.search(said):
        return False
    if _ONLY_PAPERS.fullmatch(said):
        return True
    return any(found.search(said) for found in (_OWN_PAPERS, _PLACE_ON_SCALE, _PERKS, _TOLD_TERMS))


_OWN_NEWS = re.compile(
    r"(?:I (?:have |also |just |finally )*(?:passed|got|finished|moved|started|completed|renewed|became|resigned|sat|did|had|am|will)|I['’]m|my)\b|(?:[a-z]+ ){1,2}my\b"
)


def is_own_news(text: str) -> bool:
    """Whether a piece of news is my own, on which nobody there is congratulated: "got my NMBI pin"."""
    return _OWN_NEWS.match(text.strip()) is not None
