"""Cancels what the command line waits for when a signal asks it to end."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from typing import Any


def cancel_by_signals(task: asyncio.Task[Any]) -> None:
    """Ctrl-C and a polite kill cancel the task."""
    loop = asyncio.get_running_loop()
    with contextlib.suppress(NotImplementedError, RuntimeError):  # Windows; not the main thread
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, task.cancel)
        if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # nohup: go on
            loop.add_signal_handler(signal.SIGHUP, task.cancel)  # the terminal was closed
