"""What holds for all tests: Qt draws to memory, and no machine is judged by its speed.

The programs that tests start by the hundred are compiled once, as installed ones are.
"""

import os
import sys

from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")
