"""A remark of one's own behind a comma: what one thinks of it, that it was done, how the other one was."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.scene import Role, Scene

# What one thinks of it oneself, and that it was done: "which is what I believe happens", "have done it".
_ASIDE = re.compile(
    r", (?:which is what I (?:[a-z]+ )?(?:believe|think|suspect|reckon|feel)\b[^,]*|(?:and )?(?:I )?(?:have|['’]ve) done (?:it|that|so)(?: before| once| twice)?|to which I had\b[^,]*|which (?:really |quite |rather |honestly )?(?:surprised|struck|impressed|shocked|puzzled|amused|annoyed|worried) me|which (?:also |even )?(?:got|drew|raised|earned me|won me) (?:me |us )?(?:an? )?(?:[a-z]+ )?(?:laugh|laughs|smile|nod|nods|grin|eyebrow|look)|which (?:seemed|appeared) to (?:go down well|please (?:him|her|them)|surprise (?:him|her|them))|which went (?:down )?(?:really |very |quite |surprisingly )?(?:well|badly|fine|ok|okay)(?: apparently)?|which made (?:him|her|them|us|everyone) (?:laugh|smile|nod|grin)|I (?:think|guess|believe|suppose)|(?:ideally |preferably )?(?:yesterday|asap|as soon as possible|urgently)|(?:and )?(?:just |just about |somehow |barely )?survived(?: it)?|(?:nobody|no one) (?:believes?|believed|knows|knew|noticed) (?:it|me|that)|which [\w ]+ not (?:specified|said|clear|named|mentioned))$"
)
# "Driving the loop together, he was the passenger and said nothing": what was done, and how it went.
_AND_THERE = re.compile(
    r"(?P<what>[a-z]+ing [^,\"“]+), (?:he|she|they|it) (?:was|were|is|had|did|said|told|kept|never|just)\b"
)
# "His workshop = half a garage": what it is like to one who saw it.
_LIKENED = re.compile(
    r"(?P<what>(?:his|her|their|the) (?:[a-z-]+ )?[a-z]+) (?:is|was) (?:half|just|only|basically|more like|really) (?:an? |the )?[a-z]"
)


def remark_behind(text: str, scene: Scene) -> tuple[str, str] | None:
    """``text`` and the remark behind it, parted; None where there is none."""
    if aside := _ASIDE.search(text):
        return text[: aside.start()], text[aside.start() + 2 :]
    likened = _LIKENED.match(text) if scene.role is Role.TALKED else None
    if likened:
        return likened["what"], text[likened.end("what") + 1 :]
    then = _AND_THERE.match(text) if scene.role is Role.TALKED else None
    if then and analyse(then["what"]).shape is Shape.GERUND:
        return then["what"], text[then.end("what") + 2 :]
    return None


def is_bare_with(part: str) -> bool:
    """Whether "with wood stove" lacks its article: two nouns, the second one of a kind that is counted."""
    found = re.fullmatch(r"with ([a-z]+) ([a-z]+)", part)
    if (
        not found
        or found[1] in {"nobody", "everybody"}
        or vocabulary.is_plural(found[1])
        or found[1] in vocabulary.DETERMINERS | vocabulary.NUMBERS
    ):
        return False
    counted = not vocabulary.is_plural(found[2]) and not vocabulary.is_mass(found[2])
    return vocabulary.is_noun(found[1]) and vocabulary.is_noun(found[2]) and counted
