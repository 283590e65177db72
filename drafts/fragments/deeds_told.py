"""What the candidate did, as jotted in haste, in the words of a letter: "lost four trees total", "so fights became almost zero"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafts.fragments import verbs, vocabulary
from drafts.fragments.came_of_it import came_of_it
from drafts.fragments.held_and_won import held_and_won
from drafts.fragments.joining import article, join_list
from drafts.fragments.number_words import UP_TO_TWELVE
from drafts.fragments.rewriting import rewritings, rewritten
from drafts.fragments.wordlists import section

_N = rf"(?:\d[\d,]*|one|{UP_TO_TWELVE})"
_PAPERS = r"(?:forklift|reach truck|counterbalance|first aid|telehandler|crane|slinger|scaffolding|MEWP|IPAF|excavator|dumper|food hygiene|manual handling|banksman|chainsaw|abrasive wheels)"
_KEPT_OF = frozenset(
    [
        "think",
        "dream",
        "speak",
        "hear",
        "dispose",
        "know",
        "talk",
        "approve",
        "get",
        "complain",
        "boast",
        "become",
        "learn",
        "tell",
        "consist",
        "smell",
        "remind",
        "notify",
        "warn",
        "inform",
        "sing",
        "accuse",
        "assure",
        "convince",
        "persuade",
        "advise",
        "beware",
        "relieve",
        "rid",
    ]
)
# What nobody did: a thing that had not happened since.
_NOTHING_SINCE = re.compile(
    r"(?P<none>nothing|none|not one [a-z]+|no [a-z]+) (?P<done>[a-z]+)(?P<when>(?: up| out| down)? since)$",
    re.IGNORECASE,
)
_NONE_OF_IT = re.compile(
    r"(?:nothing|not one [a-z]+|no [a-z]+|none) (?:missing|lost|late|broken|short|stolen|left over|wasted|turned away|refused|dropped|damaged|hurt|injured|rejected)(?: (?:in|on|for|since|at) [^,.]+)?$|(?:nothing|not one [a-z]+|no [a-z]+) missing since$",
    re.IGNORECASE,
)
_SOME = re.compile(rf"(?P<many>{_N}) (?P<so>[a-z]+(?:ed)?|for the [a-z ]+|for a [a-z ]+)$")
_MANY_DONE = re.compile(rf"[a-z-]+(?:ed|t|n|ing|[a-z]) (?:[a-z]+ )??(?P<many>{_N}) (?:[a-z-]+ ){{0,2}}[a-z]+s\b[^,]*$")
_MOVED = re.compile(r"[A-Za-z]+(?: [a-z]+)? (?:down|up) (?:by|from|to) [^,.]+$")
_ASKED = re.compile(
    r"(?P<what>(?!(?:really|why|how|what|who|when|where|me|us)\b)[A-Za-z]+(?: [a-z]+)?)\?", re.IGNORECASE
)
_LEANS = re.compile(r"\b(?:it|them)\b")
_PUT = frozenset(
    [
        "rejected",
        "granted",
        "accepted",
        "published",
        "sold",
        "approved",
        "awarded",
        "printed",
        "refused",
        "listed",
        "shortlisted",
        "returned",
        "built",
    ]
)


def _papers(match: re.Match[str]) -> str:
    """ "I have forklift and first aid": the papers for it."""
    named = re.split(r", (?:and )?| and ", match["papers"])
    return f"I have my {join_list(named)} certificate{'s' if len(named) > 1 else ''}"


def _by_doing(match: re.Match[str]) -> str:
    """ "By changing of parts"."""
    base = verbs.base_of(match["doing"], "gerund")
    return match[0] if base is None or base in _KEPT_OF else f"{match['by']} {match['doing']} "


def _and_years(match: re.Match[str]) -> str:
    """ "M.Sc. in seed science, 8 years in germplasm"."""
    return f"I have {article(match['paper'])} {match['paper']} and "


def _it_stopped(match: re.Match[str]) -> str:
    """ "So fights at the slide became almost zero"."""
    return f" so that {match['what']} {'almost ' if match['almost'] else ''}disappeared"


def _and_done(match: re.Match[str]) -> str:
    """ "I've won 4 tenders and delivering all of them": both in one tense."""
    base = verbs.base_of(match["doing"], "gerund")
    did, *rest = match["so_far"].partition("have ")[2].split() or match["so_far"].split()[1:]
    if not verbs.is_form(did, "participle") or verbs.base_of(did, "participle") in section(
        "of doing", "words_stops.txt"
    ):
        return match[0]
    if any(word.endswith("ing") or word in vocabulary.PREPOSITIONS for word in rest):
        return match[0]  # "I've taught drawing and writing the basics"
    return f"{match['so_far']} and {verbs.participle(base)} " if base else match[0]


def _ever_since(match: re.Match[str]) -> str:
    """ "Balanced every budget since 2019": I have."""
    base = verbs.base_of(match["did"].lower(), "past")
    return f"I have {verbs.participle(base)} " if base else match[0]


_RULES = rewritings(
    (
        (rf"\b({_N} [a-z]+(?: [a-z]+)?)(?<! in) total\b(?= (?:in|over)\b)", r"\1"),
        (rf"\b({_N} [a-z]+(?: [a-z]+)?)(?<! in) total\b(?=$|[,.;])", r"\1 in total"),
        (r",? so (?:that )?(?P<what>[a-z][a-z ]{2,40}?) (?:became|went to|dropped to|are|were|fell to) (?P<almost>almost |nearly |practically )?(?:zero|nil|nothing)$", _it_stopped),
        (r"(?<=[a-z\d)]) so (?=(?:they|nobody|everyone|everybody|people|patients|customers|we|it|the [a-z]+|new [a-z]+|no one) [a-z]+)(?!they say|it seems|we say)", " so that "),
        (r"^(?:I )?(?P<did>[a-z]+) (?=(?:every|each|all) [^,]* since (?:19|20)\d\d$)", _ever_since),
        (r"^(?P<so_far>I(?:['’]ve| have) (?!been\b)[a-z]+ [^,]*?),? and (?P<doing>[a-z]+ing) (?=(?:the|an?|all|every|each|my|our|them|it|both|\d)\b)", _and_done),
        (r"^([^,]+), (?=both (?:passed|stayed|got|went|are|have|won|came|found|now [a-z]+) )", r"\1, and "),
        (r"^([^,]+), (?=all (?:passed|held|sold|came|survived|stayed|went|got|made|found|arrived|finished|returned) [a-z])", r"\1, and "),
        (rf"^(?P<paper>(?:M\.?Sc|B\.?Sc|M\.?A|B\.?A|Ph\.?D|M\.?Phil|M\.?Eng|B\.?Eng|B\.?Ed|MBA|HND|diploma|degree)\.? (?:in|of) [^,]+), (?={_N} (?:years|yrs) (?:in|on|at|with) )", _and_years),
        (rf"^(?P<long>{_N} (?:years|seasons|winters|summers)), (?=no [a-z][^,;]*$)", r"\g<long> with "),
        (r", (?=\d+ of (?:the )?\d+ [a-z]+ (?:saved|kept|passed|sold|repaired|returned|found|still [a-z]+)$)", ", with "),
        (r", (?:an? )?(?=(?:average|mean|median) [a-z]+ (?:under|below|of|at|over|above) \d)", ", with an "),
        (r", with an (?=mean|median)", ", with a "),
        (r", (?:the )?(?=[a-z]+ still (?:clear|clean|dry|warm|open|full|running|working|fresh|sharp)$)", ", with the "),
        (r"\b(of|with|for) (class|flock|herd|crew|unit|batch|fleet|squad|choir|stock|panel|ward) of (?=\d|three|four|five|six|eight|ten|twelve)", r"\1 a \2 of "),
        (rf"^(?:I )?have (?:my |a |the )?(?P<papers>{_PAPERS}(?:, {_PAPERS})*(?:,? and {_PAPERS}))$", _papers),
        (r"(?<=[\d%/L]) with (?=(?:changing|using|moving|putting|cleaning|adding|removing|doing|asking|checking|making|cutting|replacing|training) )", " by "),
        (r"\b(?P<by>by|without) (?P<doing>[a-z]+ing) of ", _by_doing),
        (r"^(?:I )?run ((?:[^,]+?) )during (one|a|two|three|\d+) (years?|months?)$", r"I ran \1for \2 \3"),
        (r"^(?:I )?speak ([A-Z]\w+) since (?=I was)", r"I have spoken \1 since "),
        (r"^(I(?:['’]m| am) [^,]+), (?=(?:worked|did|ran|spent|grew|learned|trained|used) )", r"\1 and "),
        (rf", (?=({_N}) (?:minutes|hours|days|weeks|months) instead of ({_N} )?(?:minutes|hours|days|weeks|months)$)", " in "),
        (r", (?:the )?((?:[a-z]+ )?rate) (?:of |was |at |is )?(?=\d[\d.]*%$)", r", with a \1 of "),
        (r"\b(doubled|tripled|trebled|halved|raised|lifted|cut|grew|increased|reduced)( [^,\d]+), (?=\d[\d.,]*(?: ?%| percent)? to \d[\d.,]*%?$)", r"\1\2 from "),
        (r", with rent (?=down|up)", ", with the rent "),
        (rf", (?=(?:{_N}) of them (?:are|have|do) (?!.*\bwhen\b)[a-z])", ", and "),
        (r"^having (?=(?:an? )?(?:[a-z]+ ){0,2}(?:certificate|licen[cs]e|diploma|degree|experience)\b)", "I have "),
        (r"\bwith (?=(?:multimeter|laser|drone|scanner|telescope|microscope|torque wrench|tractor)\b)", "with a "),
        (r"\b(have|hold) (?=(?:first[- ]aid|food hygiene|driving|teaching) (?:certificate|licen[cs]e)\b)", r"\1 a "),
        (r"\bwith (?=oscilloscope\b)", "with an "),
        (r"^(?=(?:(?:completely|entirely|largely|mostly) )?self-taught$)", "I am "),
        (r"^self-taught, (?=(?:[a-z]+|\d+) years$)(.+)", r"I am self-taught, with \1 of experience"),
        (rf"((?:last|this) (?:winter|summer|year|season|spring|autumn|month), {_N} [a-z]+s)$", r"\1 in all"),
    )
)  # fmt: skip


def told_deed(parts: Sequence[str]) -> tuple[str, ...]:
    """The parts of a highlight in the words of a letter, what was jotted behind a stop with what it goes with."""
    if len(parts) == 2 and (asked := _ASKED.fullmatch(parts[0])) and _LEANS.search(parts[1]):
        parts = [_LEANS.sub(asked["what"].lower(), parts[1], count=1)]  # "Overtime? Never said no to it"
    told = [rewritten(came_of_it(held_and_won(part)), _RULES) for part in parts]
    if len(told) > 1 and (_NONE_OF_IT.match(told[1]) or _MOVED.match(told[1])) and ", " not in told[0]:
        told[:2] = [f"{told[0]}, {told[1][:1].lower()}{told[1][1:]}"]
    return tuple(map(_result_told, told))


def _result_told(text: str) -> str:
    head, comma, tail = text.rpartition(", ")
    if not comma:
        return text
    if _NONE_OF_IT.match(tail):
        return f"{head}, with {tail}"
    since = _NOTHING_SINCE.match(tail)
    if since and verbs.is_form(since["done"], "participle"):
        return f"{head}, and {since['none']} has been {since['done']}{since['when']}"
    some, many = _SOME.match(tail), _MANY_DONE.match(head)
    if some and many and some["so"] in {"qualified", "passed", "graduated", "stayed"}:
        return f"{head}, and {some['many']} of them {some['so']}"
    if some and many and (some["so"] in _PUT or some["so"].startswith("for ")):
        return f"{head}, {some['many']} of them {some['so']}"
    return text
