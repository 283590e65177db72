"""The sandbox that templates run in: they see their context and nothing else, for a set number of steps, time and size.

Jinja's own sandbox keeps templates from private attributes; a house template may still loop for ever, build a text of
gigabytes or read what lies beside the folder. Here every way to grow is counted (filters, operators, joined text) and every
way out is shut: attributes are keys of the context, calls are macros, and included templates lie inside the folders.
"""
