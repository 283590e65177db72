"""The words of a text as the grammar here reads them: words, amounts and commas, in order."""

from __future__ import annotations

import re

TOKEN = re.compile(r"[$£€¥₹]?[^\W_]+(?:['’.,\-/&:+][^\W_]+)*[%+]?|(?<=s)['’](?=\s)|[,:]")


def tokens(text: str) -> list[str]:
    """Words, amounts and commas of ``text``, in order."""
    return TOKEN.findall(text)
