"""What is jotted behind a comma and belongs in no sentence: "the queue, 5 weeks", "the tronc, how it is divided kitchen / floor"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.done_things import was_done
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.loose_ends import loose_end
from drafts.fragments.names_in_rows import names_in_rows
from drafts.fragments.naming_more import AMOUNT, COUNTED, SAID_OF_IT, is_count, names_more
from drafts.fragments.nobody_behind import somebody_behind
from drafts.fragments.number_words import UP_TO_SIX, UP_TO_TWELVE
from drafts.fragments.own_clause import is_own_clause
from drafts.fragments.past_start import CERTIFIED
from drafts.fragments.remarks import is_bare_with, remark_behind
from drafts.fragments.result_tails import deed_behind
from drafts.fragments.scene import Role, Scene
from drafts.fragments.tongues import languages
from drafts.fragments.whose_deed import does_both

# "Walked at 6, 12 and 5": one row of times.
_COMMA = re.compile(r"(?<!\d),\s+|(?<=\d),\s+(?!\d[\d:.]*(?:, \d| and \d))")
# What goes on with the sentence before it.
_GOES_ON = re.compile(
    r"(?:and|but|or|so|because|which|who|whom|whose|where|when|while|with|without|including|especially|particularly|such as|"
    r"even|never an?|then|as|though|although|if|unless|until|to|for|both|not(?! one\b| a single\b)|rather than|instead of|except|thanks to|plus)\b"
    r"|[\w-]+ of (?:whom|which)\b|average age\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"(?:about |over )?(?:\d[\d,]*|[a-z]+) of (?:them|those) [a-z]")
_HOW_MANY = re.compile(rf"(?P<many>(?:about |over )?(?:\d[\d,]*|{UP_TO_TWELVE})) of them")
# "Six years at Lidl, two as store manager".
_PORTION = re.compile(
    rf"(?:the last )?(?:\d+|{UP_TO_SIX}|one|half) (?:as|in|at|on|with|from) |\d+ out of \d+ [a-z]+ed$"
)
_MOSTLY = re.compile(r"(?:mostly|mainly|usually|always|often|all|partly|largely) (?P<next>\w+)")
_SAID_BACK = re.compile(
    r"(?:I |he |she |they )?(?:said|says|told|gave|answered|thinks?|thought|reckons?|swears?|meh|fine|ok)\b|(?:everyone|everybody|people|they all) (?:says?|agrees?|swears?)(?: so)?$",
    re.IGNORECASE,
)
_MINE = re.compile(r"(?:my|I|I['’][a-z]+) ")
# "She asked how I rest, I talked about swimming": what was answered.
_I_SAID = re.compile(
    r"(?:and )?I (?:talked|said|told|explained|mentioned|answered|showed|described|gave|suggested|admitted|guessed)\b"
)
_EMBEDDED = re.compile(r"(?:how|why|what|when|where|whether|if|which|who)\b", re.IGNORECASE)
_OF_ONE = re.compile(r"who (?:does|is|has|gets|was|[a-z]+s)\b")
_TIMED = re.compile(r"(?:\w+ ){1,2}(?:early|late|running|in a row|ahead of [a-z]+|each|in all|included)$")
_NOT_SAID_AGAIN = re.compile(
    r"(?:all|most|half|both|some) of (?:it|them|us|you)$|(?:about )?\d+ (?:in|out of) \d+$|(?:half|most|some|all) of it [a-z]+$|(?:his|her|their) (?:own )?words?\b|[a-z]+ too [a-z]+$|(?:out|due|back) (?:next|this|in|on)\b|were (?:the|just|only|all|those)\b"
)
_WHOSE_JOB = re.compile(
    r"(?:who|how|what|where|when)(?: \w+)? (?:does|do|did|is|are|gets|has|would|could|should|will|can) |(?:who|what) [a-z]+s(?: |$)"
)
# "It" is what is not possible there: "the hull must be afloat in March, is not possible to move".
_LACKS_IT = re.compile(
    r"(?:is|was) (?:also |very |so |too )?(?:not )?(?:possible|impossible|necessary|important|normal|clear|better|forbidden)\b"
)
# "A ticket since May, so I can sign off her work": whose that is, a letter to her or to somebody else cannot say.
_SO_FOR_THEM = re.compile(r",? so (?:that )?I (?:can|could|may)\b[^,]*\b(?:his|her|their)\b.*$")
# "Until then must all SOPs be new": its own clause, in the order of another language.
_VERB_FIRST = re.compile(
    r"(?:(?:un)?til then|(?:since|before|after|from) (?:then|that|there)|by then|then|now|also|therefore) "
    r"(?:must|can|will|should|would|may|have|has|had|is|are|was|were|do|does|did)(?:n['’]t)? "
    r"(?:all|every|each|the|an?|my|his|her|our|their|your|no|some|I|you|he|she|it|we|they|nobody|everybody|everyone)\b"
)
# "Hardly ever need the drill": what one does, behind a thing.
_SELDOM = re.compile(r"(?:hardly|rarely|seldom|barely)(?: ever)? [a-z]+")
_ACTING = frozenset({Shape.PAST, Shape.PRESENT, Shape.SENTENCE})


def main_part(text: str, scene: Scene) -> tuple[str, str]:
    """``text`` up to what no sentence can take along, and that rest ("" where nothing is cut)."""
    if loose := loose_end(text, scene):
        return loose
    if scene.role is Role.HIGHLIGHT and (theirs := _SO_FOR_THEM.search(text)):
        return text[: theirs.start()], theirs[0].lstrip(", ")
    if scene.role is Role.NEXT_STEPS:
        first, _, later = re.sub(r",? (?:maybe|probably|perhaps|I think)$", "", text).partition(", ")
        return first, later  # the next step, and not the one behind it
    if scene.role in {Role.TALKED, Role.LEARNED} and (alone := somebody_behind(text)):
        return alone
    if ", " not in text:
        return text, ""
    if remark := remark_behind(text, scene):
        return remark
    if not scene.candidate and (quoted := re.match(r"(?P<what>[^\"“”]+), (?P<said>[\"“][^\"“”]+[\"”])$", text)):
        return quoted["what"], quoted["said"]
    if scene.role is Role.ANSWER or re.search(r"[\"“”]|\?$", text):
        return text, ""
    parts = names_in_rows(_COMMA.split(text))
    if _all_done(text):
        return text, ""
    if len(parts) < 2 or re.match(
        r"(?:if|when|since|while|because|although|after|before|once|as)\b", text, re.IGNORECASE
    ):
        return text, ""
    if scene.candidate and (counted := _HOW_MANY.fullmatch(parts[1])) and vocabulary.is_plural(parts[0].split()[-1]):
        # "Trained clerks, 9 of them, two now lead": "trained 9 clerks".
        before, _, things = parts[0].rpartition(" ")
        parts = [f"{before} {counted['many']} {things}".strip(), *parts[2:]]
        text = ", ".join(parts)
        if len(parts) == 1:
            return text, ""
    if scene.role is Role.HIGHLIGHT and languages(parts[0]) and not languages(text):
        spoken = next(at for at in range(len(parts) - 1, 0, -1) if languages(", ".join(parts[:at])))
        return ", ".join(parts[:spoken]), ", ".join(parts[spoken:])
    if scene.role is Role.HIGHLIGHT and (told := deed_behind(text)):
        return told
    head = analyse(parts[0], candidate=scene.candidate)
    name = len(head.words) == 1 and parts[0].istitle() and " and " in text  # "Maria, Tom and I"
    if head.shape is Shape.ADJECTIVE and scene.candidate:
        return _of_a_kind(parts)
    if not head.words or name or _is_row(parts):
        return text, ""
    of_the_last = re.search(r" (?:for|at|in|of) an? (?:[a-z]+ )?[a-z]+$", parts[0])  # "for a clinic, 900 patients"
    if scene.candidate and head.shape in _ACTING and len(parts) == 2 and is_count(parts[1]) and not of_the_last:
        return f"{text} in all", ""  # "moved our checkout over, 22 screens"
    if scene.role is Role.HIGHLIGHT and len(parts) == 2 and head.shape is Shape.NOUN and all(map(COUNTED.match, parts)):
        return f"{parts[0]} and {parts[1]}", ""  # "12 years, about 90k calls"
    if len(parts) == 3 and all(map(AMOUNT.match, parts)) and _OF_THEM.match(parts[2]):
        return f"{parts[0]} and {parts[1]}, {parts[2]}", ""  # "16 years, 41 shows, 9 of them tours"
    kept = _kept(parts, head.shape, scene)
    if kept == len(parts):
        return text, ""
    shown = ", ".join(parts[:kept])
    return shown, ", ".join(parts[kept:])


# "Every handover is written, signed and read aloud".
_IS_DONE = re.compile(
    r"\b(?:is|are|was|were|gets|get|been) (?P<one>[a-z]+)(?P<more>(?:, [a-z]+)+),? and (?P<last>[a-z]+)(?: [a-z]+){0,2}$"
)


def _all_done(text: str) -> bool:
    """Whether a clause ends in a row of what is done to its subject."""
    row = _IS_DONE.search(text)
    done = [row["one"], *row["more"].strip(", ").split(", "), row["last"]] if row else [""]
    return all(verbs.is_form(word, "participle") for word in done)


def _of_a_kind(parts: list[str]) -> tuple[str, str]:
    """What one is ("trained in first aid"), up to the first part that is no such thing: "saves us an hour a day"."""
    for index, part in enumerate(parts[1:], 1):
        word = plain(part.split()[0])
        does = verbs.is_form(word, "third") and not vocabulary.is_adjective(word)
        told = does or analyse(part, candidate=True).shape in _ACTING or re.match(r"(?:no|zero|never|not one)\b", part)
        hollow = part.startswith("so ") and analyse(part[3:]).shape is not Shape.SENTENCE
        post = vocabulary.is_one_person(word) and len(part.split()) > 2
        if hollow or part[:1].isdigit() or post or (told and not _GOES_ON.match(part)):
            return ", ".join(parts[:index]), ", ".join(parts[index:])
    return ", ".join(parts), ""


def _is_row(parts: list[str]) -> bool:
    """Whether the parts are a row: "a forklift, a tractor and a bus", "night shifts, weekends and the odd Sunday"."""
    if any(_SAID_BACK.match(part) or SAID_OF_IT.search(part) for part in parts[1:]):
        return False
    ended = re.match(r"(?:and|or) ", parts[-1]) is not None
    joined = ended or re.search(r" (?:and|or) ", parts[-1]) is not None
    if not joined and len(parts) > 2:
        short = len(parts[0].split()) <= 4 and all(len(part.split()) <= 3 for part in parts[1:])
        return short and not any(map(AMOUNT.match, parts)) and all(map(_is_thing, parts[1:]))
    if not joined or (len(parts) == 2 and (ended or AMOUNT.match(parts[1]) or not _is_thing(parts[1]))):
        return False
    counted = [AMOUNT.match(part) is not None for part in parts[1:]]
    return not any(counted) or all(counted)


def _is_thing(part: str) -> bool:
    if re.match(r"(?:both|all|one|two|none) (?:came|went|left|lived|survived|returned|recovered)\b", part):
        return False  # "both came back"
    named = analyse(part).shape in {Shape.NOUN, Shape.GERUND} and not SAID_OF_IT.search(part)
    return named and not _MOSTLY.match(part) and not re.match(r"(?:no|only|same|currently|here|very)\b", part)


def _kept(parts: list[str], shape: Shape, scene: Scene) -> int:
    """How many of ``parts`` stay, from the left."""
    embedded = bool(_EMBEDDED.match(parts[0]))
    for index, part in enumerate(parts[1:], 1):
        if index == 1 and part.startswith(("who ", "which ")) and _ends_in_its_verb(parts[0]):
            return index  # "nobody shouts, who shouts goes home"
        mine = (scene.role is Role.LEARNED and _MINE.match(part)) or (scene.role is Role.TALKED and _I_SAID.match(part))
        theirs = embedded and re.match(r"(?:he|she|they|it|I|we|you)(?:['’](?:s|m|re|ve|d|ll))? ", part)
        if (
            mine
            or theirs
            or (_SAID_BACK.match(part) and not _told_them(part, scene))
            or _LACKS_IT.match(part)
            or _VERB_FIRST.match(part)
            or re.search(r"\b(?:he|she|they) (?:said|says)$", part)
            or (embedded and is_own_clause(part, parts[0]))
            or not (embedded or _stays(part, parts, shape, scene))
        ):
            return index
    return len(parts)


def _told_them(part: str, scene: Scene) -> bool:
    """Whether a deed of the candidate's was to tell or give somebody something: "told the client", "gave the nurses a rota"."""
    return scene.role is Role.HIGHLIGHT and re.match(r"(?:told|gave) (?!me\b)\S", part) is not None


