"""The notes file: its keys, its text as a tree with places, checked values, and text put back byte for byte."""
