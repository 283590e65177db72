"""In which order one panel's wordings are tried: one that nobody has, in the right voice, unlike the rest of the letter."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from drafts.composing.assembly import Heard, Message
from drafts.composing.choose import Taken, aptness, score, voice_rank, weaker
from drafts.notes import Notes
from drafts.render import Phrasing

_HEARD = 4
"""How many sounds in common a reader hears as one repetition."""


class Ranking:
    """The order of the wordings for the readers of one panel, by what is ``taken`` so far."""

    def __init__(self, notes: Notes, voice: str, own_voices: Mapping[str, Sequence[str]], taken: Taken) -> None:
        self._seed = (notes.me.name, notes.company)
        self._voice, self._own_voices, self._taken = voice, own_voices, taken
        self._ranks: dict[str, int] = {}

    def best_first(
        self,
        wordings: Sequence[Phrasing],
        message: Message,
        heard: Heard,
        *,
        fit: Callable[[Phrasing], bool] | None = None,
    ) -> Iterator[Phrasing]:
        """The wordings that are ``fit``, the best first, for a message of which that much is ``heard``."""
        groups: dict[tuple[int, int], list[Phrasing]] = {}
        for one in wordings:
            # A wording without a word of its own is heard by nobody as the same one again.
            had = 0 if one.bare else self._taken[one.place]
            groups.setdefault((had, self._rank(one.voice)), []).append(one)
        # One of the first group is nearly always good: the others are looked at only where they are asked for.
        for _, group in sorted(groups.items(), key=lambda item: item[0]):
            found = list(filter(fit, group)) if fit else group
            if len(found) > 1:
                found = sorted(found, key=lambda one: self._order(one, message, heard))
            yield from found

    def slots_used(self, phrasing: Phrasing, message: Message) -> list[str]:
        """Which note in which form: two readers who share a topic get it in different forms where there are any."""
        raw = message.facts.raw
        return [f"{raw[root].casefold()}\0{slot}" for root, slot in phrasing.forms if root in raw]

    def _order(self, phrasing: Phrasing, message: Message, heard: Heard) -> tuple[int, int]:
        strained = 0
        if phrasing.forms:
            shared_form = sum(map(self._taken.__getitem__, self.slots_used(phrasing, message)))
            makeshift = sum(weaker(root, form, message.facts.values) for root, form in phrasing.forms)
            strained = 8 * shared_form + 6 * makeshift
        return (
            # A word or two more in common decides nothing: else the shortest wording would always win.
            heard.again(phrasing) // _HEARD + strained - aptness(phrasing.needs, bare=phrasing.bare),
            score(*self._seed, message.name, phrasing.place),
        )

    def _rank(self, voice: str) -> int:
        if voice not in self._ranks:
            self._ranks[voice] = voice_rank(self._voice, voice, self._own_voices)
        return self._ranks[voice]
