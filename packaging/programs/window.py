"""The bundled window, `apmc-gui`."""

import sys

from apmc_gui.app import main

if __name__ == "__main__":
    sys.exit(main())
