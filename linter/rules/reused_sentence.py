"""J013: one sentence in two templates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from linter.context import Context
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument
    from linter.templates.sentences import TemplateSentence


@rule("J013", "reused-sentence", scope="templates")
def reused_sentence(documents: Sequence[TemplateDocument], context: Context) -> Iterator[Hit]:
    """The same sentence stands in two templates, or in two wordings of one.

    People on one panel compare their letters, and the reader of a check-in still has the thank-you: a sentence that they read
    twice makes both a form letter. Common courtesy (thanks, regards, an offer to answer questions) may repeat.

    Bad:
        {# thank-you.j2 #}
        Dear {{ reader }}, thank you for your time.
        I keep thinking about the bend in the north yard where the long trains wait.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        {# check-in.j2 #}
        Dear {{ reader }}, I am still very interested in the {{ role }} role.
        I keep thinking about the bend in the north yard where the long trains wait.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Good:
        {# thank-you.j2 #}
        Dear {{ reader }}, thank you for your time. The bend in the north yard is where I would begin.
        {# check-in.j2 #}
        Dear {{ reader }}, thank you for your time. I would be glad to hear when you expect to decide.
    """
    from linter.templates.sentences import sentences_of

    by_words: dict[str, list[TemplateSentence]] = {}
    for document in documents:
        for sentence in sentences_of(document):
            by_words.setdefault(sentence.key, []).append(sentence)
    for found in by_words.values():
        places = {(id(sentence.document), sentence.passage) for sentence in found}
        if len(places) < 2:
            continue
        for sentence in found:
            others = [
                other
                for other in found
                if (id(other.document), other.passage) != (id(sentence.document), sentence.passage)
            ]
            yield Hit(
                sentence.start,
                sentence.end,
                "another template says this word for word; whoever reads both takes them for form letters. Say it in other words",
                related=tuple((other.document, other.start, other.end) for other in others),
                document=sentence.document,
            )
