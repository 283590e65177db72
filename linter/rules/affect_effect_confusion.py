"""G016: "Affect" and "effect" are taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.slips import Slip, slip_hits
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "effect",
        r"\b(?:not|will|would|could|may|might|can|did|does|to|should|also|directly|never|won't|didn't|doesn't|don't|negatively|positively|adversely|often) (?P<x>effect) (?:the|our|your|my|their|his|her|its|this|that|these|any|how|you|us|me|them|everyone|people|all|every|customers?|sales|morale|performance)\b(?! (?:\w+ )?(?:changes?|transitions?|repairs?|improvements?))",
        "affect",
    ),
    Slip(
        "effected",
        r"\b(?:was|were|is|are|been|be|being|not|badly|negatively|directly|who|by being) (?P<x>effected)\b",
        "affected",
    ),
    Slip(
        "effected", r"\b(?P<x>effected) (?:by|our|my|your|the (?!change|transfer|repair|transition|sale))\b", "affected"
    ),
    Slip(
        "effects",
        r"\b(?:this|it|which|never|also|directly|really) (?P<x>effects) (?:the|our|how|your|my|us|everyone|their|people|you|me|every|all)\b",
        "affects",
    ),
    Slip(
        "effecting",
        r"\b(?P<x>effecting) (?:the|our|your|my|their|us|everyone|people)\b(?! (?:change|transfer))",
        "affecting",
    ),
    Slip(
        "affect",
        r"\b(?:the|an|a|any|no|big|positive|negative|lasting|real|great|little|strong|immediate|good|same|significant|major|huge|take|took|taken|taking|side|adverse|profound|knock-on|combined|opposite|its|into) (?P<x>affects?)\b(?! (?:the|our|your|my|their|us|you|me|everyone|people|how))",
        lambda match: match["x"].lower().replace("affect", "effect"),
    ),
)


@rule("G016", "affect-effect-confusion")
def affect_effect_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "Affect" and "effect" are taken for each other.

    To affect is to influence; an effect is the result. "To effect a change" is right and rare.

    Bad:
        The delay will not effect your order.
                           ^^^^^^
    Bad:
        The new rota had a lasting affect on morale.
                                   ^^^^^^
    Good:
        We hope to effect a change that affects every driver.
    """
    yield from slip_hits(document, _SLIPS)
