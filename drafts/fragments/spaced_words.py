"""A text as its words and the gaps between them, so that words can be changed in place."""

from __future__ import annotations

import re

from drafts.fragments.verbs import plain

_WORD = re.compile(r"[^\W_]+(?:['’.\-/&][^\W_]+)*")


class SpacedWords:
    """The words of a text, and the gaps before, between and behind them."""

    def __init__(self, text: str) -> None:
        self.words: list[str] = _WORD.findall(text)
        self.gaps: list[str] = _WORD.split(text)

    def text(self) -> str:
        """The text as it stands now."""
        return "".join(gap + word for gap, word in zip(self.gaps, [*self.words, ""], strict=True))

    def following(self, index: int) -> str:
        """The word behind the one at ``index``, in small letters; none where punctuation stands between."""
        if index + 1 < len(self.words) and self.gaps[index + 1].strip() == "":
            return plain(self.words[index + 1])
        return ""
