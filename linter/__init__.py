"""A draft in, findings out."""
