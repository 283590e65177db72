"""A noun phrase as something learned or as news: mostly a clause that lost its verb."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.doing_now import habit_of_people
from drafts.fragments.fragment import plain
from drafts.fragments.highlight_nouns import HELD_SO_LONG
from drafts.fragments.measured_moves import moved_figure
from drafts.fragments.none_of_it import is_none, none_of_it, says_nothing
from drafts.fragments.noun_article import with_article
from drafts.fragments.scene import Scene, Slots, stated
from drafts.fragments.topics import topical
from drafts.fragments.verb_phrase import base_form
from drafts.fragments.without_is import with_is

# "Open plan but there's a quiet room": of what that is told stands in no word.
_BUT_THERE = re.compile(r"[^,]{1,24},? but (?:there|they|he|she|you|it|we|nobody|everybody|everyone)\b")


def learned_noun(text: str, words: list[str], scene: Scene) -> Slots:
    """The slots of a noun phrase that was learned."""
    if whole := with_is(text, words, scene):
        return stated(whole)
    if is_none(text):
        return none_of_it(text, scene)
    if _is_of_something_else(text, words) or says_nothing(text, words, scene):
        return {}
    if moved := moved_figure(text):
        return stated(moved)
    if habit := habit_of_people(text):
        return stated(habit, topic=text)
    if len(words) > 2 and vocabulary.is_adjective(words[1]) and words[2][:1].isdigit():
        return {}  # "internet free 10 GB"
    return {"topic": with_article(text, True, scene.known)}


def _is_of_something_else(text: str, words: list[str]) -> bool:
    """Whether nobody can tell, or nobody would say that they learned, what stands there."""
    first, second = plain(words[0]), plain(words[1] if len(words) > 1 else "")
    if words[0].isdigit() and second in {"off", "out", "left", "gone"}:
        return True  # "2 off sick": of whom stands in another note
    if text.endswith(" only") or topical(text) != text:
        return True
    joined = re.search(r" and ([a-z]+s)\b", text)
    if joined and verbs.is_form(joined[1], "third") and verbs.lean(joined[1]) is verbs.Lean.VERB:
        return True  # "theatre seats 220 and sells out": a verb that was not seen
    if words[-1] in {"everything", "everybody", "everyone", "them", "it"} and verbs.is_form(words[-2], "base", "third"):
        return True  # "junior counsel draft everything"
    if re.match(r"\d[\d.,%]*$", words[0]) or (len(words) == 2 and first in vocabulary.NUMBERS):
        return True  # a bare amount: "60% walk-ins", "six days"
    # Of whom something is said, in words that are no verb here.
    return first in {"everyone", "everybody", "nobody"} or _only_held(text) or _BUT_THERE.match(text) is not None


def _only_held(text: str) -> bool:
    """Whether one word stands with the time since which it is so: "open since May"."""
    held = text.partition(",")[0]
    return re.match(r"[a-z]+ (?:since|for) ", held) is not None and HELD_SO_LONG.search(held) is not None


def news_noun(text: str, words: list[str], scene: Scene) -> Slots:
    """The slots of a noun phrase that is news."""
    if whole := with_is(text, words, scene):
        return stated(whole)
    if is_none(text):
        return none_of_it(text, scene)
    if says_nothing(text, words, scene):
        return {}
    plan = re.match(r"^((?:\S+ ){1,3}?)to (?=[a-z]+)", text)
    if plan and words[0][:1].isupper() and base_form(text[plan.end() :].split(maxsplit=1)[0], "base"):
        return stated(f"{plan[1]}is to {text[plan.end() :]}")
    if moved := moved_figure(text):
        return stated(moved)
    return {"topic": with_article(text, True, scene.known)}
