"""Who is called by name in a note: the reader becomes a pronoun that is turned later, the candidate "I"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.agree_with_you import agree
from drafts.fragments.spaced_words import SpacedWords
from drafts.fragments.wordlists import section

_TITLES = section("titles at work")
_PREPOSITIONS = section("object prepositions")
BY_NAME = "\ue000"
"""Before a pronoun that stands for the reader's name: no note holds such a character."""

# "Kids know him as Mr. Gary": there the name is what is told.
_TITLED = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Uncle|Auntie|Aunty|Coach|Chef|Captain|Cap|Sister|Brother)\.? )?"
_CALLED = re.compile(
    rf"\b(?:know(?:s|n)?|knew) (?:(?:him|her|you|them) )?as {_TITLED}$|\b(?:calls?|called|calling) (?:him|her|you|them) {_TITLED}$|\bgo(?:es)? by {_TITLED}$"
)

# "Maria's still on the ward" tells how things are, and "Maria's still life", "Maria's off days" name what is hers.
_SO_IT_IS = (
    r"(?:still|always|only) (?:in|on|at|with|from|up|the|an?|not|here|there|one|two|three|\d+|(?!evening\b|morning\b|(?:training|meeting|building)\b(?! (?:the|an?|her|his|my|up)\b))[a-z]+ing)\b"
    r"|(?:always|still) [a-z]+ (?:to|at|in|on|about|when|if|by|before)\b"
    r"|(?:out|off|back)(?:$|[,.;]| (?:in|on|at|from|to(?! back\b)|of|until|till|for|by|with|every|next|this|all|sick|today|tomorrow|when|and)\b)"
)
# No noun of somebody's trade is among them: "Maria's cooking for the staff".
_DOES_NOW = "leav|mov|go|look|com|retir|stay|start|wait|hop|switch|head|return|arriv|try|plann|expect|aim|work"


def _is_hers(so: str | None, what: str | None) -> bool:
    """Whether a thing of the reader's is named and not how they are: "Maria's now famous soup", "Maria's very own bees"."""
    if so == "own":
        return True
    thing = vocabulary.is_noun(what or "") and not vocabulary.is_person(what or "")
    closed = vocabulary.PREPOSITIONS | vocabulary.ADVERBS | vocabulary.DETERMINERS
    return vocabulary.is_adjective(so or "") and thing and what not in closed


def name_forms(reader: str) -> list[str]:
    """What somebody is called: by the whole name, the first one, a title and the last one; the longest first."""
    parts = [part for part in reader.split() if part]
    if not parts:
        return []
    forms = [reader, *([parts[0]] if len(parts[0]) > 1 and not parts[0].endswith(".") else [])]
    if len(parts) > 1:
        forms += [f"{title} {parts[0]}" for title in ("don", "doña", "Don", "Doña")]
        # "Mr. Gary", as pupils say.
        forms += [
            f"{title}{dot} {parts[0]}"
            for title in ("Mr", "Ms", "Mrs", "Miss")
            for dot in ("", ".")
            if len(parts[0]) > 2
        ]
        forms += [f"{title}{dot} {parts[-1]}" for title in ("Mr", "Ms", "Mrs", "Dr", "Prof") for dot in ("", ".")]
    return sorted(dict.fromkeys(forms), key=len, reverse=True)


def name_to_pronoun(text: str, reader: str, company: str) -> str:
    """The reader by name becomes "she", which the pass over the pronouns then turns."""
    for form in name_forms(reader):
        if form not in text:
            continue  # compiling the pattern costs more than all the rest
        text = re.sub(rf"\b(?:{'|'.join(sorted(_TITLES))}) (?={re.escape(form)}\b)", "", text)
        # "Maria's been there for 19 years", and no more than "Maria's yard" hers.
        text = re.sub(
            rf"\b{re.escape(form)}['’]s (?=(?:always |never |only |already |just )?(?:been|got|had|done(?! deals?\b)|gone)\b)",
            f"{form} has ",
            text,
        )
        text = re.sub(
            rf"\b{re.escape(form)}['’]s (?=(?:an?\b|(?:not(?: so)?|very|also|now|really) (?P<so>[a-z]+)(?: (?P<what>[a-z]+))?)|{_SO_IT_IS})",
            lambda found: found[0] if _is_hers(found["so"], found["what"]) else f"{form} is ",  # noqa: B023 - called at once
            text,
        )
        text = re.sub(
            rf"\b{re.escape(form)}['’]s (?P<doing>(?:{_DOES_NOW})ing(?= (?:to|on|in|for|with)\b)|[a-z]+ing(?= (?:the|an?|her|his|my|off|out|up)\b)) ",
            rf"{form} is \g<doing> ",
            text,
        )
        # Not inside a longer name ("Tom Ford", "Maria's Kitchen" when that is the company).
        pattern = rf"(?<![\w&-]){re.escape(form)}(?:(?P<own>['’]s?)(?=\s+[a-z0-9]))?(?![\w&]|\s+(?:[A-Z][a-z]|&)|['’]s)"
        for match in reversed(list(re.finditer(pattern, text))):
            if (
                company
                and company in text
                and match.start() in range(text.index(company), text.index(company) + len(company))
            ):
                continue
            if _CALLED.search(text[: match.start()]):
                continue
            previous = text[: match.start()].split()
            word = (
                "his"
                if match["own"]
                else "him"
                if previous and previous[-1].lower() in _PREPOSITIONS - {"that"}
                else "he"
            )
            text = f"{text[: match.start()]}{BY_NAME}{word}{text[match.end() :]}"
    return text


def own_name_to_i(text: str, me: str) -> str:
    """What the candidate ``me`` notes of themselves by name, in the first person: "Priya built it" → "I built it"."""
    for form in name_forms(me):
        if not text.startswith(form):
            continue
        match = re.match(rf"^{re.escape(form)}(?P<own>['’]s)?\s+(?=[a-z])", text)
        if not match:
            continue
        rest = text[match.end() :]
        if match["own"]:
            return f"my {rest}"
        said = SpacedWords(f"I {rest}")
        agree(said, 1)
        return re.sub(r"^I are\b", "I am", re.sub(r"^I were\b", "I was", said.text()))
    return text
