"""The bundled command line, `apmc`, and every child process of the bundle: it has a console."""

import importlib
import sys

from ap_master_calibration.cli import MODULE

WINDOW_CHILDREN = ("apmc_gui.imaging.pixel_process", "apmc_gui.session.scan_worker")
"""Modules the window starts; those of the library are started by the command line itself."""


def main() -> int:
    """Runs the command line, or a child of the window; returns the exit code."""
    if sys.argv[1:2] == [MODULE] and sys.argv[2:] and sys.argv[2] in WINDOW_CHILDREN:
        code: int = importlib.import_module(sys.argv[2]).main()
        return code
    from ap_master_calibration.cli import main as command_line

    return command_line()


if __name__ == "__main__":
    sys.exit(main())
