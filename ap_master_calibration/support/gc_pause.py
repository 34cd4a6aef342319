"""Pauses garbage collection while modules are loaded: they leave none, and a search costs time."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def without_collecting() -> Iterator[None]:
    """Python's collector rests in this block, and knows what is there at its end as here to stay.

    A collector that was switched off before, as the window's is, stays so.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()
