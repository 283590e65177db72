"""How much of one draft spelling and grammar look at."""

CHECKED = 60_000
"""Characters from a draft's start: thirty letters. What is longer is no draft, and its every slip would only be repeated."""
