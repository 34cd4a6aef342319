"""One run, from plan to outcome: checks, timing, verification of the masters."""
