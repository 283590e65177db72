"""J016: a wording in a voice that there is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from drafts.house import VOICES
from linter.context import Context
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument


@rule("J016", "unknown-voice", scope="template")
def unknown_voice(document: TemplateDocument, context: Context) -> Iterator[Hit]:
    """A wording's name begins with a voice that there is not.

    The first word of a block's name is its voice: warm, formal, brief, any, or one that `house.toml` names. A wording in a
    voice that is misspelt is offered to everybody.

    Bad:
        {# thank-you/opening.j2 #}
        {% block fromal_time %}
                 ^^^^^^
        Thank you for the hour that you gave me.
        {% endblock %}
    Good:
        {# thank-you/message.j2 #}
        {% block plain %}
        {{ opening }} {{ interest }} {{ close }}
        {% endblock %}
    """
    from linter.templates.macros import compared_texts
    from linter.templates.saying import meant

    template = document.template
    voices = [*VOICES, "any", *template.house.voices]
    for region in template.regions if template.part == "wording" else ():
        found = re.match(r"\{%[-+]?\s*block\s+(?P<voice>[^\W_]+)", region.branches[0][0].text)
        if region.what == "block" and found and found["voice"] not in voices:
            start = region.start + found.start("voice")
            said, near = meant(found["voice"], voices)
            yield Hit(
                start,
                start + len(found["voice"]),
                f"{found['voice']!r} is no voice{said or ':'} a wording in none is offered to everybody",
                near,
            )
    for text, start, end in compared_texts(template, "voice"):
        if text not in voices:
            said, near = meant(text, voices)
            yield Hit(start, end, f"{text!r} is no voice, so this never holds{said}", near)
