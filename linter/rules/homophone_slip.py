"""G036: a word is taken for another that sounds like it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.slips import Slip, adjectives, slip_hits, words_before
from linter.rule import Hit, rule


def _time_of(match: re.Match[str]) -> bool:
    """Whether "day of", "time of", "start of" and their like are meant as they stand ("the day of the meeting")."""
    before, after = words_before(match, "x", 3), match.string[match.end("x") :].split()[:1]
    return (
        bool(before)
        and before[-1] in _SPAN
        and (after[:1] != ["work"] or before[-1] in {"start", "better", "based"} or "of" in before)
        and not (
            before[-1] in {"day", "days", "week", "weeks", "time"}
            and "work" in after
            and {"a", "two", "three", "some", "taking", "take", "took", "any"} & set(before)
        )
    )


_SPAN = frozenset(
    [
        "day",
        "days",
        "time",
        "week",
        "weeks",
        "start",
        "call",
        "set",
        "sign",
        "show",
        "sent",
        "put",
        "cut",
        "well",
        "turn",
        "drop",
        "pay",
        "lay",
        "based",
        "better",
        "take",
    ]
)


_SLIPS = (
    Slip(
        "by ",
        r"\b(?:like|want|wanted|need|needed|plan|able|hope|going|decided|had|have|ready|order|helped|chance|prefer) to (?P<x>by)\b",
        "buy",
    ),
    Slip(
        "by ",
        r"\b(?:will|would|could|can|should|didn't|did not|must) (?P<x>by) (?:a|an|some|new|more|our|your|it|them|from)\b",
        "buy",
    ),
    Slip(
        "buy",
        r"\b(?:written|made|led|sent|done|given|managed|used|followed|provided|reviewed|signed|created|built|owned|run|caused|designed|reduced|improved|increased|impressed|inspired|grew|cut|rose|fell|offered|taught|hired|guided|supported|approved|paid|replaced|costs?|started|begin|began|end) (?P<x>buy) ",
        "by",
    ),
    Slip(
        "buy",
        r"\b(?P<x>buy) (?:e-?mail|phone|the (?:way|end)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next (?:week|month|friday|monday)|then|working|doing|showing|reading|offering)\b",
        "by",
    ),
    Slip(
        "weather",
        r"\b(?:know|see|ask|asked|decide|decided|sure|wonder|wondered|wondering|question|tell|check|find out|hear|confirm|discuss|understand|unsure|determine|asking|about|on|of|regarding|matter|unclear) (?P<x>weather) (?:I|you|he|she|it|we|they|the|a|an|my|your|our|this|that|there|or not|to|these|any|their|his|her)\b(?! (?:was|is) (?:good|bad|fine))",
        "whether",
    ),
    Slip("weather", r"\b(?P<x>weather) or not\b", "whether"),
    Slip(
        "whether",
        r"\b(?:the|bad|good|nice|cold|hot|warm|wet|great|lovely|rainy|snowy|terrible|in this) (?P<x>whether)(?=[.,;!?]| (?:is|was|has|in|forecast|today|this|and|stayed|delayed|here)\b)",
        "weather",
    ),
    Slip(
        "quiet",
        r"\b(?:am|is|was|are|were|be|been|I'm|have|had|has|not|it's|seemed|felt|become|became) (?P<x>quiet) (?:a|an|the|sure|happy|interested|impressed|excited|good|well|different|similar|clear|easy|hard|difficult|often|pleased|large|small|new|long|short|busy|useful|helpful|important|likely|possible|right|familiar|friendly|confident|enough|nice|challenging|surprised|surprising|proud|certain|ready|comfortable|some|recently|simple|high|low|strong)\b(?! (?:place|room|office|team))",
        "quite",
    ),
    Slip(
        "quiet", r"\b(?P<x>quiet) (?:a (?:few|lot|bit|while|number|challenge)|often|sure|frankly|honestly)\b", "quite"
    ),
    Slip(
        "quit",
        r"\b(?:am|is|was|are|were|be|been|I'm|it's|have|not|had) (?P<x>quit) (?:a|an|the|sure|happy|interested|impressed|excited|good|well|different|similar|clear|easy|hard|pleased|often|busy|useful|helpful|familiar|confident|nice)\b",
        "quite",
    ),
    Slip(
        "quite",
        r"\b(?:a|the|very|so|keep|kept|too|more|peace and|be) (?P<x>quite)(?=[.,;!?]| (?:place|room|office|street|hours|time|corner|week|day|person|town|team|and)\b)",
        "quiet",
    ),
    Slip(
        "brake",
        r"\b(?:a|the|lunch|coffee|short|tea|summer|winter|holiday|career|quick|long|my|our|during|spring) (?P<x>brake)(?=[.,;!?]| (?:from|room|at|in|after|before|to|between|and|for|of|we|I)\b)(?! (?:and clutch|of the (?:car|truck)))",
        "break",
    ),
    Slip(
        "brake",
        r"\b(?P<x>brake) (?:down|even|into|the (?:ice|news|cycle|silence|rules?|bank|record)|through|up|ground)\b",
        "break",
    ),
    Slip(
        "break",
        r"\b(?:hand|disc|drum|emergency|parking|car|truck) (?P<x>break)(?=[.,;!?]| (?:pads?|fluid|lights?|system|shoes)\b)|\b(?P<y>break) (?:pads?|fluid|shoes)\b",
        lambda match: "brake" if match["x"] else None,
    ),
    Slip(
        "weak",
        r"\b(?:last|next|this|per|a|every|each|the|one|same|whole|working|following|previous|coming|busy|second|first|final) (?P<x>weak)(?=[.,;!?]| (?:I|we|you|to|and|for|at|in|of|with|was|after|before|or|from|on|because|about|when|by|later|ago|he|she|they|it)\b)(?! (?:and|in|on) (?:\w+ )?(?:strong|areas?|side))",
        "week",
    ),
    Slip("weaks", r"\b(?P<x>weaks)\b", "weeks"),
    Slip(
        "week",
        r"\b(?:too|very|my|a|main|only|biggest|the) (?P<x>week) (?:point|points|spot|spots|link|links|side|area|areas)\b",
        "weak",
    ),
    Slip(
        " are ",
        r"\b(?:for|of|in|with|about|at|to|from|on|during|after|enjoyed|discuss|discussed|and|all|since|regarding|before|meet|join|visit) (?P<x>are) (?:meeting|conversation|discussion|interview|company|team|customers|clients|office|talk|call|time together|chat|department|product|products|website|project|school|store|call|visit|new|next|staff|goals|services?|plant|organi[sz]ation)\b(?! (?:are|is|for))",
        "our",
    ),
    Slip(
        "our",
        r"\b(?:we|they|you|there|who|which|people|customers|results|skills|managers) (?P<x>our) (?:looking|very|not|happy|going|all|both|also|pleased|able|excited|hiring|ready|so|still|always|too|many|several|important|interested|working|planning|hoping)\b",
        "are",
    ),
    Slip(
        " of ",
        r"\b(?:take|took|taken|day|days|time|week|weeks|switch|switched|turn|turned|cut|called|call|put|laid|lay|drop|dropped|drop|kick|kicked|pay|paid|set|sent|sign|signed|show|better|well|wrap|wrapped|based|started|start) (?P<x>of)(?=[.,;!?]| (?:work|to|the (?:line|lights?|engine|machine|project|meeting|debt|loan|list)|on|in|with|by|from|for|at|this|next|last|because|and|when|until)\b)(?! (?:the (?:meeting|project|list) (?:is|was))|this (?:is|was|kind))",
        lambda match: "off" if not _time_of(match) else None,
    ),
    Slip(
        " off ",
        r"\b(?:one|part|because|lot|member|most|some|out|instead|kind|sort|front|head|aware|proud|number|many|all|both|each|end|beginning|middle|favou?r|hundreds|dozens|capable|full|fond|ahead|consist|course|think|pair|couple|bit|variety|range|way) (?P<x>off) (?:the|a|an|my|our|your|their|his|her|this|that|these|those|us|you|it|them|all|people|me)\b(?! (?:top|shelf|list|menu|ground|road|record))",
        "of",
    ),
    Slip(
        "complement",
        r"\b(?:kind|nice|many|received|your|a|the|lovely|great|big|real|high|huge|pay|paid|take that as a|several|highest|best|for the) (?P<x>complements?)(?=[.,;!?]| (?:from|on|about|for|that|to me|paid|and)\b)(?! (?:to (?!me)|of))",
        lambda match: match["x"].lower().replace("complement", "compliment"),
    ),
    Slip(
        "complemented",
        r"\b(?:complemented) (?:me|us|him|her|them|you) (?:on|for)\b",
        lambda match: match[0].lower().replace("complemented", "complimented"),
    ),
    Slip(
        "compliment",
        r"\b(?:would|will|could|can|to|that|which|skills|experience|it|they|background|may|might|strengths) (?P<x>compliments?) (?:your|the|my|our|each|this|that|one|those|yours|what|well|their|nicely|perfectly)\b(?! (?:staff|chef|cook|team (?:on|for)))",
        lambda match: match["x"].lower().replace("compliment", "complement"),
    ),
    Slip(
        "complimented by",
        r"\b(?P<x>complimented) by (?:my|a|an|your|our)\b(?! (?:boss|manager|supervisor|customer|client|guest|teacher))",
        "complemented",
    ),
    Slip(
        "stationary",
        r"\b(?:office|order(?:ed|ing|s)?|buy|bought|and|company|printed|new|our|some|school|branded|of|wedding|your|fine|letterhead) (?P<x>stationary)(?=[.,;!?]| (?:and|for|from|supplies|order|cupboard|store|shop|set|budget|with|to|is|was|business)\b)",
        "stationery",
    ),
    Slip(
        "stationery",
        r"\b(?:was|is|were|are|remain|remained|remains|stay|stayed|kept|keep|a|the) (?P<x>stationery)(?=[.,;!?]| (?:bike|bicycle|vehicle|car|truck|object|train|while|during|until|engine|traffic)\b)(?! (?:company|shop|store))",
        "stationary",
    ),
    Slip(
        "except",
        r"\b(?:to|please|will|would|gladly|happily|can|cannot|must|I|not|we|could|happy to|pleased to) (?P<x>except) (?:the|your|this|my|our|an?|any|it|that|these|payment|responsibility|credit|cards?)\b(?= (?:offer|position|job|invitation|role|apolog|challenge|changes?|payment|credit|proposal|terms|cards?|application|invitations?|\w+)\b)(?<!not except the)",
        lambda match: (
            "accept"
            if words_before(match, "x", 1)[-1:] not in (["i"], ["we"], ["not"])
            or re.match(
                r"\s+\w+\s+(?:offer|position|job|invitation|role|apolog|challenge|proposal|terms|payment)",
                match.string[match.end("x") :],
            )
            else None
        ),
    ),
    Slip(
        "accept",
        r"\b(?:everyone|everything|all|nothing|nobody|every (?:day|week|month)|anyone|anything|days|open|available|free|always|none|no one) (?P<x>accept) (?:for|on|the|one|me|when|that|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|from|my|a)\b",
        "except",
    ),
    Slip(
        "excepted",
        r"\b(?:been|was|I|have|gladly|we|has|were|is) (?P<x>excepted) (?:the|a|an|your|into|to|for|by|my|as|another)\b",
        "accepted",
    ),
    Slip(
        "site|sight|cite",
        r"\b(?:building|construction|work|job|web|camp|production|new|our|your|on|project|customer|client|each|plant|landfill) (?P<x>sights?)(?=[.,;!?]| (?:is|was|near|in|at|visits?|manager|supervisor|office|and|for|opened|opens|where|with|safety|plan)\b)(?! (?:and sounds|in))",
        lambda match: match["x"].lower().replace("sight", "site"),
    ),
    Slip(
        "site",
        r"\b(?:at first|in plain|out of|lose|lost|losing|catch|caught|love at first|line of|in|hind|end in) (?P<x>site)(?=[.,;!?]| (?:of|and|is|was)\b)(?<!in site of)",
        "sight",
    ),
    Slip(
        "roll",
        r"\b(?:the|this|a|your|my|key|new|leadership|that|important|manager|any|senior|major|current|previous|teaching|sales|in|director|analyst|bigger|similar|big|active|leading|central) (?P<x>rolls?)(?=[.,;!?]| (?:as|at|in|with|is|was|I|you|we|of (?:manager|director|analyst|a|the|an|assistant|supervisor|lead)|for which|and (?:the (?:team|company)|your|how|what|I)|because|that|requires|would|will|involves|model|within|on your|advertised|play(?:s|ed)?)\b)(?! (?:of (?:tape|paper|film|the dice|cloth)))",
        lambda match: match["x"].lower().replace("roll", "role"),
    ),
    Slip(
        "hear|here",
        r"\b(?:work|working|worked|right|from|been|be|live|lived|over|is|get|got|come|came|stay|arrived|am|are|team) (?P<x>hear)(?=[.,;!?]| (?:for|since|at|in|and|to (?:help|work|stay)|today|from|on|because|with|as)\b)(?<!to hear)(?! (?:from you|back))",
        "here",
    ),
    Slip(
        "here",
        r"\b(?:to|glad|happy|can|could|will|would|pleased to|nice to|great to|good to|hope to|I|not|we|you) (?P<x>here) (?:from|back from|about|that|your|you|more about|what|of|how)\b(?! (?:is|was))",
        lambda match: (
            "hear"
            if match.string[match.end("x") :].split()[:1] != ["about"] or words_before(match, "x", 1) == ["to"]
            else None
        ),
    ),
    Slip(
        " no ",
        r"\b(?:let (?:me|us|you)|to|I|you|don't|do not|already|please|would like to|they|we|want to|get to|as you) (?P<x>no) (?:if|when|whether|what|how|that|about|the|your|more about|you|where|why|who|as soon)\b(?! (?:more|less))",
        lambda match: (
            "know" if words_before(match, "x", 1)[-1:] != ["to"] or words_before(match, "x", 2)[:1] != ["due"] else None
        ),
    ),
    Slip(" now ", r"\blet (?:me|us) (?P<x>now) (?:if|when|whether|what|how|about|by|your|as soon|at|of)\b", "know"),
    Slip(
        " new ",
        r"\b(?:I|we|they|he|she|who|never|already|you) (?P<x>new) (?:that|how|what|the|about|it|right|from|nothing|where|of|you|him|her|them)\b",
        "knew",
    ),
    Slip(
        "who's|who’s",
        r"\b(?:people|person|someone|anyone|manager|team|company|candidate|colleague|customer|customers|engineer|and|client|you|teacher) (?P<x>who's) (?:\w+ )?(?:work|job|team|experience|ideas?|name|skills|goal|goals|background|mission|values|opinion|office|company|advice|help|passion|products|focus|role|help|customers|reputation|resume|leadership)\b(?! (?:well|hard|here|with|for|at|in|is going))",
        "whose",
    ),
    Slip(
        "whose",
        r"\b(?:someone|anyone|person|people|manager|candidate|you|know|ask|see|wonder|sure|is|one|teacher|engineer|member|those|everyone|colleague|leader) (?P<x>whose) (?:going|not|been|always|looking|ready|the|a|an|in|on|also|able|willing|very|responsible|working|interested|available|joining|coming|passionate|eager|really|still|leading)\b(?! (?:\w+ )?(?:work|team|job))",
        "who's",
    ),
    Slip(
        "threw|through|though|thorough|trough",
        r"\b(?:went|go|going|gone|walk|walked|walking|work|worked|working|get|got|getting|look|looked|read|come|came|all|way|halfway|ran|run|talk|talked|talking|followed|follow|guided|took me|learned|lead|led|sent|think|thought|live|lived|passed|sort|sorted|half way|apply|applied|live) (?P<x>threw|trough|thorough|though) (?:the|a|an|my|your|our|all|this|that|each|every|its|it|with|to|his|her|their|those|these|some|two|three|several|\w+ing)\b",
        "through",
    ),
    Slip("trough", r"\b(?P<x>trough) (?:the|your|my|our|a|an|this|that|which|these|all|it|hard|\w+ing)\b", "through"),
    Slip(
        "through",
        r"\b(?:a|very|more|your|the|such|extremely|most|quick but) (?P<x>through) (?:review|understanding|explanation|look|knowledge|analysis|answer|answers|overview|tour|introduction|investigation|check|process|training|job|description|response|and|research|examination)\b",
        "thorough",
    ),
    Slip(
        "through",
        r"\b(?:even|as|,) (?P<x>through) (?:I|we|you|it|he|she|they|the|my|there)\b(?! (?:\w+ )?(?:and|phase))",
        "though",
    ),
    Slip("thought", r"\b(?:even) (?P<x>thought) (?:I|we|you|it|he|she|they|the|my|there|this|that)\b", "though"),
    Slip(
        "though",
        r"\b(?:I|we|you|he|she|they|also|always|never|people|have|had|everyone) (?P<x>though) (?:that|it|about|of|you|we|the|this|I|your|our|he|she|they|would|through)\b",
        "thought",
    ),
    Slip(
        "peak|peek",
        r"\b(?:peaked|peeked|peaks|peeks|peak|peek|peaking) (?:my|your|our|his|her|their|the) (?:interest|curiosity)\b",
        lambda match: (
            re.sub(r"^pe[ae]k", "pique", match[0].lower()).replace("piqueed", "piqued").replace("piqueing", "piquing")
        ),
    ),
    Slip("sneak peak", r"\bsneak (?P<x>peak)\b", "peek"),
    Slip("bare with|bare in mind|bare mind", r"\b(?P<x>bare) (?:with (?:me|us)|in mind)\b", "bear"),
    Slip(
        "moral",
        r"\b(?:team|staff|employee|low|high|boost(?:ed|s|ing)?|improved?|raise[ds]?|lift(?:ed)?|poor|company|our|worker|crew|workplace|office|on|lower(?:ed)?) (?P<x>moral)(?=[.,;!?]| (?:and (?!values|support|duty)|is|was|by|in|after|among|during|of the team|at|rose|has|on|when|improved|with|fell)\b)",
        "morale",
    ),
    Slip(
        "counsel|council",
        r"\b(?:city|town|student|county|works|parish|local|school|youth|district) (?P<x>counsels?)\b",
        lambda match: match["x"].lower().replace("counsel", "council"),
    ),
    Slip(
        "council",
        r"\b(?:wise|legal|general|good|your|his|her|sound|kind|corporate|outside|chief) (?P<x>council)(?=[.,;!?]| (?:and|on|for|about|at|to|during|of (?!europe|ministers))\b)(?! (?:member|meeting|tax|on))",
        "counsel",
    ),
    Slip(
        "peace|piece",
        r"\b(?:a|one|this|another|every|each|last|single|small|important|great|good|big|key|valuable) (?P<x>peace) of (?:advice|work|information|the|equipment|paper|software|code|furniture|feedback|news|mind(?<!mind)|music|art|writing|evidence|my|our|cake|land|that)\b",
        "piece",
    ),
    Slip("piece of mind", r"\b(?P<x>piece) of mind\b", "peace"),
    Slip(
        "waste|waist",
        r"\b(?:a|not|to|of|don't|zero|food|reduce|less|did not|never|without) (?P<x>waist) (?:of|your|my|any|time|our|the|more|management|money|disposal|reduction)\b",
        "waste",
    ),
    Slip("plain|plane|fair|fare|steal|steel", r"\b(?P<x>plane) (?:english|text|language|truth|simple)\b", "plain"),
    Slip(
        "sole|soul|sell|sale",
        r"\b(?:for|on|in|point of|the|a|each|every|per|first|summer|big|made the|after|close(?:d)? (?:the|a)) (?P<x>sell)(?=[.,;!?]| (?:is|was|price|of|went|at|to a|in)\b)(?<!to sell)(?! (?:by|side|out))",
        "sale",
    ),
    Slip(
        "sail|sales|sails",
        r"\b(?P<x>sails) (?:team|manager|targets?|representatives?|experience|figures|department|associate|goals?|numbers|role|position|report|calls?|director)\b",
        "sales",
    ),
    Slip(
        "hole|whole",
        r"\b(?:the|a|my|this|your|our|as a|on the) (?P<x>hole) (?:team|process|day|week|experience|company|time|month|year|department|project|thing|story|group|interview|lot|new|organi[sz]ation|office|world|picture)\b",
        "whole",
    ),
    Slip(
        "right|write|rite",
        r"\b(?:to|will|would|can|could|I|please|also|always|not|let me) (?P<x>right) (?:to you|you|a (?:letter|report|note|book|paper|grant|blog)|reports|code|about|up the|emails|letters|in response|an (?:email|article))\b(?! (?:wrong|now))",
        lambda match: "write" if words_before(match, "x", 2)[-1:] != ["not"] else None,
    ),
    Slip(
        "write",
        r"\b(?:the|all|that's|exactly|quite|is|are|your|was|feels|felt|seems|just) (?P<x>write) (?:person|candidate|fit|place|time|choice|decision|way|direction|person|people|job|role|match|skills|for (?:me|you|us|this|the)|now|away|track|one|move)\b",
        "right",
    ),
    Slip("rite", r"\b(?P<x>rite) (?:now|away|person|candidate|fit|place|time|choice|way)\b", "right"),
    Slip(
        "won|one",
        r"\b(?:we|I|they|she|he|team|have|has|had|who) (?P<x>one) (?:the|an?|two|three|several|many|first|second|new|their|our|us) (?:award|contract|prize|bid|case|tender|competition|deal|awards|client|business|account|game|race|place|title|pitch)\b",
        "won",
    ),
    Slip(
        "meat|meet",
        r"\b(?:to|can|could|will|would|let's|please|we|I|nice to|happy to|when we|again) (?P<x>meat) (?:you|with|the|your|our|at|in|on|for|again|them|everyone|him|her|me|us|next|tomorrow|up|deadlines|all|every|targets)\b",
        "meet",
    ),
    Slip(
        "tale|tail|wood|would|wear|ware|where|there",
        r"\bI (?P<x>wood) (?:like|love|be|appreciate|also|welcome|really|have|not|very)\b",
        "would",
    ),
    Slip(
        "seam|seem",
        r"\b(?:it|that|this|they|you|to|would|may|might|which|things|team|not|does|did|I|we) (?P<x>seams?) (?:to|like|that|very|a|an|right|good|as|likely|clear|so|quite|more|perfect|ideal|interesting|important|too)\b",
        lambda match: match["x"].lower().replace("seam", "seem"),
    ),
    Slip(
        "aloud",
        r"\b(?:not|are|is|were|was|be|been|me|us) (?P<x>aloud) (?:to|me|us|in|for|on)\b(?! (?:the|a) (?:class|group|children))",
        lambda match: (
            "allowed"
            if match.string[match.end("x") :].split()[:1] == ["to"] or words_before(match, "x", 1) != ["me"]
            else None
        ),
    ),
    Slip(
        "passed|there|coarse|course",
        r"\b(?:of|a|the|this|training|my|your|online|in due|first|golf|main|every|same|crash) (?P<x>coarse)(?=[.,;!?]| (?:of|in|on|at|and|I|for|with|that|we|is|was|to|work|leader)\b)(?! (?:and|in) (?:texture|fine))",
        "course",
    ),
    Slip(
        "patience|patients",
        r"\b(?:(?:thank you|thanks|grateful|appreciate|appreciated) (?:for )?your|much|lot of|takes?) (?P<x>patients)\b",
        "patience",
    ),
    Slip(
        "patience",
        r"\b(?:our|my|the|two|three|ten|many|caring for|care for|treat(?:ed|ing)?|elderly|her|his|young|most|new|\d+|see|seeing|of) (?P<x>patience) (?:in|at|who|are|were|with|from|a day|per|and their|on|safely|to)\b(?<!my patience with)(?<!my patience in)(?! (?:with|in|to) (?:me|us|this|explaining))",
        lambda match: (
            "patients"
            if match.string[match.end("x") :].split()[:1] != ["with"]
            and words_before(match, "x", 1)[-1:] not in (["my"], ["the"], ["his"], ["her"], ["of"])
            else None
        ),
    ),
    Slip(
        "assistance|assistants|presents|presence|attendance|attendants",
        r"\b(?:your|any|further|for your|the|need|of|for the|more|some) (?P<x>assistants) (?:with|in|on|you|during)\b(?<!the assistants in)",
        lambda match: "assistance" if words_before(match, "x", 1)[-1:] != ["the"] else None,
    ),
    Slip(
        "presents",
        r"\b(?:your|online|web|strong|market|a|his|her|global|local) (?P<x>presents) (?:in|at|on|is|was|will|and|would)\b",
        "presence",
    ),
    Slip("residents|residence", r"\bin (?P<x>residents)\b", "residence"),
    Slip(
        "correspondents",
        r"\b(?:your|our|all|this|the|business|customer|in|of|my|handled?|email) (?P<x>correspondents) (?:with|about|on|and|from|regarding|to|for|of)\b(?! (?:who|in|from (?:the )?(?:bbc|times)))",
        "correspondence",
    ),
    Slip(
        "led|breath",
        r"\b(?:to|can|could|not|cannot|can't|let|and) (?P<x>breath)(?=[.,;!?]| (?:again|easily|more easily|new life|easy|in|out|deeply)\b)(?! of)",
        "breathe",
    ),
    Slip("breathe", r"\b(?:a|deep|out of|my|take a|caught? (?:my|your)|short of|fresh) (?P<x>breathe)\b", "breath"),
    Slip(
        "cloths",
        r"\b(?:wear|wearing|work|my|new|children's|sell|sold|selling|designing|winter|summer|and|of|dirty|clean|donated|fashion) (?P<x>cloths)(?=[.,;!?]| (?:for|to|and|store|shop|in|from|at|line)\b)(?<!clean cloths)(?<!dirty cloths)",
        "clothes",
    ),
    Slip(
        "desert",
        r"\b(?:for|coffee and|and|the|main course and|pastries and|a|of|dinner and|lunch and) (?P<x>deserts?) (?:menu|menus|course|wine|recipe|recipes|chef|cart)\b",
        lambda match: match["x"].lower().replace("desert", "dessert"),
    ),
    Slip(
        "dairy",
        r"\b(?:my|in my|your|a|daily|food|desk|pocket|his|her) (?P<x>dairy)(?=[.,;!?]| (?:for|is|entry|entries|management|and (?:I|schedule|travel)|so|on|to|to see)\b)(?<!a dairy)",
        "diary",
    ),
    Slip("diary", r"\b(?P<x>diary) (?:products?|farm|farms|farmer|cows?|milk|industry|free|-free|plant)\b", "dairy"),
    Slip(
        "complement",
        r"\b(?:my|our|accept|sincere|many|with|his|her|their) (?P<x>complements) (?:on|to you|to the (?:chef|cook|team|kitchen)|for|about)\b",
        "compliments",
    ),
    Slip("stationery", r"\b(?:was|is|were|are|remain|remained|stood|stayed|sat) (?P<x>stationery)\b", "stationary"),
    Slip(
        "break",
        r"\b(?P<x>break) (?:cable|pads?|fluid|lights?|discs?|disks?|drums?|shoes|system|lining|calipers?|pedal)\b",
        "brake",
    ),
    Slip(
        "quiet",
        r"\b(?:am|is|was|are|were|be|been|felt|feels|looks|looked|seems|seemed|got|became) (?P<x>quiet) (?P<adjective>\w+)\b",
        lambda match: "quite" if match["adjective"].lower() in adjectives() else None,
    ),
    Slip(
        " week",
        r"\b(?:is|was|are|were|rather|very|too|quite|somewhat|a bit|so|still|feel|felt) (?P<x>week)(?=[.,;!?]| (?:in|at|but|and|because|when|compared)\b)",
        "weak",
    ),
    Slip(
        " our ",
        r"\b(?P<plural>\w+) (?P<x>our) (?:on|in|at|not|very|still|also|being|always|too|now|here|there|to be|as|so|quite|more|from)\b",
        lambda match: "are" if words_before(match, count=1)[-1:] != ["of"] else None,
    ),
    Slip(
        "whose", r"(?:^|[.!?] )(?P<x>whose) (?:going|coming|not|there|responsible|in charge|the|been|a|on)\b", "who's"
    ),
    Slip(
        " know ",
        r"\b(?:is|was|are|were|have|has|had|with|there's|be|by|for|see|of|were) (?P<x>know) (?:need|problem|reason|doubt|way|idea|time|one|longer|experience|questions?|issues?|other|such|choice|room|rush|better|hurry|change|harm|trouble)\b",
        "no",
    ),
    Slip(
        "threw",
        r"\b(?:me|us|you|him|her|them|it|way|right|all|halfway|team|everyone) (?P<x>threw) (?:the|a|an|your|my|our|each|every|it|this|that|all)\b",
        "through",
    ),
    Slip("peace of", r"\b(?:a|one|this|each|another|every|small|good) (?P<x>peace) of (?!mind\b)\w+", "piece"),
    Slip("hole ", r"\b(?:the|my|your|our|this|a|his|her) (?P<x>hole) (?P<noun>\w+)\b(?! (?:punch|puncher))", "whole"),
    Slip(
        "weight",
        r"\b(?:cannot|can't|can hardly|could not|couldn't|to|will|please|must|don't|not) (?P<x>weight) (?:to|for|until|and see|a)\b",
        "wait",
    ),
    Slip(
        " wait",
        r"\b(?:lift|gain|lose|lost|gained|heavy|lifting|body|the|of) (?P<x>wait) (?:of|limit|loss|room|training)\b",
        lambda match: "weight" if match[0].lower().split()[-1] != "room" else None,
    ),
    Slip(
        "principle",
        r"\b(?P<x>principle) (?:greeted|told|said|asked|showed|met|invited|hired|called|explained|gave|wrote|spoke|wants|smiled|retired|offered|and (?:I|the|two|his|her)|was (?:kind|very|so|there|at|happy|pleased)|introduced|mentioned|walked|led|welcomed)\b",
        "principal",
    ),
    Slip(
        "personnel|personal", r"\bthank(?:ed)? (?:you|him|her|them|everyone) (?P<x>personnel|personal)\b", "personally"
    ),
    Slip(
        "mail|male",
        r"\b(?:by|e-|send|the|your|my|in the|via|through the) (?P<x>male)(?=[.,;!?]| (?:room|box|list|today|yesterday)\b)(?<!the male)(?<!my male)(?<!your male)",
        "mail",
    ),
    Slip(
        "plain|plane",
        r"\b(?:it|was|is|quite|very|made it|seems) (?P<x>plane) (?:that|to|from|and simple)\b|\b(?:the|a|my|next|by|first) (?P<y>plain) (?:to|from|ticket|landed|leaves|was late)\b",
        lambda match: "plain" if match["x"] else None,
    ),
    Slip(
        "fare|fair",
        r"\b(?:train|bus|air|taxi|the|return|plane|rail|travel) (?P<x>fair)s?(?=[.,;!?]| (?:to|from|was|is|for|for the)\b)(?<!the fair)",
        "fare",
    ),
    Slip(
        "fare",
        r"\b(?:is|was|seems|be|very|so|a|and|only|not) (?P<x>fare)(?=[.,;!?]| (?:and|to|offer|price|enough|deal|chance|salary|process|play|trade|share)\b)(?<!a fare)",
        "fair",
    ),
    Slip(
        "steal",
        r"\b(?:stainless|carbon|of|the|made of|structural|sheet|cold) (?P<x>steal)(?=[.,;!?]| (?:frame|mill|plant|beams?|structure|industry|works|pipes?|door|parts|cable)\b)",
        "steel",
    ),
    Slip(
        "aisle|isle",
        r"\b(?:the|each|down the|main|store|every|warehouse) (?P<x>isles?) (?:of the (?:store|shop|church|supermarket)|were|was|and shelves)\b",
        lambda match: match["x"].lower().replace("isle", "aisle"),
    ),
    Slip("cereal|serial", r"\b(?P<x>cereal) (?:number|numbers|port|killer|entrepreneur)\b", "serial"),
    Slip(
        "chord|cord",
        r"\b(?:power|extension|electrical|spinal|phone) (?P<x>chords?)\b",
        lambda match: match["x"].lower().replace("chord", "cord"),
    ),
    Slip("stares|stairs", r"\b(?:the|down|up|on|flight of|climb(?:ed)?|two) (?P<x>stares)\b", "stairs"),
    Slip(
        "flour|flower",
        r"\b(?:bag|bags|kilo|kilos|pound|pounds|cup|cups|whole wheat|sacks?) of (?P<x>flower)\b",
        "flour",
    ),
    Slip(
        "pour|pore",
        r"\b(?:to|I|we|he|she|they) (?P<x>pour|poured) over (?:the|my|your|our|every|each) (?:books?|data|plans?|notes|drawings|report|figures|documents?|contracts?|manual|records|maps?)\b",
        lambda match: match["x"].lower().replace("pour", "pore"),
    ),
    Slip(
        "allowed",
        r"\b(?:read|reading|say|said|think|thinking|speak|laugh|wonder|wondered) (?:it |this |them |the \w+ )?(?P<x>allowed)(?=[.,;!?]| (?:to the|in|and|at)\b)",
        "aloud",
    ),
    Slip(
        "guessed|guest",
        r"\b(?:a|our|the|hotel|every|each|dinner|wedding|speaker) (?P<x>guessed)(?=[.,;!?]| (?:speaker|lecturer|list|room|house)\b)",
        "guest",
    ),
    Slip(
        "current|currant",
        r"\b(?:my|your|the|our) (?P<x>currant) (?:job|role|position|employer|team|company|post|manager|project|salary)\b",
        "current",
    ),
    Slip("dual|duel", r"\b(?P<x>duel) (?:role|citizenship|degree|language|purpose|control|monitors?)\b", "dual"),
    Slip(
        "hire|higher",
        r"\b(?:to|will|would|can|you|they|we|could|plan to) (?P<x>higher) (?:me|a|an|two|three|someone|people|new|more|another|him|her|the)\b",
        "hire",
    ),
    Slip(
        "hire",
        r"\b(?:a|much|even|no|any|far|the|at a|two) (?P<x>hire) (?:salary|level|price|rate|education|than|number|position|score|standard)\b",
        "higher",
    ),
    Slip(
        "manor|manner",
        r"\b(?:in a|timely|professional|this|a|polite|friendly|orderly|same) (?P<x>manor)(?=[.,;!?]| (?:and|that|with|of)\b)",
        "manner",
    ),
    Slip(
        "minor|miner",
        r"\b(?:a|only|some|few|several|two) (?P<x>miner) (?:error|errors|changes?|problems?|issues?|details?|points?|mistakes?|repairs?)\b",
        "minor",
    ),
    Slip(
        "medal|metal|meddle",
        r"\b(?:sheet|scrap|precious|of) (?P<x>medal) (?:parts?|frames?|workers?|work|shop|sheets?)\b",
        "metal",
    ),
    Slip(
        "cents|sense|scents",
        r"\b(?:makes?|made|common|in a|no|good|a|make) (?P<x>cents|since) (?:to|of|that|in|for|when)\b(?<!a cents of)",
        lambda match: (
            "sense"
            if match["x"].lower() == "cents"
            or words_before(match, "x", 1)[-1:] in (["makes"], ["made"], ["make"], ["common"])
            else None
        ),
    ),
    Slip(
        "sense",
        r"\b(?:ever|years?|months?|weeks?|here|there|worked|team|been|job) (?P<x>sense) (?:then|last|the|I|my|we|19\d\d|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|she|he|it)\b",
        "since",
    ),
    Slip(
        "suit|suite",
        r"\b(?:would|will|may|does|that|to|could|time|times|dates?|might) (?P<x>suite) (?:you|me|us|your|my|the|them|our|best|well)\b",
        "suit",
    ),
    Slip(
        "root|route",
        r"\b(?:bus|delivery|shortest|best|the|new|same|this|my|truck|our|sales|usual) (?P<x>roots?) (?:to|from|plan|planner|planning|map|driver|through|home|of the (?:bus|van|truck|tram))\b(?<!the root to)",
        lambda match: match["x"].lower().replace("root", "route"),
    ),
    Slip(
        "tail|tale",
        r"\b(?:a|the|long|cautionary|that|this|your|old) (?P<x>tail) (?:of (?:how|two|woe|the)|about|you told|told)\b",
        "tale",
    ),
    Slip("vain|vein|vane", r"\bin (?P<x>vein)(?=[.,;!?])", "vain"),
    Slip(
        "waive|wave",
        r"\b(?:to|will|would|can|could|agreed to|not|kindly|please) (?P<x>wave) (?:the|my|your|our|this|any|all) (?:fees?|charges?|rights?|requirements?|deposit|cost|fine|notice)\b",
        "waive",
    ),
    Slip("past", r"\btime (?P<x>past) (?:quickly|fast|slowly|so)\b", "passed"),
    Slip(
        "allready|brought|bought",
        r"\b(?:I|we|they|he|she|customers|company|firm|have|has|had) (?P<x>brought) (?:the|a|an|our|my|two|three|some|new|it|them|\d+) (?:[\w-]+ ){0,3}(?:online|from (?:a|the|your) (?:shop|store|website|supplier|dealer)|for \$?\d+)",
        "bought",
    ),
    Slip(
        "bought",
        r"\b(?:I|we|they|he|she|you|has|have|had|this|that|it|which) (?P<x>bought) (?:up|together|forward|about|back to|to (?:light|my|the attention|a close)|along)\b",
        "brought",
    ),
    Slip(
        "quite",
        r"\b(?:was|is|were|are|be|stayed|kept) (?:very |so |too )?(?P<x>quite)(?=[.;!?]| (?:when|until|after|before|while|all)\b)",
        "quiet",
    ),
    Slip(
        " of ",
        r"\b(?:fall|fell|falls|fallen|falling|jumped|slid|climbed|slipped|rolled|broke) (?P<x>of) (?:the|a|my|our|its)\b",
        "off",
    ),
    Slip(
        "fare",
        r"\b(?:was|is|seems|were|be|seemed) (?:very |only |not |quite )?(?P<x>fare)(?=[.,;!?]| (?:for|to|and|enough)\b)",
        "fair",
    ),
    Slip(
        "except",
        r"\b(?:could|can|would|will|did|must|should|cannot|to|gladly) (?:not |gladly |happily )?(?P<x>except) (?!for\b|that\b|in\b|on\b|when\b)\w+",
        "accept",
    ),
    Slip(
        " now ",
        r"(?:^|[.!?,] |\band |\bbut |\bas |\bbecause )(?:I|we|you) (?P<x>now) (?:that|how|what|your|this|who|where|why)\b(?! is\b)",
        "know",
    ),
    Slip(
        " now ",
        r"\b(?:don't|do not|didn't|did not|like to|want to|love to|good to|nice to|great to|get to|let you) (?P<x>now) (?:that|how|what|if|more|about|you|your|who|where|why|when|the)\b",
        "know",
    ),
    Slip(
        " know",
        r"(?:\bI'm|\bI am|\bright|\buntil) (?P<x>know)(?=[.,!]| \w+ing\b| (?:a|an|the|in|ready|able)\b)",
        lambda match: "now" if "how" not in words_before(match) else None,
    ),
    Slip(
        " though ",
        r"\b(?:walk|talk|guid|tak|took|lead|led|show|put|get|got|carr|coach|steer|run|ran)(?:e|es|ed|s|ing|y|ied|ting|ning)? (?:me|us|you|him|her|them|everyone|everybody|people|customers|clients|visitors|students|patients) (?P<x>though) (?:the|your|my|our|an?|each|every|this|that|all|it|how|some|what)\b",
        "through",
    ),
    Slip(
        "moral",
        r"(?:^|[.!?] |\b(?:the|your|our|good|great|and|that|how|about|keep|kept|lift|boost|affect|hurt) )(?:team|staff|crew|office|department|workplace|employee|company) (?P<x>moral)\b(?! (?:codes?|compass|standards?|values?|obligations?|dut(?:y|ies)|principles?|authority|support|and|or))",
        "morale",
    ),
    Slip(
        "moral",
        r"\b(?:boost|improve|raise|lift|lower|hurt)(?:s|d|ed|ing)? (?P<x>moral)(?=[.,;!?]| (?:in|at|across|among|when|after|during)\b)",
        "morale",
    ),
    Slip(" though ", r"\bthinking (?P<x>though) (?:your|the|an?|each|my|our|this|that|it|how|what)\b", "through"),
    Slip("moral of", r"\b(?P<x>moral) of (?:the|your|our|my) (?:staff|team|crew|employees|workers|troops)\b", "morale"),
)


@rule("G036", "homophone-slip")
def homophone_slip(document: Document, context: Context) -> Iterator[Hit]:
    """A word is taken for another that sounds like it.

    Both are right words, so only their neighbors show that the other was meant.

    Bad:
        We would like to by forty chairs.
                         ^^
    Bad:
        I do not know weather the plan changed.
                      ^^^^^^^
    Bad:
        I now that the nursery is busy.
          ^^^
    Bad:
        She walked me though the cellar.
                      ^^^^^^
    Bad:
        The crew moral is good.
                 ^^^^^
    Good:
        I now plan the route, though the moral duty of the crew is plain.
    Good:
        I buy the chairs by the dozen, whatever the weather.
    Good:
        It is quite quiet by the new building site.
    """
    yield from slip_hits(document, _SLIPS)
