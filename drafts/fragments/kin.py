"""The reader's family and private life, which nobody tells them back: "her husband is ill", "he is divorced", "has two small kids"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.wordlists import section

_KIN = (
    r"(?:da|dad|daddy|father|papa|mum|mom|mam|mummy|mother|mama|parents|husband|wife|spouse|fianc[eé]e?|partner|boyfriend|girlfriend|sons?|daughters?|"
    r"kids?|children|twins|baby|toddlers?|brothers?|sisters?|siblings|uncle|aunt|auntie|aunty|cousins?|nephews?|nieces?|gran|granny|nan|nana|grandad|granddad|"
    r"grandpa|grandma|grandfather|grandmother|grandparents|grandchildren|grandsons?|granddaughters?|in-laws|mother-in-law|father-in-law|family)"
)
_OF_THEIRS = re.compile(
    rf"\b(?P<whose>[Hh]is|[Hh]er) (?:(?:late|own|old|elderly|little|small|young|younger|older|elder|eldest|oldest|youngest|big|two|three|four|five|first|new|whole|ex)[ -]){{0,2}}{_KIN}\b"
    r"(?!['’]?s? (?:compan(?:y|ies)|tongues?|ships?|schools?|firms?|brands?|hospitals?|papers?|board|days|firm|practice|business|farm|shop|bakery|restaurant|boat|doctors?|room|names|law|support|entrance|menu|centre|center|liaison|workers?|theat(?:re|er)))"
)
# How somebody came to their trade is theirs to be proud of: "learned to weld from her father".
_THE_TRADE = re.compile(
    r"\b(?:learn(?:ed|t)|taught|took (?:it |the [a-z]+ |this |over )|taken over|inherited|founded|started|built|opened|bought|handed|passed down|apprenticed|generation|recipe)\b"
)
_THEIR_LIFE = re.compile(
    r"(?:^|\b(?:[Hh]e|[Ss]he|[Yy]ou)(?:['’](?:s|re))? (?:is |was |are |has been |got |just got |has just |recently )?(?:now |just |recently |newly |still |also |twice )?)"
    r"(?:(?:divorced|widowed|separated|married|pregnant|single)(?=$|[.,;]| (?:and|but|since|with|to|from|for|last|now|again|twice)\b(?! (?:couples|people|parents)))|engaged(?= to|$)|expecting(?= (?:a|twins|in|her|his|again)\b|$)|a widow(?:er)?\b|a single (?:mum|mom|mother|dad|father|parent)\b|in remission|having chemo|going through a divorce)"
    r"|\b(?:[Hh]e|[Ss]he|[Yy]ou)(?:['’]ve| has| have|['’]s)?(?: got)? (?:a|one|two|three|four|five|[1-5]|small|young|little)(?: (?:small|young|little|grown|teenage|grown-up))* (?:kids?|children|sons?|daughters?|twins|toddlers?|teenagers?|grandchildren|baby)(?! (?:in|on) (?:the|her|his|your) (?:class|list|roll|group|care|ward))"
    r"|^has (?:a|one|two|three|four|five|[1-5]|small|young)(?: (?:small|young|little|grown|teenage))* (?:kids?|children|sons?|daughters?|twins|toddlers?)\b"
    r"|\b(?:back|returned|returning) from (?:maternity|paternity|sick|parental|compassionate) leave\b"
    r"|\b(?:[Hh]is|[Hh]er|[Yy]our) (?:wedding|honeymoon|divorce|marriage|operation|surgery|chemo|illness|therapy|pregnancy|mortgage|knee op|hip op|hysterectomy|diagnosis|migraines?|diabetes|asthma|dementia)\b"
)


def tells_of_kin(text: str) -> bool:
    """Whether a note tells of the reader's family or private life and not of how they came to their trade."""
    if _THEIR_LIFE.search(text) is not None:
        return True
    found = _OF_THEIRS.search(text)
    if found is None or _THE_TRADE.search(text):
        return False
    before = text[: found.start()]
    others = {"she", "her"} if found["whose"].lower() == "his" else {"he", "his", "him"}
    # "A girl from Bantayan and her mother", "he hired her sister": the kin of somebody else.
    return not any(
        word.lower() in section("singular people") | others or vocabulary.is_person(word) or (at and word[:1].isupper())
        for at, word in enumerate(re.findall(r"[A-Za-zÀ-ÿ'’-]+", before))
    )
