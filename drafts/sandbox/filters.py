"""The filters that templates have, each measured before and after."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from typing import Any

from jinja2 import pass_eval_context
from jinja2.exceptions import TemplateRuntimeError
from jinja2.filters import FILTERS as JINJA
from jinja2.filters import do_join
from jinja2.runtime import markup_join, str_join

from drafts.sandbox.budget import TemplateRefusedError, measured, plain, spend
from drafts.sandbox.tables import FILTERS, LIMITS, TEXT_FILTERS


def filters() -> dict[str, Callable[..., Any]]:
    """Every filter by name, and those that the sandbox puts into a template's tree itself."""
    made = {name: _OWN_FILTERS.get(name) or JINJA[name] for name in FILTERS}
    found = {name: _counted(name, each) for name, each in made.items()}
    return {**found, "_tick": _tick, "_joined": _joined, "_measured": measured}


def _tick(value: Any) -> Any:
    spend()
    return value


def _joined(parts: list[Any]) -> str:
    """The operator ``~``: measured before it is joined."""
    texts = [plain(part) for part in parts]
    measured(texts)
    return markup_join(texts) if any(hasattr(text, "__html__") for text in texts) else str_join(texts)


@pass_eval_context
def _join(context: Any, value: Iterable[Any], d: str = "", attribute: str | int | None = None) -> str:
    """As Jinja's ``join``, measured before it is done."""
    items = list(value)
    if attribute is not None:
        items = [context.environment.getitem(item, attribute) for item in items]
    if sum(len(plain(item)) + len(d) for item in items) > LIMITS.output:
        raise TemplateRefusedError(f"makes a value of more than {LIMITS.output:,} characters or entries")
    return str(do_join(context, items, d))


def _replace(text: str, old: str, new: str, count: int | None = None) -> str:
    """As Jinja's ``replace``, measured before it is done."""
    whole, old, new = plain(text), plain(old), plain(new)
    if len(whole) + (whole.count(old) + 1) * len(new) > LIMITS.output:
        raise TemplateRefusedError(f"makes a value of more than {LIMITS.output:,} characters or entries")
    return whole.replace(old, new, -1 if count is None else count)


def _listed(items: Iterable[Any], word: str = "and") -> str:
    """Texts as a list in a sentence: "a", "a and b", "a, b and c"."""
    if isinstance(items, str):
        raise TemplateRuntimeError("gives a text to 'listed', which wants a list")
    texts = [plain(item) for item in items]
    measured(texts)
    return "".join(texts) if len(texts) < 2 else f"{', '.join(texts[:-1])} {word} {texts[-1]}"


def _sentence_case(text: str) -> str:
    """The text with its first letter large and the rest as it is."""
    return text[:1].upper() + text[1:]


def _counted(name: str, made: Callable[..., Any]) -> Callable[..., Any]:
    """A filter whose arguments and result are measured, and whose text is one."""

    @wraps(made)
    def run(*args: Any, **kwargs: Any) -> Any:
        measured([arg for arg in (*args, *kwargs.values()) if isinstance(arg, str | list | tuple | Mapping)])
        if name in TEXT_FILTERS:
            plain(args[1] if hasattr(made, "jinja_pass_arg") else args[0])
        return measured(made(*args, **kwargs))

    return run


_OWN_FILTERS: dict[str, Callable[..., Any]] = {
    "join": _join, "listed": _listed, "replace": _replace, "sentence_case": _sentence_case,
}  # fmt: skip
