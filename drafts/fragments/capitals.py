"""Words that take a capital wherever they stand, jotted without it: languages, peoples, scripts, faiths and feasts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from drafts.fragments import vocabulary
from drafts.fragments.wordlists import words

# "Polish" is also a verb: of people and what is theirs, and behind a word of speaking, it is the nation.
_POLISH = re.compile(
    r"(?<![\w-])polish(?= (?:crew|team|gang|customer|client|worker|driver|builder|shop|market|speaker|famil|food|bread|communit|staff|colleague|girl|lad|guy|accent|kid|pupil|patient|guest|is\b))"
    r"|(?<=\bspeak )polish\b|(?<=\bspeaks )polish\b|(?<=\bin )polish\b|(?<=\bfluent )polish\b|(?<=\blearn )polish\b|(?<=\blearning )polish\b"
)


def with_capitals(text: str) -> str:
    """Languages, peoples and feasts with their capital: "hangul and latin", "our romanian crew"."""
    small = {word.rstrip("s") for word in re.findall(r"[a-z]+", text)} | set(re.findall(r"[a-z]+", text))
    for name in small & words("words_capitals.txt"):
        text = re.sub(rf"(?<![\w-]){name}(?=s?(?![\w]))", name.capitalize(), text)
    return _POLISH.sub("Polish", text) if "polish" in small else text


def names_with_capitals(text: str, names: Iterable[str]) -> str:
    """The words of ``names`` with their capital where ``text`` jots them small; what is a word of English too stays as it is."""
    for name in {word for whole in names for word in whole.split()}:
        if name.lower() in text and name[:1].isupper() and len(name) > 2 and not vocabulary.is_common(name):
            text = re.sub(rf"(?<![\w@.-]){re.escape(name.lower())}(?![\w@-]|\.\w)", name, text)
    return text
