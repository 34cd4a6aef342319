"""`python -m apmc_gui`: opens the window."""

import sys

if __name__ == "__main__":
    from apmc_gui.app import main

    sys.exit(main())
