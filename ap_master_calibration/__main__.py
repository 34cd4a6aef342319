"""`python -m ap_master_calibration IN OUT`: the command line's door."""

import sys

from ap_master_calibration.cli import main

if __name__ == "__main__":
    sys.exit(main())
