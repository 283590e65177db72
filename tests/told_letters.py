"""A panel's letters put to the reuse rule, by what ships with the program alone."""

import json
from datetime import date

from linter.finding import Finding
from linter.jsonl import lint_lines
from linter.run import Linter
from linter.settings import Settings
from tests.engine import builtin


def lint(*bodies: str) -> list[list[Finding]]:
    """What is found in each body, all of them one candidate's letters to one panel."""
    settings = Settings(select=("H001",), rules={"reused-highlight": {"semantic": "off"}})
    chosen = Linter(settings, builtin(), date(2026, 11, 20))
    lines = [
        json.dumps({"id": str(n), "text": body, "set": "s", "sender": "Ana Duarte"}) for n, body in enumerate(bodies)
    ]
    found = [findings for _, findings, _ in lint_lines(lines, chosen)]
    assert chosen.failures == []
    return found
