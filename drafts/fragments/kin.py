"""The reader's family and private life, and their colleagues', which nobody tells them back: "her husband is ill", "Bo has two small kids"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.number_words import UP_TO_FIVE
from drafts.fragments.wordlists import section

_SPOUSES = r"husband|wife|fianc[eé]e?|boyfriend|girlfriend|mum|mom|dad|mother|father|brother|sister|sons?|daughters?"
_KIN = (
    rf"(?:{_SPOUSES}|da|daddy|papa|mam|mummy|mama|parents|spouse|partner|"
    r"kids?|children|twins|baby|toddlers?|brothers|sisters|siblings|uncle|aunt|auntie|aunty|cousins?|nephews?|nieces?|gran|granny|nan|nana|grandad|granddad|"
    r"grandpa|grandma|grandfather|grandmother|grandparents|grandchildren|grandsons?|granddaughters?|in-laws|mother-in-law|father-in-law|family)"
)
_WORK = (
    r"compan(?:y|ies)|tongues?|ships?|schools?|firms?|brands?|hospitals?|papers?|board|days|firm|practice|business|farm|shop|bakery|restaurant|boat|doctors?|room|names|law|support|entrance|menu|centre|center|"
    r"liaison|workers?|theat(?:re|er)|orchards?|workshop|trade|vineyard|mill|garage|pub|hotel|cafe|café|dairy|yard|forge|brewery|studio|nursery|ward|unit|books?|clothes|section|department|shoes|wear|club|band"
)
_OF_THEIRS = re.compile(
    rf"\b(?P<whose>[Hh]is|[Hh]er) (?:(?:late|own|old|elderly|little|small|young|younger|older|elder|eldest|oldest|youngest|big|{UP_TO_FIVE}|first|new|whole|ex)[ -]){{0,2}}(?P<kin>{_KIN})\b"
    rf"(?!['’]?s? (?:{_WORK})\b|['’] (?:{_WORK})\b)"
)
_OF_SOMEBODY = re.compile(
    rf"(?<!\bSt )(?<!\bSt\. )\b[A-Z][a-z]+['’]s (?:late |new |ex-)?(?:{_SPOUSES})\b(?!['’]?s? (?:{_WORK})\b)"
)
# How somebody came to their trade is theirs to be proud of: "learned to weld from her father".
_THE_TRADE = re.compile(
    r"\b(?:learn(?:ed|t)|taught|took (?:it |the [a-z]+ |this |over )|taken over|inherited|founded|started|built|opened|bought|handed|passed down|apprenticed|generation|recipe)\b"
)
_CHILDREN = r"(?:kids?|children|sons?|daughters?|twins|toddlers?|teenagers?|grandchildren|baby)"
# Behind it a trade follows: "two children on each bench", "one baby ward", "one child and one adult per raft".
_AT_HOME = (
    r"(?!['’]| (?:and )?(?:(?:in|on|at|to|for|with) (?:each|every|an?|one)\b|per\b|[a-z]+ (?:to|for|on|in|per) (?:each|every)\b|one\b|an? (?:adult|teacher|helper|coach)\b"
    r"|(?:in|on) (?:the|her|his|your) (?:class|list|roll|group|care|ward|books?|course|choir|team)\b|(?:ward|unit|room|section|clinic|group|class|school|club|grand|seat|bench|menu|pool|department|home|wing|line|shop|boat|swing|theat(?:re|er)|band|choir)s?\b))"
)
_THEIR_LIFE = re.compile(
    r"(?:^|\b(?:[Hh]e|[Ss]he|[Yy]ou)(?:['’](?:s|re))? (?:is |was |are |has been |got |just got |has just |recently )?(?:now |just |recently |newly |still |also |twice )?)"
    r"(?:(?:divorced|widowed|separated|married|pregnant|single)(?=$|[.,;]| (?:and|but|since|with|to|from|for|last|now|again|twice)\b(?! (?:couples|people|parents)))|engaged(?= to|$)|expecting(?= (?:a|twins|in|her|his|again)\b|$)|a widow(?:er)?\b|a single (?:mum|mom|mother|dad|father|parent)\b|in remission|having chemo|going through a divorce)"
    rf"|\b(?:[Hh]e|[Ss]he|[Yy]ou)(?:['’]ve| has| have|['’]s)?(?: got)? (?:a|one|{UP_TO_FIVE}|[1-5]|small|young|little)(?: (?:small|young|little|grown|teenage|grown-up))* {_CHILDREN}{_AT_HOME}"
    rf"|^has (?:a|one|{UP_TO_FIVE}|[1-5]|small|young)(?: (?:small|young|little|grown|teenage))* (?:kids?|children|sons?|daughters?|twins|toddlers?)\b"
    r"|\b(?:back|returned|returning) from (?:maternity|paternity|sick|parental|compassionate) leave\b"
    r"|\b(?:[Hh]is|[Hh]er|[Yy]our) (?:operation|surgery)(?=$|[.,;:!?)]| (?:went|last|next|on (?:his|her|your)|in (?:January|February|March|April|May|June|July|August|September|October|November|December|the (?:spring|summer|autumn|fall|winter)))\b)"
)
_THEIR_THING = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Yy]our) (?:wedding|honeymoon|divorce|marriage|chemo|illness|therapy|pregnancy|mortgage|knee op|hip op|hysterectomy|diagnosis|migraines?|diabetes|asthma|dementia)\b"
)
_SOMEBODY = r"(?P<who>[Hh]e|[Ss]he|[Yy]ou|[A-Z][a-z]+|(?:[Tt]he|[Yy]our|[Hh]is|[Hh]er) (?:[a-z]+ )?(?P<post>[a-z]+))"
_THEN = r"(?=$|[.,;!)]| (?:and|but|in|last|after|at|since|when|two|three|a|this|next|again|now|so)\b)"
# Of the reader, of somebody by name or by their post: "Bo is getting divorced", "the boss is pregnant", "he had a stroke".
_OF_ANYBODY = re.compile(
    rf"(?:^|(?<=[,;:] )|(?<=\b[Tt]hat )|(?<=\b[Aa]nd )|(?<=\b[Hh]ow )){_SOMEBODY}(?:"
    rf"(?:['’](?:s|re)| is| was| are| has)(?: just| now| recently| newly)?(?: getting| going to get| got)? (?:divorced|widowed|pregnant|remarried|going through a divorce|having an affair|on sick leave|on maternity leave|off sick){_THEN}"
    rf"|(?:['’]s|['’]ve| has| have)?(?: just| recently)?(?: had| suffered) an? (?:(?:bad|small|mild|nervous|second|minor) )?(?:stroke|heart attack|(?:nervous )?breakdown|miscarriage|affair|burnout){_THEN}"
    rf"|(?:['’]s| has)(?: got)? (?:an?|one|{UP_TO_FIVE}|[1-5])(?: (?:small|young|little|grown|teenage|grown-up))* {_CHILDREN}{_AT_HOME}"
    r"|(?: may| might| could| is going to| wants to| is about to| plans to| is thinking of)(?: well| be)? (?:leav(?:e|ing)|quit(?:ting)?|resign(?:ing)?|retir(?:e|ing))(?=$|[.,;!)]| (?:in [A-Z]|in the (?:spring|summer|autumn|fall|new year)|next|soon|this|before|for (?:a|another)\b))"
    r")"
)
_SENIOR = r"(?:boss|director|manager|chef|head|owner|chairman|chairwoman|chair|founder|foreman|supervisor|captain|principal|headmaster|matron|ceo|mayor)"
_ILL = re.compile(
    rf"\b(?:(?:[Tt]he|[Yy]our|[Hh]is|[Hh]er) (?:[a-z]+ )?{_SENIOR}|(?!Parkinson|Crohn|Alzheimer)[A-Z][a-z]+)['’]s (?:illness|divorce|pregnancy|miscarriage|affair|honeymoon|chemo|depression|cancer|stroke|drinking|mortgage)\b(?! [a-z]+s?\b(?<! and)(?<! last)(?<! in)(?<! at)(?<! is)(?<! was))"
)
_PRIVATE = re.compile(
    r"(?:plans?|dress|day|anniversary|speech|vows|symptoms|attacks?|papers|lawyers?|rates?|payments?|life|lives|holiday|holidays|problems|problem|trouble|troubles|shower|illness|funeral|death|wedding|divorce|health|matters|matter|crisis|drama|feud|home|house)"
)
_NAMELESS = frozenset({"baby", "family", "children", "kids", "toddler", "toddlers", "parents"})


def tells_of_kin(text: str) -> bool:
    """Whether a note tells of somebody's family or private life and not of how they came to their trade."""
    if _THEIR_LIFE.search(text) or _ILL.search(text) or _tells_of_anybody(text):
        return True
    if any(not _is_a_trade(text[found.end() :]) for found in _THEIR_THING.finditer(text)):
        return True
    if _OF_SOMEBODY.search(text) and not _THE_TRADE.search(text):
        return True
    found = _OF_THEIRS.search(text)
    if found is None or _THE_TRADE.search(text) or _is_for_work(found["kin"], text[found.end() :]):
        return False
    before = text[: found.start()]
    others = {"she", "her"} if found["whose"].lower() == "his" else {"he", "his", "him"}
    # "A girl from Bantayan and her mother", "he hired her sister": the kin of somebody else.
    return not any(
        word.lower() in section("singular people") | others or vocabulary.is_person(word) or (at and word[:1].isupper())
        for at, word in enumerate(re.findall(r"[A-Za-zÀ-ÿ'’-]+", before))
    )


def _tells_of_anybody(text: str) -> bool:
    """Whether it is told of a person; of "the mare" and of "the ferry" it may be."""
    found = _OF_ANYBODY.search(text)
    if found is None:
        return False
    if found["post"]:
        return vocabulary.is_one_person(found["post"])
    who = found["who"].lower()
    return who in {"he", "she", "you"} or not vocabulary.is_common(who)


def _is_for_work(kin: str, behind: str) -> bool:
    """Whether a kin word only says for whom a thing is made or kept: "his children's books", "her baby clothes", "her family rooms"."""
    return kin.lower() in _NAMELESS and _is_a_trade(re.sub(r"^['’]s?", "", behind))


def _is_a_trade(behind: str) -> bool:
    """Whether a thing of work follows: "her wedding cakes", "your dementia ward", but "her wedding plans", "her asthma got worse"."""
    found = re.match(r" (?P<thing>[a-z]+)\b", behind)
    if found is None:
        return False
    thing = found["thing"]
    bare = (
        vocabulary.is_person(thing)
        or verbs.lean(thing) is verbs.Lean.NOUN
        or not verbs.is_form(thing, "base", "third", "past", "participle")
    )
    return vocabulary.is_noun(thing) and _PRIVATE.fullmatch(thing) is None and bare
