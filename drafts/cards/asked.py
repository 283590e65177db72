"""What ``card`` does for a handwritten note once its options are read: lay out, show, print, and say what is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from drafts.card import CardLayout, lay_out
from drafts.cards.envelope import Addressed, envelope_face
from drafts.cards.fitting import fit
from drafts.cards.hands import Hand, ruled
from drafts.cards.lengths import CardError
from drafts.cards.pdf import card_pages, card_title
from drafts.cards.printing import Printing, write_pages
from drafts.cards.sizes import CardSize, arrange, parse_size
from drafts.cards.terminal import show, too_long
from drafts.composing.words import address_block
from drafts.draft import Draft
from drafts.errors import AfterwordError
from drafts.kinds import Kind
from drafts.notes import Notes
from drafts.wanted import drafts_for

Write = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class CardRequest:
    """What the command line of ``card`` asked for; ``margin`` and ``pitch`` as typed, "" for the usual ones."""

    names: Sequence[str]
    size: str
    hand: Hand
    voice: str
    today: date
    portrait: bool = False
    folded: bool = False
    margin: str = ""
    pitch: str = ""
    fit: bool = False
    plain: bool = False
    printing: Printing = field(default_factory=Printing)
    country: str = ""
    language: str = "en"
    templates: tuple[Path, ...] = ()


def show_cards(notes: Notes, request: CardRequest, out: Write, say: Write) -> int:
    """Print each person's note as the lines to write; 1 where one is too long for its card, 2 where something is missing.

    Raises:
        AfterwordError: a name that nobody has, a card, hand or printing that cannot be; nothing has been written then.
    """
    request.printing.check()
    try:
        size = arrange(
            parse_size(request.size), portrait=request.portrait, folded=request.folded, margin=request.margin
        )
        hand = ruled(request.hand, request.pitch)
        drafts, complete = drafts_for(notes, Kind.NOTE, request, say)
        bodies = [draft.body for draft in drafts]
        layouts = (
            fit(bodies, size, hand, request.pitch) if request.fit else [lay_out(body, size, hand) for body in bodies]
        )
        for draft, layout in zip(drafts, layouts, strict=True):
            out(f"Card to {draft.to or 'the hiring team'}\n{show(layout, plain=request.plain)}\n")
        if layouts and (layouts[0].size, layouts[0].hand) != (size, hand):
            say(f"--fit took a {layouts[0].size.title} card and a {layouts[0].hand.name} hand")
        complete = _print(notes, drafts, layouts, request.printing, say) and complete
    except CardError as error:
        raise AfterwordError(str(error)) from error
    over = any(too_long(layout) for layout in layouts)
    if over and not request.fit:
        say("--fit takes a larger card, or a smaller hand, that holds it")
    return int(over) if complete else 2


def _print(
    notes: Notes, drafts: Sequence[Draft], layouts: Sequence[CardLayout], printing: Printing, say: Write
) -> bool:
    """Print what fits; whether every envelope that was asked for is there."""
    if not printing.wanted:
        return True
    fitting = [(draft, layout) for draft, layout in zip(drafts, layouts, strict=True) if not layout.over]
    if len(fitting) < len(layouts):
        say("a note that is too long for its card is left out of the print")
    if not fitting:
        return True
    cards = [layout for _, layout in fitting]
    readers = [draft.to for draft, _ in fitting]
    envelopes, complete = _envelopes(notes, readers, cards[0].size, say) if printing.envelope else ([], True)
    written = [line.text for layout in cards for line in layout.lines]
    written += [line for each in envelopes for line in (*each.to, *each.sender)]
    pages = card_pages(cards, paper=printing.paper, envelopes=envelopes, guide=printing.guide)
    write_pages(printing, pages, card_title(cards[0].size), written, say)
    return complete


def _envelopes(notes: Notes, readers: Sequence[str | None], size: CardSize, say: Write) -> tuple[list[Addressed], bool]:
    """The envelopes for these readers, and whether that is all of them; what is missing is said."""
    sender = tuple(address_block(notes.me.name, "", "", notes.me.address).splitlines()) if notes.me.address else ()
    if not sender:
        say("the envelopes carry no return address: the notes lack me.address")
    made, complete = [], True
    for name in readers:
        person = notes.person(name) if name else None
        try:
            if person is None or not person.address.strip():
                raise CardError(f"the notes lack people[{name or 'NAME'}].address")
            block = address_block(person.name, person.title, notes.company, person.address)
            addressed = Addressed(tuple(block.splitlines()), sender)
            envelope_face(size, addressed)
        except CardError as error:
            say(f"afterword: no envelope to {name or 'the hiring team'}: {error}")
            complete = False
        else:
            made.append(addressed)
    return made, complete
