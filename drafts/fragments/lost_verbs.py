"""Set jottings without their verb or its subject, each with the one that it can only mean: "closed Mondays", "never been late"."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.bare_openings import announced, with_opened
from drafts.fragments.broken import said_once
from drafts.fragments.is_due import with_is_due
from drafts.fragments.joining import article
from drafts.fragments.lost_is import with_lost_is
from drafts.fragments.made_by_whom import with_you_are
from drafts.fragments.number_words import UP_TO_TWELVE
from drafts.fragments.rewriting import Rewriting, Said, rewritings, rewritten
from drafts.fragments.scene import Role

_TOLD = frozenset({Role.LEARNED, Role.TALKED})
_OWN = frozenset({Role.HIGHLIGHT, Role.ANSWER})
_CONTEST = r"(?:competition|contest|award|prize|title|championship|cup|medal)"


def _likes(match: re.Match[str]) -> str:
    """ "Likes quiet people": whoever was talked to does; "likes are counted", "likes and dislikes" are many."""
    what = match["what"]
    does = verbs.is_auxiliary(what) or (verbs.is_form(what, "base", "past") and not vocabulary.is_adjective(what))
    closed = vocabulary.PREPOSITIONS | vocabulary.ADVERBS | {"and", "or", "but", "that"}
    if what in closed - {"to"} or (does and not vocabulary.is_plural(what)):
        return match[0]
    return f"they {verbs.base_of(match['likes'], 'third')} {what}"


def _has_been(match: re.Match[str]) -> str:
    """ "Been written up in the Herald", "been using the same miller for years": those who told it."""
    return "they have been " if verbs.is_form(match["done"], "participle", "gerund") else match[0]


def _one_who(match: re.Match[str]) -> str:
    """ "Engineer can train the technicians", "driver has own van": one who can, and who has."""
    if not vocabulary.is_one_person(match["who"]) or match["who"] in {"owner", "boss", "client", "customer", "guest"}:
        return match[0]
    rest = re.sub(r"^own (?=[a-z])", "their own ", match["rest"])
    return f"{article(match['one'])} {match['one']} who {match['does']} {rest}"


def _who_does(match: re.Match[str]) -> str:
    """ "Nurse who she knows the old pumps"; not "a boss who he knows well": there the boss is another."""
    rest = match["rest"]
    if match["does"] == "is":
        known = vocabulary.is_adjective(rest) and not re.search(r" (?:to|that)\b", match.string[match.end("rest") :])
    else:
        known = rest.lower() in vocabulary.DETERMINERS or rest[:1].isupper()
    if not known or not vocabulary.is_one_person(match["noun"]):
        return match[0]
    return f"{match['one']} who {match['does']} {rest}"


def _has_done(match: re.Match[str]) -> str:
    """ "Somebody who was already doing the Fortinet migration": who has done such a one."""
    base = verbs.base_of(match["doing"], "gerund")
    if base is None:
        return match[0]
    noun = (match["what"] or "").split()[-1:]
    the = match["the"] or ""
    if the and noun and vocabulary.is_counted(noun[0]) and vocabulary.is_noun(noun[0]):
        the = f"{article(match['what'])} "
    return f"{match['who']} who has already {verbs.participle(base)} {the}{match['what']}"


def _to_mend(match: re.Match[str]) -> str:
    """ "Fix berth list": a bare thing that is to be mended, and not "sort by weight" or "fix it"."""
    what = match["what"]
    thing = vocabulary.is_noun(what) or vocabulary.is_adjective(what)
    other = what in vocabulary.PREPOSITIONS | vocabulary.ADVERBS | vocabulary.PRONOUNS | vocabulary.DETERMINERS
    return f"to {match['do']} the " if thing and not other else match[0]


_RULES: tuple[tuple[frozenset[Role], str, Said], ...] = (
    (
        frozenset({Role.LEARNED}),
        r"^(?P<how>closed|open) (?=(?:on [A-Z]|until |till |from (?:\d|[A-Z]|noon)|all (?:year|week|day|night|summer|winter)|every |seven |7 |at (?:\d|night|noon|weekends|Christmas|Easter))|[A-Z][a-z]+days?\b)",
        r"you are \g<how> ",
    ),
    (
        frozenset({Role.LEARNED}),
        r"^max(?:imum)?\.? (\d+ (?:[a-z]+s )?)(?=(?:in|per|to|on|at) )",
        r"there are at most \1",
    ),
    (
        frozenset({Role.LEARNED, Role.NEWS}),
        r"^zero (?=[\w -]+? (?:for|in) (?:over |nearly |the last )?\d[\d,]* (?:days|weeks|months|years)\b)",
        r"you have had zero ",
    ),
    (
        frozenset({Role.NEWS, Role.LEARNED}),
        r"^(?=(?:taken|begun|grown|shaken|chosen|become|written) (?:on|up|over|out|an?|the|their|our|its|to|in|two|three|\d))",
        r"you have ",
    ),
    (
        frozenset({Role.NEWS}),
        r"^(?=(?:in|on) (?:the )?(?:[A-Z][\w'’-]+ ){1,3}(?:about|for|with|as|last|yesterday)\b)",
        r"you were ",
    ),
    (
        frozenset({Role.NEWS}),
        r"^(?=(?:[A-Z][\w&'’-]+ ){1,5}(?:finalist|semi-finalist|winner|runner-up|nominee)\b)",
        r"you are a ",
    ),
    (frozenset({Role.LEARNED}), r"^([a-z]+s) max (\d+ (?:minutes|hours|days|weeks))$", r"\1 take \2 at most"),
    (_TOLD, r"(?<!as much)(?<!as good) (as (?:[a-z]+s|an? [a-z ]+)) there$", r" \1 with you"),
    (_TOLD, r"^(?P<likes>likes|loves|enjoys|dislikes|prefers) (?P<what>[a-z]+)\b", _likes),
    (
        frozenset({Role.NEED}),
        r"^(?P<lead>(?:(?:[Tt]hey|[Ww]e|[Hh]e|[Ss]he) (?:need|needs|want|wants) )?(?:[Ss]omeone|[Ss]omebody|[Oo]ne person)) (?=(?:can|could|is|has(?! to\b)|knows|speaks|works)\b)",
        r"\g<lead> who ",
    ),
    (
        frozenset({Role.NEED}),
        r"^(?P<lead>(?:(?:[Tt]hey|[Ww]e|[Hh]e|[Ss]he) (?:need|needs|want|wants) )?(?:[Ss]omeone|[Ss]omebody)) know (?=how\b)",
        r"\g<lead> who knows ",
    ),
    (
        frozenset({Role.NEED}),
        r"^(?P<one>[^,]*?\b(?P<noun>[a-z]+)) who (?:he|she) (?P<does>is|knows|speaks) (?P<rest>[A-Za-z]+)\b(?!.* (?:of|to|with|for|about|on|at|in|by)$)",
        _who_does,
    ),
    (
        frozenset({Role.NEED}),
        r"^(?:an? |one |the )?(?!(?:my|our|your|their|his|her|every|each|no|any) )(?P<one>(?:[a-z-]+ ){0,2}?(?P<who>[a-z]+)) (?P<does>can|must|has|knows|speaks|understands|works|likes|loves|stays|comes) (?P<rest>\S.*)$",
        _one_who,
    ),
    (frozenset({Role.HIGHLIGHT}), r"^[Tt]op (\d+ ?%?) (?=[a-z])", r"I was among the top \1 "),
    (
        frozenset({Role.HIGHLIGHT}),
        rf"^trained (?=(?:\d+|{UP_TO_TWELVE}) )",
        "I trained ",
    ),
    (frozenset({Role.NEED}), r"^([A-Z][a-z]+(?: and [A-Z][a-z]+)?)[- ]speaking$", r"someone who speaks \1"),
    (
        frozenset({Role.NEED}),
        r"^(?:own|their own|his own) (car|transport|tools|vehicle|van|laptop)$",
        r"someone with their own \1",
    ),
    (
        frozenset({Role.NEWS}),
        r"^(\d+) years old ((?:this|next) (?:year|month|spring|summer|autumn|winter))$",
        r"they turn \1 \2",
    ),
    (frozenset({Role.TALKED}), r"^((?:19|20)\d0s (?=[a-z]))", r"the \1"),
    (_TOLD, r"^((?:the )?\d{1,2}) (am|pm) (?=[a-z]+(?: |$|,))", r"\1\2 "),
    (_OWN, r"^never been (?=[a-z]+$)", "I have never been "),
    (_OWN, r"^(?:my )?own (?=[a-z]+(?: [a-z]+)? since )", "I have had my own "),
    (frozenset({Role.HIGHLIGHT}), r"^on (site|deck|shift|set) (?=(?:at|by|from) \d)", r"I was on \1 "),
    (frozenset({Role.ANSWER}), r"^(?=(?:did|do|had|have) (?:it|that|this|both|them)\b(?!.*\?))", "I "),
    (
        frozenset({Role.ANSWER}),
        r"^(?=enough to (?:read|write|follow|get|ask|cook|order|hold|understand|mend|fix|be)\b)",
        "I know ",
    ),
    (
        frozenset({Role.ANSWER}),
        r"^(?=(?:tired|bored|sick|proud|afraid|scared|fond|keen|glad|happy|interested|fascinated|worried) (?:of|with|to|by|in|on|about|at)\b|used to [a-z]+ing\b)",
        "I am ",
    ),
    (frozenset({Role.HIGHLIGHT}), r"^((?:maths|sales|[a-z]+ics) lead)(?=$|,| (?:at|for|in|across) )", r"I am the \1"),
    (
        _OWN,
        r"^(zero|no) ([a-z]+(?: [a-z]+)?) (?:in )?(?:the )?last (?=\S+ (?:years|months|weeks)$)",
        r"\1 \2 in the last ",
    ),
    (
        _OWN,
        r"^used to (?=be\b|have\b|do\b|(?:work|run|drive|cook|teach|play|sell|help|hate|love) |live (?:in|at|on|near|with|by|next)\b)",
        "I used to ",
    ),
    (_OWN, r"^([^,]*\d), no (?=[a-z]+s$)", r"\1, with no "),
    (_OWN, r"^(that .*?),? and that (?=the|it|we|I)", r"\1 and "),
    (
        frozenset({Role.NEED}),
        r"^(?P<do>fix|mend|sort) (?=(?P<what>[a-z]+))",
        _to_mend,
    ),
    (
        frozenset({Role.NEED}),
        r"^(?P<who>(?:[Ss]omeone|[Ss]omebody|an? (?:[a-z]+ )?[a-z]+)) who was already (?P<doing>[a-z]+ing) (?P<the>the )?(?P<what>(?:[A-Z]\w+ )?[a-z]+(?=$|,| in\b| at\b| for\b| with\b))",
        _has_done,
    ),
    (frozenset({Role.NEXT_STEPS}), r"^([a-z -]+[a-z]),? then .*$", r"\1"),
    (
        frozenset({Role.NEXT_STEPS}),
        r",? if (?:my |the )?references? (?:are |is )?(?:ok|okay|OK|good|fine|clear|check out)$",
        "",
    ),
    (
        frozenset({Role.NEXT_STEPS}),
        r"^(?=(?:start|begin) (?:in|on|after|before|from|straight|next|at|as soon)\b)",
        "to ",
    ),
    (frozenset({Role.LEARNED, Role.NEWS}), r"^been (?=(?P<done>[a-z]+)\b)", _has_been),
    (_OWN, r"^trained as (?=an? )", "I trained as "),
    (frozenset({Role.ANSWER}), r"^(like|love) (?=(?:[a-z]+ing|to [a-z]+)\b(?!.*, (?:I|we)\b))", r"I \1 "),
    (
        frozenset({Role.NEED}),
        r"^(sell|buy|speak|write|think|grow) (?=to\b|more\b|less\b|direct\b|for\b)",
        r"to \1 ",
    ),
    (_OWN, r"^(cook|cater) for (?=\d+(?! (?:years|months|weeks|seasons|winters|summers)\b))", r"I \1 for "),
    (_OWN, r" so no more (?=[a-z ]+s$)", " so there are no more "),
    (_OWN, r"^(won .*) comp(?= |$)", r"\1 competition"),
    (
        _OWN,
        rf"^won (?!the |an? |my |our |first |best |gold |silver |bronze )([a-z].*? {_CONTEST})(?: (?:in )?((?:19|20)\d\d))$",
        r"won a \1 in \2",
    ),
)
# "They let you choose your shifts": whoever works there, and neither the reader nor the candidate.
_THEY_DO = re.compile(r"(?:that )?(?:they|he|she)\b")


@cache
def _rules(role: Role) -> tuple[Rewriting, ...]:
    return rewritings((pattern, said) for roles, pattern, said in _RULES if role in roles)


def with_lost_verb(text: str, role: Role) -> str:
    """``text`` with the words that it leaves out, where they can only be these; else as it is."""
    text = with_lost_is(rewritten(text, _rules(role)), role)
    if role in {Role.LEARNED, Role.NEWS, Role.TALKED}:
        text = with_opened(text)
    if role is Role.NEWS:
        text = announced(text)
    if role in {Role.LEARNED, Role.NEWS}:
        text = with_is_due(with_you_are(text))
    if role in {Role.LEARNED, Role.NEWS} or text.startswith(("why ", "how ")):
        text = said_once(text)
    return _people_for_you(text) if role in _TOLD and _THEY_DO.match(text) else text


def _people_for_you(text: str) -> str:
    first = re.search(r"\byou\b", text)
    if first is None:
        return re.sub(r"\byour (?!own\b)", "the ", text)  # "they pay for your course"
    rest = text[first.end() :]
    for you, they in (("you", "they"), ("your", "their"), ("yourself", "themselves")):
        rest = re.sub(rf"\b{you}\b", they, rest)
    return f"{text[: first.start()]}people{rest}"
