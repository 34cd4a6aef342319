"""What holds for all tests: Qt draws to memory, and no machine is judged by its speed.

The programs that tests start by the hundred are compiled once, as installed ones are.
"""

import gc
import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")


@pytest.fixture(scope="session", autouse=True)
def _imported_once() -> Iterator[None]:
    """What the imports made stays to the end: no search for garbage looks at it again."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()
