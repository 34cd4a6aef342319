"""Tests of the library; the archive for Linux is tried on Linux alone."""

import sys

collect_ignore = [] if sys.platform == "linux" else ["test_packaging_linux.py"]
