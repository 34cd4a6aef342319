"""What holds for all tests: Qt draws to memory, and knows no user."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
