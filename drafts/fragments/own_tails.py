"""What stands behind the candidate's clause without its "I": "did two vintages, happy to hose tanks", "sat the course, use it daily"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.joining import join_list
from drafts.fragments.scene import Role
from drafts.fragments.word_classes import is_adverb, opens_object

_COMMA = re.compile(r", (?!\d{3}\b)")
# How one is: nothing of it can be said of the thing before the comma.
_STATE = re.compile(
    r"(?:(?:now|still|also|just|always|really|very|quite|more than) )*(?:happy|keen|ready|willing|glad|prepared|up for|asleep|awake|used|proud|fond|able|back|home|well|confident|comfortable|grateful|sorry|eager|half-?way|halfway|fine|okay|ok|good|great|grand)"
    r" (?:to|with|by|about|at|of|in|on|from|for|through) ?\S|not (?:going|looking|planning|leaving|moving|afraid|bothered|fussed|scared|worried|shy|precious) ?"
)
_DONE = re.compile(r"(?P<when>already|just|since|never once) (?P<done>[a-z]+) (?P<rest>\S.*)$")
_DOING_NOW = re.compile(r"(?:now|currently|still) [a-z]+ing [a-z\dA-Z].*$")
_BEEN = re.compile(r"been (?:on|in|at|with|off|back|doing|working|running|living|out) .+$")
_HERE = re.compile(r"(?:(?:still|very|quite) )?(?:happy|settled|at home|well) (?:here|there|now)$")
_ALREADY_SO = re.compile(
    r"already (?:registered|booked|signed up|enrolled|certified|qualified|trained|vaccinated|settled|insured) (?:with|in|on|at|for|to) "
)
_OFTEN = re.compile(r"\b(?:daily|weekly|every (?:day|week|night|morning|year|shift)|most (?:days|weeks|weekends))$")
_WHEN = frozenset({"still", "now", "always", "also"})
_ITS_OBJECT = frozenset({"a", "an", "the", "my", "our", "every", "all", "it", "them", "him", "her"})
_SURE = frozenset({"use", "know", "speak"})
_WANTS = re.compile(r"(?:want|wanted|need|hope|would like|would love|plan) to [a-z]+ ?")
_NOT_TO_ME = re.compile(
    r"(?:doesn['’]t|didn['’]t|never) (?:really |even )?(?:bother|worry|faze|trouble|scare|bothered|worried)s? me\b.*$"
)
_NEVER_BEEN = re.compile(r"never been [a-z]+ .+$")
_NO_TROUBLE = re.compile(r"no (?:bother|trouble|problems?|issues?|fear|worries|qualms) (?:with|about|at|of|on) [^,]+$")
_NOTHING_TO_DO = re.compile(r", (?=nothing to do with [^,]+)")
# "My counts are right every list, never had a query": who never did is not the counts.
_NEVER = re.compile(
    r"never (?:had|lost|missed|broke|dropped|took|let|left|went|turned|asked|called|needed|crashed|scratched|complained|failed|saw|got|felt|slept|used|forgot|failed) [a-z]"
)
_OF_MINE = re.compile(r"my (?!team\b|crew\b|class\b|boss\b|manager\b)(?:[a-z]+ )?[a-z]+ (?:is|are|was|were) ")
# "My van is old, never broke down", "never let me down": it was the van.
_THE_THINGS_DOING = re.compile(
    r"never (?:(?:broke(?! (?:a|an|the|my|any|one)\b)|failed|crashed|let|left|turned|dropped|lost|felt|got|went|complained|scratched)\b|.*\b(?:me|us|my|our)\b)"
)
_I_HAVE = re.compile(r"I (?:have (?:my|a|an|the|no)|am|hold|know|keep) ")
_TO_ME = re.compile(r"(?!I\b)[^,]*\b(?:is|are|was|were) [a-z]+ing me$")
_IT_IS = re.compile(r"(?!I\b|he\b|she\b|they\b)(?:[a-z]+ ){0,3}[a-z]+ (?:is|are) [^,]+$")
_BEEN_DONE = re.compile(r"never been (?:[a-z]+ed|run|built|cut|shut|done|told|taught|sold|lost|set|hit|put) ")
_I_AM = re.compile(r"I (?:am|hold|know|keep) ")
_I = re.compile(r"I(?:['’](?:ve|m|d))? ")
_I_WOULD = re.compile(r"I (?:would|will|could|can|should)\b(?!.*\bbuy out\b)|I['’]d ")
_KNOW = re.compile(r"(?:know|use|speak) [A-Z]|(?:love|like) (?:it|them|[a-z]+s)$")
_LIKES = frozenset({"like", "love", "enjoy", "prefer", "hate"})
_LONG = re.compile(r"\bsince\b|\bfor \d")


def with_own_tails(text: str, role: Role) -> str:
    """``text`` with the "I" that each of them lacks, or with the "and" that joins two deeds; else as it is."""
    text = _NOTHING_TO_DO.sub(", which had ", text)
    head, *tails = _COMMA.split(text)
    if len(tails) == 1 and (told := _behind_a_thing(head, tails[0], role)):
        return told
    if not tails or len(tails) > 2 or not _is_mine(head):
        return text
    if role is Role.ANSWER and (row := _row(head, tails)):
        return row
    if (
        role is Role.ANSWER
        and len(tails) == 2
        and _is_past(head)
        and all(map(_did_or_never, tails))
        and " and " not in text
    ):
        return join_list([head, *tails])
    if _I_WOULD.match(head) or (len(tails) == 1 and " and " in tails[0] and _does(head) and is_habit(tails[0])):
        return text  # "I sit with them, ask what they like and make that"
    said = [_said(tail, head) for tail in tails]
    if all(said):
        return f"{head}, and {' and '.join(told for told in said if told)}"
    if len(tails) == 2 and said[1] and _is_past(tails[0]) and _is_past(head):
        first = f"have {tails[0]}" if tails[0].endswith(" so far") else tails[0]
        return f"{head} and {first}, and {said[1]}"
    if len(tails) == 1 and _goes_on(head, tails[0]):
        return f"{head} and {tails[0]}"
    if role is Role.ANSWER and len(tails) == 1 and _is_past(head) and " and " not in text and _is_deed(tails[0]):
        return f"{head} and {tails[0]}"
    if (
        len(tails) == 2
        and re.match(r"all [a-z]+$|with [^,]+$", tails[0])
        and (_is_deed(tails[1]) or _NEVER.match(tails[1]))
    ):
        return f"{head}, {tails[0]}, and {tails[1]}"
    if head.startswith(("I have been ", "I am ")) and all(map(_is_deed, tails)):
        return f"{head}, and I {' and '.join(tail.removeprefix('I ') for tail in tails)}"
    return text


def _behind_a_thing(head: str, tail: str, role: Role) -> str:
    """A tail that the candidate never did, or never was, behind what a thing is: whole, or as jotted where the thing may be meant; else ""."""
    if _NEVER.match(tail) and (_OF_MINE.match(head) or _I_HAVE.match(head)):
        things = _THE_THINGS_DOING.match(tail) and not _I_AM.match(head)
        return f"{head}, {tail}" if things else f"{head}, and I {tail}"
    if role is not Role.ANSWER:
        return ""
    if _NEVER_BEEN.match(tail) and _IT_IS.match(head):
        return f"{head}, {tail}" if _BEEN_DONE.match(tail) else f"{head}, and I have {tail}"
    return f"{head}, and I {tail}" if _NEVER.match(tail) and _TO_ME.match(head) else ""


def _is_deed(tail: str) -> bool:
    """Whether a tail is something done, with what it was done to behind it."""
    words = tokens(tail)
    return (
        len(words) > 1
        and _is_past(tail)
        and plain(words[1]) != "by"
        and (opens_object(words[1]) or plain(words[1]) in _ITS_OBJECT or len(words) > 2)
    )


def _did_or_never(tail: str) -> bool:
    """ "Told the boss", "never hid it"."""
    return _is_deed(tail.removeprefix("never ")) if " " in tail else False


def _is_mine(head: str) -> bool:
    """Whether the candidate is who acts in what stands before the comma."""
    if not head or " and I " in head:
        return False
    found = analyse(head[:1].lower() + head[1:] if not _I.match(head) else head, candidate=True)
    if _I.match(head):
        return found.shape is Shape.SENTENCE
    if _KNOW.match(head):
        return True
    return (
        found.shape is Shape.PAST
        or re.match(r"(?:been|done|can|have (?:done|been|had|worked)|(?:did|had) (?:it|that|this|them|both)) \S", head)
        is not None
    )


def _said(tail: str, head: str) -> str:
    """A tail as a clause of its own; "" where it wants none or nobody can tell."""
    if told := state_of(tail):
        return told
    return (
        f"I {tail}"
        if is_habit(tail) and (_is_past(head) or _I.match(head) or _BEEN.match(head) or _KNOW.match(head))
        else ""
    )


def state_of(tail: str) -> str:
    """How the candidate is or what is done already, as a clause: "happy to hose tanks"; "" for anything else."""
    if _STATE.match(tail) or _HERE.match(tail) or _ALREADY_SO.match(tail):
        return f"I am {tail}"
    if _WANTS.match(tail):
        return f"I {tail}"
    if _NOT_TO_ME.match(tail):
        return f"it {tail}"
    if never := _NEVER_BEEN.match(tail):
        return f"I have {never[0]}"
    if _DOING_NOW.match(tail):
        return f"I am {tail}"
    if been := _BEEN.match(tail):
        return f"I have {been[0]}"
    if _NO_TROUBLE.match(tail):
        return f"I have {tail}"
    if (done := _DONE.match(tail)) and verbs.is_form(done["done"], "participle"):
        return f"I have {tail}" if not vocabulary.is_adjective(done["done"]) else ""
    return ""


def is_habit(tail: str) -> bool:
    """Whether a tail is what one does, with its object behind it: "use it daily", "live 12 minutes away"."""
    words = tokens(tail)
    if len(words) > 2 and plain(words[0]) in _WHEN:
        words = words[1:]
    if len(words) < 2:
        return False
    does, behind = plain(words[0]), plain(words[1])
    if not verbs.is_form(does, "base") or verbs.is_form(does, "past") or verbs.is_auxiliary(does):
        return False
    if behind in _ITS_OBJECT or does in _LIKES | _SURE:
        return True
    lean = verbs.lean(does)
    if lean is verbs.Lean.NOUN or vocabulary.is_adjective(does):
        return False
    sure = lean is verbs.Lean.VERB and not vocabulary.is_noun(does)
    return _OFTEN.search(tail) is not None or (sure and (opens_object(words[1]) or is_adverb(behind)))


def _does(head: str) -> bool:
    """Whether what stands before the comma is what one does, and not what one did: "I sit with them"."""
    words = tokens(head)
    return (
        len(words) > 1 and words[0] == "I" and verbs.is_form(words[1], "base") and not verbs.is_form(words[1], "past")
    )


def _is_past(part: str) -> bool:
    words = tokens(_I.sub("", part))
    did = plain(words[0]) if words else ""
    if did in {"was", "were", "had", "did"}:
        return True
    plainly = not vocabulary.is_adjective(did) or (
        len(words) > 1 and (opens_object(words[1]) or plain(words[1]) in _ITS_OBJECT)
    )
    return plainly and verbs.is_form(did, "past") and not verbs.is_form(did, "base")


def _goes_on(head: str, tail: str) -> bool:
    """Whether a second deed stands behind where one was or what one has long done: "was on the crew 4 years, won the cup"."""
    words = tokens(tail)
    did = plain(words[0]) if words else ""
    first = plain((tokens(_I.sub("", head)) or [""])[0])
    if verbs.is_form(first, "past") and verbs.is_form(first, "base") and _is_deed(tail) and opens_object(words[1]):
        return True  # "reread the proofs, found 112 slips"
    lasting = re.match(r"(?:I )?was ", head) is not None or _LONG.search(head) is not None
    if not (lasting and _is_past(head) and _is_past(tail)) or len(words) < 2 or plain(words[1]) == "by":
        return False
    if _LONG.search(head) and verbs.past(verbs.base_of(did, "past") or "be") != verbs.participle(
        verbs.base_of(did, "past") or "be"
    ):
        return False  # "sang since I was 9, wrote two masses": two forms behind one "have"
    return opens_object(words[1]) or words[1][:1].isupper()


def _row(head: str, tails: list[str]) -> str:
    """ "I write it down, smile, ask what can go": a row of what one does, with its "and"; "" for any other."""
    words = tokens(head)
    if len(tails) < 2 or len(words) < 3 or plain(words[0]) not in {"i", "i'd"}:
        return ""
    does = words[2] if words[1] == "would" else words[1]
    if not verbs.is_form(does, "base") or verbs.is_form(does, "past"):
        return ""
    firsts = [plain(tokens(tail)[0]) for tail in tails if tokens(tail)]
    if re.search(r"\band\b", tails[-1]):
        return ""
    bare = len(firsts) == len(tails) and all(
        verbs.is_form(word, "base") and not verbs.is_auxiliary(word) for word in firsts
    )
    last = tokens(tails[-1])
    sure = verbs.lean(firsts[-1]) is verbs.Lean.VERB or (
        len(last) > 1 and (opens_object(last[1]) or plain(last[1]) in _ITS_OBJECT)
    )
    return join_list([head, *tails]) if bare and sure else ""
