"""A jotted fragment made to fit a sentence: its shape, whose words it holds, and each of its forms."""
