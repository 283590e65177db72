"""Grammar through Harper, the Rust checker: its noise off, its traps guarded, its answers as problems."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.context import Problem
from linter.document import Document
from linter.language.lexicon import lines
from linter.language.limits import CHECKED

if TYPE_CHECKING:
    from harper import Linter

CHUNK = 20_000
"""Characters handed over at a time: Harper's time grows faster than its text."""
_LONG_TOKEN = re.compile(r"\S{200,}")


class HarperGrammar:
    """Harper, loaded at the first text (about 0.8 s) and kept."""

    def __init__(self) -> None:
        self._linter: Linter | None = None

    def problems(self, document: Document) -> Iterator[Problem]:
        """What Harper's chosen rules say of the prose, by position."""
        linter = self._load()
        text = _LONG_TOKEN.sub(lambda found: " " * len(found[0]), document.prose)
        for start, end in _chunks(
            text, document.section.start, min(document.section.end, document.section.start + CHECKED)
        ):
            for name, lints in linter.organized_lints(text[start:end], language="plaintext").items():
                for lint in lints:
                    suggestions = tuple(choice.replacement_text for choice in lint.suggestions)
                    place = start + lint.span.start, start + lint.span.end
                    if _same_letters(lint.problem_text, suggestions) or _is_no_article(text, *place):
                        continue
                    yield Problem(
                        "grammar",
                        *place,
                        lint.message,
                        suggestions[:5],
                        f"harper.{name}",
                        "harper",
                    )

    def _load(self) -> Linter:
        if self._linter is None:
            from harper import Dialect, Linter

            linter = Linter(Dialect.AMERICAN)
            chosen = frozenset(lines("harper_off.txt"))
            linter.set_lint_config(
                {name: on and name not in chosen for name, on in linter.get_default_lint_config().items()}
            )
            self._linter = linter
        return self._linter


_CODE = re.compile(r" [A-Z]{1,3}-?\d")
_MAORI = re.compile(r" (?:reo|ao|iwi|tiriti|hapori|whare|whenua|awa|marae|pā)\b", re.IGNORECASE)
"""What stands behind the article of the language spoken in Aotearoa: "speaking te reo"."""
_BESIDE = re.compile(r"[A-Z][\w'’-]+ $")
_LEADS_NAMES = frozenset({"Te"})
"""Words that many names begin with and that look like a slip for an English one."""


def _is_no_article(text: str, start: int, end: int) -> bool:
    """Whether what Harper takes for a slip in an article is right: before a code ("an R12i"), Māori, or a part of a name."""
    word = text[start:end]
    if word in {"a", "an"} and _CODE.match(text, end):
        return True  # its letters are spelt out
    return (word == "te" and _MAORI.match(text, end) is not None) or _inside_a_name(text, start, end)


def _inside_a_name(text: str, start: int, end: int) -> bool:
    """Whether one capitalised word stands between capitalised words: "Rangimārie Te Aho" is no article, nor is "Te Aroha"."""
    word = text[start:end]
    beside = word in _LEADS_NAMES or _BESIDE.search(text[max(0, start - 40) : start])
    return word[:1].isupper() and " " not in word and bool(beside) and text[end + 1 : end + 2].isupper()


def _same_letters(text: str, suggestions: tuple[str, ...]) -> bool:
    """Whether a suggestion changes only hyphens, spaces or capitals: a matter of taste."""
    bare = re.sub(r"[\s\-]", "", text).lower()
    return any(re.sub(r"[\s\-]", "", choice).lower() == bare for choice in suggestions)


def _chunks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Ranges of at most ``CHUNK`` characters, parted at blank lines or spaces where there are any."""
    while start < end:
        stop = min(start + CHUNK, end)
        if stop < end:
            for mark in ("\n\n", "\n", ". ", " "):
                at = text.rfind(mark, start + CHUNK // 2, stop)
                if at != -1:
                    stop = at + len(mark)
                    break
        yield start, stop
        start = stop
