"""What the tone rules share: normalized sentences, a small pattern language, and the judge that names one fault a sentence."""
