"""The script card: sizes and hands, lines as they fit, glyphs, and the printed page."""
