"""A noun phrase slot by slot: something talked about, something needed, something the candidate has or is."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.fragment import Fragment, Shape, analyse, plain, tokens
from drafts.fragments.joining import article, join_list
from drafts.fragments.noun_phrase import head_index, with_article
from drafts.fragments.scene import Role, Scene, Slots, stated
from drafts.fragments.verb_phrase import base_form
from drafts.fragments.wordlists import section

_WHO_CAN = re.compile(
    r"^(?:someone|somebody|a person|people|anyone|anybody|an? [a-z]+(?: [a-z]+)?)(?: who| that)(?:(?: can| could| will|['’]ll| would| knows how to) | is able to )",
    re.IGNORECASE,
)
NEED_LEAD = re.compile(
    r"^(?:(?:they|you|we|he|she)(?:['’]re| are| is)? )?(?:really |badly |also |still )?(?:need|needs|needed|want|wants|wanted|looking for|look for|looks for|require|requires|must have|searching for|lack|lacks|missing|lacking|short of)(?P<to> to)? ",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"^(?:someone|somebody|people (?:who|with)|anyone|hands|an?|another|two|three|four|five|more|better|fewer|faster|stronger|clearer|steadier|cleaner|quicker|less|cheaper|safer|younger|extra)\b",
    re.IGNORECASE,
)
# A need may be jotted as what is wrong: nobody needs "high turnover".
_PROBLEM = re.compile(
    r"\b(?:high|low|poor|slow|bad|late|missing|lack|shortage|turnover|churn|delays?|errors?|downtime|burnout|theft|gaps?|backlogs?|bottlenecks?|"
    r"problems?|issues?|waste|scrap|complaints?|absences?|absenteeism|loss|losses|attrition|no|too (?:many|much|few)|not|never|chaos|mess|"
    r"failing|broken|outdated|understaffed|overworked|silos|debt|fatigue|risk|trouble|confusion|falls|mistakes|no-shows)\b",
    re.IGNORECASE,
)
_TIME_BOUND = re.compile(
    r"\b(?:for (?:\w+ )?\w+ (?:years?|months?|weeks?)|since|until|from (?:19|20)\d\d|(?:19|20)\d\d|ex-?|finished|completed|ended)\b",
    re.IGNORECASE,
)


def nominal_part(text: str) -> str:
    """``text`` up to a comma behind which a clause of its own begins ("position open, two people turned it down")."""
    parts = re.split(r"(?<!\d),\s+", text)
    kept = [parts[0]]
    for part in parts[1:]:
        if re.search(r"\b(?:you|he|she|they|I|we) (?:think|thinks|said|says|reckon|reckons|guess|thought)$", part):
            break
        if analyse(part).shape in {Shape.SENTENCE, Shape.PAST, Shape.PRESENT} and not re.match(
            r"(?:which|who|whose|where|and|or)\b", part
        ):
            break
        kept.append(part)
    return ", ".join(kept)


def listed(text: str) -> str:
    """ "Kubernetes, Terraform, Go" as the list it is."""
    items = re.split(r"(?<!\d),\s+", text)
    short = all(len(item.split()) <= 3 for item in items)
    return join_list(items) if len(items) > 2 and short and not re.search(r"\b(?:and|or)\b", text) else text


def noun_slots(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """The slots of a noun phrase, its pronouns turned already."""
    text = listed(nominal_part(text))
    words = tokens(text)
    text = (
        re.sub(r"(?<!\w)(?<!going )(?=from (?:\d[\d.,]*|[a-z]+)%?(?: [a-z]+)? to (?:\d|[a-z]+$))", "going ", text)
        if re.search(r"\bfrom \S+%?(?: \w+)? to [\d$£€]", text) and len(words) > 4
        else text
    )
    if scene.role is Role.HIGHLIGHT:
        return _highlight_noun(text, words, scene)
    if plain(words[0]) in {"none", "nothing"} and scene.role is not Role.TALKED:
        return {}
    if plain(words[0]) in {"yes", "yeah", "nope", "sure"} or text == "no":
        return {}
    if (
        scene.role is Role.NEWS
        and (plan := re.match(r"^((?:\S+ ){1,3}?)to (?=[a-z]+)", text))
        and words[0][:1].isupper()
        and base_form(text[plan.end() :].split()[0], "base")
    ):
        return stated(f"{plan[1]}is to {text[plan.end() :]}")
    if scene.role is Role.ANSWER and "," in words:
        return {}
    moved = re.match(r"^(?P<what>[a-z]+(?: [a-z]+)?) (?P<by>(?:up|down) (?:by )?\d.*)$", text)
    if moved and scene.role in {Role.NEWS, Role.LEARNED} and vocabulary.is_noun(moved["what"].split()[-1]):
        are = "are" if vocabulary.is_plural(moved["what"].split()[-1]) else "is"
        return stated(f"{moved['what']} {are} {moved['by']}")
    slots: Slots = {"topic": with_article(text, scene.role is not Role.NEED, scene.known)}
    if scene.role is Role.NEED:
        topic = slots["topic"] or text
        if _WANTED.match(text) or not _PROBLEM.search(text):
            slots |= stated(f"you need {topic}")
        can = _WHO_CAN.match(text)
        if can:
            slots["to_do"] = text[can.end() :]
        elif match := re.match(r"^(?:someone|somebody|anyone|an? [a-z]+) to (?=[a-z])", text):
            slots["to_do"] = text[match.end() :]
    return slots


def _highlight_noun(text: str, words: list[str], scene: Scene) -> Slots:
    text = re.sub(r"(?<!my )(?<!our )(?<!their )(?<!its )\bown (?=[a-z])", "my own ", text)
    words = tokens(text)
    at = head_index(words)
    head = words[at]
    first = plain(words[0])
    if text[0] in "\"“'‘":
        return {"topic": text}
    if re.match(r"\d+ years old\b|part of\b", text):
        return stated(f"I was {text}", first=f"I was {text}", doing=f"being {text}", topic=f"being {text}")
    if re.match(
        r"(?:the )?first (?:person |one |woman |man )?(?:in|of|to)\b|[a-z]+ of the (?:month|year|quarter)\b", text
    ):
        was = f"the {text}" if first == "first" else text
        return stated(f"I was {was}", first=f"I was {was}", doing=f"being {was}", topic=f"being {was}")
    if (
        vocabulary.is_person(head)
        and not vocabulary.is_plural(head)
        and first not in vocabulary.NUMBERS
        and first not in {"my", "the"}
    ):
        bound = bool(_TIME_BOUND.search(text))
        text = re.sub(r",\s+\d.*$", "", text)
        former = re.match(r"(?:an? )?(?:former|ex)[- ](?P<was>.+)$", text)
        am = _being(text, head, first)
        bare = former["was"] if former else re.sub(r"^an? ", "", text)
        worked = head.lower() not in section("not a post")
        doing = f"working as {article(bare)} {bare}" if former else f"working as {am}" if worked else f"being {am}"
        slots: Slots = {"topic": f"my work as {am}" if worked and not former else doing, "doing": doing}
        if not bound and bare:
            slots |= stated(f"I am {am}", first=f"I am {am}")
        return slots
    have = with_article(text, False, scene.known)
    topic = text if first in {"my", "the"} else have
    owns = (
        first != "the"
        and not re.search(r"\b(?:down|up) (?:by )?[\d$£€]", text)
        and "%" not in words[0]
        and not (head.isupper() and len(head) > 1 and have == text and at == 0)
    )
    return {"topic": topic, "have": have if owns else None}


def _being(text: str, head: str, first: str) -> str:
    """What somebody is, after "I am": a post of which there is one takes no article, a founder "the", a welder "a"."""
    if first in {"a", "an"}:
        return text
    if re.search(rf"\b{head} of ", text):
        if head.lower() in {"head", "captain", "chair", "president", "treasurer", "secretary", "principal", "director"}:
            return text
        if head.lower() in {"founder", "author", "winner", "owner", "inventor", "editor"}:
            return f"the {text}"
    return f"{article(text)} {text}"
