"""G033: a word is split, or two are joined, and so means something else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "everyday",
        r"(?<!the )(?<!our )(?<!my )(?<!your )(?<!their )(?<!an )(?<!in )(?<!of )(?<!for )(?<!its )\b(?P<x>everyday)(?=[.,;!?)]|\s*\Z| (?:at|in|on|with|to|for|from|by|since|when|before|after|because|I|we|as we|during|until|the|my|our|it|that)\b)",
        "every day",
    ),
    Slip(
        "every day",
        r"\b(?:an|the|our|my|your|their|its) (?P<x>every day) (?:work|life|tasks?|use|routine|operations|business|problems?|tools?|language|lives)\b",
        "everyday",
    ),
    Slip("may be", r"(?:^|[.!?] )(?P<x>may be) (?:I|we|you|there|it|the|this|that)\b", "maybe"),
    Slip(
        "maybe",
        r"\b(?:this|it|there|that|you|which|I|we|they|who|time|role|position|experience) (?P<x>maybe) (?:of|a|an|able|interested|useful|helpful|possible|the|more|right|needed|too|late|open|available)\b",
        "may be",
    ),
    Slip(
        "all ready",
        r"\b(?:have|has|had|is|I've|we've) (?P<x>all ready) (?:\w+ed|been|sent|done|seen|met|begun|spoken|written)\b",
        "already",
    ),
    Slip(
        "already",
        r"\b(?:are|were|we're|they're) (?P<x>already)(?=[.!] | to (?:go|begin|start|leave|help)\b)",
        "all ready",
    ),
    Slip(
        "all together",
        r"\b(?:an|is|was|different|not) (?P<x>all together) (?:different|new|clear|sure)\b",
        "altogether",
    ),
    Slip(
        "my self|your self|him self|her self|our selves|them selves|it self|your selves",
        r"\b(?P<x>(?:my|your|him|her|it) self|(?:our|them|your) selves)(?![\w\-])",
        lambda match: "".join(match["x"].split()),
    ),
    Slip(
        "some one|any one|no one's|every one|some thing|any thing|every thing|some where|any where|no where|some body|any body",
        r"\b(?P<x>some one|(?:some|any|every)[ ]thing|(?:some|any|no)[ ]where|(?:some|any|every)[ ]body)\b(?! of)",
        lambda match: "".join(match["x"].split()),
    ),
    Slip(
        "with out|through out|up coming|out side|in side|back ground|team mate|work place|week end|web site|some times|how ever|there fore|further more|never the less|mean while|under stand|out standing|fore cast|dead line|feed back|time line|head quarters",
        r"\b(?P<x>with out|through out|up coming|back ground|team mates?|week end|how ever|there fore|further more|never the less|under stand(?:ing)?|dead lines?|head quarters|break through|work shops?|team work|out standing|over view|in sights?|out comes?|work load|work flow|key board|note book|data base|spread sheets?)\b",
        lambda match: "".join(match["x"].split()),
    ),
    Slip("some times", r"\b(?P<x>some times) (?:I|we|it|you|they|a|the)\b", "sometimes"),
    Slip("apart of", r"\b(?:be|being|become|is|was|are|been) (?P<x>apart) of\b", "a part"),
    Slip("a part from", r"\b(?P<x>a part) from\b", "apart"),
    Slip("alot|a lot|allot", r"\b(?P<x>allot) (?:of|more)\b", "a lot"),
    Slip(
        "log in|login|follow up|set up|sign up|back up|setup|signup|backup|workout|checkout|pickup|followup",
        r"\b(?:to|will|can|please|could|would|I|we|you|and) (?P<x>login|setup|signup|backup|followup|checkout|pickup) (?:the|a|an|my|our|your|with|for|to|on|new|it|at)\b",
        lambda match: re.sub("(in|up|out)$", r" \1", match["x"]),
    ),
    Slip(
        "in to",
        r"\b(?:look|looked|looking|come|came|go|went|put|turn|turned|step|stepped|move|moved|get|got|insight|dive|run|ran) (?P<x>in to) (?:the|a|an|my|your|our|this|it|how|what|that)\b",
        "into",
    ),
    Slip("on going|on site|on board", r"\b(?:an|the|is|are|your|our|my) (?P<x>on going)\b", "ongoing"),
    Slip("as well", r"\baswell\b", "as well"),
    Slip("at anytime", r"\bat (?P<x>anytime)\b", "any time"),
    Slip(
        "login|setup|followup",
        r"\b(?:able|want|wanted|like|need|needed|how|writing|trying|hoping|love|plan|planned|promised|wished|decided|happy|ready) to (?P<x>login|setup|followup)(?=[.,;!?]| (?:and|or|from|if|after|by|before|when|every|once|next|soon|again|about|regarding|meetings|calls|interviews|new|two|three)\b)",
        lambda match: re.sub("(in|up|out)$", r" \1", match["x"]),
    ),
)


@rule("G033", "split-or-joined")
def split_or_joined(document: Document, context: Context) -> Iterator[Hit]:
    """A word is split, or two are joined, and so means something else.

    "Everyday" is an adjective, "every day" says how often; "maybe" is perhaps, "may be" a verb.

    Bad:
        I use these tools everyday at work.
                          ^^^^^^^^
    Bad:
        I did it all by my self.
                        ^^^^^^^
    Bad:
        Call me at anytime.
                   ^^^^^^^
    Bad:
        I was able to login after lunch.
                      ^^^^^
    Good:
        Call me anytime; the login is new, thanks to setup and training.
    Good:
        Everyday tools are used every day, and this may be why.
    """
    yield from rule_hits(document, __file__, _SLIPS)
