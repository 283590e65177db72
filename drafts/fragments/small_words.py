"""Small words that a hasty jot or a second language leaves out: "in first week", "kept 30 days", "is Monday 6:00", "has own van"."""

from __future__ import annotations

import re

from drafts.days import WEEKDAY
from drafts.fragments import verbs, vocabulary
from drafts.fragments.joining import article
from drafts.fragments.rewriting import rewritings
from drafts.fragments.wordlists import section


def _one_so_big(match: re.Match[str]) -> str:
    before = match.string[: match.start()].split()[-1]
    bare = before not in vocabulary.DETERMINERS | {"of", "by", "over", "about", "from", "to"}
    size = f"{match[1]} {match[2]} {match[3]}"
    return (
        f"{article(size)} {size}"
        if bare and vocabulary.is_counted(match[3]) and match[3] not in {"wide", "high", "long", "deep"}
        else match[0]
    )


def _as_one(match: re.Match[str]) -> str:
    who = match[2]
    one = vocabulary.is_one_person(who)
    return f"{match[1]} as {article(who)} " if one else match[0]


def _was_one(match: re.Match[str]) -> str:
    """ "Was dishwasher there": one of many, where a chef or an owner may stand alone."""
    who = match[2]
    one = vocabulary.is_one_person(who) and who not in section("one of whom there is")
    return f"{match[1]} {article(who)} " if one else match[0]


def _several(match: re.Match[str]) -> str:
    """ "Cleaning hospital and office": whoever did that did it in more than one."""
    both = vocabulary.is_counted(match[2]) and vocabulary.is_counted(match[3])
    return f"{match[1]} {match[2]}s and {match[3]}s" if both else match[0]


def _own(match: re.Match[str]) -> str:
    whose = {"I": "my", "we": "our", "you": "your", "he": "his", "she": "her"}.get(match[1] or "", "their")
    return f"{match[1] or ''}{match[2]}{match[3]} {whose} own " if match[1] or match[2] else match[0]


def _one_does(match: re.Match[str]) -> str:
    does = vocabulary.is_counted(match[1]) and verbs.is_form(match[2], "third")
    return f"the {match[0]}" if does else match[0]


def _a_class(match: re.Match[str]) -> str:
    following = match.string[match.end() :]
    return f"{match[1]} {article(following)} "


def _one_more(match: re.Match[str]) -> str:
    thing = match[2]
    return f"{match[1]} {'a ' if vocabulary.is_counted(thing) else ''}"


def _has_own(match: re.Match[str]) -> str:
    return f"{match[1]} has {'their' if vocabulary.is_person(match[1]) else 'its'} own "


def _with_own(match: re.Match[str]) -> str:
    whose = {"he": "his", "she": "her", "they": "their", "we": "our", "I": "my"}[match[1]]
    return f"{match[1]}{match[2]} with {whose} own "


