"""When each message is due: who is written to, what has gone out, business days, and the reasons."""
