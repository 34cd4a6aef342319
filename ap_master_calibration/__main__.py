"""Runs the command line: `python -m ap_master_calibration IN OUT`."""

import os
import sys

if __name__ == "__main__":
    # `python -m` looks for modules in the working folder first: a numpy.py beside somebody's
    # frames would be executed. It is taken off before anything else is imported.
    home = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    if not sys.flags.safe_path and sys.path[0] != home:
        del sys.path[0]
    from ap_master_calibration.cli import main

    sys.exit(main())
