"""Make ``linter/language/data/word_classes.txt``: which classes each common word may belong to, the commonest first.

    pip download --no-deps lemminflect textblob  (unpacked into FOLDER)
    python bench/build_word_classes.py FOLDER

Classes from LemmInflect's tables (Brad Jascob, MIT; made of the NIH's SPECIALIST lexicon), which class is the commonest from
TextBlob's tagger lexicon (Steven Loria, Tom De Smedt, Eric Brill; MIT, BSD). Words of the dictionary's upper bands alone.
"""

from __future__ import annotations

import gzip
import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from linter.language.lexicon import DATA, Lexicon

LEAST_BAND = 56
FIRST = {
    "NN": "n",
    "NNS": "p",
    "VB": "v",
    "VBP": "v",
    "VBZ": "z",
    "VBD": "d",
    "VBN": "k",
    "VBG": "g",
    "JJ": "j",
    "RB": "r",
}


def classes(folder: Path) -> dict[str, str]:
    """The letters of every common word: n singular, p plural, v base, z third person, d past, k participle, g -ing, j, r."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    with gzip.open(folder / "lemminflect/resources/infl_lu.csv.gz", "rt", encoding="utf-8") as rows:
        for row in rows:
            lemma, kind, *forms = row.strip().split(",")
            if kind == "noun":
                found[lemma].add("n")
                for form in forms[:1]:
                    for one in form.split("/"):
                        found[one].add("p")
            elif kind == "verb":
                found[lemma].add("v")
                if len(forms) > 1 and not forms[1]:
                    forms[1] = forms[0]  # a regular verb
                for form, letter in zip(forms, "dkgz", strict=False):
                    for one in form.split("/"):
                        found[one].add(letter)
            elif kind in {"adj", "adv"}:
                found[lemma].add("j" if kind == "adj" else "r")
    first: dict[str, str] = {}
    for line in (folder / "textblob/en/en-lexicon.txt").read_text(encoding="utf-8").split("\n"):
        word, _, tag = line.partition(" ")
        if tag in FIRST:
            first[word] = FIRST[tag]
    known = Lexicon("en").words
    result = {}
    for word, letters in found.items():
        if known.get(word, 0) >= LEAST_BAND and word.isalpha():
            lead = first.get(word, "")
            result[word] = lead + "".join(sorted(letters - {lead}))
    return result


def main() -> None:
    """Write the list, words grouped by their letters."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word, letters in classes(Path(sys.argv[1])).items():
        groups[letters].append(word)
    text = (
        "# Made by bench/build_word_classes.py: words under the letters of their classes, the commonest class first.\n"
    )
    for letters in sorted(groups):
        text += f"@ {letters}\n{' '.join(sorted(groups[letters]))}\n"
    (DATA / "word_classes.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
