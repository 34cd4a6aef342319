"""Opens the window: `python -m apmc_gui`."""

import os
import sys

if __name__ == "__main__":
    # As in ap_master_calibration/__main__.py: the working folder is no place for modules.
    home = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    if not sys.flags.safe_path and sys.path[0] != home:
        del sys.path[0]
    from apmc_gui.app import main

    sys.exit(main())
