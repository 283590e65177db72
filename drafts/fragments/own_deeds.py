"""What the candidate did, in the shape that every reader of a fragment knows: verbs in one piece, and none in a noun's clothes."""

from __future__ import annotations

from drafts.fragments.acted_on import with_the
from drafts.fragments.bare_deeds import with_its_subject
from drafts.fragments.brought_down import brought_down
from drafts.fragments.compound_deeds import in_one_piece
from drafts.fragments.made_for import with_what_for
from drafts.fragments.named_deeds import as_doing
from drafts.fragments.own_starts import with_own_start
from drafts.fragments.own_tails import with_own_tails
from drafts.fragments.paper_and_years import with_its_years
from drafts.fragments.result_tails import with_results
from drafts.fragments.scene import Role
from drafts.fragments.second_deeds import with_second_deeds
from drafts.fragments.skills import as_skill
from drafts.fragments.two_part_verbs import hyphenated
from drafts.fragments.what_i_am import with_what_i_do
from drafts.fragments.worked_on import with_what_was_done
from drafts.fragments.years_and_never import years_and_never


def as_deed(part: str, role: Role) -> str:
    """A part of a highlight or an answer so; of another key as it is."""
    if role is Role.ANSWER:
        part = in_one_piece(hyphenated(part))
        return years_and_never(part) if ", " in part else part
    if role is not Role.HIGHLIGHT:
        return part
    part = with_what_for(with_own_start(part, role))
    done = as_skill(with_its_subject(as_doing(with_the(in_one_piece(hyphenated(part))))))
    done = with_what_was_done(done)
    if ", " not in done:
        return done
    return with_results(_with_tails(with_second_deeds(brought_down(years_and_never(done)))))


def _with_tails(text: str) -> str:
    return with_its_years(with_what_i_do(with_own_tails(text, Role.HIGHLIGHT)))
