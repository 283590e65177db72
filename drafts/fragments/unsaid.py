"""Notes that are left out whole: what they themselves keep quiet, and what their writer had no word for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafts.fragments.answering import takes_back
from drafts.fragments.kin import tells_of_kin
from drafts.fragments.own_doubts import is_of_home, is_unsure, speaks_against_oneself
from drafts.fragments.reproach import confided
from drafts.fragments.scene import Role

# As an aside of one's own: "the owner's son - touchy, leave it". "They don't ask for papers" is none.
_KEPT_QUIET = re.compile(
    r"(?:[-–—]\s|[(\[,;.:]\s*)(?:but |so |please |pls |better )?(?:don['’]?t (?:bring (?:it |this |that )?up|mention|ask|say|repeat)|do not (?:bring up|mention|tell)"
    r"|don['’]?t tell (?=before\b|until\b|till\b|yet\b|any(?:one|body)\b|h(?:im|er)\b|$)|not to (?:be (?:told|mentioned)|mention|(?:say|tell|repeat)(?: (?:it|this|that))? (?:to )?any(?:one|body)|(?:say|tell|share|write|repeat)(?: (?:it|this|that))?\s*(?:$|[).!]))"
    r"|not for the letter|leave it(?: alone| out)?\s*(?:$|[).,])|touchy|sore (?:point|spot|subject)|off[- ]limits|off the record"
    r"|(?:I )?did(?:n['’]t| not) hear (?:that|it|this)(?:[.!]|$)|(?:so )?careful (?:there|here)\b|confidential|between us|in confidence)\b",
    re.IGNORECASE,
)
# What one means to find out, to hold out for or to think over before one says yes.
_MY_CAUTION = re.compile(
    r"(?:^|[-–—]\s|[(\[,;.:]\s*)(?:so |but |and |must |I must |I['’]ll |need to |I need to |better )?(?:ask around|(?:check|look (?:it |them )?up on|read) (?:the )?(?:glassdoor|indeed|kununu|trustpilot)|(?:not|never|I['’]m not|I am not|won['’]t be) signing\b"
    r"|(?:be )?(?:careful|wary|cautious)\s*(?:$|[).,!])|think twice|sleep on it|watch out\s*(?:$|[).,!])|tread carefully|find out (?:more |why )?before|get (?:it|that|this) in writing|hold out for)"
    r"|\b(?:before|until|unless) I (?:say yes|(?:sign|accept|commit|decide)(?= (?:anything|it|this|the (?:contract|offer))\b|\s*(?:$|[).,;!]))|agree to anything|hand in my notice)|\bglassdoor\b"
    r"|\b(?:I(?:['’]ll| will| would| can|['’]d)? )(?:push|hold out|ask|aim|go) for (?:at least |more like |about )?[$£€]?\d"
    r"|\b(?:less|lower|worse) than (?:what )?I(?:['’]m on| earn| make| get| have now)\b|\bI(?:['’]d| had| would have)? hoped (?:for )?(?:at least |about |around |more like )?[$£€]?\d"
    r"|\bI (?:must|need to|have to|['’]ll have to|would have to|should) (?:first )?(?:think|ask|talk|discuss|check|speak)(?: (?:it|this|that))?(?: (?:over|about))? (?:with|to) my\b"
    r"|, (?:would|will) have to (?:talk|speak) to [A-Z][a-z]+ first",
    re.IGNORECASE,
)
_ASKED_NOT_TO = re.compile(
    r"\b(?:asked|told|begged) me (?:to )?(?:please )?not (?:to )?(?:please )?(?:repeat|tell|say|mention|pass)\b"
    r"|\b(?:but|so|and) (?:please |pls )?(?:don['’]?t|do not) (?:tell|say (?:so|that|it) to) (?:them|him|her|anyone|anybody|us)\b"
    r"|(?:does|do|did|would|will)(?:n['’]t| not) (?:like|want) (?:it|this|that|any of it) (?:mentioned|known|repeated|talked about|spoken of)\b"
    r"|\b(?:so|but|and|please|better) say (?:nowt|nothing)\b|\bmum['’]s the word\b"
    r"|\bkeep (?:it|this|that) (?:to myself|quiet(?=$|[.,;!)])|secret|between (?:us|ourselves|you and me)|under (?:wraps|your hat|my hat))(?!\w)",
    re.IGNORECASE,
)
_NOT_PUBLIC = re.compile(
    r"\b(?:not|isn['’]t) (?:yet )?(?:public|official|announced)(?: yet)?(?=[\s!.)]*$|[!.)])|[,;.(]\s*(?:so |but )?be careful\b",
    re.IGNORECASE,
)
# "The safe sleep gold thing": the word that failed the writer fails the reader too.
_NO_WORD_FOR_IT = re.compile(
    r"\b(?:the|that|this|a|some) (?:[a-z]+ ){1,4}(?<!\bone )(?<!\bsame )(?<!\bfirst )(?<!\blast )(?<!\bonly )(?<!\bgood )(?<!\bmain )(?<!\bbest )(?<!\bbig )"
    r"(?:thing|thingy|thingie|whatsit)\b(?! (?:that|is|was|about|to|he|she|they|you)\b)",
    re.IGNORECASE,
)


# What somebody else has offered is no proof of anything, and a letter that names it bargains.
_OFFER = re.compile(
    r"(?:I )?(?:also |still |already )?(?:have|got|had|received|hold|['’]ve got)(?: got)? (?:an?other|a better|a second|one more|two more|other) (?:job )?offers?\b",
    re.IGNORECASE,
)


def unsaid(raw: str, role: Role, parts: Sequence[str] = ()) -> str:
    """Why the note ``raw``, tidied into ``parts``, is not to be said at all, as its writer is told; "" where it may be."""
    if any(pattern.search(raw) for pattern in (_KEPT_QUIET, _ASKED_NOT_TO, _NOT_PUBLIC)):
        return "which is not to be brought up"
    if role in {Role.TALKED, Role.LEARNED, Role.NEWS, Role.NEED} and _MY_CAUTION.search(raw):
        return "which is a word to yourself"
    if role in {Role.HIGHLIGHT, Role.NEED, Role.NEWS} and is_unsure(raw):
        return "which is a word to yourself"
    if role is Role.HIGHLIGHT and _OFFER.match(raw):
        return "which is a word to yourself"
    if role is Role.HIGHLIGHT and speaks_against_oneself(raw):
        return "which speaks against yourself"
    if role is Role.HIGHLIGHT and is_of_home(raw):
        return "which is of your private life, and nobody asked for it"
    if role in {Role.TALKED, Role.LEARNED, Role.NEWS, Role.NEED} and _NO_WORD_FOR_IT.search(raw):
        return "which has no word for it"
    if role in {Role.TALKED, Role.LEARNED, Role.NEWS} and any(
        confided().search(said) for part in parts for said in {part, part[:1].lower() + part[1:]}
    ):
        return "which the reader may not like to hear back"
    if role in {Role.TALKED, Role.LEARNED, Role.NEWS} and any(map(tells_of_kin, parts)):
        return "which tells of somebody's private life"
    if role is Role.ANSWER and takes_back(raw):
        return "which takes itself back"
    return ""


def left_hanging(first: int, part: str) -> bool:
    """Whether an answer now begins with "got it the year after", the ``first`` of its parts that fit standing behind others."""
    return first > 0 and bool({"it", "them", "that"} & {word.lower() for word in part.split()[:4]})
