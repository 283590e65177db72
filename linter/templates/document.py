"""A template as a document: what rules of scope "template" are given, and the engine tells apart from drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafts.saved import Section
from linter.document import Document

if TYPE_CHECKING:
    from linter.templates.rendered import Broken, Rendered
    from linter.templates.template import Template


class TemplateDocument(Document):
    """Offsets count in the template's source. ``taken_in``: another template names it; ``stray``: none does, and it is no kind's file."""

    def __init__(self, template: Template, where: str) -> None:
        super().__init__(template.source, where, Section({}, 0, 0, len(template.source)))
        self.template = template
        self.asked_kind = template.kind
        self.stray = False
        self.taken_in = False
        self._renderings: tuple[list[tuple[str, Rendered]], Broken | None] | None = None

    @property
    def renderings(self) -> tuple[list[tuple[str, Rendered]], Broken | None]:
        """The template filled with sample notes, once for all rules; see ``linter.templates.rendered``."""
        if self._renderings is None:
            from linter.templates.rendered import renderings

            self._renderings = renderings(self.template)
        return self._renderings
