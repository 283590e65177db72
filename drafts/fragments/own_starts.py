"""What the candidate is, does or has, jotted from the middle: "acting CMM1 since April", "already have a van", "booked with them already"."""

from __future__ import annotations

import re

from drafts.days import MONTH
from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.joining import article
from drafts.fragments.number_words import UP_TO_TWELVE
from drafts.fragments.posts_so_long import with_its_time
from drafts.fragments.rewriting import rewritings, rewritten
from drafts.fragments.scene import Role
from drafts.fragments.wordlists import section

_NUMBER = rf"(?:\d+|one|{UP_TO_TWELVE})"
_COURSE = r"[A-Z]{2,}\w*(?: course| training| level \d)?|diploma|degree|apprenticeship|training|level \d(?: [a-z]+)?"
_NONE_OF = r"(?P<what>(?!in\b)[a-z]+(?: (?!in\b|for\b|over\b|last\b|past\b|since\b|within\b|at\b|of\b|under\b)[a-z]+)?)"
_SO_LONG = rf"(?:since\b|for (?:\d+|an?|{UP_TO_TWELVE}) (?:years?|months?|weeks?|seasons?|terms?)\b)"


def _and_my_own(match: re.Match[str]) -> str:
    """ "A bus licence, own car" as two things; behind what one did or is it is a sentence."""
    shape = analyse(match["all"], candidate=True).shape
    head = match["all"].split()[-1]
    if vocabulary.is_one_person(head) and not re.search(r"\b(?:and|for|of|in|at|to|with)\b|\d", match["all"]):
        who = match["all"] if re.match(r"(?:an?|the) ", match["all"]) else f"{article(match['all'])} {match['all']}"
        return f"I am {who} and have my own {match['own']}"
    if shape is Shape.GERUND:
        return match[0]  # "welding, own tools"
    if shape is Shape.ADJECTIVE:
        low = match["all"][:1].lower() if match["all"][1:2].islower() else match["all"][:1]
        return f"I am {low}{match['all'][1:]}, and I have my own {match['own']}"
    if shape is not Shape.NOUN:
        return f"{match['all']}, and I have my own {match['own']}"
    return f"{match['all']}{',' if ' and ' in match['all'] else ''} and my own {match['own']}"


def _of_whom(match: re.Match[str]) -> str:
    """ "Had 5, 4 qualified, one has own shop": so many of them."""
    the = "the " if match["one"] in {"third", "other", "last"} else ""
    rest = re.sub(r"^has (?:its )?own ", "has their own ", match["rest"])
    return f"I had {match['all']}, of whom {match['some']} {match['did']}, and {the}{match['one']} {rest}"


def _one_to_one(match: re.Match[str]) -> str:
    """ "1:1 with a shy lad for 2 years, he reads now"."""
    then = match["then"] or ""
    return f"I worked one to one with {match['who']}{then.replace(', ', ', and ', 1)}"


def _was_done(match: re.Match[str]) -> str:
    """ "Drug tray checked every shift": by whom, the note does not say."""
    *_, thing = match["thing"].split()
    acts = (
        thing in {"guard", "guards"}
        or vocabulary.is_person(thing)
        or vocabulary.are_people(thing)
        or thing in section("acting", "words_compound_deeds.txt")
    )
    if (
        acts
        or not vocabulary.is_noun(thing)
        or vocabulary.is_adjective(thing)
        or verbs.is_form(match["thing"].split()[0], "past")
    ):
        return match[0]
    return f"the {match['thing']} {'were' if vocabulary.is_plural(thing) else 'was'} {match['did']} "


# "Bringing on two apprentices at the minute": what one is doing, and not what one has done.
_NOW = r"at the (?:minute|moment)|right now|just now|currently|at present|presently|these days|now"
_UNDER_WAY = re.compile(
    rf"^(?P<first>(?:currently|presently|now) )?(?P<doing>(?!being\b|having\b)[a-z]+ing)(?P<what>(?: (?!since\b|for (?:over |about )?(?:\d+|an?|{UP_TO_TWELVE}) (?:and a half )?(?:year|month|week|season|term)s?\b)[^, ]+)*?)(?:(?P<last>,? (?:{_NOW}))(?=,|$| (?:for|with|in|on|at|as) )|(?=,|$))"
)


