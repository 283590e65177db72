"""G031: a word takes another preposition."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language import verbs
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "interest",
        r"\binterested (?P<x>on|of|about|at|for|into) (?:the|this|your|a|an|any|that|my|our|these|both|\w+ing)\b",
        "in",
    ),
    Slip("interested to", r"\binterested (?P<x>to) (?:the|this|your|a|an|that)\b", "in"),
    Slip(
        "interest",
        r"\binterest (?P<x>on|for|about|at|to) (?:the|this|your|that) (?:position|role|job|company|opportunity|team|post|field|industry|area)\b",
        "in",
    ),
    Slip(
        "discuss",
        r"\bdiscuss(?:ed|es|ing)? (?P<x>about) (?:the|my|your|our|how|a|an|this|these|it|what|that|why|when|where|his|her|their|some)\b",
        "",
    ),
    Slip(
        "mention|emphasi|describe|request",
        r"\b(?:mentioned|emphasi[sz]ed?|described?|requested|stressed) (?P<x>about|(?<=requested )for) (?:the|my|your|our|how|a|this|these|it|what|that)\b",
        "",
    ),
    Slip("responsible", r"\bresponsible (?P<x>of|on|about) (?:the|a|an|all|our|my|two|three|\w+ing|\w+)\b", "for"),
    Slip("responsible to", r"\bresponsible (?P<x>to) (?:\w+ing)\b", "for"),
    Slip(
        "appl",
        r"\bappl(?:y|ying|ied) (?P<x>at|on|in) (?:the|this|your|a) (?:\w+ )?(?:position|job|role|post|opening|vacancy)\b",
        "for",
    ),
    Slip(
        "depend",
        r"\bdepend(?:s|ed|ing)? (?P<x>of|from|in|to) (?:the|a|my|your|our|how|what|whether|who|it|this|them|each)\b",
        "on",
    ),
    Slip("consist", r"\bconsist(?:s|ed|ing)? (?P<x>from|on|by) ", "of "[:-1]),
    Slip("arriv", r"\barriv(?:e|es|ed|ing) (?P<x>to) (?:the|your|our|my|a)\b", "at"),
    Slip(
        "participat",
        r"\bparticipat(?:e|ed|es|ing) (?P<x>to|on|at|of) (?:the|a|an|your|our|this|several|many|all)\b",
        "in",
    ),
    Slip(
        "explain",
        r"\bexplain(?:ed|s|ing)? (?P<x>me|us) (?:the|how|about|your|what|why|that|a|all|more|in)\b",
        lambda match: f"to {match['x']}",
    ),
    Slip("suggest", r"\bsuggest(?:ed|s)? (?P<x>me|us) (?:to|that|the|a)\b", lambda match: f"to {match['x']}"),
    Slip(
        "reply|respond",
        r"\b(?:reply|replying|respond|responding|responded|replied) (?P<x>me|us|you|him|her)\b",
        lambda match: f"to {match['x']}",
    ),
    Slip(
        "wait",
        r"\bwait(?:ing|ed)? (?P<x>your|you|my|our|a (?:reply|response|answer)|an answer|news|his|her)\b",
        lambda match: f"for {match['x']}",
    ),
    Slip("await|waiting", r"\b(?:await|awaiting) (?P<x>for) ", ""),
    Slip(
        "attend",
        r"\battend(?:ed|ing|s)? (?P<x>to) (?:the|a|an|your|this|my|our) (?:\w+ )?(?:meeting|interview|conference|event|class|school|college|university|course|training|session|seminar|workshop|fair|call)\b",
        "",
    ),
    Slip("familiar", r"\bfamiliar (?P<x>of|about|on|in) ", "with"),
    Slip("capable", r"\bcapable (?P<x>to (?P<base>\w+))\b", lambda match: f"of {verbs.gerund(match['base'].lower())}"),
    Slip("capable", r"\bcapable (?P<x>for|in|on) ", "of"),
    Slip("aware", r"\baware (?P<x>about|on|for|to) (?:the|a|how|what|that|your|our|my|this|these|it)\b", "of"),
    Slip(
        "similar",
        r"(?<!something )(?<!anything )(?<!nothing )\bsimilar (?P<x>with|than|like|as|of) (?:the|a|what|my|your|our|this|those|that|mine|yours|it|to)\b",
        "to",
    ),
    Slip("experience", r"\bexperience (?P<x>on|about|at) (?P<ing>\w+)\b", "in"),
    Slip("speciali", r"\bspeciali[sz](?:e|ed|es|ing) (?P<x>on|at|for|about|to) ", "in"),
    Slip(
        "good in|good on|better in",
        r"\b(?:am|is|are|very|really|was|I'm|pretty|quite|so) good (?P<x>in|on) (?:\w+ing|maths?|english|excel|languages|numbers|communication|it|my (?:job|work))\b",
        "at",
    ),
    Slip("proud", r"\bproud (?P<x>for|with|on|about) (?:the|my|our|this|that|what|having|being|it|how)\b", "of"),
    Slip(
        "ask to|asked to|asking to|inform to|informed to|told to|tell to",
        r"\b(?:ask|asked|asking|inform|informed|tell|told) (?P<x>to) (?:you|him|her|them|me|us)\b",
        "",
    ),
    Slip(
        "contact to|contacted to|contacting to|contact with me|call to me|call to you",
        r"\b(?:contact|contacted|contacting|call|phone|visit|join|meet|thank|reach|help) (?P<x>to) (?:me|you|him|her|them|us)\b(?! (?:and|through|about|with)\b)",
        "",
    ),
    Slip(
        "day",
        r"(?<!this )(?<!that )(?<!turn )(?<!turned )(?<!weighed )(?<!get )(?<!got )(?<!be )(?<!come )(?<!came )(?<!drop )(?<!check )(?<!checked )(?<!it )(?<!them )(?<!flew )(?<!fly )(?<!call )(?<!back )\b(?P<x>in|at) (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\b(?!['’\-])(?! (?:meetings?|lunch(?:es)?|traffic|reviews?|services?|sessions?|calls?|classes|briefings?|stand-?ups?))",
        "on",
    ),
    Slip(
        "january|february|march|april|june|july|august|september|october|november|december|may",
        r"\b(?P<x>in|at) (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?\b(?!\d)(?! (?:years|people|days|of us))",
        "on",
    ),
    Slip(
        "january|february|april|june|july|august|september|october|november|december",
        r"\b(?P<x>on) (?:january|february|april|june|july|august|september|october|november|december)(?=[.,;!?]| (?:I|we|you|and|when|19\d\d|20\d\d)\b)(?!, \d)",
        "in",
    ),
    Slip(
        "morning|afternoon|evening",
        r"\b(?P<x>at|on) the (?:morning|afternoon|evening)(?=[.,;!?]| (?:and|I|we|when)\b)",
        "in",
    ),
    Slip(
        "since",
        r"(?<!ever )\b(?P<x>since) (?:about |almost |more than |over )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|a few|\d{1,2}) (?:years|months|weeks|days)\b(?! (?:ago|before|later))",
        "for",
    ),
    Slip(
        "during",
        r"\b(?P<x>during) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:years|months|weeks)\b(?! (?:of|in|at|when|that|I)\b)",
        "for",
    ),
    Slip("according", r"\baccording (?P<x>with|of|for|on|by) ", "to"),
    Slip("comply", r"\bcompl(?:y|ies|ied|ying) (?P<x>to|by|of) ", "with"),
    Slip("insist", r"\binsist(?:ed|s)? (?P<x>to|in|for|about) ", "on"),
    Slip(
        "succe",
        r"\bsucceed(?:ed)? (?P<x>to (?P<base>\w+))\b",
        lambda match: f"in {verbs.gerund(match['base'].lower())}",
    ),
    Slip(
        "focus",
        r"\bfocus(?:ed|ing|es)? (?P<x>in|to|at|about) (?!the (?:morning|afternoon|evening|last|past|first|next|years?))(?:\w+ing|the|our|your|my|these|this|what)\b",
        "on",
    ),
    Slip(
        "looking to|look to|search of|searching of|looking of|looking a |looking an |seeking for",
        r"\b(?:looking|searching) (?P<x>to|of|a|an) (?:a |an |new |job|position|role|opportunity|full-time|part-time)+\b",
        lambda match: "for" if match["x"].lower() in {"to", "of"} else f"for {match['x']}",
    ),
    Slip("other hand", r"\b(?P<x>in|at) the other hand\b", "on"),
    Slip("grateful|thankful", r"\b(?:grateful|thankful) (?P<x>about|with|on|of) (?:your|the|having|this|all)\b", "for"),
    Slip("excited", r"\bexcited (?P<x>on|of|in) (?:the|this|your|a|\w+ing|what)\b(?! (?:first|last) )", "about"),
    Slip(
        "worked in|working in|work in",
        r"\bwork(?:ed|ing)? (?P<x>in) (?:a|the|this|that|many|several|two|three|different|various) projects?\b(?! (?:team|department|office|management|group|room|environment|setting))",
        "on",
    ),
    Slip("graduated", r"\bgraduated (?P<x>of|at|in) (?:the )?(?:\w+ )?(?:university|college|school)\b", "from"),
    Slip(
        "degree",
        r"\b(?:a|my|bachelor's|master's|the) degree (?P<x>of|on|at|for|from) (?:business|computer|engineering|accounting|biology|economics|marketing|finance|psychology|nursing|education|mathematics|history|chemistry|physics|statistics|law|communications?|civil|mechanical|electrical)\b",
        "in",
    ),
    Slip("reason", r"\breasons? (?P<x>of) (?:my|this|the delay|his|her|your|our|applying|leaving)\b", "for"),
    Slip(
        "invited",
        r"\binvit(?:e|ed|ing) (?:me|us|you) (?P<x>for|at|in) (?:a|an|the|your) (?:interview|meeting|office|visit|second|tour)\b",
        "to",
    ),
    Slip("congratulat", r"\bcongratulat(?:ions|ed?|ing you) (?P<x>for|about|with) (?:the|your|this)\b", "on"),
    Slip("different", r"\bdifferent (?P<x>of|as) (?:the|what|my|your|our|those|other|any)\b", "from"),
    Slip(
        "accompan|surrounded|impressed",
        r"\bimpressed (?P<x>of|from|about|for|on|in) (?:the|your|how|what|this|by)\b",
        "by",
    ),
    Slip("satisfied|pleased", r"\b(?:satisfied) (?P<x>of|for|on) ", "with"),
    Slip("access", r"\b(?:have|had|has|get|gave|given) access (?P<x>in|at|on|of) (?:the|your|our|a|all|this)\b", "to"),
    Slip(
        "contribut",
        r"\bcontribut(?:e|ed|ing|es) (?P<x>in|for|on|at) (?:the|your|our|a|this|my) (?:team|company|success|growth|project|work|organi[sz]ation|goals?|mission)\b(?! (?:\w+ ){0,3}(?:role|position|post|job)\b)",
        "to",
    ),
    Slip("belong", r"\bbelong(?:s|ed)? (?P<x>at|in|of|for) (?:the same|my|our team)\b", "to"),
    Slip(
        "thank",
        r"\bthank(?:s| you) (?P<x>to) (?:your|the opportunity|the time|this opportunity)(?= (?:time|help|consideration|kind|support|to|for)\b)",
        "for",
    ),
    Slip("congratulate|search", r"\bin search (?P<x>for) ", "of"),
    Slip("regards", r"\b(?:in|with) (?P<x>regards) to\b", "regard", note=True),
    Slip(
        "on the interview|on our interview|on my interview",
        r"(?<!feedback )(?<!feedbacks )(?<!advice )(?<!comment )(?<!remarks )(?<!thoughts )(?<!based )(?<!comments )(?<!notes )(?<!report )(?<!reflecting )(?<!back )(?<!depends )\b(?P<x>on) (?:the|our|my) interview(?=[.,;!?]|\s*\Z| (?:and|I|we|that|last|yesterday|you)\b)",
        "in",
    ),
    Slip(
        "consist",
        r"\bconsist(?:s|ed|ing)? (?P<x>in) (?:two|three|four|five|six|seven|eight|ten|several|many|\d+)\b",
        "of",
    ),
    Slip(
        "listen",
        r"\b(?P<x>listen(?:ed|ing|s)? (?:the|your|my|our|you|me|him|her|them|customers|clients|people))\b",
        lambda match: f"{match['x'].split()[0]} to {match['x'].split()[1]}",
    ),
    Slip("according", r"\baccording (?P<x>in|from|at) (?:the|my|your|our|a|this|that)\b", "to"),
    Slip("regard of", r"\b(?:in|with) regards? (?P<x>of)\b", "to"),
    Slip(
        "graduated",
        r"\bgraduated (?P<x>of|at|in) (?:the )?(?:(?-i:[A-Z])[\w.&]+ ){1,3}(?-i:State|University|College|Institute|Academy|Polytechnic)\b",
        "from",
    ),
    Slip(
        "in university|in college",
        r"\b(?:graduated|professor|lecturer) (?P<x>in) (?:(?-i:[A-Z])\w+ )?(?-i:University|College)\b",
        lambda match: "from" if match[0].lower().startswith("graduated") else "at",
    ),
)


@rule("G031", "wrong-preposition")
def wrong_preposition(document: Document, context: Context) -> Iterator[Hit]:
    """A word takes another preposition.

    The commonest slip of people who write English as a second language, and one that readers notice at once.

    Bad:
        I am very interested on the post.
                             ^^
    Bad:
        We discussed about the rota.
                     ^^^^^^
    Bad:
        She graduated in Kent State.
                      ^^
    Good:
        She graduated in Ohio, and wrote her comments on my interview.
    Good:
        We had a discussion about the rota, and I am responsible to the board.
    Good:
        I applied at the counter.
    """
    yield from rule_hits(document, __file__, _SLIPS)
