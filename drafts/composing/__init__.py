"""A message put together: facts, moves, the choice of wordings, and the panel written side by side."""
