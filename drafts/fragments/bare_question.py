"""A question without what is jotted around it: its mark, what leads up to it, "ok?" and "or not" behind it."""

from __future__ import annotations

import re

# "Isn't the commute a lot": asked all the same.
_NOT_SO = re.compile(
    r"^[\"“]?(?:is|are|was|would|wo|could)n['’]t(?= (?:the|my|it|that|this|I|you|they|there)\b)", re.IGNORECASE
)


def bare_question(text: str) -> str:
    """A question without its mark and what is jotted behind it: "…, ok?", "a CDL or not", "the gap on my CV 2019-21"."""
    text = re.sub(r"^[\"“]([^\"“”]+)[\"”]\??$", r"\1", text)
    text = re.sub(r", [A-Z]+\d[\w–-]*(?=\??$)", "", text)  # "at sea, F5-6"
    text = re.sub(r"(?<=\w), my [a-z]+ (?:is|was|works|lives|has)\b.*$", "", text)
    # "You come from shops, can you talk to a crying customer?": what is asked is the rest.
    text = re.sub(
        r"^(?:you|your|I|my)\b[^,?]+, (?:so |but )?(?=(?:(?:how|why|what|when|where) )?[a-z]+ (?:you|I)\b[^,]*\?)",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = _NOT_SO.sub(
        lambda found: {"wo": "will"}.get(plain_aux := re.split("n['’]", found[0].lstrip('"“'))[0].lower(), plain_aux),
        text,
    )
    # "Being no engineer, so how will I question an estimate": what is asked is the rest.
    text = re.sub(
        r"^[^,?]+, (?:so |but |and )(?=(?:how|why|what) (?:will|would|can|could|do|should|did) (?:you|I)\b)",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r"^being not (?=(?:an?|the|from|local|in)\b)", "not being ", text, flags=re.IGNORECASE)
    # "She worried that I am good with grown-ups but I never taught a child".
    text = re.sub(r"^[^,?]+,? but (?=I(?:['’]ve| have)? never )", "", text)
    text = re.sub(r", (?:him|her|them) or (?:me|I)(?=\??$)", ", you or me", text)
    text = re.sub(
        r"(?<!\bis)(?<!\bam)(?<!\bare)(?<!\bbe),? (?:ok|okay|fine)$", "", text.rstrip("?").strip().rstrip(",")
    )
    if not re.match(r"(?:whether|if)\b", text):
        text = re.sub(r" or not$", "", text)
    return re.sub(r"(?<=[a-zA-Z]{2}),? (?:19|20)\d\d\s?[-–/]\s?\d{2,4}$", "", text) if len(text.split()) > 3 else text