def _ends_in_its_verb(text: str) -> bool:
    found = analyse(text)
    return found.shape is Shape.SENTENCE and found.verb == len(found.words) - 1


def _stays(part: str, parts: list[str], shape: Shape, scene: Scene) -> bool:
    """Whether the part behind a comma goes with the ones before it, which are of this ``shape``."""
    told = analyse(part, candidate=scene.candidate).shape
    first = plain(tokens(part)[0]) if tokens(part) else ""
    if (
        _NOT_SAID_AGAIN.match(part)
        or is_bare_with(part)
        or (shape in _ACTING and first in CERTIFIED - {"trained", "checked", "vetted"})
    ):
        return False
    if (
        scene.role is Role.TALKED
        and shape is Shape.NOUN
        and _WHOSE_JOB.match(part)
        and not re.search(r"\b(?:us|we)\b", part)
    ):
        whose = parts[0].split()[-1]
        return vocabulary.is_person(whose) and not (whose.endswith("s") and _OF_ONE.match(part))
    if _GOES_ON.match(part) or _TIMED.match(part):
        return True
    if scene.candidate and _PORTION.match(part):
        return True
    if counted := _OF_THEM.match(part):
        word = part[counted.end() - 1 :].split(maxsplit=1)[0]
        return told is Shape.NOUN and not (verbs.lean(word) is verbs.Lean.VERB or word == "use")
    if mostly := _MOSTLY.match(part):
        return len(part.split()) < 4 or mostly["next"] in vocabulary.PREPOSITIONS | {"alone"}
    if shape is Shape.NOUN and scene.role is Role.HIGHLIGHT and len(parts) == 2 and was_done(part):
        return True
    if scene.role is Role.LEARNED and len(parts) == 2 and shape is not Shape.NOUN and was_done(part):
        return vocabulary.is_noun(tokens(parts[0])[-1])  # "having one bay, shared with the library"
    if shape is Shape.NOUN:
        return told not in _ACTING and not _SELDOM.match(part) and names_more(part, parts, scene, first)
    if shape not in _ACTING:
        return False
    if told is Shape.GERUND:
        return len(tokens(part)) > 1
    if told is Shape.SENTENCE:
        if scene.candidate and AMOUNT.match(part) and not _tells_of_them(part):
            return False
        return len(parts) == 2  # joined with "and"
    if told in {Shape.PAST, Shape.PRESENT}:
        same = told is shape or (shape is Shape.SENTENCE and told is Shape.PAST and does_both(", ".join(parts), scene))
        return (scene.candidate and same) or (told is Shape.PRESENT and shape is not Shape.PAST)
    return len(parts) == 2 and (first in vocabulary.PREPOSITIONS or _PORTION.match(part) is not None)


def _tells_of_them(part: str) -> bool:
    """Whether "3 of them stayed" is a clause and no "2 starred reviews", whose noun could be a verb."""
    found = analyse(part)
    word = plain(found.words[found.verb]) if found.verb is not None else ""
    return not (vocabulary.is_noun(word) and vocabulary.is_plural(word))
