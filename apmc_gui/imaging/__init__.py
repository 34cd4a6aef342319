"""Looks at frames in the background: pictures, histograms, the levels of a series."""
