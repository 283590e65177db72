"""LanguageTool as a side of the language engine: asks a server about a draft and reads its answers as problems."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

from linter.context import Problem
from linter.document import Document
from linter.facts import known_tokens
from linter.language import state
from linter.language.asking import CHARACTERS_A_SECOND, Match, ServerFaultError, check
from linter.language.categories import options, reading
from linter.settings import Settings

CHUNK = 8_000
"""Characters asked about at a time, whole paragraphs where they fit: a long text costs LanguageTool 0.16 s per 1,000."""
LIMIT = 100_000
"""Characters of one document that LanguageTool looks at; a letter has 2,000."""
_SHOWN = 5
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")
_CLOSING_QUOTE = re.compile(r"(?<=\w)’(?!\w)")
_SPACES = re.compile(r"\s+")


class LanguageToolSide:
    """Asks one server. ``local`` tells that it is our own, whose idle time starts anew with each question."""

    def __init__(self, settings: Settings, url: str, *, local: bool) -> None:
        """``local`` tells that it is our own server."""
        self.url = url
        self._settings = settings
        self._local = local
        self._timeout = settings.languagetool.timeout
        self._options = options(settings.language)
        if not settings.grammar:
            self._options |= {"enabledOnly": "true", "enabledRules": f"MORFOLOGIK_RULE_{self._variant}"}
            del self._options["disabledRules"], self._options["disabledCategories"]
        self._answers: dict[str, tuple[Match, ...]] = {}

    @property
    def _variant(self) -> str:
        return self._options["language"].upper().replace("-", "_")

    def problems(self, document: Document) -> list[Problem]:
        """What LanguageTool says of the document's prose that counts, by position.

        Raises:
            ServerFaultError: the server is gone, slow or no LanguageTool.
        """
        facts = document.facts
        known = frozenset(word.lower() for word in known_tokens(facts.known | facts.noted | set(facts.people)))
        found = []
        deadline = time.monotonic() + self._timeout + len(document.text) / CHARACTERS_A_SECOND
        for start, end in chunks(document.prose, document.section.start, document.section.end):
            for match in self._ask(document.prose[start:end], deadline - time.monotonic()):
                problem = self._problem(match, start, document.source, known)
                if problem is not None:
                    found.append(problem)
        return found

    def _ask(self, text: str, left: float) -> tuple[Match, ...]:
        """The answer for a piece of text, in ``left`` seconds; fixing asks for the same piece again."""
        answer = self._answers.get(text)
        if answer is None:
            if self._local:
                state.touch()
            if left <= 0:
                raise ServerFaultError(f"{self.url}: too slow for a text of this length")
            answer = check(self.url, text, self._options, min(left, self._timeout))
            if len(self._answers) > 500:
                self._answers.clear()
            self._answers[text] = answer
        return answer

    def _problem(self, match: Match, offset: int, source: str, known: frozenset[str]) -> Problem | None:
        taken = reading(match.rule, match.category, match.issue, self._settings.language)
        start, end = offset + match.start, offset + match.end
        wrong = source[start:end]
        words = [word.strip(".,;:!?()\"“”'’").lower() for word in wrong.split()]
        if taken is None or (words and all(word.removesuffix("'s").removesuffix("’s") in known for word in words)):
            return None
        suggestions = tuple(choice for choice in match.replacements if choice != wrong)[:_SHOWN]
        return Problem(
            taken.kind,
            start,
            end,
            _message(match, wrong, suggestions, taken.kind),
            suggestions,
            f"languagetool.{match.rule}",
            "languagetool",
            taken.sure,
        )


def _message(match: Match, wrong: str, suggestions: tuple[str, ...], kind: str) -> str:
    """LanguageTool's message in the shape of our own: one line, plain quotes."""
    if kind == "spelling":
        return f'"{wrong}" is misspelt' + (f'; did you mean "{suggestions[0]}"?' if suggestions else "")
    text = _SPACES.sub(" ", match.message).strip()
    for quote in "“”‘":
        text = text.replace(quote, '"')
    text = _CLOSING_QUOTE.sub('"', text)
    return text[:1].upper() + text[1:]


def chunks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Ranges of whole paragraphs, together at most ``CHUNK`` characters (a longer paragraph is cut at a space), up to ``LIMIT``."""
    end = min(end, start + LIMIT)
    breaks = [match.end() for match in _PARAGRAPH.finditer(text, start, end)] + [end]
    while start < end:
        stop = max((place for place in breaks if start < place <= start + CHUNK), default=0)
        if not stop:
            space = max(text.rfind(mark, start + CHUNK // 2, start + CHUNK) for mark in (" ", "\n"))
            stop = space + 1 if space > start else start + CHUNK
        if text[start:stop].strip():
            yield start, stop
        start = stop
