"""FITS and XISF files: header, pixels, row bands."""
