"""How a country writes, and whose holidays count: what decides dates and closings in a draft, and the day on which it goes out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """``country`` is the setting whose holidays are no business days; ``british``: "11 April 2026", "Yours sincerely"."""

    country: str = ""
    british: bool = False


AMERICAN = Manner()


def manner_of(country: str, language: str = "en") -> Manner:
    """The manner that the settings ask for: British where the language is, or where it is left open and the country is."""
    at_home = country.upper().partition("-")[0] in {"GB", "UK", "EN", "ENGLAND", "SCOTLAND", "WALES"}
    return Manner(country, british=language == "en-GB" or (at_home and language != "en-US"))
