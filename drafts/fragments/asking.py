"""Questions put to the candidate: a direct question becomes what follows "You asked"."""

from __future__ import annotations

import re
from collections.abc import Callable

from drafts.fragments import verbs, vocabulary
from drafts.fragments.doubts import doubted
from drafts.fragments.fragment import SUBJECTS, WH_WORDS, Shape, analyse, plain, tokens
from drafts.fragments.main_verb import main_verb
from drafts.fragments.noun_phrase import with_article
from drafts.fragments.verb_phrase import base_form

_AUX = "did|do|does|would|will|can|could|should|have|has|had|are|is|was|were|am|might|may"
_DIRECT = re.compile(
    r"^(?P<wh>(?:(?:in|at|on|for|with|to|from) )?(?:how|why|what|where|when|which|who|whose)\b[^?,]*?(?= (?:did|do|does|would|will|can|"
    r"could|should|have|has|had|are|is|was|were|am|might|may) (?:you|I|we|they|he|she|it|there)\b))?\s*"
    rf"\b(?P<aux>{_AUX})\s+(?P<subject>you|I|we|they|he|she|it|there)\b\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_OF_A_NOUN = re.compile(
    rf"^(?:(?P<wh>(?:how|why|where|when|what|who|which [a-z]+|how (?:many|much|often|long)(?: [a-z]+)?))\s+)?(?P<aux>{_AUX})\s+(?P<rest>(?:my|your|the|our|their|his|her|an?) .+?)(?: (?:to|for) you)?$",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(
    r"^(?:(?P<wh>how|why|where|when|what|which [a-z]+|how (?:many|much|often|long)(?: [a-z]+)?)\s+)?"
    r"(?P<aux>do|does|did|would|should|will|can|could)\s+(?P<rest>[a-z].+)$",
    re.IGNORECASE,
)
_WHAT_IS = re.compile(
    r"^(?:and )?what(?:['’]s| is| are| was| were) (?P<noun>(?:the|your|my|our|their|his|her|one) .+)$", re.IGNORECASE
)
_ABOUT = re.compile(
    r"^(?:(?:can|could|would) you )?(?:tell (?:me|us) (?:a bit |more |something )?about|talk (?:me|us) through|walk (?:me|us) through|describe|explain|"
    r"give (?:me |us )?an example of|(?:an )?examples? of|(?:(?:he|she|they|you) )?(?:pushed|pressed|grilled|challenged|quizzed) (?:me )?(?:on|about|over)|how about|what about|(?:had )?(?:a )?(?:question|concerns?|worry|worries|doubts?|asked) (?:about|over|on|re)|"
    r"(?:(?:he|she|they|you|we) )?(?:(?:was|were|is|are|seemed)(?:n['’]t)? )?(?:not )?(?:sure|convinced|worried|unsure|concerned|nervous|sceptical|skeptical)"
    r" (?:about|of|by))\s+",
    re.IGNORECASE,
)
_WORRY = re.compile(
    r"^(?:(?:they|he|she|you|we) (?:are |were |was |is )?)?(?:worry|worried|worries|concerned|concern|afraid|fear|feared|doubt|doubted|unsure|not sure|wonder|wondered)(?: that| whether| if)? (?=I\b|I['’]|my\b|you\b|you['’]|your\b)",
    re.IGNORECASE,
)
_EVER = re.compile(r"^ever (?P<done>[a-z]+)\b(?P<tail>.*)$", re.IGNORECASE)
_MINE = re.compile(
    r"^(?:biggest|greatest|best|worst|proudest|hardest|toughest|favou?rite|notice period|current|last (?:job|role|boss)|last position|commute|"
    r"career|short (?:time|stay|stint) (?:in|at|with) [^,]+$|nerves (?:in|on|before|at)|fear of|speed (?:on|at|with)|English (?:for|on) |patience (?:with|for)|knowledge of|references from|leadership style|management style|work(?:ing)? style|experience|lack of)\b",
    re.IGNORECASE,
)
_OWN = frozenset(
    {
        "weaknesses",
        "weakness",
        "strengths",
        "strength",
        "age",
        "availability",
        "references",
        "gaps",
        "gap",
        "visa",
        "commute",
    }
)
_HAVING = re.compile(r"(?:I|you)(?:['’]ve| have) (?P<tail>(?:only )?(?P<done>[a-z]+)\b.*)$")
# "That I have only a licence of six months".
_HAVING_ONLY = re.compile(r"(?:that )?I(?:['’]ve| have)(?: got)? (?P<tail>only (?:an?|one|two|three|\d+) [a-z].*)$")
# A task set in the interview, which may also be a noun: "design offline sync for two phones".
_EXERCISE = re.compile(
    r"(?:design|implement|build|write|solve|estimate|derive|prove|sketch|draft|plan|model|price|debug|refactor|optimi[sz]e) (?!of\b|for\b|and\b|or\b|work\b|to\b|in\b)[a-z]+ .+$",
    re.IGNORECASE,
)
# "A healthcare background", "crane experience".
_MY_OWN = re.compile(
    r"^an? (?=(?:[a-z]+ )?background\b)|^(?!(?:my|an?|the|any|this|that|such|relevant) )(?=(?:[a-z]+ ){1,2}experience\b)"
)
# "Isn't the commute a lot": asked all the same.
_NOT_SO = re.compile(
    r"^[\"“]?(?:is|are|was|would|wo|could)n['’]t(?= (?:the|my|it|that|this|I|you|they|there)\b)", re.IGNORECASE
)
# "Is night work a problem": its subject has no article.
_PROBLEM = re.compile(
    r"(?P<be>is|are|would) (?P<what>(?!the\b|my\b|your\b|an?\b|it\b|that\b|this\b|you\b|I\b)[a-z]+(?: [a-z]+){0,2}?) (?:be )?"
    r"(?P<so>(?:an? (?:problem|issue|worry|concern)|ok|okay|fine|doable)(?: (?:for|with) (?:me|you))?)$",
    re.IGNORECASE,
)
Slots = dict[str, str | None]


def _with_finite(subject: str, aux: str, rest: str) -> str | None:
    """Subject, verb and the rest in the order of a statement: ("you", "did", "leave Bosch") → "you left Bosch"."""
    if aux not in {"do", "does", "did"}:
        return f"{subject} {aux}{' ' + rest if rest else ''}"
    words = rest.split()
    at = 0
    while at < len(words) - 1 and words[at].lower() in {
        "ever",
        "usually",
        "normally",
        "always",
        "really",
        "typically",
        "generally",
        "actually",
        "honestly",
        "still",
        "not",
    }:
        at += 1
    if not words:
        return None
    base = base_form(words[at].rstrip(","), "base")
    if base is None:
        return None
    ending = "," if words[at].endswith(",") else ""
    singular = subject.lower() in {"he", "she", "it"} or (
        subject.lower() not in SUBJECTS and not vocabulary.is_plural(subject.rsplit(maxsplit=1)[-1])
    )
    if aux == "did":
        words[at] = verbs.past(base)
    elif aux == "does" and singular:
        words[at] = verbs.third(base)
    else:
        words[at] = base
    words[at] += ending
    return " ".join([subject, *words])


def _subject_length(words: list[str]) -> int | None:
    """How many words at the beginning of "my French good enough" are its subject."""
    for index in range(2, len(words)):
        low = plain(words[index])
        adjective = vocabulary.is_adjective(low) and not vocabulary.is_noun(low)
        if (
            adjective
            or low in {"good", "ok", "enough", "too", "okay"}
            or verbs.is_form(low, "gerund")
            or low in vocabulary.PREPOSITIONS
            or low in {"my", "your"}
        ):
            return index
    return None


def _verb_behind_subject(words: list[str], index: int) -> bool:
    """Whether the word at ``index`` is what a subject without an article does: "good baristas leave"."""
    low, before = plain(words[index].rstrip(",")), plain(words[index - 1])
    if low in {"be", "have"}:
        return True
    subject = vocabulary.is_plural(before) or vocabulary.is_mass(before) or before in {"people", "staff", "children"}
    follower = plain(words[index + 1]) if index + 1 < len(words) else ""
    return (
        subject
        and verbs.is_form(low, "base")
        and (verbs.lean(low) is not verbs.Lean.NOUN or follower in vocabulary.PREPOSITIONS | vocabulary.DETERMINERS)
    )


def indirect(text: str) -> str | None:
    """A direct question as a clause: "would you relocate" → "whether you would relocate"; None if it is none."""
    match = _DIRECT.match(text)
    if match:
        subject = match["subject"] if match["subject"] == "I" else match["subject"].lower()
        stated = _with_finite(subject, match["aux"].lower(), match["rest"])
        wh = match["wh"] or "whether"
        return f"{wh[0].lower()}{wh[1:]} {stated}" if stated else None
    match = _OF_A_NOUN.match(text)
    if match and not re.match(r"who (?:has|had) ", text, re.IGNORECASE):  # "who has the last word": whoever it is
        words = match["rest"].split()
        aux = match["aux"].lower()
        if aux in {"is", "are", "was", "were"}:
            length = _subject_length(words)
        else:
            length = next(
                (
                    i
                    for i in range(2, len(words))
                    if (
                        (vocabulary.is_noun(words[i - 1]) or words[i - 1][:1].isupper())
                        and verbs.is_form(words[i], "participle" if aux in {"has", "have", "had"} else "base")
                        and not (vocabulary.is_person(words[i]) and words[i + 1 : i + 2])
                    )
                    or words[i] in {"be", "have", "ever", "already"}
                ),
                None,
            )
        if length is None:
            return None
        stated = _with_finite(" ".join(words[:length]), aux, " ".join(words[length:]))
        return f"{(match['wh'] or 'whether').lower()} {stated}" if stated else None
    match = _OF_SOMEBODY.match(text)
    if match:
        words = match["rest"].split()
        length = next((i for i in range(1, len(words)) if _verb_behind_subject(words, i)), None)
        if length is None:
            return None
        stated = _with_finite(" ".join(words[:length]), match["aux"].lower(), " ".join(words[length:]))
        return f"{(match['wh'] or 'whether').lower()} {stated}" if stated else None
    match = _EVER.match(text)
    if match and (verbs.is_form(match["done"], "participle") or match["done"] in {"been", "had"}):
        return f"whether I have ever {match['done'].lower()}{match['tail']}"
    return None


def _acts(words: list[str], index: int) -> bool:
    """Whether the word at ``index`` is what several do: "how the doors of the old car freeze"."""
    verb = verbs.is_form(words[index], "base") and verbs.lean(words[index]) is not verbs.Lean.NOUN
    return verb and any(map(vocabulary.is_plural, words[2:index]))


def _embedded(text: str) -> str | None:
    """A question in the order of a statement already ("how I would win them over"), or a "why leave" filled up."""
    words = tokens(text)
    first = plain(words[0]) if words else ""
    if first not in WH_WORDS or (len(words) < 3 and first not in {"what", "how", "why"}) or len(words) < 2:
        return None
    following = plain(words[1])
    if first == "whether" and "or" in map(plain, words) and following != "to" and main_verb(words[1:]) is None:
        return None  # "whether nanodiscs or SMALPs"
    if verbs.is_auxiliary(following) and first not in {"what", "who", "which"}:
        return None
    if first == "how" and following == "many" and main_verb(words[1:]) is None:
        return None  # "how many patients at once"
    if first in {"why", "how"}:
        if following in {
            "not",
            "this",
            "the",
            "a",
            "now",
            "us",
            "come",
            "about",
            "only",
            "so",
            "just",
            "no",
        } and not any(
            verbs.is_auxiliary(plain(w)) or verbs.is_form(w, "past", "third") or _acts(words, i)
            for i, w in enumerate(words[2:], 2)
        ):
            return None
        if first == "why" and verbs.lean(following) is verbs.Lean.VERB and verbs.is_form(following, "base"):
            return f"why I would {text.split(' ', 1)[1]}"
        if len(words) == 2 and not verbs.readings(following):
            return None
        if first == "why" and (len(words) == 2 or (verbs.is_form(words[2], "gerund") and main_verb(words[1:]) is None)):
            return None  # "why physics teaching after banking"
    return re.sub(r"^if\b", "whether", text[0].lower() + text[1:])


def _whether_a_problem(text: str) -> str | None:
    """ "Is night work a problem" as a clause."""
    found = _PROBLEM.match(text)
    if found is None:
        return None
    be = found["be"].lower()
    return f"whether {found['what']} {be}{' be' if be == 'would' else ''} {found['so']}"


def _bare(text: str) -> str:
    """A question without its mark and what is jotted behind it: "…, ok?", "a CDL or not", "the gap on my CV 2019-21"."""
    text = re.sub(r"^[\"“]([^\"“”]+)[\"”]\??$", r"\1", text)
    text = re.sub(r", [A-Z]+\d[\w–-]*(?=\??$)", "", text)  # "at sea, F5-6"
    text = re.sub(r"(?<=\w), my [a-z]+ (?:is|was|works|lives|has)\b.*$", "", text)
    # "You come from shops, can you talk to a crying customer?": what is asked is the rest.
    text = re.sub(
        r"^(?:you|your|I|my)\b[^,?]+, (?:so |but )?(?=(?:(?:how|why|what|when|where) )?[a-z]+ (?:you|I)\b[^,]*\?)",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = _NOT_SO.sub(
        lambda found: {"wo": "will"}.get(plain_aux := re.split("n['’]", found[0].lstrip('"“'))[0].lower(), plain_aux),
        text,
    )
    # "Being no engineer, so how will I question an estimate": what is asked is the rest.
    text = re.sub(
        r"^[^,?]+, (?:so |but |and )(?=(?:how|why|what) (?:will|would|can|could|do|should|did) (?:you|I)\b)",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r"^being not (?=(?:an?|the|from|local|in)\b)", "not being ", text, flags=re.IGNORECASE)
    # "She worried that I am good with grown-ups but I never taught a child".
    text = re.sub(r"^[^,?]+,? but (?=I(?:['’]ve| have)? never )", "", text)
    text = re.sub(r", (?:him|her|them) or (?:me|I)(?=\??$)", ", you or me", text)
    text = re.sub(
        r"(?<!\bis)(?<!\bam)(?<!\bare)(?<!\bbe),? (?:ok|okay|fine)$", "", text.rstrip("?").strip().rstrip(",")
    )
    if not re.match(r"(?:whether|if)\b", text):
        text = re.sub(r" or not$", "", text)
    return re.sub(r"(?<=[a-zA-Z]{2}),? (?:19|20)\d\d\s?[-–/]\s?\d{2,4}$", "", text) if len(text.split()) > 3 else text


def puts_to_me(jotted: str, text: str) -> bool:
    """Whether the note tells of a question in the words in which it was put: "she asked me, what will you do when …"."""
    direct = _DIRECT.match(text)
    put = re.match(r"(?:(?:he|she|they) )?(?:asked|wanted to know)\b", jotted, re.IGNORECASE)
    return bool(put and direct and direct["subject"].lower() == "you")


def asked(text: str, shift: Callable[[str], str]) -> Slots:
    """The slots of a question or a concern; ``shift`` turns its pronouns. {} where it fits nowhere."""
    text = _bare(text)
    about = _ABOUT.match(text)
    if about:
        text = text[about.end() :]
    if doubt := doubted(text, shift):
        return doubt
    if match := re.match(
        r"if (?P<case>.+?),? (?P<ask>(?:what|how) (?:do|would|did|will) (?:you|I) .+)$", text, re.IGNORECASE
    ):
        turned_ask = indirect(match["ask"])
        if turned_ask:
            turned = shift(f"{turned_ask} if {match['case']}")
            return {"topic": turned, "asked": turned}
    if exercise := _EXERCISE.match(text):
        turned = shift(f"how I would {exercise[0]}")
        return {"topic": turned, "asked": turned}
    if match := re.match(r"what if (?=[a-z])", text, re.IGNORECASE):
        turned = shift(f"what I would do if {text[match.end() :]}")
        return {"topic": turned, "asked": turned}
    if match := re.match(r"why (?=(?:\d+|so many|so few) [a-z]+s\b)", text, re.IGNORECASE):
        turned = shift(f"why I have had {text[match.end() :]}")
        return {"topic": turned, "asked": turned}
    if match := re.match(r"(?P<what>[a-z]+) (?P<year>(?:19|20)\d\d(?:[-–/]\d+)?)$", text):
        topic = f"my {match['year']} {match['what']}"
        return {"topic": topic, "asked": f"about {topic}"}
    if re.match(r"only (?:(?:one|two|three|\d+) [a-z]|(?:[a-z]+ )?experience$)", text):
        topic = shift(f"having only {text[5:]}")
        return {"topic": topic, "asked": f"about {topic}"}
    if match := re.match(r"why no (?=[a-z])", text, re.IGNORECASE):
        turned = shift(f"why I have no {text[match.end() :]}")
        return {"topic": turned, "asked": turned}
    if match := re.match(r"(?:having )?no (?!one\b|longer\b|more\b)(?=[a-z])", text, re.IGNORECASE):
        lack = _MY_OWN.sub("my ", with_article(shift(text[match.end() :]), False))
        if re.search(r"\b(?:experience|background)\b", lack):
            return {"topic": lack, "asked": f"about {lack}"}  # "my lack of experience" talks one down
        topic = f"{'the' if 'my ' in lack else 'my'} lack of {lack}"
        one = lack.startswith(("a ", "an ", "knowledge of ", "formal ")) and not lack.endswith(" before")
        had = "had " if lack.endswith("of my own") else ""
        return {"topic": topic, "asked": f"whether I have {had}{lack}" if one else f"about {topic}"}
    match = _HAVING_ONLY.match(text) or _HAVING.match(text)
    if match and (match.re is _HAVING_ONLY or verbs.is_form(match["done"], "participle")):
        topic = f"having {shift(match['tail'])}"
        return {"topic": topic, "asked": f"about {topic}"}
    if re.match(r"why (?:us|here|this company|you)$", text, re.IGNORECASE):
        return {"topic": "why I would like to join you", "asked": "why I would like to join you"}
    if match := re.match(r"why (?P<trade>[a-z]+ing)$", text, re.IGNORECASE):
        return {"topic": f"why I chose {match['trade']}", "asked": f"why I chose {match['trade']}"}
    worry = _WORRY.match(text)
    if worry and not about:
        if doubt := doubted(text[worry.end() :], shift):
            return doubt
        turned = shift(f"whether {text[worry.end() :]}")
        return {"topic": turned, "asked": turned}
    if re.match(r"if (?!I\b|you\b)[^,]*n['’]t\b[^,]*$", text):
        turned = shift(f"what happens {text}")
        return {"topic": turned, "asked": turned}
    what = _WHAT_IS.match(text)
    if what and not any(verbs.is_auxiliary(w) for w in tokens(what["noun"])):
        topic = shift(what["noun"])
        return {"topic": topic, "asked": f"about {topic}"}
    if match := re.match(r"^what(?:['’]s| is) (?P<what>an? (?:[a-z-]+ ?){1,3})$", text, re.IGNORECASE):
        turned = shift(f"what {match['what']} is")
        return {"topic": turned, "asked": turned}
    turned_question = (
        re.sub(r"^(how|whether) (I|you) will\b", r"\1 \2 would", indirect(text) or "")
        or _whether_a_problem(text)
        or _embedded(text)
    )
    if turned_question:
        # "Whether, coming from a big office, I could do without one".
        turned_question = re.sub(r"^whether (I .+) (coming from [^,]+)$", r"whether, \2, \1", shift(turned_question))
        return {"topic": turned_question, "asked": turned_question}
    return _of_phrase(
        text, shift, one_of_them=bool(about and about[0].lower().startswith(("describe", "tell", "give")))
    )


def _of_phrase(text: str, shift: Callable[[str], str], *, one_of_them: bool = False) -> Slots:
    """The slots of a question that is no clause; ``one_of_them``: it asks for an example ("describe conflict at work")."""
    fragment = analyse(text)
    words = fragment.words
    if not words:
        return {}
    if len(words) > 1 and plain(words[1]) in {"myself", "yourself", "me"}:
        return {}
    if fragment.shape is Shape.ADJECTIVE or re.match(
        r"too (?!much\b|many\b|little\b|few\b)[a-z]+(?: (?:for|to|from)\b|$)|(?:comfortable|happy|willing|able|ready|confident|prepared) [a-z]",
        text,
    ):
        return {"topic": f"whether I am {text}", "asked": f"whether I am {text}"}
    if fragment.shape is Shape.GERUND:
        topic = shift(text)
        return {"topic": topic, "asked": f"about {topic}", "doing": topic}
    if plain(words[0]) in {"handling", "managing", "leading"} and len(words) > 1 and words[1] != "of":
        topic = shift(text)
        return {"topic": topic, "asked": f"about {topic}", "doing": topic}
    if fragment.shape is Shape.NOUN:
        own = (
            (len(words) == 1 and plain(words[0]) in _OWN)
            or bool(_MINE.match(text))
            or bool(re.match(r"(?:[a-z]+ experience|(?:[a-z]+ )?background)\b", text))
        )
        own = own and not re.search(r"\bI(?:['’]ve| have| ever|['’]m)?\b", text)
        if re.match(r"(?:too (?:much|many|little|few)|not enough|so (?:much|little|few)) ", text):
            topic = f"having {shift(re.sub(r', (?=not enough )', ' and ', text))}"
            return {"topic": topic, "asked": f"about {topic}"}
        topic = shift(f"my {text}" if own else with_article(text, not one_of_them))
        return {"topic": topic, "asked": f"about {topic}"}
    if len(words) == 1 and re.search(r"(?:ed|ied|able|ful|less|ous)$", plain(words[0])):
        return {"topic": f"whether I am {text}", "asked": f"whether I am {text}"}
    if re.match(r"^(?:ok|okay|fine|happy) with\b", text):
        turned = f"whether I would be {shift(text)}"
        return {"topic": turned, "asked": turned}
    if fragment.shape is Shape.SENTENCE and re.match(r"I\b|I['’]|my\b", text):
        clause = text
        return {"first": clause, "clause": clause}
    if fragment.shape is Shape.PAST and plain(words[0]) in {"never", "not"}:
        return {"first": f"I {text}", "clause": f"I {text}"} if plain(words[0]) == "never" else {}
    return {}
