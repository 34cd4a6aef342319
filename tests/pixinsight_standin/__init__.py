"""A PixInsight that is none: it takes the real one's flags and runs scripts for masters.

`install` puts a launcher into a folder; what it starts behaves like the real program, as far as
masters are concerned: a wrapper and a child process, a console that only goes to the log file,
exit code 0 whatever happens. Environment variables choose what goes wrong:

PIXINSIGHT_STANDIN_VERSION  1.8.9, 1.9.3 or 1.9.4 (the default)
PIXINSIGHT_STANDIN_MODE     hang (at start), die (in the middle of the step ARG), fail-file (ARG is
                            a part of its path), red-lines (errors are printed, the run is good),
                            silent (nothing is written), slow (ARG seconds for each file), crash,
                            no-log (the console log cannot be opened), spoil (masters are noise-less
                            and black), leave-out (ARG is a parameter this version lacks)
PIXINSIGHT_STANDIN_ARG      what the mode needs
PIXINSIGHT_STANDIN_REPORT   a file that gets what was ignored, and what was left open, as JSON
"""

from __future__ import annotations

import os
import stat
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def slot(number: int = 0) -> int:
    """An instance slot, one of eight, that no other tests running meanwhile are in."""
    return 1 + (os.getpid() * 8 + number) % 256


def install(folder: str | os.PathLike[str]) -> str:
    """Writes a launcher into a folder, as PixInsight lies in its bin folder; its path."""
    os.makedirs(folder, exist_ok=True)
    launcher = os.path.join(HERE, "launcher.py")
    if sys.platform == "win32":
        path = os.path.join(folder, "PixInsight.cmd")
        text = f'@"{sys.executable}" "{launcher}" %*\r\n'
    else:
        path = os.path.join(folder, "PixInsight.sh")
        text = f'#!/bin/sh\n"{sys.executable}" "{launcher}" "$@"\n'
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
    return path
