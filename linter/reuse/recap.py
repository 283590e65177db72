"""The words that only lead back to what was told: "You asked about pressure, and I told you how …"."""

from __future__ import annotations

import re

_TOLD = (
    r"(?:told|tell|telling|mentioned|mentioning|described|describing|brought up|raised|shared|recounted|touched on|"
    r"spoke (?:of|about)|talked (?:of|about)|spoken (?:of|about)|discussed|explained|said|promised|gave (?:you )?the example of|referred to)"
)
_RECAP = re.compile(
    r"\b(?:"
    r"(?:as|like|which|that|what) (?:I|we) (?:\w+ )?" + _TOLD + r"(?: (?:to )?you)?"
    r"|(?:I|we)(?:'ve|’ve| have| had)? (?:also |briefly |only )?"
    + _TOLD
    + r"(?: (?:to )?(?:you|them))?(?: (?:about|of|how|that|when|the (?:story|day|time|year|week|night) (?:about|of|when)))?"
    r"|you(?: \w+)? (?:asked|wanted|wished|laughed|smiled|remembered|liked|were kind enough|were good enough)\b[^,;:.]{0,80}?(?:, (?:and|so)|;|:| when| that| how| about| to (?:hear|ask|know) about)"
    r"|(?:when|since|because) you (?:asked|wanted)\b[^,;:.]{0,80},"
    r"|(?:, )?as you (?:were (?:kind|good) enough to ask(?: about)?|will (?:remember|recall)|asked|know|heard|may (?:remember|recall))"
    r"|(?:the|my|that) (?:story|example|anecdote|tale) (?:about|of|with|I told)"
    r"|(?:and )?mine was"
    r")(?=\W|$)",
    re.IGNORECASE,
)


def without_recap(text: str) -> str:
    """The sentence with its recap turned to spaces, if enough is left to be a statement; the same length."""
    cut = _RECAP.sub(lambda found: " " * len(found[0]), text)
    return cut if len(cut.split()) >= 4 else text
