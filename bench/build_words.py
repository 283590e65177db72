"""Build the spelling data under ``linter/language/data`` from SCOWL's word lists and SymSpell's frequencies.

    python bench/build_words.py --scowl FOLDER --symspell FOLDER

Names of people come from the lists of the package Faker (MIT), which must be installed: first and last names of its 86 locales.

FOLDER of SCOWL: its ``final`` lists (``english-words.10`` …; Debian's package ``scowl`` has them). FOLDER of SymSpell: where
``symspellpy`` keeps ``frequency_dictionary_en_82_765.txt`` and ``frequency_bigramdictionary_en_243_342.txt``.
"""

from __future__ import annotations

import argparse
import importlib
import math
import pkgutil
import re
import string
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import faker.providers.person

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from linter.language.confusions import human_confusions
from linter.language.lexicon import Lexicon

DATA = Path(__file__).resolve().parent.parent / "linter" / "language" / "data"
COMMON = range(0, 61)
FREQUENT = range(61, 71)
RARE = range(61, 81)
RARE_COUNT = 400_000  # a word of SCOWL's size 70 is kept where books hold it this often
RIVAL = 3_000_000  # … or where no word this frequent is one edit away
SHORT = 6  # a rare word up to this long hides a typo of a common one
HIDES = 2.8  # … where the common one is 10 ** this as frequent
FLOOR = 30_000  # the count of a word that SymSpell's list does not hold

LANGUAGES = {
    "en": ("english",),
    "us": ("american",),
    "gb": ("british", "british_z", "british_variant_1"),
}


SPARED = 35  # words of SCOWL's sizes up to this are everyday ones and never hide a typo


def main() -> None:
    """Read, choose, rank, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scowl", type=Path, required=True)
    parser.add_argument("--symspell", type=Path, required=True)
    folders = parser.parse_args()
    counts = _counts(folders.symspell / "frequency_dictionary_en_82_765.txt")
    kept = _hand("kept_words.txt")
    words = {name: _words(folders.scowl, prefixes, counts) for name, prefixes in LANGUAGES.items()}
    words["en"] |= kept
    for name in ("us", "gb"):
        words[name] -= words["en"]
    both = words["us"] & words["gb"]
    words["en"] |= both
    everyday = _words(
        folders.scowl, (prefix for group in LANGUAGES.values() for prefix in group), counts, range(SPARED + 1)
    )
    hidden = (_hiding(words["en"] | words["us"] | words["gb"], counts) - kept - everyday) | _hand("dropped_words.txt")
    for name, chosen in words.items():
        own = chosen - hidden - (both if name != "en" else set())
        _write(DATA / f"words_{name}.txt", _bands(own, counts))
    _write(DATA / "words_rare.txt", sorted(_rare(folders.scowl, words["en"] | words["us"] | words["gb"], counts)))
    _write(DATA / "words_doubtful.txt", sorted(_doubtful(folders.scowl)))
    names = _names(folders.scowl)
    _write(DATA / "names.txt", sorted(names))
    _write(DATA / "people.txt", sorted(_people() - names))
    _write(DATA / "pairs.txt", _pairs(folders.symspell / "frequency_bigramdictionary_en_243_342.txt"))


def _lines(path: Path) -> Iterator[str]:
    if path.exists():
        text = path.read_text(encoding="utf-8")
        yield from (line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


def _hand(name: str) -> set[str]:
    return set(_lines(DATA / name))


def _counts(path: Path) -> dict[str, int]:
    return {word: int(count) for word, count in (line.split() for line in path.read_text("utf-8-sig").splitlines())}


def _words(
    scowl: Path, prefixes: Iterable[str], counts: dict[str, int], sizes: Iterable[int] = (*COMMON, *FREQUENT)
) -> set[str]:
    found: set[str] = set()
    for prefix in prefixes:
        for size in sizes:
            if size in RARE and prefix == "british_variant_1":
                continue
            for word in _lines(scowl / f"{prefix}-words.{size}"):
                if "'" not in word and word.islower() and (size not in RARE or counts.get(word, 0) >= RARE_COUNT):
                    found.add(word)
    return found


def _rare(scowl: Path, common: set[str], counts: dict[str, int]) -> set[str]:
    """The words of SCOWL's larger sizes that no frequent word is one edit from, so that they hide no slip."""
    prefixes = [prefix for group in LANGUAGES.values() for prefix in group]
    lists = (_lines(scowl / f"{prefix}-words.{size}") for prefix in prefixes for size in RARE)
    words = {word for found in lists for word in found if "'" not in word and word.islower() and len(word) > SHORT}
    return {word for word in words - common if not any(counts.get(other, 0) >= RIVAL for other in _edits(word))}


