"""Where "it" stands for nothing: of time and weather, before what is told only then, and in fixed phrases."""

from __future__ import annotations

import re

# "It" that stands for nothing: of time and weather, before what is told only then, in fixed phrases.
_IDLE = re.compile(
    r"\b(?:make|makes|made|making|call|calls|called|calling) it (?:a day|clear|plain|easy|easier|hard|harder|possible|impossible|work|to|through|home|back|in time|a (?:rule|point|habit))\b"
    r"|\b(?:take|takes|took|taking) it (?:easy|in turns|slow|from there|seriously|that)\b|\bwing(?:ing|s|ed)? it\b|\b(?:worth|at|like|of|as|than) it(?=$|[ ,.])(?! (?:in|on|for|by|and)\b)|\bwhen it comes\b"
    r"|\b(?:as|like|so) it (?:is|was|were|happens|stands|goes|turns)\b|\bhow it (?:is|was|works|feels|felt|goes|went|looks|started|began)\b|\bbefore it (?:is|was|gets) (?:too )?(?:late|light|dark)\b"
    r"|\b(?:find|finds|found|finding|think|thought|making|made|make|makes|keep|keeps|kept|hate|hates|love|loves|like|likes|appreciate|appreciates|leave|leaves|left|put|puts|prefer|prefers) it (?:(?:very|so|too|really|more|as|quite|up) )?(?:\w+ )?(?:to|when|if|that|how)\b"
    r"|\b(?:call|called|calling|calls|do|did|doing|done|does|get|getting|gets|got|make|making|makes|made|keep|keeps|keeping|kept|play|playing|put|puts) it (?:right|simple|quits|safe|by ear|off|together|differently|different|properly|well|fast|slowly|justice|real|fresh|alone|plainly|simply|bluntly)\b"
    r"|\b(?:give|gave|giving) it (?:a (?:go|try|shot|rest)|time)\b|\b(?:that|this) (?:is|was)? ?(?:it|way|kind|sort|side|one)\b|\bin it for\b|\bgo(?:ing|es)? for it\b|\bbeat(?:s|ing)? it\b"
)
_SUBJECT_IDLE = re.compile(
    r"\bit(?:['’](?:s|ll|d)| (?:is|was|will|would|can|could|might|may|has|had|still|also|often|really|just|always|usually))*"
    r" (?:be |been |being |all )?(?:take|takes|took|taken|cost|costs|rain|rains|rained|raining|snow|snows|snowed|freezes|froze|floods|get|gets|got|helps|helped|matters|mattered|depends|seems|seemed|comes? down|came down|turns|turned|looks|feels|happens|happened|"
    r"pays|hurts|opens?|starts?|closes?|was|is|about|a|an|the|my|your|not|never|only|more|less|mostly|\d)\b|\bit(?:['’]s| is| was| would be| will be| gets| got| can be| has been)(?: \w+){1,3} (?:to|that|when|if|how|why|who|for|of|in|on|at|with|there|here)\b"
    r"|\bit(?:['’]s| is| was| gets| got)(?: (?:so|very|too|really|always|often|never|only|mostly|still|quite))? \w+(?=$|[,.])",
    re.IGNORECASE,
)
_ANY = r"(?:s|es|d|ed|n|ing|t)?"
# "They take it one day at a time", "somebody to get it over the line".
_PHRASES = re.compile(
    r"\b(?:ha(?:ve|s|d)|having|seen|saw|see|done|heard) it (?:all|easy|rough|tough|good|both ways)\b|\bma(?:ke|kes|de|king) it (?:up|pay|last|count|happen|big|sense|safe|right|feel|fun|special|what|worth|look|so|home|an? [a-z]+ (?:to|that))\b"
    rf"|\b(?:take|takes|took|taking) it (?:one|a (?:day|step)|day by day|step by step|personally|for granted|on the chin|or leave it)\b|\b(?:love|like|hate|enjoy|miss){_ANY} it (?:here|there|that way|best|most)\b"
    r"|\bwant(?:s|ed|ing)? it (?:quiet|calm|busy|dark|warm|cool|peaceful|all)\b|\bs(?:aw|ee|ees|een|eeing) it (?:coming|through|out|as)\b|\bmea(?:n|ns|nt|ning) it(?=$|[,.]| (?:when|if|about|as)\b)"
    r"|\bg(?:et|ets|ot|etting) (?:on with it|it (?:done|sorted|finished|over|wrong|across|out|from|going|straight|moving|all))\b|\bkn(?:ow|ows|own|ew|owing) it (?:inside out|all|by heart|backwards|back to front)\b"
    r"|\blearn(?:s|ed|t|ing)? it (?:on the job|the hard way|by (?:doing|watching)|from scratch|all)\b|\bke(?:ep|eps|pt|eping) it (?:going|up|down|light|short|clean|quiet|friendly|local|small|fun|calm|human|personal|honest|civil|running|in the family|ticking|moving|all)\b"
    r"|\b(?:do|does|did|done|doing) it (?:by (?:hand|eye|heart|ear|the book)|the (?:hard|old|right|wrong|easy|slow) way|all|myself|yourself|themselves|ourselves|again|for (?:fun|love|free|nothing|the (?:love|money)))\b"
    r"|\b(?:name|nam|cut|push|risk|rough|fak|fake|face|hit|stick|stuck|sweat|tough|live|leave|left|put) it (?:fine|out|off|there|at that|up|another way|down to|to (?:you|them|me))\b|\b[Yy]ou name it\b(?:,? (?:and )?I (?:can |could |will )?\w+ it\b)?|\brough(?:ed|ing)? it\b|\bfak(?:e|ing) it\b"
    r"|\b(?:think|thought|talk|talked|talking|thinking) it (?:through|over)\b|\bhold(?:s|ing)? it together\b|\b[Ii]f it (?:moves|moved|breaks|grows|floats|has (?:wheels|an? [a-z]+))\b.*"
    r"|\b(?:has|have|had) it (?:that|in (?:hand|mind|me|you|them))\b|\bluck would have it\b|\bminds? it (?:when|if|that)\b|\ble(?:ave|aves|ft|aving) it (?:too |a bit |very )?late\b"
    r"|\b(?:do|done|doing) this (?:for|before|since|all|every|again|long|full)\b"
)
_SAID_OF_NONE = re.compile(
    r"\bit (?:(?:always|all|often|still|really|just|never|only) )?(?:runs? at an? (?:loss|profit)|means? (?:a lot|the world|something|everything|nothing|more)|tends? to|makes? (?:sense|no sense|more sense|all the difference|a difference|no difference)|adds up|pays off|varies|works both ways|never stops|goes without saying|all depends|picks up|dies down|calms down|quietens|slows down)\b",
    re.IGNORECASE,
)


def is_idle(text: str, at: int) -> bool:
    """Whether the pronoun that begins at ``at`` in ``text`` stands for nothing, or for what everybody knows."""
    within = (idle for each in (_IDLE, _PHRASES) for idle in each.finditer(text))
    if any(idle.start() <= at < idle.end() for idle in within):
        return True
    return any(idle.start() == at for each in (_SUBJECT_IDLE, _SAID_OF_NONE) for idle in each.finditer(text))
