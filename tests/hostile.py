"""The hostile templates of ``tests/data/templates/hostile.txt``: each by its name, the long ones written out."""

import re
from pathlib import Path

DATA = Path(__file__).parent / "data" / "templates"

_LONG = {
    "NINES": "9" * 90_000,
    "OPEN1CLOSE": "(" * 20_000 + "1" + ")" * 20_000,
    "NOTS": "not " * 20_000,
    "DOTS": ".x" * 20_000,
    "IFS": "{% if 1 %}" * 3_000 + "{% endif %}" * 3_000,
    "FORS": "{% for x in [1] %}" * 200 + "{% endfor %}" * 200,
    "LONG": "word " * 100_000,
}


def hostile() -> dict[str, str]:
    """Name to template."""
    parts = re.split(r"(?m)^=== (.+)\n", (DATA / "hostile.txt").read_text(encoding="utf-8"))
    found = {}
    for name, text in zip(parts[1::2], parts[2::2], strict=True):
        found[name] = re.sub(rf"\b(?:{'|'.join(_LONG)})\b", lambda word: _LONG[word[0]], text)
    return found
