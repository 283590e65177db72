"""The forms of the verbs that letters use: base to past, participle, -ing and third person, and back."""

from __future__ import annotations

import re
from functools import cache

from linter.language.lexicon import lines

_DOUBLED = re.compile(
    r"(?:plan|chat|drop|hug|jog|mop|nod|pin|rub|scan|shop|step|stir|wrap|zip|refer|prefer|submit|occur|transfer|stop|cut|get|let|put|run|set|sit|win|swim|begin|forget|quit|hit|dig|shut|split|bet|upset|admit|permit|commit|regret|knit|spin|grab|grin|skip|slip|snap|tap|tip|trim|trap|trip|swap|wrap|beg|ban|bid|fit|pat|rid|rob|sob|spot|dip|drip|flip|fog|map|nap|pop|sip|strip|tag|tug|equip|compel|excel|expel|control|patrol|overlap|outrun|rerun|[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz])"
)


@cache
def irregular() -> dict[str, tuple[str, str]]:
    """Base to (past, participle) of the irregular verbs."""
    return {base: (past, participle) for base, past, participle in map(str.split, lines("verbs_irregular.txt"))}


@cache
def bases() -> frozenset[str]:
    """Every base form but "be"."""
    return frozenset(irregular()) | frozenset(lines("verbs_regular.txt"))


def past(base: str) -> str:
    """The simple past."""
    return irregular()[base][0] if base in irregular() else _with_ed(base)


def participle(base: str) -> str:
    """The past participle."""
    if base == "be":  # no base of the list, but what "being" comes from
        return "been"
    return irregular()[base][1] if base in irregular() else _with_ed(base)


def gerund(base: str) -> str:
    """The -ing form."""
    if _DOUBLED.fullmatch(base):
        return f"{base}{base[-1]}ing"
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return f"{base[:-1]}ing"
    return f"{base}ing"


def third(base: str) -> str:
    """The third person singular present."""
    if base in {"have", "do", "go"}:
        return {"have": "has", "do": "does", "go": "goes"}[base]
    if re.search(r"(?:s|x|z|ch|sh)$", base):
        return f"{base}es"
    return f"{base[:-1]}ies" if re.search(r"[^aeiou]y$", base) else f"{base}s"


def _with_ed(base: str) -> str:
    if _DOUBLED.fullmatch(base):
        return f"{base}{base[-1]}ed"
    if base.endswith("e"):
        return f"{base}d"
    return f"{base[:-1]}ied" if re.search(r"[^aeiou]y$", base) else f"{base}ed"


@cache
def from_gerund() -> dict[str, str]:
    """-ing form to base."""
    return {gerund(base): base for base in bases()} | {"being": "be"}


@cache
def from_past() -> dict[str, str]:
    """Simple past to base, where the two differ."""
    return {past(base): base for base in bases() if past(base) != base} | {"was": "be", "were": "be"}


@cache
def from_participle() -> dict[str, str]:
    """Participle to base."""
    return {participle(base): base for base in bases()} | {"been": "be", "got": "get"}


@cache
def from_third() -> dict[str, str]:
    """Third person singular to base."""
    return {third(base): base for base in bases()}
