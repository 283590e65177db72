"""The pronouns that are turned, and what each becomes where it means the reader or the candidate."""

from __future__ import annotations

THEY = frozenset(
    {"they", "them", "their", "theirs", "themselves", "themself", "they're", "they've", "they'll", "they'd"}
)
SHE = frozenset(
    {
        "he",
        "him",
        "his",
        "himself",
        "she",
        "her",
        "hers",
        "herself",
        "he's",
        "she's",
        "he'll",
        "she'll",
        "he'd",
        "she'd",
    }
)
WE = frozenset({"we", "us", "our", "ours", "ourselves", "we're", "we've", "we'll", "we'd"})
YOU_FOR = {
    "they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves", "themself": "yourself",
    "they're": "you're", "they've": "you've", "they'll": "you'll", "they'd": "you'd",
    "he": "you", "him": "you", "his": "your", "himself": "yourself", "she": "you", "hers": "yours", "herself": "yourself",
    "he'll": "you'll", "she'll": "you'll", "he'd": "you'd", "she'd": "you'd",
    "we": "you", "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves", "we're": "you're",
    "we've": "you've", "we'll": "you'll", "we'd": "you'd",
}  # fmt: skip
ME_FOR = {
    "your": "my", "yours": "mine", "yourself": "myself", "yourselves": "myself", "you're": "I'm", "you've": "I've",
    "you'll": "I'll", "you'd": "I'd",
}  # fmt: skip
