"""The bundled command line, `apmc`, and every child process of the bundle: it has a console."""

import sys

from ap_master_calibration.cli import MODULE

SCANNER = "apmc_gui.session.scan_worker"


def main() -> int:
    """Runs the command line, or the child that reads headers for the window."""
    if sys.argv[1:] == [MODULE, SCANNER]:
        from apmc_gui.session.scan_worker import main as scan

        return scan()
    from ap_master_calibration.cli import main as command_line

    return command_line()


if __name__ == "__main__":
    sys.exit(main())
