"""Light stemming: bring the forms of one word together without a dictionary, British and American spelling too."""

from __future__ import annotations

from functools import cache

_IRREGULAR = {
    "built": "build", "taught": "teach", "wrote": "write", "written": "write", "ran": "run", "rang": "ring", "rung": "ring",
    "sold": "sell", "told": "tell", "led": "lead", "brought": "bring", "bought": "buy", "caught": "catch", "kept": "keep",
    "made": "make", "found": "find", "fell": "fall", "fallen": "fall", "grew": "grow", "grown": "grow", "spoke": "speak",
    "spoken": "speak", "spent": "spend", "sent": "send", "lost": "lose", "won": "win", "knew": "know", "known": "know",
    "drove": "drive", "driven": "drive", "drew": "draw", "drawn": "draw", "chose": "choose", "chosen": "choose",
    "broke": "break", "broken": "break", "rose": "rise", "risen": "rise", "paid": "pay", "met": "meet", "held": "hold",
    "left": "leave", "took": "take", "taken": "take", "gave": "give", "given": "give", "saw": "see", "seen": "see",
    "came": "come", "went": "go", "gone": "go", "began": "begin", "begun": "begin", "sang": "sing", "sung": "sing",
    "slept": "sleep", "fed": "feed", "read": "read", "flew": "fly", "flown": "fly", "swam": "swim", "rode": "ride",
    "ridden": "ride", "sat": "sit", "stood": "stand", "understood": "understand", "thought": "think", "felt": "feel",
    "said": "say", "heard": "hear", "dealt": "deal", "meant": "mean", "lent": "lend", "hung": "hang", "wove": "weave",
    "women": "woman", "men": "man", "children": "child", "kids": "child", "kid": "child", "people": "person", "feet": "foot",
    "teeth": "tooth", "mice": "mouse", "lives": "life", "wives": "wife", "shelves": "shelf", "halves": "half", "halved": "half",
    "better": "good", "best": "good", "worse": "bad", "worst": "bad", "fewer": "few", "%": "percent", "programme": "program",
    "metre": "meter", "metres": "meter", "litre": "liter", "litres": "liter", "centre": "center", "centres": "center",
    "licence": "license", "cheque": "check", "tyre": "tire", "grey": "gray",
}  # fmt: skip
_DOUBLED = frozenset("bdgmnprt")


@cache
def stem(word: str) -> str:
    """The stem of a lower-case word: "redoing" and "redo", "colours" and "color", "trained" and "train" are one."""
    word = word.replace("’", "'").removesuffix("'s").removesuffix("'")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) <= 3 or not word.isalpha():
        return word
    return _spelling(_ending(word))


def _ending(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ingly", "edly", "ing", "ed", "ly"):
        stump = word[: -len(ending)]
        if word.endswith(ending) and len(stump) >= 3 and any(vowel in stump for vowel in "aeiouy"):
            if len(stump) > 3 and stump[-1] == stump[-2] and stump[-1] in _DOUBLED:
                stump = stump[:-1]
            return stump
    return word


def _spelling(word: str) -> str:
    """American spelling without the silent e, so that "organise", "organizing" and "organize" meet."""
    if word.endswith("our") and len(word) > 4:
        word = word[:-3] + "or"
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    if word.endswith("is") and len(word) > 5:
        word = word[:-1] + "z"
    if word.endswith("y") and len(word) > 3:
        word = word[:-1] + "i"
    return word
