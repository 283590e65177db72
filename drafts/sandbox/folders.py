"""Where templates are read from: some folders, the first that has one, and nothing outside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, TemplateNotFound

from drafts.notefile.characters import described, refused
from drafts.sandbox.budget import TemplateRefusedError
from drafts.sandbox.tables import LIMITS

OWN = "afterword/"
"""What a template writes before the name of one that comes with the program: ``{% extends "afterword/thank-you/opening.j2" %}``."""


class FolderLoader(BaseLoader):
    """Templates of some folders, the first that has one; ``afterword/…`` names the program's own. Nothing outside is read."""

    def __init__(self, folders: tuple[Path, ...], own: Path) -> None:
        """``folders`` in order of precedence, the program's own last."""
        self.folders, self.own = folders, own

    def find(self, template: str) -> Path | None:
        """The file of a template, None where there is none.

        Raises:
            TemplateRefusedError: the name leads out of the folders.
        """
        folders, name = self.folders, template
        if template.startswith(OWN):
            folders, name = (self.own,), template.removeprefix(OWN)
        parts = name.split("/")
        if "\\" in name or ":" in name or not all(parts) or {".", ".."} & set(parts):
            raise TemplateRefusedError(f"asks for {template!r}, which lies outside the templates folders")
        if not name.endswith(".j2"):
            raise TemplateRefusedError(f"asks for {template!r}, which is no template (their names end in .j2)")
        for folder in folders:
            path = folder.joinpath(*parts)
            if path.is_file():
                if not path.resolve().is_relative_to(folder.resolve()):
                    raise TemplateRefusedError(f"asks for {template!r}, which links out of the templates folders")
                return path
        return None

    def get_source(self, environment: Any, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Source, path, and that it has not changed."""
        path = self.find(template)
        if path is None:
            raise TemplateNotFound(template)
        if path.stat().st_size > 4 * LIMITS.source:
            raise TemplateRefusedError(f"asks for {template!r}, which is larger than {LIMITS.source:,} characters")
        try:
            text = path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as error:
            raise TemplateRefusedError(
                f"{template!r} is not UTF-8 text (byte {error.start + 1}); save it as UTF-8"
            ) from error
        if found := refused(text, white=True):
            raise TemplateRefusedError(f"{template!r} holds {described(found)}; delete it")
        if len(text) > LIMITS.source:
            raise TemplateRefusedError(f"asks for {template!r}, which is larger than {LIMITS.source:,} characters")
        return text, str(path), lambda: True

    def list_templates(self) -> list[str]:
        """Every template by name, those of the program with ``afterword/`` before theirs."""
        names = {path.relative_to(each).as_posix() for each in self.folders for path in each.rglob("*.j2")}
        own = {f"{OWN}{path.relative_to(self.own).as_posix()}" for path in self.own.rglob("*.j2")}
        return sorted(names | own)
