"""Paths, preferences, resources and the log of the window."""
