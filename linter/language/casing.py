"""How a draft uses capitals."""

from __future__ import annotations

from linter.document import Document


def all_lower(document: Document) -> bool:
    """Whether the writer uses no capitals at all: of two sentences or more, none (or one in six) begins with one."""
    starts = [text for sentence in document.sentences if (text := sentence.text.lstrip("\"'“‘(-*• "))[:1].isalpha()]
    capitals = sum(text[0].isupper() for text in starts)
    return len(starts) >= 2 and capitals * 6 <= len(starts)
