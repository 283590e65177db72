"""G045: a small word is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language import verbs
from linter.language.phrases import rule_hits
from linter.language.slips import Slip, adjectives, noun_verbs, words_before
from linter.rule import Hit, rule

_VERBS_TOO = frozenset(
    [
        "open",
        "clean",
        "clear",
        "complete",
        "correct",
        "cool",
        "dry",
        "free",
        "present",
        "own",
        "slow",
        "smooth",
        "warm",
        "welcome",
        "near",
        "like",
        "love",
        "close",
        "calm",
        "perfect",
        "secure",
        "lower",
        "better",
        "direct",
        "even",
        "fine",
        "long",
        "short",
        "worth",
        "right",
        "wrong",
        "pretty",
        "well",
        "narrow",
        "thin",
        "quiet",
        "tidy",
    ]
)


def _with_to(match: re.Match[str]) -> str | None:
    if match["base"].lower() in noun_verbs() or {"when", "if", "once", "as", "while"} & set(words_before(match)):
        return None  # "When you are ready take the stairs"
    return f"to {match['x']}"


def _as_a(match: re.Match[str]) -> str:
    role = match["x"].split(None, 1)[1]
    return f"as {'an' if role[0].lower() in 'aeio' else 'a'} {role}"


def _with_article(noun: str) -> str:
    """A noun, its adjectives before it, with "a" or "an"; an "h" that is not heard counts as a vowel."""
    return f"{'an' if re.match('[aeio]|hono', noun.lower()) else 'a'} {noun}"


_SLIPS = (
    Slip(
        "nice|good|great|pleasure|lovely|wonderful|glad|pleased|happy|ready|eager|delighted|excited|willing|honored|honoured|keen|hard|easy|difficult|important|possible",
        r"\b(?:nice|great|pleasure|lovely|wonderful|glad|pleased|happy|ready|eager|delighted|excited|willing|honou?red|keen|hard|easy|difficult|important|possible|interesting|opportunity|chance) (?P<x>(?P<base>\w+)) (?:you|your|the|a|an|my|our|with|to|from|more|about|in|this|that|it|everyone|him|her|them|at|for)\b",
        _with_to,
    ),
    Slip("able ", r"\b(?:able|unable) (?P<x>(?P<base>\w+))\b", lambda match: f"to {match['x']}"),
    Slip(
        "asked |ask |wanted |want |invited |told |tell |need |encouraged |advised |allowed |expected |like |taught |helped",
        r"\b(?:asked|ask|wanted|want|invited|invite|encouraged|advised|allowed|expected|would like|taught|trained|told|persuaded|reminded|requested) (?:me|us|him|her|them|you) (?P<x>(?P<base>\w+)) (?:a|an|the|my|your|our|his|her|their|to|it|in|at|with|for|more|them|him|you|about|up|two|three|on|from|some)\b",
        lambda match: (
            f"to {match['x']}"
            if match["base"].lower() not in noun_verbs()
            or match["base"].lower() in {"work", "call", "help", "show", "give", "make", "start", "find", "leave"}
            else None
        ),
    ),
    Slip(
        "as ",
        r"\b(?:work|worked|working|works|job|experience|employed|career|years|months|position|role|volunteered|started|hired|trained) (?P<x>as (?P<person>nurse|teacher|driver|waiter|waitress|engineer|student|accountant|cook|chef|receptionist|analyst|developer|designer|technician|consultant|assistant|mechanic|electrician|plumber|carpenter|cashier|secretary|salesman|translator|interpreter|researcher|lawyer|tutor|trainer|volunteer|supervisor|planner|recruiter|clerk|cleaner|baker|gardener|programmer|intern|specialist|coordinator|guide|social worker|project manager|team leader))(?=[.,;!?]|\s*\Z| (?:in|at|for|with|and|since|from|on|there|here|who|during|until|because|of)\b)",
        _as_a,
    ),
    Slip(
        "it |this |that ",
        r"(?:^|[.!?,] |\band |\bbut |\bbecause |\bthat )(?P<x>(?:it|this|that) (?P<adjective>\w+)) (?:that|to|for|how|when|if)\b",
        lambda match: (
            f"{match['x'].split()[0]} is {match['adjective']}"
            if match["adjective"].lower() in adjectives() - {"present", "open", "complete", "clear"}
            or match["x"].lower() in {"it clear", "it important"}
            else None
        ),
    ),
    Slip(
        "they |we |he |she |you ",
        r"(?:^|[.!?,] |\band |\bbut |\bbecause |\bthat )(?P<x>(?P<who>they|we|he|she|you) (?:very |so |really |always )?(?P<adjective>\w+))(?=[.,!]| (?:to|that|about|with|at|in|for)\b)",
        lambda match: (
            f"{match['who']} {'is' if match['who'].lower() in {'he', 'she'} else 'are'} {match['x'].split(None, 1)[1]}"
            if match["adjective"].lower() in adjectives() - _VERBS_TOO
            else None
        ),
    ),
    Slip(
        " my ",
        r"\b(?:let|tell|give|send|call|email|contact|ask|help) (?P<x>my) (?:know|if|when|whether|a call|an email|understand|see|what)\b",
        "me",
    ),
    Slip(
        "be ",
        r"\b(?:will|would|can|could|should|to|must|might|may|I'd|I'll) (?:really |greatly |very much )?(?P<x>be (?P<base>\w+))\b(?![-'’])",
        lambda match: (
            match["base"]
            if match["base"].lower() not in noun_verbs()
            and verbs.participle(match["base"].lower()) != match["base"].lower()
            and match["base"].lower() not in {"become", "mean", "clean", "clear", "found"}
            and match["base"].islower()
            else None
        ),
    ),
    Slip(
        "he |she ",
        r"(?:^|[.!?] )(?P<x>he|she) (?P<noun>\w+) (?:you|is|was|that|I|we|has)\b",
        lambda match: (
            "the"
            if match["noun"].lower() not in verbs.bases() and match["noun"].lower() not in verbs.from_third()
            else None
        ),
    ),
    Slip(
        "would appreciate|will appreciate|look forward|would like",
        r"(?:^|[.!?] |\band )(?P<x>(?:would|will) (?:appreciate|love|like|welcome))\b(?! (?:you|to be)\?)",
        lambda match: (
            f"I {match['x'][:1].lower()}{match['x'][1:]}"
            if match[0].lstrip(".!? \n")[:1].isupper()
            and not match.string[match.end() :].split(".")[0].rstrip().endswith("?")
            else None
        ),
    ),
    Slip(
        "went|going|go to|come to|came to|listen|want to",
        r"\b(?:looking|apply|applied|applying|waiting|ask|asked|thank you|hope|prepare) (?P<x>(?:your|the) (?:position|role|reply|response|job))\b(?! (?:is|was|description|ad|advertised))",
        lambda match: None if match[0].lower().startswith(("ask", "hope", "thank", "prepare")) else f"for {match['x']}",
    ),
    Slip(
        "it was |it is |it would be |it's |it’s ",
        r"\bit(?: was| is| would be|'s) (?P<x>(?:great |real |true )?(?:pleasure|honou?r|privilege))(?= (?:to|meeting|speaking|talking|working)\b|[.!])",
        lambda match: _with_article(match["x"]),
    ),
    Slip(
        "degree|diploma|license|licence",
        r"\bI (?:have|hold|earned|received) (?P<x>(?:bachelor's |master's |bachelor |master |college |university )?degree|diploma|driver's license|driving licen[cs]e)(?= (?:in|from|of|and)\b|[.,])",
        lambda match: _with_article(match["x"]),
    ),
    Slip(
        "i am |i'm |i’m |i was ",
        r"\bI(?: am| was|'m) (?P<x>(?:very |really )?(?:good|strong|great|perfect|ideal|quick|fast|excellent|recent|hard) (?:candidate|fit|match|learner|worker|graduate|team player|listener|communicator))\b",
        lambda match: _with_article(match["x"]),
    ),
    Slip(
        "i am |i'm |i’m |i was ",
        r"\bI(?: am| was|'m) (?P<x>student|graduate|nurse|teacher|engineer|driver|accountant|developer|designer|team player|volunteer|electrician|mechanic|member)(?= (?:at|in|of|from|with|who|and)\b|[.,])",
        lambda match: _with_article(match["x"]),
    ),
    Slip(
        "look for |looking for |seeking |apply for |applied for ",
        r"\b(?:look for|looking for|seeking|apply for|applied for) (?P<x>(?:new |full-time |part-time |good )?(?:job|position))(?= (?:in|at|with|as|where|that)\b|[.,])",
        lambda match: _with_article(match["x"]),
    ),
    Slip(
        "had ",
        r"\b(?:I|we) had (?P<x>(?:great|good|wonderful|lovely|nice|very good|very nice|really good|really nice) (?:time|interview|meeting|chat|tour|day|visit))(?= (?:with|at|in|on|meeting|talking|and|today|yesterday)\b|[.,!])",
        lambda match: _with_article(match["x"]),
    ),
    Slip(
        "in near|in meantime|in long run",
        r"\b(?:in (?P<x>near future|meantime|long run))\b",
        lambda match: f"the {match['x']}",
    ),
    Slip(
        "same ",
        r"\b(?:at|in|on|for) (?P<x>same) (?:time|page|team|place|way|reason|office|building|company)(?=[.,;!?]| (?:as|that|and|with|I|we|in)\b)",
        "the same",
    ),
    Slip(
        "opportunity|chance",
        r"\b(?:given|giving|give|gave) (?:me|us|him|her) (?P<x>opportunity|chance)(?= to\b)",
        lambda match: f"the {match['x']}",
    ),
    Slip(
        "at end of|at beginning of",
        r"\bat (?P<x>end|beginning) of (?:the|this|next|our|my|your)\b",
        lambda match: f"the {match['x']}",
    ),
    Slip("appreciate", r"\bappreciated? (?P<x>opportunity|chance) to\b", lambda match: f"the {match['x']}"),
)


@rule("G045", "missing-word")
def missing_word(document: Document, context: Context) -> Iterator[Hit]:
    """A small word is missing.

    A dropped "to", "a" or "is" is the trace of a hurried edit, or of another mother tongue.

    Bad:
        It was nice meet you.
                    ^^^^
    Bad:
        I work as nurse in a clinic.
               ^^^^^^^^
    Bad:
        It clear that you value your staff.
        ^^^^^^^^
    Bad:
        It was pleasure to see the quay.
               ^^^^^^^^
    Bad:
        I am quick learner.
             ^^^^^^^^^^^^^
    Bad:
        The order will ready on Friday.
                       ^^^^^
    Good:
        It was pleasure enough, and I am student president in the same way.
    Good:
        I am able to start as manager, and they asked me questions.
    Good:
        As a nurse, it was clear to me.
    """
    yield from rule_hits(document, __file__, _SLIPS)
