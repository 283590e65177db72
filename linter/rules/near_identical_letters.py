"""H002: two letters that are one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from linter.context import Context
from linter.document import Document
from linter.reuse.courtesy import is_courtesy
from linter.reuse.passages import concerned
from linter.reuse.whole import near_identical
from linter.rule import Hit, rule


@dataclass(frozen=True, slots=True)
class NearIdenticalOptions:
    """``alike``: from what share of neighboring words in common, in percent, two letters count as one."""

    alike: int = 85


@rule("H002", "near-identical-letters", scope="set", options=NearIdenticalOptions)
def near_identical_letters(documents: Sequence[Document], context: Context) -> Iterator[Hit]:
    """Two people get what is all but the same letter.

    Interviewers of one panel sit next to each other; the same letter with the name exchanged says that neither conversation
    was worth a sentence of its own.

    Bad:
        Kind: thank-you
        To: Sanna Virtanen

        Dear Ms. Virtanen,

        Thank you for meeting me on Tuesday about the electrician role. I enjoyed the conversation and remain very interested.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        I look forward to hearing from you.

        Kind regards,
        Ana Duarte

        Kind: thank-you
        To: Kofi Mensah

        Dear Mr. Mensah,

        Thank you for meeting me on Tuesday about the electrician role. I enjoyed the conversation and remain very interested.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        I look forward to hearing from you.

        Kind regards,
        Ana Duarte
    Good:
        Kind: thank-you
        To: Sanna Virtanen

        Dear Ms. Virtanen,

        Thank you for meeting me on Tuesday about the electrician role. I rewired a chapel in four nights, as I told you.
        I look forward to hearing from you.

        Kind regards,
        Ana Duarte

        Kind: thank-you
        To: Kofi Mensah

        Dear Mr. Mensah,

        Thank you for meeting me on Tuesday about the electrician role. Your cable plan from 1954 is the cleanest I have seen.
        I look forward to hearing from you.

        Kind regards,
        Ana Duarte
    """
    alike = context.options(NearIdenticalOptions).alike / 100
    others: dict[int, list[Document]] = defaultdict(list)
    for one, other, _ in near_identical(documents, alike):
        others[id(one)].append(other)
        others[id(other)].append(one)
    for document in documents:
        if same := others.get(id(document)):
            start, end = _telling(document)
            named = [other.to for other in same if other.to]
            whom = (
                f"the one to {named[0]}"
                if len(same) == 1 and named
                else f"{len(same)} more"
                if len(same) > 1
                else "another one"
            )
            yield Hit(
                start,
                end,
                f"this letter is all but the same as {whom}; say in each what only that conversation had",
                related=tuple((other, *_telling(other)) for other in same),
                document=document,
            )


def _telling(document: Document) -> tuple[int, int]:
    """Where a letter first tells something; of one that is all courtesy the first sentence."""
    names = concerned(document)
    told = next(
        (sentence for sentence in document.sentences if not is_courtesy(sentence.text, names)), document.sentences[0]
    )
    return told.start, told.end
