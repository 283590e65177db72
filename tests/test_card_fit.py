"""--fit: a larger card before a smaller hand, one choice for all notes, and never a worse card than the chosen one."""

from drafts.card import HANDS, SIZES, lay_out, parse_size
from drafts.cards.fitting import fit
from drafts.cards.hands import ruled
from drafts.cards.sizes import arrange

SHORT = "Dear Abel,\n\nThank you for the tour of the foundry.\n\nBest,\nRuth"
MIDDLE = (
    "Dear Ms. Okonkwo,\n\nThank you for showing me the grafting house on Tuesday. Your point about labeling rootstock "
    "before the graft takes has stayed with me. I would enjoy that work.\n\nWarm regards,\nInes Duarte"
)
LONGER = MIDDLE.replace(
    "I would enjoy",
    "The frost fans were new to me, and so was the ledger in which every tree has a line of its own since "
    "1931. I would enjoy",
)
HOPELESS = "Dear Abel,\n\n" + "The foundry runs day and night. " * 60 + "\n\nBest,\nRuth"


def _chosen(notes: list[str], size: str, hand: str, **arranged: bool) -> tuple[str, str, bool]:
    layouts = fit(notes, arrange(parse_size(size), **arranged), HANDS[hand])
    assert len({(layout.size, layout.hand) for layout in layouts}) == 1
    return layouts[0].size.name, layouts[0].hand.name, any(layout.over for layout in layouts)


def test_what_fits_stays_as_it_was_chosen() -> None:
    for size in SIZES:
        assert _chosen([SHORT], size, "large") == (size, "large", False)


def test_a_larger_card_comes_before_a_smaller_hand() -> None:
    assert lay_out(MIDDLE, "us-a2", "large").over and not lay_out(MIDDLE, "us-a2", "medium").over
    assert _chosen([MIDDLE], "us-a2", "large") == ("us-a6", "large", False)
    assert lay_out(LONGER, "us-a2", "medium").over
    assert _chosen([LONGER], "us-a2", "medium") == ("us-a6", "medium", False)


def test_a_smaller_hand_is_taken_where_the_largest_card_is_too_small() -> None:
    assert lay_out(LONGER, "us-a7", "large").over
    assert _chosen([LONGER], "us-a2", "large") == ("us-a7", "medium", False)


def test_the_longest_note_decides_for_all() -> None:
    alone = _chosen([SHORT], "us-a2", "large")
    together = _chosen([SHORT, MIDDLE], "us-a2", "large")
    assert alone[0] == "us-a2" and together == ("us-a6", "large", False)


def test_what_nothing_holds_is_shown_on_the_roomiest_with_what_to_cut() -> None:
    layouts = fit([HOPELESS], parse_size("us-a2"), HANDS["medium"])
    assert (layouts[0].size.name, layouts[0].hand.name) == ("us-a7", "small")
    assert layouts[0].over and layouts[0].cut


def test_the_arrangement_and_an_asked_for_pitch_are_kept() -> None:
    size = arrange(parse_size("us-a2"), portrait=True, folded=True, margin="10mm")
    (layout,) = fit([HOPELESS], size, ruled(HANDS["medium"], "9mm"), "9mm")
    assert (layout.size.portrait, layout.size.folded, layout.size.margin_mm) == (True, True, 10)
    assert layout.hand.pitch_mm == 9
