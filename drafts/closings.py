"""How people close a letter, in English and in their own tongue: the phrase above the name."""

from __future__ import annotations

import re

FOREIGN = (
    r"saludos|atentamente|cordialement|saluti|sl[aá]n|mit\s+freundlichen\s+gr[uü]ßen|(?:viele|liebe|herzliche|beste)\s+gr[uü](?:ß|ss)e|un\s+(?:fuerte\s+|cordial\s+)?(?:abrazo|saludo)|abra[cç]os?|atenciosamente|"
    r"cordiali\s+saluti|bien\s+(?:cordialement|à\s+vous)|cumprimentos|(?:met\s+)?vriendelijke\s+groet(?:en)?|(?:vennlig|med\s+vänlig|mange)?\s*h[iä]lsn?in?g(?:en|ar)?|"
    r"(?:un\s+(?:caro\s+)?|tanti\s+|cari\s+)salut[io]|un\s+saludo(?:\s+cordial)?|um\s+abra[cç]o|gracias|(?:bien\s+)?amicalement|bonne\s+journ[eé]e|"
    r"(?:hartelijke\s+)?groet(?:en|jes)|venlig\s+hilsen|sch[oö]ne\s+gr[uü](?:ß|ss)e|pozdrawiam(?:\s+serdecznie)?|z\s+powa[zż]aniem|s\s+pozdravem|"
    r"sayg[iı]lar[iı]mla|sevgiler(?:le)?|(?:yst[aä]v[aä]llisin\s+)?terveisin|[uü]dv[oö]zlettel|cu\s+stim[aă]|diolch(?:\s+yn\s+fawr)?|le\s+d[uù]rachd|"
    r"go\s+raibh\s+(?:m[ií]le\s+)?maith\s+agat|asante(?:\s+sana)?|(?:maraming\s+)?salamat(?:\s+po)?|dhanyava+d|shukriya|kia\s+ora|fa['’ʻ]?afetai|"
    r"arigat[oō]|yoroshiku(?:\s+onegaishimasu)?|gamsahamnida|ng[aā]\s+mihi(?:\s+nui)?|mahalo|arohanui|cofion(?:\s+gorau)?|le\s+gach\s+dea[- ]gh?uí|terima\s+kasih|namaste|shukran|xie\s+xie"
)
"""How people close in their own tongue: no English, so that spelling leaves it alone."""
CLOSING_HEAD = (
    r"(?:with\s+|my\s+)?(?:(?:the\s+)?(?:very|most|many|kind(?:est)?|warm(?:est)?|best|all|sincere(?:st)?|deep(?:est)?|good|great)\s+)*"
    r"(?:(?:my|the)\s+)?(?:regards|wishes|best|thanks(?:\s+(?:again|so\s+much|very\s+much|in\s+advance))?|thank\s+you(?:\s+(?:again|so\s+much|very\s+much))?|"
    r"ta(?:\s+(?:very\s+much|muchly))?|appreciation|gratitude|respects?|sincerely|cordially|warmly|gratefully|respectfully|faithfully|truly|cheers|ciao|"
    r"yours(?:\s+(?:sincerely|truly|faithfully|ever|respectfully|in\s+\w+))?|love|peace|take\s+care|apologetically|hopefully|humbly|"
    rf"(?:talk|speak|see\s+you|until|till)\s+(?:then|soon|\w+day)|looking\s+forward|{FOREIGN})"
)
"""The phrase itself, without what may follow it."""

_WHOLE = re.compile(
    rf"(?:{CLOSING_HEAD})(?:\s+(?:and|&)\s+[\w ]{{1,24}})?(?:\s+(?:yours|regards|wishes|again))?", re.IGNORECASE
)


def is_closing(phrase: str) -> bool:
    """Whether ``phrase`` is such a phrase and nothing more ("Ngā mihi nui", "Best wishes")."""
    return _WHOLE.fullmatch(phrase.strip()) is not None


def is_foreign_closing(text: str) -> bool:
    """Whether ``text`` is one in another tongue than English."""
    return bool(re.fullmatch(rf"(?:{FOREIGN})\W*", text.strip(), re.IGNORECASE))
