"""What stands in no letter as it is: my own papers and dates, which are small matters."""

from __future__ import annotations

import pytest

from drafts.composing.held import is_small


@pytest.mark.parametrize(
    "text",
    [
        "my diving certificate, certified copy to be dropped off by Friday",
        "certified copies of both diplomas",
        "my references, one still to come",
        "send HR my transcripts",
        "when I could start",
        "my notice period and a week of holiday",
        "parking behind the mill",
    ],
)
def test_my_papers_and_dates_are_small(text: str) -> None:
    assert is_small(text)


@pytest.mark.parametrize(
    "text",
    [
        "the certificates that the welders renew every three years",
        "my thesis on tidal gates",
        "how copies of the log are kept",
        "bus drivers who know every stop by its trees",
        "the bus to the island that runs empty",
        "parking sensors for the new trams",
        "when I first sailed through the lock",
    ],
)
def test_work_is_no_small_matter(text: str) -> None:
    assert not is_small(text)
