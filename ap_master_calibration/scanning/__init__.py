"""Scans folders for frames, with a cache of what earlier scans read."""
