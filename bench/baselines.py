"""The tools that afterword is measured against, each as it comes, its answers in the plain forms of ``bench.scoring``.

Sentiment and similarity tools give a number, not a verdict: they are counted at the cut-off that their makers name and at the
one that does best on this very data, which no user could know. All come with the extra ``bench``; one that is not installed
is left out and named.
"""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from bench.scoring import (
    Claim,
    Mark,
    Result,
    Row,
    score_pairs,
    score_panels,
    score_spelling,
    score_tone,
    sentence_spans,
)

Flags = list[bool]


# ------------------------------------------------------------------------------------------------------------------ tone


def _vader() -> Callable[[str], float]:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    judge = SentimentIntensityAnalyzer()
    return lambda text: float(judge.polarity_scores(text)["compound"])


def _afinn() -> Callable[[str], float]:
    from afinn import Afinn

    judge = Afinn()
    return lambda text: float(judge.score(text))


def _textblob() -> Callable[[str], float]:
    from textblob import TextBlob

    return lambda text: float(TextBlob(text).sentiment.polarity)


SENTIMENT = {"VADER": (_vader, -0.05), "AFINN": (_afinn, -1e-9), "TextBlob": (_textblob, -1e-9)}
"""Tool, and the highest score that counts as negative: VADER's own limit; below nought for the others, which name none."""


def tone_baselines(rows: Sequence[Row]) -> dict[str, Result]:
    """Every sentiment tool at its stock cut-off and at its best one."""
    results = {}
    for name, (load, stock) in SENTIMENT.items():
        judge = load()
        scores = [judge(row["text"]) for row in rows]
        results[f"{name} stock"] = score_tone(rows, [score <= stock for score in scores])
        cuts = sorted(set(scores))
        tried = [score_tone(rows, [score <= cut for score in scores]) for cut in cuts]
        results[f"{name} best"] = max(tried, key=lambda result: result.figures["f1"])
    return results


# ----------------------------------------------------------------------------------------------------------------- reuse


def pair_baseline(rows: Sequence[Row]) -> dict[str, Result]:
    """The token-set ratio of two sentences at its best cut-off."""
    from rapidfuzz.fuzz import token_set_ratio

    scores = [token_set_ratio(row["a"].lower(), row["b"].lower()) for row in rows]
    tried = [score_pairs(rows, [score >= cut for score in scores]) for cut in sorted(set(scores))]
    return {"token-set ratio": max(tried, key=lambda result: result.figures["f1"])}


def panel_baseline(panels: Sequence[Row]) -> dict[str, Result]:
    """The token-set ratio of every sentence with every sentence of the other letters, at its best cut-off."""
    scored = [_scored_claims(panel) for panel in panels]
    cuts = [50 + step for step in range(51)]
    tried = [score_panels(panels, [[claim for claim, score in one if score >= cut] for one in scored]) for cut in cuts]
    return {"token-set ratio": max(tried, key=lambda result: result.figures["sentences f1"])}


def _scored_claims(panel: Row) -> list[tuple[Claim, float]]:
    from rapidfuzz.fuzz import token_set_ratio

    found = []
    spans = [sentence_spans(letter) for letter in panel["letters"]]
    for i, j in itertools.combinations(range(len(spans)), 2):
        for (s, a), (t, b) in itertools.product(enumerate(spans[i]), enumerate(spans[j])):
            texts = panel["letters"][i]["sentences"][s], panel["letters"][j]["sentences"][t]
            found.append((Claim(i, *a, j, *b), token_set_ratio(texts[0].lower(), texts[1].lower())))
    return found


# -------------------------------------------------------------------------------------------------------------- spelling


def _codespell(texts: Sequence[str]) -> list[list[Mark]]:
    """Codespell reads files by lines and names no column: a text is put on one line, the word is looked for in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.txt"
        path.write_text("".join(re.sub(r"\s", " ", text) + "\n" for text in texts), encoding="utf-8", newline="\n")
        command = [sys.executable, "-m", "codespell_lib", "--config", os.devnull, str(path)]
        done = subprocess.run(command, capture_output=True, check=False, cwd=folder)
    found: list[list[Mark]] = [[] for _ in texts]
    for line in done.stdout.decode("utf-8").splitlines():
        told = re.fullmatch(r".*?:(\d+): (\S+) ==> (.*)", line)
        if told is None:
            continue
        number, fixes = int(told[1]) - 1, tuple(fix.strip() for fix in told[3].split(","))
        for word in re.finditer(rf"\b{re.escape(told[2])}\b", texts[number]):
            mark = Mark(word.start(), word.end(), fixes, "codespell")
            if mark not in found[number]:
                found[number].append(mark)
    return found


def _proselint(texts: Sequence[str]) -> list[list[Mark]]:
    from proselint.tools import LintFile

    _register_proselint()
    found = []
    for text in texts:
        # It counts from a line break that it puts before the text.
        results = [result.check_result for result in LintFile("text", text).lint()]
        found.append(
            [
                Mark(r.span[0] - 1, r.span[1] - 1, (r.replacements,) if r.replacements else (), r.check_path)
                for r in results
            ]
        )
    return found


@cache
def _register_proselint() -> None:
    """Its register is one for the process: what is entered twice is found twice."""
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry

    CheckRegistry().register_many(__register__)


def _harper(texts: Sequence[str]) -> list[list[Mark]]:
    from harper import Dialect, Linter

    linter = Linter(Dialect.AMERICAN)
    found = []
    for text in texts:
        with _nothing_printed():
            named = linter.organized_lints(text, language="plaintext")
        found.append(
            [
                Mark(one.span.start, one.span.end, tuple(fix.replacement_text for fix in one.suggestions), rule)
                for rule, lints in named.items()
                for one in lints
            ]
        )
    return found


@contextmanager
def _nothing_printed() -> Iterator[None]:
    """One of Harper's rules writes to file descriptor 1 by itself."""
    sys.stdout.flush()
    kept = os.dup(1)
    with Path(os.devnull).open("wb") as nothing:
        os.dup2(nothing.fileno(), 1)
        try:
            yield
        finally:
            os.dup2(kept, 1)
            os.close(kept)


CHECKERS = {"codespell": _codespell, "proselint": _proselint, "Harper alone": _harper}


def spelling_baselines(rows: Sequence[Row], with_known: bool) -> dict[str, Result]:
    """Every checker; with the known names, what it says of exactly such a word is dropped."""
    texts = [row["text"] for row in rows]
    results = {}
    for name, check in CHECKERS.items():
        marks = check(texts)
        if with_known:
            marks = [_without_known(row, found) for row, found in zip(rows, marks, strict=True)]
        results[name] = score_spelling(rows, marks)
    return results


def _without_known(row: Row, marks: Sequence[Mark]) -> list[Mark]:
    known = {word for name in row["known"] for word in (name, *name.split())}
    return [mark for mark in marks if row["text"][mark.start : mark.end] not in known]
