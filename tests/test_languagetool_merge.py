"""Two engines as one voice: what is kept, in whose words, with which suggestion first; and which categories count how much."""

import pytest

from linter.context import Problem
from linter.language.categories import CATEGORIES, options, reading, rules_off
from linter.language.merge import merge

TEXT = "I definately will of gone too the meeting."


def spot(words: str, kind: str, *suggestions: str, engine: str = "builtin", sure: bool = True) -> Problem:
    start = TEXT.index(words)
    return Problem(kind, start, start + len(words), f"{engine} says so", suggestions, "", engine, sure)


def merged(own: list[Problem], other: list[Problem], believed: bool = False) -> list[Problem]:
    return merge(own, other, TEXT, lambda problem: believed)


def lt(words: str, kind: str, *suggestions: str, sure: bool = True) -> Problem:
    return spot(words, kind, *suggestions, engine="languagetool", sure=sure)


def test_a_misspelling_seen_by_both_keeps_our_suggestion_first_and_adds_theirs() -> None:
    (one,) = merged(
        [spot("definately", "spelling", "definitely")], [lt("definately", "spelling", "defiantly", "definitely")]
    )
    assert (one.engine, one.message) == ("builtin", "builtin says so")
    assert one.suggestions == ("definitely", "defiantly")


def test_where_ours_has_no_suggestion_theirs_speaks() -> None:
    own = spot("definately", "spelling", sure=False)
    (one,) = merged([own], [lt("definately", "spelling", "definitely")])
    assert (one.message, one.suggestions, one.sure) == ("languagetool says so", ("definitely",), True)


def test_a_misspelling_that_only_theirs_sees_is_kept_where_it_is_believed() -> None:
    only = lt("definately", "spelling", "definitely")
    assert merged([], [only]) == []
    assert merged([], [only], believed=True) == [only]


def test_spelling_speaks_before_the_grammar_around_it() -> None:
    own = spot("definately", "spelling", "definitely")
    assert merged([own], [lt("I definately will", "grammar", "I will")]) == [own]
    assert merged([], [lt("I definately will", "grammar", "I will"), own], believed=True) == [own]


def test_of_two_grammatical_ones_the_sure_one_with_a_suggestion_speaks() -> None:
    ours, theirs = spot("of", "grammar"), lt("will of gone", "grammar", "will have gone")
    (one,) = merged([ours], [theirs])
    assert (one.engine, one.suggestions) == ("languagetool", ("will have gone",))
    (one,) = merged([spot("of", "grammar", "have")], [lt("will of gone", "grammar", "would have gone", sure=False)])
    assert (one.engine, one.suggestions) == ("builtin", ("have",))


def test_a_suggestion_for_less_is_carried_over_to_more() -> None:
    (one,) = merged([spot("too", "grammar", "to")], [lt("too the", "grammar", "two the")])
    assert (one.start, one.suggestions) == (TEXT.index("too"), ("to",))
    (one,) = merged([spot("too the", "grammar", "to the")], [lt("too", "grammar", "two")])
    assert one.suggestions == ("two",)


def test_problems_apart_all_stay_in_order() -> None:
    own, other = (
        [spot("too", "grammar", "to")],
        [lt("definately", "grammar", "definitely"), lt("meeting", "grammar", "meetings")],
    )
    assert [TEXT[one.start : one.end] for one in merged(own, other)] == ["definately", "too", "meeting"]


@pytest.mark.parametrize(
    ("rule", "category", "issue", "taken"),
    [
        ("EN_DIACRITICS_REPLACE_ORTHOGRAPHY_MATINEE", "TYPOS", "misspelling", None),
        ("MORFOLOGIK_RULE_EN_US", "TYPOS", "misspelling", ("spelling", True)),
        ("WERE_WHERE", "CONFUSED_WORDS", "misspelling", ("grammar", True)),
        ("UPPERCASE_SENTENCE_START", "CASING", "typographical", ("grammar", False)),
        ("TWENTY_MINUTE_HYPHEN", "GRAMMAR", "grammar", ("grammar", False)),
        ("A_NEW_RULE", "A_NEW_CATEGORY", "grammar", ("grammar", False)),
        ("EN_DATE_WEEKDAY", "SEMANTICS", "inconsistency", ("grammar", True)),
        ("EN_DATE_WEEKDAY_CURRENTYEAR", "SEMANTICS", "inconsistency", None),
        ("DASH_RULE", "TYPOGRAPHY", "typographical", None),
        ("WHITESPACE_RULE", "TYPOGRAPHY", "whitespace", None),
        ("PER_CENT", "GRAMMAR", "locale-violation", None),
        ("CONDITIONAL_CLAUSE", "GRAMMAR", "grammar", None),
        ("AM_I", "GRAMMAR", "grammar", None),
        ("APOS_ARE", "PUNCTUATION", "typographical", ("grammar", True)),
        ("COMMA_COMPOUND_SENTENCE", "PUNCTUATION", "uncategorized", None),
        ("SPURIOUS_APOSTROPHE", "TYPOGRAPHY", "typographical", ("grammar", True)),
    ],
)
def test_every_category_is_read_by_the_one_table(
    rule: str, category: str, issue: str, taken: tuple[str, bool] | None
) -> None:
    found = reading(rule, category, issue, "en")
    assert (found and (found.kind, found.sure)) == taken


def test_another_countrys_spelling_counts_only_where_one_country_is_set() -> None:
    assert reading("PER_CENT", "GRAMMAR", "locale-violation", "en-US") is not None
    assert reading("X", "BRITISH_ENGLISH", "locale-violation", "en-US") is not None
    assert options("en")["language"] == options("en-US")["language"] == "en-US"
    assert options("en-GB")["language"] == "en-GB"


def test_what_never_counts_is_not_asked_for() -> None:
    asked = options("en")
    off = set(asked["disabledCategories"].split(","))
    assert {"STYLE", "REDUNDANCY", "PROPER_NOUNS"} <= off
    assert not off & {name for name, taken in CATEGORIES.items() if taken}
    assert set(asked["disabledRules"].split(",")) == rules_off()
