"""Folders -> frames and skipped files, with a cache of what earlier scans read."""
