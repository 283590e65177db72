"""A noun phrase slot by slot: something talked about, something needed, something the candidate has or is."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.doing_now import habit_of_people
from drafts.fragments.done_things import was_done
from drafts.fragments.fragment import Fragment, Shape, analyse, plain, tokens
from drafts.fragments.joining import article, join_list
from drafts.fragments.noun_article import with_article
from drafts.fragments.noun_head import head_index
from drafts.fragments.posts import post_slots
from drafts.fragments.scene import Role, Scene, Slots, stated
from drafts.fragments.side_by_side import listed, paired, with_also, with_small_words
from drafts.fragments.tongues import languages
from drafts.fragments.topics import topical
from drafts.fragments.verb_phrase import base_form
from drafts.fragments.which_or_that import with_that
from drafts.fragments.wordlists import section
from drafts.fragments.work_known import work_known

_WHO_CAN = re.compile(
    r"^(?:someone|somebody|a person|people|anyone|anybody|an? [a-z]+(?: [a-z]+)?)(?: who| that)(?:(?: can| could| will|['’]ll| would| knows how to) | is able to )",
    re.IGNORECASE,
)
NEED_LEAD = re.compile(
    r"^(?:(?:they|you|we|he|she)(?:['’]re| are| is)? )?(?:really |badly |also |still )?(?:can(?:no|['’])t (?:find|get|keep|hire)|need|needs|needed|want|wants|wanted|looking for|look for|looks for|require|requires|must have|searching for|lack|lacks|missing|lacking|short of)(?P<to> to)? ",
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


_MORE_HANDS = re.compile(
    r"more (?:[a-z-]+ )?(?:people|hands|help|staff|women|men|time|patience|care|[a-z]+(?:ers|ors|ists|ees|ants|nurses|cooks|chefs|guides|clerks|pilots|hires|mentors))\b(?!['’])"
)
# Hours that somebody is needed for.
_SHIFTS = frozenset({"nights", "weekends", "mornings", "evenings", "sundays", "saturdays", "lates", "earlies"})
# A grade or a credential stands as it is on paper: "A in maths GCSE", "PE license Michigan".
GRADED = re.compile(
    r"(?:an? )?[A-F][*+-]? in [A-Za-z]|A[- ][Ll]evels?\b|Grade \d|[A-Z]{2,} (?:licen[cs]e|certificate|certification|diploma) [A-Z]\w+$"
)


# What nobody will bring: a thing with the time since which one has it.
_HELD_SO_LONG = re.compile(
    r" since (?:(?:[A-Z][a-z]+ )?(?:19|20)\d\d|[A-Z][a-z]+|(?:last )?(?:spring|summer|autumn|winter|year))$"
    r"| for (?:\w+ ){0,2}(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:years|months|seasons|summers|winters)$"
)


# "Open plan but there's a quiet room": of what that is told stands in no word.
_BUT_THERE = re.compile(r"[^,]{1,24},? but (?:there|they|he|she|you|it|we|nobody|everybody|everyone)\b")


# "340 units under contract": those that there are.
_SO_MANY_THERE = re.compile(
    r"\d[\d,]* (?!years|months|weeks|days|hours|minutes|nights|tonnes|tons|kilos|miles|metres|euros|pounds|dollars|percent)[a-z]+s "
    r"(?:under|in|at|from|behind|beside|along|across|round|that|who) (?!advance\b|a row\b|all\b|total\b|once\b|a time\b|most\b|least\b|stock\b)"
)


def _only_held(text: str) -> bool:
    """Whether one word stands with the time since which it is so: "open since May"."""
    held = text.partition(",")[0]
    return re.match(r"[a-z]+ (?:since|for) ", held) is not None and _HELD_SO_LONG.search(held) is not None


def nominal_part(text: str) -> str:
    """``text`` up to a comma behind which a clause of its own begins ("position open, two people turned it down")."""
    parts = re.split(r"(?<!\d),\s+", text)
    kept = [parts[0]]
    for part in parts[1:]:
        if re.search(r"\b(?:you|he|she|they|I|we) (?:think|thinks|said|says|reckon|reckons|guess|thought)$", part):
            break
        told = analyse(part).shape in {Shape.SENTENCE, Shape.PAST, Shape.PRESENT}
        if told and not was_done(part) and not re.match(r"(?:which|who|whose|where|and|or)\b", part):
            break
        kept.append(part)
    return ", ".join(kept)


def noun_slots(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """The slots of a noun phrase, its pronouns turned already."""
    text = with_small_words(listed(nominal_part(text)), scene)
    words = tokens(text)
    if not words:
        return {}
    ranges = re.search(r"\bfrom \S+%?(?: \w+)? to [\d$£€]", text)
    if ranges and len(words) > 4 and not re.search(r"\b(?:that|which|who)\b", text):
        text = re.sub(
            r"(?<!\w)(?<!going )(?<!up )(?<!down )(?=from (?:\d[\d.,]*|[a-z]+)%?(?: [a-z]+)? to (?:\d|[a-z]+$))",
            "going ",
            text,
        )
    if scene.role is Role.HIGHLIGHT:
        return _highlight_noun(text, words, scene)
    if scene.role is Role.NEED and (one := re.fullmatch(r"an? (?P<how>[a-z]+) one", text)):
        text = f"someone {one['how']}"
        words = tokens(text)
    if scene.role is Role.NEED and plain(words[0]) == "more" and not _MORE_HANDS.match(text):
        return {}  # "you need more beds": nobody brings them along, and nobody tells it to the one who lacks them
    if scene.role is Role.NEED and (no := re.match(r"no (?:more )?(?=[a-z])", text)):
        return stated(f"you need an end to {text[no.end() :]}", topic=f"an end to {text[no.end() :]}")
    if scene.role in {Role.LEARNED, Role.NEWS} and (whole := _with_is(text, words, scene)):
        return stated(whole)
    if re.match(r"no (?!one\b|longer\b|more\b|idea\b)[A-Za-z]", text):
        return _none(text, scene)
    if (
        scene.role is Role.LEARNED
        and words[0].isdigit()
        and plain(words[1] if len(words) > 1 else "") in {"off", "out", "left", "gone"}
    ):
        return {}  # "2 off sick": of whom stands in another note
    if scene.role is Role.LEARNED and (text.endswith(" only") or topical(text) != text):
        return {}
    joined = re.search(r" and ([a-z]+s)\b", text) if scene.role is Role.LEARNED else None
    if joined and verbs.is_form(joined[1], "third") and verbs.lean(joined[1]) is verbs.Lean.VERB:
        return {}  # "theatre seats 220 and sells out": a verb that was not seen
    if scene.role is Role.NEED and (tongues := languages(text)):
        return stated(f"you need {tongues}", topic=tongues)
    if scene.role is Role.LEARNED and len(words) == 2 and plain(words[0]) in vocabulary.NUMBERS:
        return {}  # "six days"
    if scene.role is Role.LEARNED and re.match(r"\d[\d.,%]*$", words[0]):
        return {}  # a bare amount ("60% walk-ins"): nobody says that they learned about it
    if scene.role is Role.LEARNED and (
        plain(words[0]) in {"everyone", "everybody", "nobody"} or _only_held(text) or _BUT_THERE.match(text)
    ):
        return {}  # of whom something is said, in words that are no verb here
    if (plain(words[0]) in {"none", "nothing"} and scene.role is not Role.TALKED) or (
        plain(words[0]) in {"yes", "yeah", "nope", "sure"} or text == "no"
    ):
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
    if scene.role in {Role.NEWS, Role.LEARNED} and (moved := moved_figure(text)):
        return stated(moved)
    if scene.role is Role.LEARNED and (habit := habit_of_people(text)):
        return stated(habit, topic=text)
    if scene.role is Role.TALKED:
        # A topic may stand in the middle of a sentence, where a clause behind a comma would need a second one.
        fit = topical(paired(text))
        if not fit or not tokens(fit):
            return {}
        text = with_that(fit)
    compared = (
        re.match(r"(?:less|fewer|more) (?P<what>[a-z-]+(?<!ive)(?<!ous)(?<!ful)(?<!able)(?<!ical))\b", text)
        if scene.role is Role.TALKED
        else None
    )
    if compared and vocabulary.is_noun(compared["what"]):
        return {"topic": f"the idea of {text}"}
    slots: Slots = {"topic": with_article(text, scene.role is not Role.NEED, scene.known)}
    if scene.role is Role.TALKED and re.match(r"\d[\d.,]*%?(?: |$)", topic := slots["topic"] or ""):
        # "620 cows": nobody talks about a number
        return {"topic": f"the {topic}"} if _SO_MANY_THERE.match(topic) and vocabulary.is_plural(words[1]) else {}
    if scene.role is Role.NEED and (days := re.match(r"cover (?=(?:[A-Z][a-z]+days|nights|weekends|holidays)$)", text)):
        return stated(f"you need cover on {text[days.end() :]}", topic=f"cover on {text[days.end() :]}")
    if scene.role is Role.NEED and len(words) == 1 and vocabulary.is_plural(text) and not vocabulary.is_person(text):
        return stated(f"you need someone for {text}", topic=f"someone for {text}") if text.lower() in _SHIFTS else {}
    if scene.role is Role.LEARNED and len(words) > 2 and vocabulary.is_adjective(words[1]) and words[2][:1].isdigit():
        return {}  # "internet free 10 GB"
    if (
        scene.role is Role.NEED
        and re.match(r"(?:more|less|better) [a-z-]+$", text)
        and not vocabulary.is_noun(words[-1])
    ):
        return {}
    if scene.role is Role.NEED:
        topic = slots["topic"] or text
        if _WANTED.match(text) or not _PROBLEM.search(text):
            slots |= stated(f"you need {topic}")
        can = _WHO_CAN.match(text)
        if can and not can[0].lower().startswith("people"):
            done = text[can.end() :]
            slots["to_do"] = None if re.search(r" and (?:is|isn|has|does|doesn|was|won)\b", done) else done
        elif (match := re.match(r"^(?:someone|somebody|anyone|an? (?P<who>[a-z]+)) to (?=[a-z])", text)) and (
            match["who"] is None
            or vocabulary.is_person(match["who"])
            or match["who"] in {"person", "way", "means", "plan"}
        ):
            slots["to_do"] = text[match.end() :]
    return slots


def _highlight_noun(text: str, words: list[str], scene: Scene) -> Slots:
    text = re.sub(r"(?<!my )(?<!our )(?<!their )(?<!its )\bown (?=[a-z])", "my own ", text)
    text = re.sub(r"^([a-z]+),? and (?=very [a-z]+ [a-z]+$)(.*)$", _and_a, text)
    text = with_also(text)
    words = tokens(text)
    at = head_index(words)
    head = words[at]
    first = plain(words[0])
    if text[0] in "\"“'‘":
        return {"topic": text}
    if re.match(r"\w+['’]d ", text):
        return {}  # "5S'd the paint shop"
    if re.match(r"(?:all|both) (?:still )?(?:in date|up to date|current|valid|renewed)$", text):
        return {}
    if re.match(r"\d+ years old\b|part of\b", text):
        return stated(f"I was {text}", first=f"I was {text}", doing=f"being {text}", topic=f"being {text}")
    if re.match(
        r"(?:the )?first (?:person |one |woman |man )?(?:in|of|to)\b|[a-z]+ of the (?:month|year|quarter)\b", text
    ):
        was = f"the {text}" if first == "first" else text
        return stated(f"I was {was}", first=f"I was {was}", doing=f"being {was}", topic=f"being {was}")
    if GRADED.match(text):
        grades = re.split(r", | and ", text)
        given = [f"{article(grade)} {grade}" if re.match(r"[A-F][*+-]? in ", grade) else grade for grade in grades]
        return {"topic": join_list(given) if given[0] != grades[0] else text}
    if held := re.match(r"(?P<what>(?:deputy )?head (?:girl|boy))\b(?P<where>(?: (?:at|of) [^,]+)?)$", text):
        was = f"{held['what']}{held['where']}"
        return stated(f"I was {was}", first=f"I was {was}", doing=f"being {was}", topic=f"being {was}")
    if re.search(r"[a-z],? then [a-z]", text):
        return {}  # "night porter then reception": what was when the note does not say
    post = post_slots(text)
    if post is not None:
        return post
    measured = _measured(text)
    if measured:
        return measured
    if _HELD_SO_LONG.search(text) or _bare_figure(words) or first == "zero":
        return {}  # "NPS since 2022", "hygiene 5 stars": what of them the note does not say
    if spoken := languages(text):
        doing = f"speaking {spoken}"
        return stated(f"I speak {spoken}", first=f"I speak {spoken}", doing=doing, topic=doing)
    if re.fullmatch(r"(?:an? )?(?:department|dept|team|crew|staff|branch|office|group) of \d+", text):
        return {}
    if re.match(r"(?:an? )?(?:[a-z]+ )?(?:team|crew|brigade|squad) of \d+\b", text):
        have = f"experience with {with_article(text, False, scene.known)}"  # nobody brings the men along
        return {"topic": have, "have": have}
    if len(words) == 1 and text in section("products"):
        return {"topic": f"experience with {text}", "have": f"experience with {text}"}
    if tools := _named_things(text, words, scene):
        have = f"experience with {tools}"
        return {"topic": have, "have": have}
    if len(words) == 1 and text.islower() and not vocabulary.is_person(text) and with_article(text, False) != text:
        return {}  # "slush", of which the rest is not shown
    if work := work_known(text, words[: at + 1]):
        have = f"experience with {work}"
        return {"topic": have, "have": have}
    counted = re.match(r"\d[\d.,]* [a-z]+s\b", text)
    graded = counted or re.match(r"[A-Z]{2,}\S* (?:grade|level|class|part|band|stage|tier)\b", text)
    have = text if graded else with_article(text, False, scene.known)
    topic = text if first in {"my", "the"} else have
    done = was_done(text.partition(", ")[2])  # "T&C for two towers, handed over early"
    owns = (
        first != "the"
        and not re.search(r"\b(?:down|up) (?:by )?[\d$£€]", text)
        and "%" not in words[0]
        and not (head.isupper() and len(head) > 1 and have == text and at == 0 and not done)
    )
    return {"topic": topic, "have": have if owns else None}


def _and_a(match: re.Match[str]) -> str:
    """ "Patience, and very loud voice": two things, the second with its article."""
    return f"{match[1]} and {with_article(match[2], False)}"


def _bare_figure(words: list[str]) -> bool:
    """Whether a figure with its unit stands right behind a noun: "hygiene 5 stars", "contract 4 months"."""
    for index in range(1, len(words) - 1):
        noun, number, unit = words[index - 1], words[index], words[index + 1]
        if number[:1].isdigit() and noun.islower() and vocabulary.is_noun(noun) and vocabulary.is_plural(unit):
            return plain(words[0]) not in vocabulary.PREPOSITIONS and not verbs.is_form(words[0], "past", "gerund")
    return False


def _with_is(text: str, words: list[str], scene: Scene) -> str | None:
    """A clause that only lacks its "is": "uniforms provided", "all ledgers still on paper", "permission granted"."""
    head, comma, tail = text.partition(", ")
    if (
        comma
        and re.match(r"(?:every|each|all) ", head)
        and re.match(r"(?:once|twice|\w+ times|by|in|on|at|before|after|even) ", tail)
    ):
        whole = _with_is(head, tokens(head), scene)  # "every pallet weighed twice, once by hand"
        return f"{whole}, {tail}" if whole else None
    if "," in words or plain(words[0]) in {"a", "an"}:
        return None
    at = next((index for index in range(1, len(words)) if _lacks_is(words, index)), None)
    joints = {plain(word) for word in words[: at or 0]} & vocabulary.PREPOSITIONS
    of = scene.role is Role.NEWS and joints == {"of"} and at == len(words) - 1
    if at is None or (joints and not of):
        return None
    made = verbs.is_form(plain(words[at]), "participle")
    several = vocabulary.is_plural(words[head_index(words) if of else at - 1])
    news = scene.role is Role.NEWS and made
    dated = made and re.match(r"in (?:[A-Z][a-z]+|(?:19|20)\d\d)$", " ".join(words[at + 1 :]))
    verb = ("have been" if several else "has been") if news else ("are" if several else "is")
    verb = ("were" if several else "was") if dated and not news else verb
    found = list(re.finditer(rf"\b{re.escape(words[at])}\b", text))
    subject = with_article(text[: found[0].start()].strip(), True, scene.known)
    return f"{subject} {verb} {text[found[0].start() :]}"


def _lacks_is(words: list[str], index: int) -> bool:
    """Whether "is" or "are" is missing before the word at ``index``: a noun stands before it, and no object behind it."""
    low, before = plain(words[index]), words[index - 1]
    after = plain(words[index + 1]) if index + 1 < len(words) else ""
    made = verbs.is_form(low, "participle") and not vocabulary.is_noun(low) and not verbs.is_form(low, "base")
    placed = low in {"still", "now", "always", "mostly", "never"} and after in vocabulary.PREPOSITIONS
    placed = placed or (low in {"all", "both", "mostly"} and vocabulary.is_adjective(after) and index + 2 == len(words))
    timed = after in {"every", "each", "twice", "once", "daily", "weekly", "monthly", "yearly", "quarterly", "nightly"}
    bare = not after or after in vocabulary.PREPOSITIONS or timed or after.endswith("ly")
    return vocabulary.is_noun(before) and (placed or (made and bare))


def _none(text: str, scene: Scene) -> Slots:
    """ "No crunch since 2023": that there is none."""
    lack = f"the lack of {with_article(text[3:], False).replace(' and no ', ' and ')}"
    if scene.role is Role.TALKED:
        return {"topic": lack}
    if scene.role in {Role.LEARNED, Role.NEWS}:
        head = tokens(text)[head_index(tokens(text)[1:]) + 1]
        verb = "are" if vocabulary.is_plural(head) or re.search(r"[a-z]s any ?more$", text) else "is"
        been = "have been" if verb == "are" else "has been"
        return stated(f"there {been if ' since ' in text else verb} {text}", topic=lack)
    return {}


def moved_figure(text: str) -> str | None:
    """ "Visitors up 20% since the cafe opened" with its verb."""
    moved = re.match(r"^(?P<what>[a-z]+(?: [a-z]+)?) (?P<by>(?:up|down) (?:by |from )?\d.*)$", text, re.IGNORECASE)
    if moved is None or not (vocabulary.is_noun(moved["what"].split()[-1]) or moved["what"].isupper()):
        return None
    are = "are" if vocabulary.is_plural(moved["what"].split()[-1]) else "is"
    what = _as_subject(moved["what"]) if " " in moved["what"] else moved["what"]
    return f"{what} {are} {moved['by']}"


def _measured(text: str) -> Slots | None:
    """A figure that moved, jotted without its verb: "wastage down 18%", "Spark jobs 70% cheaper"."""
    if re.search(r"\b(?:that|which|who)\b", text):
        return None
    moved = re.match(r"^(?P<what>[^,\d]*?[a-z]+) (?P<way>down|up) (?P<by>(?:by |from )?[\d$£€a].*)$", text)
    if moved and plain(tokens(moved["what"])[-1]) not in {"start", "set", "warm", "follow", "cover"}:
        what = _as_subject(moved["what"])
        return stated(f"{what} went {moved['way']} {moved['by']}")
    became = re.match(
        r"^(?P<what>[^,\d]*?[a-z]+) (?P<how>(?:\d[\d.]*%|twice as|\d+ times) (?:[a-z]+er|less [a-z]+|more [a-z]+|as [a-z]+)\b.*)$",
        text,
    )
    if became:
        return stated(f"{_as_subject(became['what'])} became {became['how']}")
    return None


def _as_subject(text: str) -> str:
    return with_article(text, True) if vocabulary.is_noun(tokens(text)[-1]) and not text.startswith("my ") else text


def _named_things(text: str, words: list[str], scene: Scene) -> str | None:
    """ "Houdini, Substance and UE5": nothing but names of things that one can work with."""
    named = [word for word in words if word not in {",", "and"}]
    several = "," in words or "and" in words
    if (
        several
        and not all(word.isupper() for word in named)
        and all((word[:1].isupper() or not vocabulary.is_common(word)) and word not in scene.known for word in named)
    ):
        return text
    return None
