"""The tone encoder: its spelling book is BERT's, any text has an answer, and its files are small and fit each other."""

import json
import math
import random
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.tone import encoder
from linter.tone.encoder import FOLDER, HEAD, LENGTH, Encoder, asked, odds
from linter.tone.wordpiece import numbers, pieces, words

KNOWN = {
    piece: number for number, piece in enumerate((FOLDER / "pieces.txt").read_text(encoding="utf-8").split("\n")[:-1])
}
BY_NUMBER = list(KNOWN)
TEXTS = st.text(st.characters(exclude_categories=("Cn", "Cs")), max_size=300)
# The library has tables of another Unicode than Python: what has been the same sign in all of them.
LASTING = st.characters(exclude_categories=("Cn", "Cs")).filter(
    lambda sign: unicodedata.category(sign) == unicodedata.ucd_3_2_0.category(sign)
)


def spelt(text: str) -> list[str]:
    return [BY_NUMBER[number] for word in words(text) for number in pieces(word, KNOWN)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I haven\u2019t heard!", ["i", "haven", "'", "t", "heard", "!"]),
        ("CAF\u00c9\u00a0th\u00e9", ["cafe", "the"]),
        ("i\u200bn\to\x00f", ["in", "of"]),
        ("\U0001f600 yes", ["[UNK]", "yes"]),
        ("x" * 101, ["[UNK]"]),
        ("", []),
    ],
)
def test_words_are_read_as_bert_reads_them(text: str, expected: list[str]) -> None:
    assert spelt(text) == expected


def test_a_word_that_is_not_known_is_spelt() -> None:
    found = spelt("qzxvkwj")
    assert len(found) > 1
    assert "".join(piece.removeprefix("##") for piece in found) == "qzxvkwj"


@settings(max_examples=300, deadline=None)
@given(st.text(LASTING, max_size=100))
def test_the_numbers_are_those_of_the_tokenizers_library(text: str) -> None:
    import tokenizers as library

    theirs = library.Tokenizer(library.models.WordPiece(KNOWN, unk_token="[UNK]", max_input_chars_per_word=100))
    theirs.normalizer = library.normalizers.BertNormalizer(lowercase=True)
    theirs.pre_tokenizer = library.pre_tokenizers.BertPreTokenizer()
    plain = text.translate(dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u201c\u201d"), "'"))
    assert numbers(plain, KNOWN, 10_000)[1:-1] == theirs.encode(plain).ids


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.sampled_from(["", "thank-you", "check-in"]))
def test_any_text_has_an_answer(text: str, kind: str) -> None:
    (answer,) = odds([asked(text, kind)])
    assert math.isfinite(answer)
    assert 0 < 1 / (1 + math.exp(-answer)) < 1


def test_a_text_is_read_to_a_length_and_no_further() -> None:
    long = "You never replied. " * 40
    assert len(numbers(long, KNOWN, LENGTH)) == LENGTH
    assert odds([long]) == odds([long + "Thank you so much for everything."])
    assert math.isfinite(odds(["x" * 1_000_000])[0])


def test_the_answer_does_not_hang_on_the_company() -> None:
    texts = ["Thanks for wasting my time.", "Thank you for your time.", "Why?", "I will call you on Friday. " * 4] * 9
    together = odds(texts)
    assert odds([]) == []
    assert odds(texts) == together
    for text, answer in zip(texts, together, strict=True):
        assert odds([text])[0] == pytest.approx(answer, abs=0.005)
    assert together[0] > together[1]


def test_the_files_fit_each_other_and_are_small() -> None:
    layers, count = HEAD.unpack_from((FOLDER / "encoder.bin").read_bytes())
    assert count == len(KNOWN) == len(BY_NUMBER)
    assert layers <= 3
    assert {"[UNK]", "[CLS]", "[SEP]", *"abcxyz0123456789.,!?'", *(f"##{sign}" for sign in "abcxyz0123456789")} <= set(
        KNOWN
    )
    assert sum((FOLDER / name).stat().st_size for name in ("encoder.bin", "pieces.txt")) <= 6_000_000


def test_every_byte_of_the_weights_is_read() -> None:
    layers, count = HEAD.unpack_from((FOLDER / "encoder.bin").read_bytes())
    whole, small = (
        sum(math.prod(encoder.shape(name, count)) for name in encoder.names(layers, few)) for few in (False, True)
    )
    steps = whole // encoder.GROUP
    assert (FOLDER / "encoder.bin").stat().st_size == HEAD.size + whole // 2 + steps * 2 + small * 2


def test_the_files_are_those_of_the_rows_in_the_bench() -> None:
    folder = Path(__file__).parent.parent / "bench" / "tone_data"
    rows = [
        json.loads(line)
        for name in ("negative", "ok")
        for line in random.Random(1).sample((folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines(), 150)
    ]
    assert [row["text"] for row in rows if "[UNK]" in spelt(row["text"])] == []
    right = [(odds([row["text"]])[0] > 0) is (row["label"] == "negative") for row in rows]
    assert sum(right) / len(right) >= 0.9, "train again: python bench/train_tone_encoder.py"


def test_numpy_is_not_imported_before_a_sentence_is_in_doubt() -> None:
    code = (
        "import sys; from linter.document import read_documents; from linter.tone.judge import faults; "
        "list(map(faults, read_documents('Thank you for the tour.', ''))); print('numpy' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=FOLDER.parent.parent, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_two_readers_of_the_same_files_agree() -> None:
    assert Encoder().odds(["You people are a joke."]) == Encoder().odds(["You people are a joke."])
