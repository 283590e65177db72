"""A fact jotted without its verb, with the one that it can only have: "overtime optional", "budget signed off by the trustees"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.bare_figures import BARE_FIGURES, THEN, N, figure
from drafts.fragments.countability import several
from drafts.fragments.joining import article
from drafts.fragments.number_words import UP_TO_FIVE, UP_TO_SIX, UP_TO_TEN
from drafts.fragments.rewriting import Rewriting, rewritings, rewritten
from drafts.fragments.wordlists import section


def _they_do(match: re.Match[str]) -> str:
    """ "Takes on two apprentices every September": whoever told it does."""
    base = verbs.base_of(match["does"], "third")
    return f"they {base} {match['on']} " if base else match[0]


def _has_been(match: re.Match[str]) -> str:
    """ "Been in the trade since she was 16": who that is stands behind."""
    who = re.search(r"\b(?:he|she)\b", match.string)
    return f"{who[0]} has been " if who else "they have been "


def _one_and_other(match: re.Match[str]) -> str:
    """ "The kitchen shuts at nine, bar at midnight": the verb that both share."""
    second = match["other"]
    if vocabulary.is_plural(match["what"]) and all(verbs.is_form(word, "base") for word in (match["does"], second)):
        return (
            f"{match['what']} {match['does']} {match['at']} {match['one']} and {second} {match['at']} {match['then']}"
        )
    known = verbs.is_form(match["does"], "third", "base", "past") and (
        vocabulary.is_noun(match["other"]) or vocabulary.is_counted(match["other"]) or match["other"] in {"bar", "till"}
    )
    if not known or not vocabulary.is_noun(match["what"].split()[-1]):
        return match[0]
    return f"{match['what']} {match['does']} {match['at']} {match['one']} and the {match['other']} {match['at']} {match['then']}"


def _is_so(match: re.Match[str]) -> str:
    """ "Overtime optional", "hours flexible"."""
    head = match["what"].split()[-1]
    if not vocabulary.is_noun(head) or vocabulary.is_adjective(head):
        return match[0]
    return f"{match['what']} {'are' if vocabulary.is_plural(head) else 'is'} {match['how']}"


def _is_done(match: re.Match[str]) -> str:
    """ "Budget signed off by the trustees"."""
    head, done = match["what"].split()[-1], match["done"]
    base = verbs.base_of(done, "participle")
    if not vocabulary.is_noun(head) or head == "being" or base is None or base in section("intransitive"):
        return match[0]
    the = "" if re.match(r"(?:the|all|every|each) ", match["what"]) or vocabulary.is_plural(head) else "the "
    verb = "are" if vocabulary.is_plural(head) else "is"
    return f"{the}{match['what']} {verb} {done}{match['off'] or ''} by "


def _by_whom(match: re.Match[str]) -> str:
    """ "Run by volunteers", "backed by science": what is done to those who told it."""
    *how, who = match["who"].split()
    doer = vocabulary.is_plural(who) or (vocabulary.is_mass(who) and match["done"] in {"backed", "funded", "paid for"})
    known = (
        doer
        and vocabulary.is_noun(who)
        and who not in section("no doer", "words_stops.txt")
        and not who.endswith("ing")
    )
    if not known or not all(map(vocabulary.is_adjective, how)):
        return match[0]
    was = match["done"] in {"bought out", "taken over", "bought", "acquired", "founded", "set up", "started"}
    so = "were" if was else "have been" if match.string[match.end("who") :].startswith(" since ") else "are"
    return f"they {so} {match['done']} by "


def _there_are(match: re.Match[str]) -> str:
    """ "One toilet for 30 people", "audits twice a year, no warning"."""
    what = match["what"]
    *first, head = what.split()
    acts = first and vocabulary.is_counted(first[-1]) and not vocabulary.is_adjective(first[-1])
    if acts and verbs.is_form(head, "third") and head not in section("held so often", "words_stops.txt"):
        return match[0]  # "cat sleeps 20 times a day"
    if not (vocabulary.is_noun(head) or vocabulary.is_person(head)):
        return match[0]
    verb = "are" if vocabulary.is_plural(head) else "is"
    return f"there {verb} {match[0]}"


def _it_does(match: re.Match[str]) -> str:
    """ "New till crashes about once a week"."""
    what, does = match["what"].split()[-1], match["does"]
    one = vocabulary.is_counted(what) and not vocabulary.is_adjective(what) and verbs.is_form(does, "third")
    return f"the {match[0]}" if one else match[0]


def _it_is(match: re.Match[str]) -> str:
    """ "Mainly paperwork, some driving", and no people of whom nobody says what they are."""
    what, some = match["what"], match["some"]
    if vocabulary.are_people(what.split()[-1]):
        return match[0]
    return f"it is {match['how']} {what}{f', with {some} ' + match['other'] if some else ''}"


def _only(match: re.Match[str]) -> str:
    """ "No cards, cash only"."""
    only = match["only"]
    return f"it is {only} only, with {match['none']}" if vocabulary.is_noun(only) else match[0]


def _down_from(match: re.Match[str]) -> str:
    """ "900 members, was 1400 before the flood"."""
    try:
        now, then = figure(match["many"]), figure(match["then"])
    except ValueError:
        return match[0]
    if not vocabulary.is_plural(match["what"].split()[-1]) or now == then:
        return match[0]
    return f"they have {match['many']} {match['what']}, {'down' if now < then else 'up'} from {match['then']}{match['when']}"


def _has_done_since(match: re.Match[str]) -> str:
    """ "Tops up by hand each Monday since 1998": what they have done all the time."""
    base = verbs.base_of(match["does"], "third")
    return f"they have {verbs.participle(base)} {match['how']}" if base else match[0]


def _all_done(match: re.Match[str]) -> str:
    """ "All alarm log deleted after 7 days": what is done to each of them."""
    thing, done = match["thing"], match["done"]
    known = (
        (vocabulary.is_noun(thing) or thing in {"log", "file"})
        and not vocabulary.is_mass(thing)
        and verbs.is_form(done, "participle")
    )
    if not known or vocabulary.is_adjective(done):
        return match[0]
    return f"all {match['what'] or ''}{thing if vocabulary.is_plural(thing) else several(thing)} are {done} "


_FACTS: tuple[Rewriting, ...] = rewritings((
    (r"^(?P<does>[a-z]+s) (?P<how>(?:(?:up|out|down|off|in|over) )?by (?:hand|eye|ear|bike|boat) [^,]*since (?:(?:19|20)\d\d|[A-Z][a-z]+))$", _has_done_since),
    (r"^[Aa]ll (?P<what>(?:the |our )?(?:[a-z]+ )?)(?P<thing>[a-z]+) (?P<done>[a-z]+ed|sent|kept|made|cut|sold|bought) (?=(?:after|every|each|by|at|on|in|within|twice|once|from) )", _all_done),
    (rf"^(?P<does>[a-z]+s) (?P<on>on|out|up|in|off|over|back) (?=(?:{N}|an?|the|his|her|every|new) )", _they_do),
    (
        r"^(?P<what>(?:the )?[a-z]+) (?P<does>[a-z]+) (?P<at>at|on|from|until|in) (?P<one>[^,]+), (?:the )?(?P<other>[a-z]+) (?P=at) (?P<then>[^,]+)$",
        _one_and_other,
    ),
    (rf"^(?P<many>{N}) (?P<what>(?:[a-z]+ )?[a-z]+s) and (?P<more>an?|{N}) (?P<other>[a-z]+)$", r"they have \g<many> \g<what> and \g<more> \g<other>"),
    (r"^(?P<how>mainly|mostly|largely) (?P<what>(?!women|men|girls|boys|old|young)[a-z]+s?(?: [a-z]+)*?)(?:, (?:and )?(?P<some>some|a few|the odd) (?P<other>[a-z ]+))?$", _it_is),
    (r"^(?P<what>[a-z]+(?: [a-z]+)?) (?P<how>optional|negotiable|flexible|unpaid|included|compulsory|mandatory|subsidi[sz]ed)$", _is_so),
    (
        rf"^(?P<many>{N}) (?P<what>(?:[a-z]+ )?[a-z]+s), (?:it |they )?(?:was|were|used to be) (?P<then>{N})(?P<when>{THEN})$",
        _down_from,
    ),
    (rf"^(?P<what>(?:[a-z]+ )?[a-z]+s) (?:once|twice|(?:{UP_TO_SIX}|\d+) times) (?:a|an|per) [a-z]+(?:, (?:with )?no [a-z]+)?$", _there_are),
    (rf"^(?:one|a single|{UP_TO_FIVE}) (?P<what>(?:[a-z]+ )?[a-z]+) (?:per|for) (?:{N} |the whole |every |each |all ).*$", _there_are),
    (rf"^(?P<long>{N} years) as (?P<what>an? [a-z ]+?)(?: before (?:this|that|it))?$", r"they spent \g<long> as \g<what>"),
    (r"^been (?=(?:(?:in|with|at|on) (?:the|this|that) (?:[a-z]+ )?(?:trade|business|job|building|industry|field|role|post|team|company|firm|house|shop|school|council|board|road|crew|yard|kitchen|office|farm|area|town|village|country|city)|(?:in|with|at) [A-Z]\w*)\b[^,]* (?:since|for) )", _has_been),
    (rf"^used to (?=(?P<do>[a-z]+) )(?!be \d|be (?:{UP_TO_TEN})\b)", lambda m: "they used to " if verbs.is_form(m["do"], "base") and m["do"] != "be" else m[0]),
    (r"^(?:an? )?(?P<what>PhD|MSc|MA|MBA|doctorate|degree|diploma) (?=(?:in|(?<=PhD )on|(?<=doctorate )on) (?!(?:the (?:wall|shelf|door|desk|drawer)|(?<=in )the|an?|my|his|her|your|their|hand|progress|place|sight|hold|paper|process|order)\b))", lambda m: f"they have {article(m['what'])} {m['what']} "),
    (r"^(?P<done>bought out|taken over|bought|acquired|founded|set up|built|started) by (?=(?:the|an?|two|three|[A-Z]|his|her))", r"they were \g<done> by "),
    (r"^(?P<done>owned|run|funded|managed|backed|led|paid for) by (?=(?:the|an?|two|three|[A-Z]|his|her))", r"they are \g<done> by "),
    (r"^(?P<done>owned|run|staffed|funded|managed|backed|led|paid for|bought out|taken over|bought|acquired|founded|set up|started) by (?=(?P<who>(?:[a-z]+ )?[a-z]+)(?:$|[,.;]| (?:in|on|at|from|since|for|with|who|and)\b))", _by_whom),
    (r"^(?P<who>[A-Z][a-z]+|family|employee|worker|council|staff|privately)[- ]owned(?:, (?P<run>run from [A-Z]\w+))?$", lambda m: f"they are {m['who']}-owned" + (f" and {m['run']}" if m["run"] else "")),
    (r"^(?P<what>(?:the |all |each |every )?[a-z]+(?: [a-z]+)?) (?P<done>[a-z]+ed|set|run|done|made|written|cut|built|chosen|paid|drawn)(?P<off> off| up| out)? by (?=(?:the|an?|two|three|hand|one|her|him|[A-Z]))", _is_done),
    (rf"^short (?:of )?(?P<n>{N}) (?P<who>[a-z]+s)$", r"they are \g<n> \g<who> short"),
    (r"^(?P<what>heating|parking|wifi|signal|hot water|water|coffee|storage|air con|lights?|showers|toilets) only (?=(?:in|on|at|for) )", lambda m: f"there {'are' if m['what'].endswith('s') else 'is'} {m['what']} only "),
    (rf"^(?P<what>(?:new |old |main )?[a-z]+) (?P<does>[a-z]+s) (?:about |at least |only )?(?:once|twice|{N} times) (?:a|an|per) [a-z]+$", _it_does),
    (r"^(?P<none>no [a-z]+(?: [a-z]+)?), (?P<only>[a-z]+) only$", _only),
    (rf"^team of (?P<n>{N})(?<!,),? (?:including|incl\.?) (?:her|him|them)(?:self)?$", r"they are a team of \g<n>"),
    (r"^report(?:ing|s)? to (?P<who>him|her)(?P<more>,.*| directly)?$", r"I would report to \g<who>\g<more>"),
    (r"(?<=shutdown) (?P<which>first|last) (?P<n>two|three|\d) (?P<span>weeks|days) of (?=[A-Z])", r" in the \g<which> \g<n> \g<span> of "),
    (r"^(?P<how>quiet|busy|slow|hectic|frantic|dead) (?=(?:in|on|at|until|from|around|before|after) )", r"it is \g<how> "),
    (r"^(?P<what>(?:all[- ]|fully )?(?:electric|digital|organic|paperless|carbon neutral|net zero|cashless)) (?P<when>by|since) (?P<year>(?:19|20)\d\d)$", lambda m: f"they {'mean to be' if m['when'] == 'by' else 'have been'} {m['what']} {m['when']} {m['year']}"),
    (r"^everything (?:still )?(?=(?:in|on|by|under) (?:one|a|the|his|her|paper|hand|phone|email)\b)", "everything is "),

))  # fmt: skip
# "Wrote the first version in Perl, 2011, some of it still runs": when it was.
_YEAR = re.compile(r"^(?P<told>[a-z]+(?:ed|t|e|d|lt|ew|an) [^,]+), (?P<year>(?:19|20)\d\d)(?=$|,)")
_MONTHS = {
    "Feb": "February",
    "Aug": "August",
    "Sept": "September",
    "Oct": "October",
    "Nov": "November",
    "Dec": "December",
}
_MONTH = re.compile(r"\b(?:Feb|Aug|Sept|Oct|Nov|Dec)\b(?=$|,| (?:to|till|until|and|or)\b)")
_BARE_NIGHTS = re.compile(
    r"(?<=[a-z]) (?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:nights|mornings|evenings|afternoons))$"
)


def with_the_verb(text: str) -> str:
    """A fact that was learned with the verb that it lacks, where that can only be one; else as it is."""
    if (dated := _YEAR.match(text)) and verbs.is_form(text.split(maxsplit=1)[0], "past"):
        text = f"{dated['told']} in {dated['year']}{text[dated.end() :]}"
    text = _BARE_NIGHTS.sub(r" on \g<day>", text) if text.startswith("still ") else text
    return rewritten(_MONTH.sub(lambda month: _MONTHS[month[0]], text), (*_FACTS, *BARE_FIGURES))
