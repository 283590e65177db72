"""J011: a template that breaks the length of its kind."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from drafts.kinds import SPECS, Limits
from linter.context import Context
from linter.document import Document, count_words
from linter.finding import Severity
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument
    from linter.templates.rendered import Rendered


@rule("J011", "template-length", scope="template")
def template_length(document: TemplateDocument, context: Context) -> Iterator[Hit]:
    """Filled with plausible notes, the template is longer or shorter than its kind allows.

    Each whole message is filled with the longest and with the shortest notes that people write; the limits are those of
    drafts (`limits.md`). Of wordings, which the drafter fits together and takes where there is room, only one that makes a long message alone is named.

    Bad:
        {# note.j2 #}
        Dear {{ reader }}, thank you for showing me the yard.
        I had not expected how many people it takes to load one train, nor how quietly they do it when the light is bad and the schedule is late and half of the drivers are new.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        It was the part of the day that I keep thinking of, and I have told two friends about it since.
        I hope that I may see it again, and that we can talk about the plans for the second shed.
    Good:
        {# note.j2 #}
        Dear {{ reader }}, thank you for showing me the yard. I had not expected how quietly a train is loaded.
    """
    from linter.templates.saying import first_line

    template = document.template
    limits = SPECS[template.kind].limits if template.kind else None
    filled = document.renderings[0]
    if limits is None or template.kind is None or not filled:
        return
    if template.part == "wording":
        yield from _wordings(document, limits)
    if template.part != "whole":
        return
    (_, most), (_, least) = filled[0], filled[-1]
    length = _length(most, limits)
    if length > limits.warn:
        limit = limits.error if length > limits.error else limits.warn
        severity = Severity.ERROR if length > limits.error else Severity.WARNING
        unit = "seconds aloud" if limits.unit == "seconds" else "words"
        yield Hit(
            *_longest_sentence(most, document),
            f"with full notes this is {math.ceil(length)} {unit}, over the {limit} that suit "
            f"{SPECS[template.kind].with_article}; a reader skims what is long. Cut this sentence first, or make it depend on room",
            severity=severity,
        )
    if limits.few is not None and len(filled) > 1 and _length(least, limits) < limits.few:
        yield Hit(
            0,
            first_line(document.source),
            f"with scanty notes this is {math.floor(_length(least, limits))} words, and {limits.few} are few already; "
            "say something that needs no notes",
            severity=Severity.NOTE,
        )


def _wordings(document: TemplateDocument, limits: Limits) -> Iterator[Hit]:
    from drafts.speech import spoken_seconds

    seen: set[str] = set()
    for name, rendered in document.renderings[0]:
        length = spoken_seconds(rendered.text) if limits.unit == "seconds" else count_words(rendered.text)
        span = rendered.span(0, len(rendered.text), document.template.name)
        if length > limits.warn and name not in seen and span is not None:
            seen.add(name)
            unit = "seconds aloud" if limits.unit == "seconds" else "words"
            yield Hit(
                *span,
                f"with full notes this wording alone is {math.ceil(length)} {unit}, and a whole message is long above "
                f"{limits.warn}; make it shorter",
            )


def _length(rendered: Rendered, limits: Limits) -> float:
    from drafts.saved import split
    from drafts.speech import spoken_seconds

    text = rendered.text
    document = Document(text, section=split(text)[0])
    return spoken_seconds(document.text) if limits.unit == "seconds" else float(document.words)


def _longest_sentence(rendered: Rendered, document: TemplateDocument) -> tuple[int, int]:
    """The sentence of the template's own that has most words of its own."""
    from drafts.saved import split
    from linter.templates.saying import first_line

    text = rendered.text
    reading = Document(text, section=split(text)[0])
    spans = []
    for sentence in reading.sentences:
        span = rendered.span(sentence.start, sentence.end, document.template.name)
        if span is not None:
            own = "".join(
                text[place]
                for place in range(sentence.start, sentence.end)
                if rendered.origin(place)[0] == document.template.name
            )
            spans.append((count_words(own), -span[0], span))
    return max(spans)[2] if spans else (0, first_line(document.source))
