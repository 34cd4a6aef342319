"""Drives PixInsight: the script it runs, how it is found and started, what its signs mean."""