def _doubtful(scowl: Path) -> set[str]:
    """The words of SCOWL that the other lists leave out because they may hide a slip; those of three letters nearly always do."""
    prefixes = [prefix for group in LANGUAGES.values() for prefix in group]
    lists = (_lines(scowl / f"{prefix}-words.{size}") for prefix in prefixes for size in (*COMMON, *RARE))
    words = {word for found in lists for word in found if "'" not in word and word.islower() and len(word) > 3}
    lexicon = Lexicon("en")
    return {word for word in words if not lexicon.right(word)} - set(human_confusions()) - _hand("dropped_words.txt")


def _names(scowl: Path) -> set[str]:
    found: set[str] = set()
    for size in COMMON:
        for kind in ("upper", "proper-names"):
            for prefix in ("english", "american", "british", "british_z"):
                found |= {
                    word for word in _lines(scowl / f"{prefix}-{kind}.{size}") if "'" not in word and len(word) > 2
                }
    return found


def _people() -> set[str]:
    """The Latin-script first and last names of every locale of Faker, word by word."""
    found: set[str] = set()
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in (name for name in dir(provider) if "name" in name and not name.startswith("__")):
            values = getattr(provider, attribute)
            if isinstance(values, (tuple, list, dict)):
                found |= {word for value in values if isinstance(value, str) for word in re.split(r"[-\s'’]+", value)}
    return {
        name
        for name in found
        if re.fullmatch(r"[^\W\d_a-zß-ÿ][^\W\d_]{2,}", name)
        and name[1:].islower()
        and ord(max(name)) < 0x1F00
        and not re.search("[Ͱ-᷿]", name)
    }


def _hiding(words: set[str], counts: dict[str, int]) -> set[str]:
    """Short rare words one edit from a far more frequent one: a text that holds them holds a typo ("mor", "haply")."""
    hidden = set()
    for word in words:
        own = counts.get(word, FLOOR)
        if len(word) > SHORT:
            continue
        best = max((counts.get(other, 0) for other in _edits(word) if other in words and other != word), default=0)
        need = HIDES + (0.2 if len(word) > 4 else 0) + (0.5 if word.endswith("s") else 0)
        if best > own * 10**need:
            hidden.add(word)
    return hidden


def _edits(word: str) -> set[str]:
    splits = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    letters = string.ascii_lowercase
    return {
        *(left + right[1:] for left, right in splits if right),
        *(left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1),
        *(left + letter + right[1:] for left, right in splits if right for letter in letters),
        *(left + letter + right for left, right in splits for letter in letters),
    }


def _bands(words: set[str], counts: dict[str, int]) -> Iterator[str]:
    """Words under a line "@ n" each: n is ten times the logarithm of the count, most frequent first."""
    bands: dict[int, list[str]] = defaultdict(list)
    for word in words:
        bands[round(10 * math.log10(counts.get(word, FLOOR)))].append(word)
    for band in sorted(bands, reverse=True):
        yield f"@ {band}"
        yield from sorted(bands[band])


def _pairs(path: Path) -> Iterator[str]:
    """One line a first word: the word, then "second:n", n ten times the logarithm of the pair's count; sorted by first."""
    pairs: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for line in path.read_text("utf-8-sig").splitlines():
        first, second, count = line.split()
        pairs[first].append((second, round(10 * math.log10(int(count)))))
    for first in sorted(pairs):
        yield " ".join([first, *(f"{second}:{level}" for second, level in sorted(pairs[first]))])


def _write(path: Path, lines: Iterable[str]) -> None:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
