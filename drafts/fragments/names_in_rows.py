"""Names in a row behind a comma, which are one thing though more stands behind them: "in Arabic, French and English"."""

from __future__ import annotations

import re

_NAME = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?$")
_LAST_NAMES = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)? (?:and|or) [A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?$")


def names_in_rows(parts: list[str]) -> list[str]:
    """``parts`` with a row of names in one: "in Arabic, French and English", behind which more may stand."""
    last = next((at for at, part in enumerate(parts[1:], 1) if _LAST_NAMES.match(part)), None)
    if last is None or not all(map(_NAME.match, parts[1:last])) or not re.search(r"[a-z] [A-Z][\w'’-]*$", parts[0]):
        return parts
    return [", ".join(parts[: last + 1]), *parts[last + 1 :]]
