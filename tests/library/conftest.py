"""Tests of the library; those of one system alone are collected there."""

import sys

collect_ignore = []
if sys.platform != "linux":
    collect_ignore.append("test_packaging_linux.py")
if sys.platform != "win32":
    collect_ignore.append("windows")
