"""Whether a weak proposal is one that a reader would mind."""

from __future__ import annotations


def confirms(text: str) -> str:
    """ "warning", "note" or ""."""
    return ""
