"""Reads pixels in the background: pictures, histograms, the levels of a series."""