def _under_way(match: re.Match[str]) -> str:
    if not (match["first"] or match["last"]) or not verbs.is_form(match["doing"], "gerund"):
        return match[0]
    last = (match["last"] or "").lstrip(",")
    return f"I am {match['first'] or ''}{match['doing']}{match['what']}{last}"


def _rather_do(match: re.Match[str]) -> str:
    """ "Rather drive than fly"; "rather busy on Fridays" says how it is."""
    does = verbs.is_form(match["do"], "base") and not vocabulary.is_adjective(match["do"])
    return f"I would rather {match['do']} " if does else match[0]


_BOTH = rewritings(
    (
        (
            rf"^(?P<grade>[Bb]and \d[a-z]?), acting (?=[^,]*{_SO_LONG})",
            lambda found: f"I am a {found['grade'].lower()} and have been acting ",
        ),
        (rf"^acting (?=[^,]*{_SO_LONG})", "I have been acting "),
        (r"^(?=Gas Safe(?: registered)? since\b)", "I have been "),
        (r"^(?=the (?:one|person|guy|lad|woman|man) (?:who|that|they|everyone|everybody|people) [a-z]+ )", "I am "),
        (r"^(?P<how>always|usually|often) (?=the (?:one|person|guy|lad|woman|man) (?:who|that) )", r"I am \g<how> "),
        (r"^(?P<how>first|last) on (?:the )?scene (?=at|when|of) ?", r"I was \g<how> on the scene "),
        (r"^coded (?=\d?G\b|\d[A-Z]\b|to (?:ASME|BS|EN|AWS|ISO)\b)", "I am coded "),
        (rf"^(?P<no>no|zero) {_NONE_OF} (?P<long>\d+ (?:years|months|seasons))(?= |$)", r"\g<no> \g<what> in \g<long>"),
        (rf", (?P<no>no|zero) {_NONE_OF} (?P<long>\d+ (?:years|months|seasons))$", r", \g<no> \g<what> in \g<long>"),
        (r"^[Cc]ode (?P<code>EC1?|EB|C1|8|10|14)(?P<pdp>(?: and PR?DP)?)(?=$|,)", lambda found: f"a Code {found['code']} licence{found['pdp'].replace('and ', 'and a ')}"),
        (r",? (?:and )?(?:my |a )?driver['’]?s['’]? licen[cs]e,? code (?P<code>EC1?|EB|C1|8|10|14)$", lambda found: f"{',' if ' and ' in found.string[: found.start()] else ''} and a Code {found['code']} driver's licence"),
        (r"^(?P<paper>[A-Z]{2,}\w*(?: [A-Z]\w*)?) (?P<so>current|in date|up to date|valid)(?=$|,)", r"my \g<paper> is \g<so>"),
        (r"^(?P<what>[a-z]+)['’]s (?=(?:tidy|clean|up to date|current|solid|spotless|neat|immaculate)$)", r"my \g<what> is "),
        (r"^(?:my )?(?P<what>[a-z]+ [a-z]+s) (?P<so>right|correct|spot on) (?=(?:every|each) )", r"my \g<what> are \g<so> "),
        (rf"^done (?=(?:the|my|an?|it|that) ?[^,]*\b(?:in (?:{MONTH}|(?:19|20)\d\d)|last (?:year|month|week|spring|summer|autumn|winter|[A-Z][a-z]+))(?:,|$))", "I did "),
        (r"^(?:the )?(?P<thing>(?:[a-z]+ )?[a-z]+) (?P<did>checked|tested|cleaned|logged|counted|stocked|signed|inspected|serviced|washed|wiped|locked) (?=(?:every|each) (?:shift|day|night|week|morning|evening|month|round|visit|trip|run|list|time)\b)", _was_done),
        (rf"^(?P<all>(?:\d+|{UP_TO_TWELVE}) (?:years|seasons|winters|summers)\b[^,]*), (?P<some>\d+|one|{UP_TO_TWELVE}) (?:of them )?as (?=[a-z])", r"\g<all>, \g<some> of them as "),
        (r"(?P<n>\b\d+ (?:years|months|seasons)),? (?:without (?:any|a) |with(?:out)? no |no )single (?P<what>[a-z]+)$", r"\g<n> without a single \g<what>"),
        (r"\bwithout any single (?=[a-z])", "without a single "),
        (r", (?:the )?(?P<how>lowest|highest|best|fastest|top|busiest|biggest) in (?:the )?(?P<where>district|region|country|county|state|area|company|group|city|province|zone|chain|trust)$", r", the \g<how> in the \g<where>"),
        (r", (?=one of us (?:always |still )?[a-z]+ing )", ", with "),
        (r"\b(?P<do>raised?|lost|lose|losing|raising) (?=(?:voice|temper|nerve|cool)(?:$|,| (?:at|with|once|in|on|or|and|to)\b))", r"\g<do> my "),
        (r"\bmy missus\b|^(?:the )?missus\b", "my wife"),
    )
)  # fmt: skip
_HIGHLIGHTS = rewritings(
    (
        (r"^(?P<what>[a-z]+ing) (?P<paper>cert|certificate|ticket|diploma|licence|license)(?=$|,| (?:from|since|in) )", lambda found: f"{article(found['what'])} {found['what']} {'certificate' if found['paper'] == 'cert' else found['paper']}"),
        (r"^fixed term (?=contract)", "fixed-term "),
        (r"^licence clean(?=$|,)", "clean licence"),
        (r"^(?P<did>(?:I )?(?:have )?(?:made|built|wrote|written|designed|drew|sewed|sewn|grew|grown|brewed)) own (?=[a-z])", r"\g<did> my own "),
        (r"^[Cc]lass (?P<n>[12])(?:(?:,| and) (?P<more>ADR|HIAB|CPC|Moffett))?(?=$|,)", lambda found: f"a class {found['n']} licence{' and ' + found['more'] if found['more'] else ''}"),
        (r"\b(?P<did>executed|built|completed|handled|supervised|finished) (?=G\+\d+ (?:tower|building|block|structure)\b)", r"\g<did> a "),
        (r"^[Cc]at(?:egory)? (?P<n>[BCD]1?E?) (?:and|&) (?P<m>[BCD]?1?E?)(?=$|,)(?! licen)", r"category \g<n> and \g<m> licences"),
        (r"^[Cc]at(?:egory)? (?P<n>[BCD]1?E?)(?=$|,| and)(?! licen| and [A-Z]\d?E? licen)", r"a category \g<n> licence"),
        (r"^(?P<all>[^,]+), (?:my )?own (?P<own>[a-z]+)$", _and_my_own),
        (rf"^(?:my |the )?(?P<what>{_COURSE}) done, (?P<own>and my own|and own|my own|own) (?=[a-z]+$)", r"I have done my \g<what> and have my own "),
        (rf"^(?:my |the )?(?P<what>{_COURSE}) done and my own (?=[a-z]+$)", r"I have done my \g<what> and have my own "),
        (rf"^(?:my |the )?(?P<what>{_COURSE}) done, (?=halfway |half way |now )", r"I have done my \g<what>, and I am "),
        (rf"^(?:my |the )?(?P<what>{_COURSE}) done, (?=(?:\d+|{UP_TO_TWELVE}) (?:years|seasons) (?:in|on|at|with|of|as) )", r"I have done my \g<what>, with "),
        (r"^(?:my |the )?(?P<what>(?:trade|driving|theory|practical) test|apprenticeship|(?:final|board|bar|nursing) exams?) passed (?=(?:the )?(?:first|1st) (?:time|go)|in |at |last )", r"passed my \g<what> "),
        (r"^(?P<what>first aid)(?P<more> and [a-z]+)? (?P<so>current|in date|up to date)(?=$|,)", lambda found: f"my {found['what']}{found['more'] or ''} certificate{'s are' if found['more'] else ' is'} {found['so']}"),
        (r"^(?:was )?(?P<did>named|voted|crowned|awarded) (?=(?:the )?(?:[a-z]+ )?(?:employee|apprentice|student|trainee|nurse|teacher|driver|chef|player|clerk|volunteer|worker) of the )", r"I was \g<did> "),
        (r"^(?:I )?(?:was )?(?P<did>voted|named|rated|crowned) (?:the )?(?P<best>best|top) (?=[a-z])", r"I was \g<did> the \g<best> "),
        (r"^never once (?=been |missed |lost |had |failed |dropped |broken )", "I have never once "),
        (r"^(?:no|zero) (?=(?:missed|late|failed|lost|dropped|broken|bounced|rejected|overdue|unpaid|returned) [a-z]+s$|[A-Z]{2,}s (?:in|since|for) |(?:complaints|accidents|incidents|injuries|strikes|warnings|write-ups|sick days|recalls)(?: ever)?$)", "I have had no "),
        (r"^(?P<do>level|true|tune|voice|ream|lap|hone|splice|crimp|shoe|scribe) (?=[a-z]+s\b[^,]* (?:by (?:hand|ear|eye|feel|sight)|freehand|blind|to (?:within )?\d[\d.]* ?(?:mm|microns?|cm|thou))\b)", r"I \g<do> "),
        (_UNDER_WAY, _under_way),
        (r"^(?=fit and (?:healthy|strong|well)\b)", "I am "),
        (r"^(?P<one>[A-Z]{3,}(?: (?:paper|part|level) \d)?) (?:passed|done|cleared), (?P<two>[A-Z]{3,}(?: (?:paper|part|level) \d)?) (?:passed|done|cleared)$", r"passed \g<one> and \g<two>"),
        (r"(?P<lead>^|, )(?=white card\b)", r"\g<lead>a "),
        (r"^18th [Ee]dition(?:,| and| \+) (?P<more>\d{4})(?: too)?(?=$|,)", r"I hold the 18th Edition and \g<more> certificates"),
        (r"^18th [Ee]dition(?=$|,)", "I hold the 18th Edition certificate"),
        (r"^(?P<how>PAT|NDT|UT|LOLER|QA|MPI)[ -]tested ", r"I \g<how>-tested "),
        (r"^(?:worked )?(?:1:1|one to one) with (?P<who>.+? (?:for|since) [^,]+?)(?P<then>, (?:he|she|they) [a-z]+)?(?=$|,| now)", _one_to_one),
        (r", (?P<what>[a-z]+(?: [a-z]+)?) (?P<did>brought|cut|taken|held|kept|reduced) (?P<to>(?:down |up )?(?:to|from|under|below) \d)", r", with the \g<what> \g<did> \g<to>"),
    )
)  # fmt: skip
_ANSWERS = rewritings(
    (
        (r"^(?:my )?own (?P<one>[a-z]+),? (?:and )?(?:my )?own (?P<two>[a-z]+)$", r"I have my own \g<one> and my own \g<two>"),
        (r"^(?:my )?own (?=(?:car|van|ute|bakkie|bike|motorbike|transport|vehicle|wheels|tools|boat|two-wheeler|scooter)\b)", "I have my own "),
        (r"^(?:all )?sorted, (?=[a-z]+ing )", "it is sorted, and I am "),
        (r"^(?:all )?sorted$", "it is sorted"),
        (r"^done, (?:the )?cert(?:ificate)? (?P<dated>dated .+)$", r"it is done, and I have the certificate \g<dated>"),
        (r"^(?:still )?learning, (?=[a-z]+(?:ed|t|d|k|w|n) )", "I am still learning, "),
        (r"^home with (?=(?:my|our|the) )", "I was at home with "),
        (rf"^(?:I )?had (?P<all>{_NUMBER}), (?P<some>{_NUMBER}) (?P<did>passed|qualified|stayed|finished|graduated), (?:and )?(?P<one>one|(?:the )?(?:third|other|last)) (?P<rest>(?:has|is|went|got|now|left) .+)$", _of_whom),
        (r"^(?:I )?always (?P<do>have|did|do), (?=(?:live|like|love|know|have|get) )", r"I always \g<do>, and I "),
        (r"^none in (?=(?:the last )?\d+ (?:years|months))", "I have had none in "),
        (r"^none, (?:the |my )?clearance (?P<dated>(?:from [^,]+ )?dated .+)$", r"I have none and hold clearance \g<dated>"),
        (r", (?:the |my )?(?P<what>radio|phone|keys|pager|bleep) on me(?=$|,)", r", with my \g<what> on me"),
        (r", (?:the |my )?(?P<what>(?!train |bus |ferry |plane |flight )[a-z]+(?: [a-z]+)?) is (?P<so>ready|booked|done|sorted|signed|in hand|in place)$", r", and my \g<what> is \g<so>"),
        (r"^(?P<what>hall|work|trade|shop|yard|season|market)['’]s been ", r"the \g<what> has been "),
        (r"^(?:I['’]?d |I would )?rather (?=(?:days|nights|earlies|lates|mornings|afternoons|weekends)\b)", "I would rather work "),
        (r"^rather (?P<do>[a-z]+) (?=(?:than|but|in|on|at|with|a|the)\b)", _rather_do),
        (r"^(?:I )?do already, (?:on )?(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b)", "I already do, on "),
        (r"^(?:I )?using (?:it )?(?:since|for|from) (?=\d+ (?:years|months))", "I have been using it for "),
        (r", (?:fine|grand|all good|no bother|no problem|no worries|no issue|happy days|no drama|no dramas|easy)$", lambda found: "" if " " in found.string[: found.start()] else found[0]),
        (r"^(?P<how>(?:it|they|we) (?:was|were) [^,]+), (?=did (?:everything|it all|a bit of everything)$)", r"\g<how>, and I "),
        (r",? so (?:no (?:issue|problem|problems|worries|bother|stress|big deal)|(?:it['’]s |that['’]s |we['’]re |I['’]m )?(?:all )?(?:good|sorted|grand|covered))$", ""),
        (r"^already (?=(?:have|had|do|did|know|knew|own|use|ran|speak|hold|work|live|teach|drive|manage)\b)", "I already "),
        (r"^already (?=used to\b|run down\b)", "I am already "),
        (r"^already (?=used\b|run (?:a|an|the|my|our|two|three|it|them|\d)\b)", "I already "),
        (r"^booked (?P<in>(?:in )?(?:with|on|onto|for) .+?) already$", r"I am already booked \g<in>"),
        (r"^already booked (?P<in>(?:in )?(?:with|on|onto|for) .+)$", r"I am already booked \g<in>"),
        (r"^doing (?=(?:it|that|this|so|exactly that) (?:now|already|at the moment|every day|daily|right now)\b)", "I am doing "),
        (r"^(?:my )?(?P<who>wife|husband|partner|mum|mom|mam|dad)['’]s (?=used to |fine with |happy with |ok(?:ay)? with |from |retired\b|at home\b|on board\b)", r"my \g<who> is "),
        (r"^(?=(?:wife|husband|partner|mum|mom|mam|dad|brother|sister)['’]s (?:folks|family|parents|people|mum|mom|mother|job|work)\b)", "my "),
        (r"^family (?=(?:is|are|lives?|comes?) (?:all )?(?:from|here|in|near|round|around)\b)", "my family "),
        (r", (?P<who>wife|husband|partner)['’]s (?=used to |fine with |happy with |ok(?:ay)? with )", r", and my \g<who> is "),
    )
)  # fmt: skip


def with_own_start(text: str, role: Role) -> str:
    """``text`` with the words that it begins without; else as it is."""
    if role not in {Role.HIGHLIGHT, Role.ANSWER}:
        return text
    text = rewritten(text, _BOTH)
    return rewritten(text, _ANSWERS) if role is Role.ANSWER else with_its_time(rewritten(text, _HIGHLIGHTS))
