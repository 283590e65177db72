"""What tells pay in a note, and what is money of the business: "£38k base" against "saved £38k a year"."""

from __future__ import annotations

import re

_PERIOD = r"(?:\s*(?:/|\bper\b|\ban?\b|\bp\.?)\s*(?:yr|year|annum|a\b|hr|hour|h|day|week|wk|month|mo)\w*\.?)"
_AMOUNT = (
    r"(?:[$£€¥₹]\s?\d[\d.,]*\s?(?:k|m|bn)?|\b\d[\d.,]*\s?k|\b\d[\d.,]*\s?(?:usd|eur|gbp|dollars|euros|pounds)"
    r"|\b(?-i:KES|NGN|GHS|UGX|TZS|ZAR|INR|PLN|CHF|SEK|NOK|DKK|CZK|HUF|SGD|HKD|AUD|NZD|USD|EUR|GBP|BRL|MXN|Ksh|ksh|kes|Rs)\.?\s?"
    r"(?:\d(?:[.,]?\d){2,}|\d[\d.,]*\s?k)"
    # Drawing and a language of the web go by the same letters, but by no thousands.
    r"|\b(?-i:CAD|PHP)\s?(?:\d{1,3}(?:[.,]\d{3})+|\d{4,}|\d+\s?k)\b)"
)
_PAY = re.compile(
    rf"\b(?:pays?|paying|paid|base|package|range|band|asking|bonus|raise|comp|rate|offer(?:ed|ing)?|earn\w*|make)\b.*?{_AMOUNT}"
    rf"|{_AMOUNT}{_PERIOD}|{_AMOUNT}\s*(?:base|ote|comp|package|bonus|tc)\b"
    rf"|\b(?:paid|pays?|paying|earn\w*|gets?)\b[^,;]*?\d[\d.,]*\s?k?{_PERIOD}"
    rf"|\bstart(?:s|ed|ing)?\b.*?\b(?:on|at) {_AMOUNT}"
    r"|\b(?:I|we|you)(?:['’]d| would| could| will|['’]ll) (?:earn|make|get paid)$"
    # What one has now: "I'm on 33 now", which is no "I'm on 4 committees".
    r"|\bI(?:['’]m| am) on (?:about |around |only |just )?[$£€₹]?\d{2,3}(?:[.,]\d+)?\s?k?(?= (?:now|currently|today|an hour|at (?:the moment|present))\b|\s*$)"
    r"|\b(?:pay|bonus|salary)\s+(?:range|band|bands|rise|raise|expectations?|is|was)\b|\bsigning bonus\b",
    re.IGNORECASE,
)
# Beside a word for pay, a bare figure is pay too: "expecting 32".
_HOPED_FOR = r"\b(?:expect(?:s|ed|ing)?|want(?:s|ed|ing)?|ask(?:s|ed|ing)? for|hop(?:es|ed|ing) for|told|quoted|named|hinted at|floated)\b[^,;]*? \d"
# Money that is a result or a size and no one's pay: "saved $40k a year", "a £2m budget".
_BUSINESS_MONEY = re.compile(
    r"\b(?:sav\w+|cut\w*|reduc\w+|revenue|sales|sold|budget\w*|costs?|spend\w*|spent|grants?|fund\w*|rais\w+ (?:[$£€]|over|more)|worth|losses|lost|profit\w*"
    r"|margin\w*|turnover|portfolio|contracts?|invoic\w+|stock|inventory|donations?|donors?|pipeline|deals?|freight|waste|won)\b",
    re.IGNORECASE,
)
_PAY_WORD = re.compile(
    r"\b(?:salar(?:y|ies)|wages?|ote|ctc|comp|(?:expected )?pay (?:range|rise|raise|expectation)|expected pay)\b",
    re.IGNORECASE,
)
_FIGURE_OF_PAY = re.compile(rf"{_AMOUNT}|{_HOPED_FOR}", re.IGNORECASE)


def speaks_of_pay(text: str) -> bool:
    """Whether a text holds a word for pay, beside which a bare figure is pay too."""
    return bool(_PAY_WORD.search(text))


def is_pay(segment: str, *, spoken_of: bool) -> bool:
    """Whether a piece of a text tells pay; ``spoken_of``: the text has a word for it."""
    told = bool(_PAY.search(segment)) and not _BUSINESS_MONEY.search(segment)
    return told or (spoken_of and bool(_FIGURE_OF_PAY.search(segment)))
