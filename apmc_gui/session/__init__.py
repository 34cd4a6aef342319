"""The state of the window and what can be done with it, without widgets."""
