"""The voicemail as a script to read from: phrase by phrase with seconds and pauses, when to call, and a rehearsal."""
