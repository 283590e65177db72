"""L005: harder to read than a friendly message should be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule

_SAMPLE = 150  # readability formulas are made for passages of a hundred words and more; below that they are noise


@dataclass(frozen=True, slots=True)
class HardToRead:
    """``index``: the automated readability index (a school grade) from which a text counts as hard."""

    index: float = 16.0


@rule("L005", "hard-to-read", severity="note", options=HardToRead)
def hard_to_read(document: Document, context: Context) -> Iterator[Hit]:
    """The text reads like a report: long words in long sentences.

    Measured by textstat's automated readability index, which needs no syllables and so no word list; 16 is the level of a
    university graduate's reading. Only texts of 150 words and more are measured.

    Bad:
        Kind: letter

        The comprehensive organizational transformation initiative necessitates considerable interdepartmental
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        communication capabilities alongside demonstrable implementation responsibilities throughout geographically
        distributed operational environments, encompassing administrative infrastructure modernization, regulatory
        documentation harmonization, procurement standardization and continuous professional development. Consequently,
        the undersigned respectfully emphasizes accumulated multidisciplinary qualifications regarding institutional
        performance measurement, stakeholder relationship management, organizational communication strategies, budgetary
        accountability frameworks, intercultural negotiation competencies, sustainability considerations and
        technological implementation methodologies. Furthermore, the aforementioned qualifications demonstrate
        considerable compatibility with organizational requirements communicated throughout yesterday's extraordinarily
        informative conversation concerning departmental reorganization, particularly regarding international
        administrative coordination, environmental certification procedures, pharmaceutical manufacturing documentation
        and laboratory information infrastructure. Additionally, comprehensive familiarity with multinational regulatory
        authorities substantially facilitates collaborative documentation preparation, notwithstanding considerable
        administrative complexity, and simultaneously accelerates international product registration, laboratory
        accreditation, environmental certification, occupational qualification recognition and intellectual property
        administration throughout participating jurisdictions, thereby substantially strengthening organizational
        competitiveness, institutional reputation, operational resilience, administrative efficiency and
        interdepartmental communication. Professional references representing international pharmaceutical
        manufacturers, governmental regulatory authorities, environmental certification organizations and
        multidisciplinary research institutions remain immediately available.
    Good:
        Kind: letter

        The work that you described asks for someone who can bring two teams to one table, and I have done that at a plant of ninety people.
    """
    if document.words < _SAMPLE:
        return
    import textstat

    index = float(textstat.automated_readability_index(document.body_prose.strip()))
    if index >= context.options(HardToRead).index:
        start, end = document.paragraphs[0] if document.paragraphs else document.layout.body
        yield Hit(
            start, end, f"reads at school grade {index:.0f}: shorter words and sentences would sound more like you"
        )
