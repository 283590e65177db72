"""Notes in, drafts out: the model of an interview's notes and every message that can be written from them."""
