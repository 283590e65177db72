"""Whose words a note holds."""

from __future__ import annotations

from enum import StrEnum


class Side(StrEnum):
    """Whose words a note holds: the reader's (what they told), the candidate's, or a question put to the candidate."""

    READER = "reader"
    CANDIDATE = "candidate"
    ASKED = "asked"