SMALL_WORDS = rewritings(
    (
        (
            r"\b(girls|boys|ladies) (?=(?:team|choir|school|side|squad|game|club|group|changing|toilets?|voices?)\b)",
            r"\1' ",
        ),
        (
            r"\b(is|was|are|were) (?=(?:first|last|best|youngest|oldest|biggest|smallest) (?:in|of|to|on|at) )",
            r"\1 the ",
        ),
        (r"\b(closes?|opens?|ends?|starts?|launches|expires?|retires?|finish(?:es)?) (?=(?:19|20)\d\d\b)", r"\1 in "),
        (
            r"\b(gets?|got|has|have|had|in|at|for|on|with|is|are|was|were|use|uses|works?|pays?|paid|sings?|eats?) same (?=[a-z])",
            r"\1 the same ",
        ),
        (
            r"^(lease|contract|grant|project|trial|permit|season) (?=(?:ends|ended|starts|started|runs|ran) )",
            r"the \1 ",
        ),
        (r"\bis (?=[a-z]+ since (?:19|20)\d\d\b)", "has been "),
        (r"\bare (?=[a-z]+ since (?:19|20)\d\d\b)", "have been "),
        (r"\b(an?|\d+) ([a-z]+|\d+)[ -]year[ -]old\b", r"\1 \2-year-old"),
        (r"^(I|we|you|they|he|she)?(.*?)\b(get|gets|bring|choose|keep|use|need|make|grow|buy) own (?=[a-z])", _own),
        (r"^([a-z]+) ([a-z]+s) (?=(?:once|twice|three times|four times) (?:an?|each|every) )", _one_does),
        (r"\b(for|on|of|after|before) (?=(?:early|late|night|day|evening|morning|weekend) shift$)", r"\1 the "),
        (
            r"\b(teach|teaches|run|runs|lead|leads|give|gives) (?=(?:evening|morning|night|weekend|beginners'?|yoga|art|drama|fitness) class\b)",
            _a_class,
        ),
        (r"\b(instructor|mentor|trainer|supervisor) (?=\d+ [a-z]+s$)", r"\1 for "),
        (r"\b(at|from|to) (?=[A-Z][a-z]+ (?:fair|festival|show|branch|depot|factory|plant)\b)", r"\1 the "),
        (r"\b(was|is) (?=([a-z]+) (?:here|there|in|at|for|before|once|\d))", _was_one),
        (r"\b(cleaning|painting|guarding|renovating|heating) ([a-z]+) and ([a-z]+)$", _several),
        (r"^(\d+ (?:years|months)) (?=(?:cleaning|painting|guarding|renovating) [a-z]+s\b)", r"\1 of "),
        (r"\bfrom piano\b", "from the piano"),
        (r"(?<=[a-z] )(\d+) ?(t|m|kg|ft|hp|kV) ([a-z]+)\b", _one_so_big),
        (
            r"^(?!(?:his|her|their|our|my|your|every|each|an?|one|no|any)\b)([a-z]+) (?=(?:club|school|team|company|firm|shop|hospital|ward|church|union|hotel|farm|department|office|village|town|city)['’]s )",
            r"\1 the ",
        ),
        (
            r"\b(trained|worked|started|qualified|served|work|works|job) as (?=([a-z]+)(?:$|,| (?:in|at|for|on)\b))",
            _as_one,
        ),
        (
            r"^(MA|MSc|BA|BSc|PhD|MBA|BEng|MEng|MPhil) (?=(?!in\b|on\b|from\b|at\b|tickets?\b|card\b|sets?\b|kit\b|refresher\b|course\b|thesis\b|student\b|and\b|or\b)[a-z])",
            r"\1 in ",
        ),
        (r"(?<=[a-z]) (not just) (?=the |a |my )", r", \1 "),
        (r"^(he|she|they|we|I)\b(.*) with own (?=[a-z])", _with_own),
        (
            r"\b(in|from|since|until|during|after|before|for|by) (?=(?:first|second|third) (?:week|day|month|year|season|hour|shift|term)\b)",
            r"\1 the ",
        ),
        (r"\b([Tt]aking|[Ss]itting|took|sat|take|sit) (?=(?:exam|paper|test|final)\b)", r"\1 the "),
        (
            r"\b(wants?|wanted) (?=(?:open|build|hire|buy|start|sell|make|have|keep|find|grow) (?:an?|the|new|second|more|their|his|her)\b)",
            r"\1 to ",
        ),
        (r"^((?:yes, |and )?I(?: also)? have) own (?=[a-z])", r"\1 my own "),
        (r"\bhave own (?=[a-z])", "have their own "),
        (r"\b([a-z]+) has own (?=[a-z])", _has_own),
        (
            r"\b(kept|stored|held|trained|stayed|waited|rested|frozen|aged|dried) (?=\d+ (?:days|hours|weeks|months|years)\b)",
            r"\1 for ",
        ),
        (
            rf"\b(is|are) (?:on )?({WEEKDAY}s?) (?:at )?(?=\d{{1,2}}[:.]\d\d\b)",
            r"\1 on \2 at ",
        ),
        (
            r"\b(until|till|after|before) (?=last (?!year|month|week|night|summer|winter|spring|autumn|season|time|minute|[A-Z])[a-z])",
            r"\1 the ",
        ),
        (r"\b(in) (?=(?:rainy|dry|wet|busy|dead|hunting|lambing|harvest|tourist) season$)", r"\1 the "),
        (r"\b(with|at|on|behind) (?=till$)|\b(on) (?=phone\b)|\b(with|to|from) (?=owner$)", r"\1\2\3 the "),
        (
            r"\b(when|if|until|before|depends on) (?=(?:client|customer|guest|patient|pupil|student|child|parent|driver|tenant|resident|visitor)(?: [a-z]+(?:s|ed|n['’]t)\b|$))",
            r"\1 a ",
        ),
        (r"\bdepends on a (?=[a-z]+$)", "depends on the "),
        (r"\b(booked|have|had) (?=(?:test|exam|course|interview|appointment)\b)", r"\1 a "),
        (
            r"\b([Ss]omeone|[Ss]omebody|[Pp]eople|anyone) that (?=(?:can|could|will|would|is|are|has|have|knows?)\b)",
            r"\1 who ",
        ),
        (r"\b(got|won|signed) (?=contract\b)", r"\1 the "),
        (r"\b(for|of|with|about) (?=(?:new|second|third|bigger|smaller) (?:[a-z]+ )?([a-z]+)$)", _one_more),
        (r"\b([Cc]hildren|[Ww]omen|[Mm]en)s (?=[a-z])", r"\1's "),
        (r"\b([Uu])nder (?=\d+s\b)", r"\1nder-"),
        (
            r"\b(opens?|opened|starts?|started|closes?|closed|ends?|launch(?:es|ed)?|moves?|arrives?|begins?|due) (?=(?:January|February|April|June|July|August|September|October|November|December)\b)",
            r"\1 in ",
        ),
        (
            rf"\b(opens?|closes?|meets?|starts?|arrives?|works?|closed|met) (?={WEEKDAY} (?:mornings|afternoons|evenings|nights)\b)",
            r"\1 on ",
        ),
        (
            r"\b(to|at|by|until|till|from|before|since) (?=(?:end|start|beginning) of (?:the |next |this |last )?[A-Za-z\d])",
            r"\1 the ",
        ),
        (r"\bend of (?=(?:week|month|year|quarter|season|term)$)", "end of the "),
        (r"\b([Ll]eave|[Ll]eaving|left|at|in|from|with) (?=current (?:[a-z]+)$)", r"\1 my "),
        (r"\b(weeks|days|months|hours) (?=(?:paid|unpaid) (?:training|leave|holiday|experience)\b)", r"\1 of "),
    )
)
"""Where each lacks, and what is said with it."""
