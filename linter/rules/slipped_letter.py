"""G037: one letter made another word of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.slips import Slip, slip_hits, words_before
from linter.language.stock_lines import stock_line_hits
from linter.rule import Hit, rule


def _is_of_a_name(match: re.Match[str]) -> bool:
    """Whether what is matched has a capital behind another word: "Long An in December"."""
    return match["x"][0].isupper() and match.string[: match.start("x")].rstrip(" ")[-1:].isalpha()


_SLIPS = (
    Slip(
        "form ",
        r"\b(?:hear|heard|hearing|hears|learn|learned|learning|learnt|came|come|comes|coming|received|receive|receiving|back|away|far|moved|graduated|benefit|benefited|apart|directly|returned|returning|different|ranging|starting|resigned|retired|switched|reply|suffer|transferred|got|get|regards|greetings|weeks|months|years|days|week|month|miles|working|remotely|call|message) (?P<x>form) (?:you|the|your|my|our|a|an|this|that|his|her|their|each|me|us|him|them|one|all|other|different|home|work|both|every|people|others|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|nine|eight|\d+|\w+ing)\b",
        "from",
    ),
    Slip(
        "from",
        r"\b(?:the|this|a|an|application|attached|order|enclosed|completed|registration|feedback|tax|claim|entry|consent|online|sign-up|signed|blank|short) (?P<x>from)(?=[.,;!?]| (?:is|was|and (?:return|send|sign)|attached|below|that I|which I|has|needs|must|should|online|on (?:the|your) website|by (?:monday|tuesday|wednesday|thursday|friday|email|tomorrow))\b)",
        "form",
    ),
    Slip(
        "manger",
        r"(?<!in a )(?<!in the )(?<!dog in the )\b(?P<x>mangers?)\b(?! (?:scene|scenes|in bethlehem))",
        lambda match: match["x"].lower().replace("manger", "manager"),
    ),
    Slip(
        "costumer",
        r"(?<!theater )(?<!theatre )(?<!film )(?<!the )(?<!a )\b(?P<x>costumers?)\b(?! (?:of|for) the (?:theat|film|opera|stage))",
        lambda match: match["x"].lower().replace("costumer", "customer"),
    ),
    Slip(
        "costumer",
        r"\b(?P<x>costumer) (?:service|satisfaction|support|experience|base|success|relations|care|needs|complaints?|feedback)\b",
        "customer",
    ),
    Slip(
        "exited",
        r"\b(?:am|was|very|so|really|are|is|were|I'm|feel|felt|more|be|truly|extremely|quite|both|we're) (?P<x>exited)(?=[.,;!?]| (?:about|to|by|for|at|that|and|because)\b)",
        "excited",
    ),
    Slip(
        "exiting",
        r"\b(?:an|very|so|really|most|more|how|such an|is|was|new and|sounds|exciting and) (?P<x>exiting)(?=[.,;!?]| (?:opportunity|role|position|time|project|projects|new|to (?:see|hear|learn|be|meet|work)|work|challenge|company|team|and|plans|industry|field|place|part)\b)",
        "exciting",
    ),
    Slip("pubic", r"\bpubic\b", "public"),
    Slip(
        "asses",
        r"\b(?:to|will|would|can|could|and|we|I|they) (?P<x>asses) (?:the|my|your|our|how|whether|each|risk|risks|what|this|their|a)\b",
        "assess",
    ),
    Slip(
        "posses",
        r"\b(?:I|we|they|you|who|to|also|must|should|would) (?P<x>posses) (?:the|a|an|strong|all|excellent|good|many|great|skills|several|both|extensive|\w+)\b",
        "possess",
    ),
    Slip(
        "prefect",
        r"\b(?:a|the|be|is|was|seems|seemed|sounds|almost|not|practice makes|like a|as a|nearly) (?P<x>prefect)(?=[.,;!?]| (?:fit|match|candidate|time|role|opportunity|for|example|way|place|job|position|score|and|attendance|sense|choice|day)\b)(?! and head)",
        "perfect",
    ),
    Slip(
        "singed",
        r"\b(?P<x>singed) (?:the|a|up|and (?:returned|sent|dated)|copy|copies|contracts?|by|agreement|for|our|your|offer|form|letter|off|in)\b",
        "signed",
    ),
    Slip(
        "trail",
        r"\b(?:clinical|free|a|the|one-month|jury|first|short|my) (?P<x>trail) (?:period|run|basis|shift|day|version|and error|balance|lesson|week|month|by)\b|\bclinical (?P<y>trails?)\b",
        lambda match: "trial" if match["x"] else None,
    ),
    Slip("clinical trails", r"\bclinical (?P<x>trails)\b", "trials"),
    Slip(
        "causal",
        r"\b(?:business|smart|a|very|more|dress is|dress code is|relaxed and|fairly) (?P<x>causal)(?=[.,;!?]| (?:chat|conversation|dress|meeting|lunch|clothes|clothing|talk|and friendly|coffee|office|atmosphere|but|Fridays?)\b)",
        "casual",
    ),
    Slip("martial", r"\b(?P<x>martial) status\b", "marital"),
    Slip(
        "statue|statute",
        r"\b(?:the|any|current|update on the|my|its) (?P<x>statue) of (?:my|the|your|our|this|limitations)\b(?! (?:liberty|founder|king|queen))",
        lambda match: "statute" if "limitations" in match[0].lower() else "status",
    ),
    Slip(
        "untied states|untied kingdom|untied nations",
        r"\b(?P<x>untied) (?:states|kingdom|nations|airlines|arab)\b",
        "United",
    ),
    Slip(
        "formally",
        r"\b(?P<x>formally) (?:known as|called|employed|worked|a |an |the (?:head|director|manager|owner)|of |at |with )",
        "formerly",
    ),
    Slip(
        "latter",
        r"\b(?:see you|talk to you|speak to you|at a|no|sooner or|weeks?|months?|years?|days?|hours?|until|a little|much|or|even|date|day|call you|email you) (?P<x>latter)(?=[.,;!?]| (?:date|time|today|this|in (?:the|this)|on|that|than|stage|point|I|we|he|she|they)\b)",
        "later",
    ),
    Slip(
        "later",
        r"\b(?:the|of the) (?P<x>later) (?:is|was|one|would|of the two|has|point)\b|\bthe (?P<y>later)\.",
        lambda match: "latter" if match["x"] else None,
    ),
    Slip(
        "preced",
        r"\b(?:to|please|we|I|can|will|would|how|let us|not|should|could) (?P<x>precede) (?:with|to (?:the|your)|further|as|from here|now)\b",
        "proceed",
    ),
    Slip(
        "sing ",
        r"\b(?:to|please|will|and|can|I|must|you) (?P<x>sing) (?:the (?:contract|form|offer|agreement|papers?|document|letter|lease)|up|off|on the|it and|a contract|here|below|in at|the attached)\b",
        "sign",
    ),
    Slip(
        " tree ",
        r"\b(?:for|the|of|in|about|past|last|next|after|over|than|these|those|all|at|with) (?P<x>tree) (?:years|weeks|months|days|hours|people|times|of us|o'clock|interviews|rounds|teams|candidates|questions|languages|companies|projects)\b",
        "three",
    ),
    Slip(
        "i thank that|i thank it|i thank this|i thank we",
        r"\bI (?P<x>thank) (?:that|it|this|we|I|they|there)\b(?! (?:team|company|manager|day))",
        "think",
    ),
    Slip("think", r"(?:^|[.!?] |\bto |\bagain,? )(?P<x>think) you (?:for|so much|very much|again|all)\b", "thank"),
    Slip(
        "wander",
        r"\b(?:I|I'm|was|am|to|no|we|often|also) (?P<x>wander(?:ing|ed)?) (?:if|whether|how|what|why|when|where|that|about)\b",
        lambda match: match["x"].lower().replace("wander", "wonder"),
    ),
    Slip(
        " word ",
        r"\b(?:to|I|will|can|we|would|team|they|who|people|you|love to|hard) (?P<x>word) (?:hard|with|for|at|in|together|closely|on|well|under|from|as|experience|remotely|full|part|independently|there|here)\b(?! (?:of|for word))",
        "work",
    ),
    Slip(" world ", r"\bI (?P<x>world) (?:like|love|be|appreciate|also|welcome|have|not|very|really)\b", "would"),
    Slip(
        " the ",
        r"(?:^|[.!?,] |\band |\bthat |\bwhen |\bif |\bbecause |\bbut |\bas |\bsince )(?P<x>the) (?:are|were|have|will|can|would|could|should|do|did|had|said|told|asked|want|need|know)\b(?! (?:not|to be|in|of))",
        lambda match: (
            "they"
            if match.string[match.end() :].split()[:1] not in (["power"], ["of"])
            and match[0].split()[-1].lower() not in {"will", "need", "can", "do", "want"}
            else None
        ),
    ),
    Slip(
        "they ",
        r"\b(?:for|of|in|with|about|at|to|from|on|during|after|enjoyed|discuss|discussed|all|join|is|was|meet|met|see|saw|by|like|love) (?P<x>they) (?:company|team|role|position|job|interview|office|manager|meeting|best|opportunity|time|project|department|tour|most|first|next|new|other|right|same|whole|staff|school|product|people|end|way|day|week)\b",
        "the",
    ),
    Slip(
        " an ",
        r"\b(?P<x>an) (?:I|the|my|our|your|we|you|it|to|they|is|was|for|with|of|in|a|have|has|had|will|would|can|am|are|this|that|not|at|on|from|by|then|so|how|what)\b(?! (?:-|\.))",
        lambda match: (
            None
            if _is_of_a_name(match)
            else "and"
            if (
                not re.match(r"\s*[-.'’&/]", match.string[match.end() :])
                and not re.match(r"an\s+(?:I|IT|IN|A|IS|AM|TO|OF|ON|AT)[\s.,-]", match.string[match.start("x") :])
            )
            or (
                match.string[match.end("x") :].strip()[:2] == "I "
                and re.match(r"an\s+I\s+\w", match.string[match.start("x") :])
            )
            else None
        ),
    ),
    Slip(
        " and ",
        r"\b(?:is|was|as|such|for|have|had|has|be|with|become|attended|sent|of|am) (?P<x>and) (?:interview|opportunity|excellent|important|exciting|example|e-?mail|hour|honou?r|update|offer|analyst|engineer|assistant|accountant|answer|experienced|interesting|amazing|integral|early|active|old|open|ideal|effective|asset|internship|environment)\b(?! and\b)",
        "an",
    ),
    Slip(
        "let me know|ask|see|wonder|know|check",
        r"\b(?:let me know|let us know|know|see|ask|asked|wonder|wondering|check|wondered) (?P<x>is|it|of|in|off) (?:you|there|I|we) (?:are|can|could|have|need|would|want|require|is|will|had|were|do|should|may|might|or)\b",
        lambda match: (
            "if" if match["x"].lower() != "it" or match.string[match.end("x") :].split()[:1] != ["is"] else None
        ),
    ),
    Slip(
        " if ",
        r"\b(?:one|part|lot|member|most|number|instead|end|kind|copy|head|some|many|(?<!at )all) (?P<x>if) (?:the|my|our|us|these|your|a|those)\b(?! (?:\w+ ){1,3}(?:is|are|was|were|can|has|have|does|do|will|needs?|allows?|permits?|changes?|goes|agrees?|works?|would|could))",
        "of",
    ),
    Slip("on of", r"\b(?P<x>on) of (?:the|my|your|our|those|these|several|many)\b(?! (?:all|course))", "one"),
    Slip(
        "our of",
        r"\b(?:ran|run|get|got|one|two|three|five|nine|ten|moved|fell|come|came|most|step|think|grow|grew|go|went|\d+|reach|reached) (?P<x>our) of\b",
        "out",
    ),
    Slip(
        "four",
        r"\b(?:thank you|thanks|apply|applied|applying|waiting|responsible|grateful|search|searching) (?P<x>four)\b(?! (?:times|years|months|weeks|days|people|hours))",
        "for",
    ),
    Slip(
        " fro ",
        r"(?<!to and )(?<!to-and-)\b(?P<x>fro)\b(?! (?:and|-yo|yo))",
        lambda match: "from" if not re.match(r"\s*[.,;!?]", match.string[match.end() :]) else None,
    ),
    Slip("as soon", r"\bas soon (?P<x>a|is|has|was|an|at) possible\b", "as"),
    Slip(
        "fell free|fill free|feal free|feel fee|feel fre ",
        r"\b(?:please|and|always|also|do|you can|to) (?P<x>fell|fill|feal) free\b",
        "feel",
    ),
    Slip("feel fee", r"\bfeel (?P<x>fee) to\b", "free"),
    Slip("regard", r"\b(?:best|kind|warm|kindest|warmest|with) (?P<x>regard)(?=\s*,|\s*\n|\s*\Z)", "regards"),
    Slip(
        "kinds regards|bests regards|warms regards",
        r"\b(?P<x>kinds|bests|warms) regards\b",
        lambda match: match["x"][:-1],
    ),
    Slip("your sincerely|your truly|your faithfully", r"\b(?P<x>your) (?:sincerely|truly|faithfully)\b", "yours"),
    Slip("best wished|warm wished", r"\b(?:best|warm|good|kind) (?P<x>wished|wish)(?=\s*,|\s*\n|\s*\Z)", "wishes"),
    Slip(
        "sincerity",
        r"(?:^|[.!?] )(?P<x>(?:yours )?sincerity)(?=\s*,)",
        lambda match: match["x"].lower().replace("sincerity", "sincerely"),
    ),
    Slip("hop ", r"\bI (?P<x>hop|hoe|hole) (?:you|to|that|we|this|it|your|the|I)\b", "hope"),
    Slip("lot's|lot’s", r"\b(?P<x>lot's) of\b", "lots"),
    Slip(
        "thing ", r"\bI (?P<x>thing|thin|thinks) (?:that|it|I|we|you|the|this|my|your|of|about|they|there)\b", "think"
    ),
    Slip("asap|at you|a your|on you ", r"\bat (?P<x>you) earliest\b", "your"),
    Slip("the opportunity|opportunity", r"\bopportunity (?P<x>too|do|of to) (?P<base>\w+)\b", "to"),
    Slip(
        "tat ",
        r"\b(?P<x>(?-i:tat))\b(?! for| left)",
        lambda match: None if "tit" in words_before(match, "x", 2) else "that",
    ),
    Slip(
        "contract me|contract us|contract you",
        r"\b(?P<x>contract) (?:me|us|you|him|her) (?:at|by|on|if|for|with|any|when|via|to|directly|again|should|through)\b",
        "contact",
    ),
    Slip(
        "contract information|contract details",
        r"\b(?:my|your|our) (?P<x>contract) (?:information|number|person)\b",
        "contact",
    ),
    Slip(
        "tie ",
        r"\b(?:your|my|full|some|much|any|more|first|next|last|this|long|part|same|the|of|on) (?P<x>tie) (?:to (?:meet|speak|talk|discuss|interview|read|answer|show|share|explain|review|consider)|and (?:consideration|attention|help|advice|effort|patience|kindness)|on (?:monday|tuesday|wednesday|thursday|friday)|today|yesterday|you spent|we spent|position|job)\b",
        "time",
    ),
    Slip(
        " form ",
        r"(?<!to )(?<!they )(?<!we )(?<!will )(?<!that )(?<!which )(?<!can )\b(?!(?:to|they|we|will|would|that|which|can|could|and|who|you|I|teams?|people|not|may|might|must)\b)\w+ (?P<x>form) (?:a|an|the|my|your|our|his|her|their|one of (?:my|your|the)) (?:\w+ )?(?:neighbou?r|friend|colleague|former \w+|newspaper|website|magazine|cousin|uncle|aunt|brother|sister|teacher|customer|client|manager|director|recruiter|newsletter|beginning|start|outset|very (?:start|beginning)|coworker|university|office|airport|station|agency|job board)\b",
        "from",
    ),
    Slip(
        " and ",
        r"\b(?:has|have|had|is|was|need|needs|with|as|become|found|took|bought|opened|runs?|built|want|in|for|at|such|send|sent|see|saw|made|make|get|got|given|gave|use|used|like|of|from) (?P<x>and) (?P<noun>[aeiou]\w+)\b(?! (?:and|or)\b)",
        lambda match: "an",
    ),
    Slip("out off", r"\bout (?P<x>off)\b", "of"),
    Slip(
        "off of",
        r"\b(?:instead|front|because|lot|kind|sort|full|ahead|aware|tired) (?P<x>off)\b(?! (?:of|the top)\b)",
        "of",
    ),
    Slip(
        "tan ",
        r"\b(?:more|less|better|worse|rather|other|faster|slower|higher|lower|bigger|larger|smaller|earlier|later|longer|shorter|easier|harder) (?P<x>tan) (?:I|we|the|any|a|an|my|your|our|expected|ever|before|you|other|usual|one|it|he|she|they|two|most|in|at|that|this)\b",
        "than",
    ),
    Slip(
        "hears",
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|many|several|\d+) (?P<x>hears) (?:in|of|at|as|with|ago|on|and)\b",
        "years",
    ),
    Slip(
        "male sure|male it|male a|male the|male my|male up",
        r"\b(?:to|will|can|would|could|should|we|I|you|must|and|they) (?P<x>male) (?:sure|it|a|an|the|my|up|good|sense|time|any|this|your|progress|changes)\b",
        "make",
    ),
    Slip(
        "sine ",
        r"\b(?P<x>sine) (?:then|last|the|19\d\d|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|I|we|my|she|he)\b",
        "since",
    ),
    Slip(
        " end ",
        r"\b(?:please|you|to|will|could|can|I|we|would) (?P<x>end) (?:us|me|you|him|her|them) (?:a|an|the|your|any|some|more|two|copies|your|my)\b",
        "send",
    ),
    Slip(
        "ream",
        r"\b(?:the|your|my|our|whole|entire|sales|hiring|a|project|great|new|small) (?P<x>ream)(?=[.,;!?]| (?:is|was|and|at|in|for|of (?:nine|five|six|ten|two|three|four|seven|eight|\d+)|every|to|member|members|leader|spirit|who|that|meeting|with)\b)",
        "team",
    ),
    Slip(
        " hour ",
        r"\b(?:of|for|in|with|at|and|about|on|that|from|to|all|enjoyed|during|by|so that) (?P<x>hour) (?:staff|team|company|customers|clients|office|meeting|conversation|interview|records|website|product|products|school|hotel|store|department|services?)\b",
        "our",
    ),
    Slip("ours", r"\b(?P<x>ours) (?:sincerely|truly|faithfully)\b", "yours"),
    Slip(
        "he |she",
        r"(?:^|[.!?] )(?P<x>he) (?P<noun>salary|job|position|role|company|team|interview|office|tour|meeting|project|building|city|commute|schedule|conversation) \w+",
        "the",
    ),
    Slip(
        " ear ",
        r"\b(?:apartments?|house|live|lives|office|home|hotel|flat|somewhere|is|are|school|located|move|station) (?P<x>ear) (?:the|your|my|our|a|you|here)\b",
        "near",
    ),
    Slip("of cause", r"\bof (?P<x>cause)(?=[.,;!?]| (?:I|we|you|it)\b)", "course"),
    Slip("latter on", r"\b(?P<x>latter) on\b", "later"),
    Slip(
        "replay",
        r"\b(?:your|prompt|quick|early|late|kind|a|fast|for the) (?P<x>replay)(?=[.,;!?]| (?:to my|and|by|so|on (?:monday|tuesday|wednesday|thursday|friday)))",
        "reply",
    ),
    Slip(
        "hat ",
        r"\b(?:hope|think|know|believe|say|said|see|told me|glad|sure) (?P<x>hat) (?:you|I|we|the|it|my|your|this|they|our|he|she)\b",
        "that",
    ),
    Slip("curios", r"\b(?:am|was|so|very|be|I'm|are|were|is) (?P<x>curios)\b", "curious"),
    Slip(
        "heath ",
        r"\b(?P<x>heath) (?:care|insurance|department|service|services|sector|center|centre|benefits|records?|worker|workers|industry|system)\b",
        "health",
    ),
    Slip("tent to", r"\bI (?P<x>tent) to\b", "tend"),
    Slip(
        "discus ",
        r"\b(?:to|can|could|will|would|we|and) (?P<x>discus) (?:the|my|your|our|it|this|how|a|an|what|further)\b",
        "discuss",
    ),
    Slip(
        "moth",
        r"\b(?:last|next|this|a|per|one|each|every|calendar|the end of the) (?P<x>moth)(?=[.,;!?]| (?:I|we|ago|and|at|in|for|of (?:may|june|july))\b)",
        "month",
    ),
    Slip(
        " form ",
        r"\b(?:(?:learn(?:ed|t|ing)?|heard|hear|gained|got|receiv(?:ed|ing|e)|took|take|benefit(?:ed)?|came|come) (?:(?!application|order|tax|entry|the|an?|this|that|your|my|our|claim)\w+ ){1,2}|\b(?:a lot|much|miles|far|away|reply|word|advice|guidance|kindness|support) )(?P<x>form) (?:you|your|my|our|his|her|their|everyone|them|him)\b",
        "from",
    ),
    Slip(
        " form ",
        r"\b(?:learn(?:ed|t|ing)?|heard|hear|gained|benefit(?:ed)?) a (?:lot|great deal|little|bit) (?P<x>form)\b",
        "from",
    ),
    Slip("fee ", r"\b(?:am|I'm|are|is|be|was|feel) (?P<x>fee) (?:to|on|at|all|from|any|after|for a)\b", "free"),
    Slip("ire ", r"\b(?:to|will|can|could|would|you|we|they) (?P<x>ire) (?:\w+)", "hire"),
    Slip(
        " forward to",
        r"\b(?P<x>loo|lock|took|cook|loot|hook|book|loom) forward to (?:\w+ing|your|our|the|my|meeting)\b",
        "look",
    ),
    Slip(
        "from you|from your|from the", r"\bforward to (?P<x>bearing|nearing|heating|wearing|earing) from\b", "hearing"
    ),
    Slip("tanks", r"(?:^|[.!?] |\bmany )(?P<x>tanks) (?:for|again|to you)\b", "thanks"),
    Slip("than you", r"(?:^|[.!?] )(?P<x>than|hank|tank) you (?:for|so much|very much|again)\b", "thank"),
    Slip(
        " sill ",
        r"\b(?:am|is|are|was|I'm|we|I|would|and) (?P<x>sill) (?:very|interested|here|looking|open|waiting|available|hoping|have|need|think|work|\w+ing)\b",
        "still",
    ),
    Slip(
        " vary ",
        r"\b(?:am|is|are|was|were|I'm|be|thank you|so|appreciate it) (?P<x>vary) (?:much|(?:good|happy|pleased|impressed|interested|kind|grateful|excited|helpful|busy|nice|glad|friendly|important))\b",
        "very",
    ),
    Slip(
        "from you",
        r"\b(?:hope|like|forward|love|glad|happy|pleased|expect|want|wait) to (?P<x>her|ear|heart|here) from (?:you|your)\b",
        "hear",
    ),
)


@rule("G037", "slipped-letter")
def slipped_letter(document: Document, context: Context) -> Iterator[Hit]:
    """One letter made another word of it.

    A dropped or swapped letter can leave a right word that no dictionary flags; its neighbors give it away.

    Bad:
        I look forward to hearing form you.
                                  ^^^^
    Bad:
        I worked as a branch manger for three years.
                             ^^^^^^
    Bad:
        I learned a lot form the masons.
                        ^^^^
    Bad:
        Dear Hirng Manager, I am fee to start in May.
             ^^^^^               ^^^
    Bad:
        Bet wishes,
        ^^^
    Bad:
        I hope to her from you.
                  ^^^
    Good:
        I sang to her from your book, for advice forms habits.
    Good:
        Best dishes of the year, and the fee to start is low.
    Good:
        Dear Wiring Team, is the ire of the crew still there?
    Good:
        I received the short form your crew sent, and much form filling.
    Good:
        I filled in the form from your office, and the manger scene was lovely at Christmas.
    Good:
        We trail the costumer of the theater, and the site at Long An is new.
    """
    yield from slip_hits(document, _SLIPS)
    yield from stock_line_hits(document)
