"""Finding the same thing told twice: what in a letter is courtesy, what is told, and whether two sentences tell the same."""
