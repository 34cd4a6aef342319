"""A job object of Windows: a set of processes that end together, at the latest with this one."""

from __future__ import annotations

import ctypes
import sys
from ctypes import c_int64, c_size_t, c_uint32, c_uint64, c_void_p
from typing import Any

_KILL_ON_CLOSE = 0x2000  # JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
_ACCOUNTING, _EXTENDED_LIMITS = 1, 9  # JOBOBJECTINFOCLASS
_SET_QUOTA, _TERMINATE = 0x0100, 0x0001  # PROCESS_SET_QUOTA, PROCESS_TERMINATE


class _ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION (winnt.h)."""

    _fields_ = (
        ("process_time", c_int64),
        ("job_time", c_int64),
        ("flags", c_uint32),
        ("smallest_working_set", c_size_t),
        ("largest_working_set", c_size_t),
        ("process_count", c_uint32),
        ("affinity", c_size_t),
        ("priority", c_uint32),
        ("scheduling", c_uint32),
        ("transfers", c_uint64 * 6),
        ("memory", c_size_t * 4),
    )


class _Accounting(ctypes.Structure):
    """JOBOBJECT_BASIC_ACCOUNTING_INFORMATION (winnt.h)."""

    _fields_ = (
        ("times", c_int64 * 4),
        ("page_faults", c_uint32),
        ("processes", c_uint32),
        ("active", c_uint32),
        ("ended_by_limit", c_uint32),
    )


class JobObject:
    """A process and all it starts from now on; closing it ends what is left of them.

    The system closes it when this process dies, however it dies.
    """

    def __init__(self, pid: int) -> None:
        """Raises OSError where the process cannot be put into a job: it has ended already."""
        self._kernel = _kernel()
        self._handle: int | None = _checked(self._kernel.CreateJobObjectW(None, None))
        try:
            self._end_on_close()
            self._take_in(pid)
        except OSError:
            self.close()
            raise

    def _end_on_close(self) -> None:
        limits = _ExtendedLimits(flags=_KILL_ON_CLOSE)
        size = ctypes.sizeof(limits)
        _checked(
            self._kernel.SetInformationJobObject(
                self._handle, _EXTENDED_LIMITS, ctypes.byref(limits), size
            )
        )

    def _take_in(self, pid: int) -> None:
        process = _checked(self._kernel.OpenProcess(_SET_QUOTA | _TERMINATE, 0, pid))
        try:
            _checked(self._kernel.AssignProcessToJobObject(self._handle, process))
        finally:
            self._kernel.CloseHandle(process)

    def lives(self) -> bool:
        """Returns whether one of its processes still runs."""
        accounting = _Accounting()
        size = ctypes.sizeof(accounting)
        asked = self._handle is not None and self._kernel.QueryInformationJobObject(
            self._handle, _ACCOUNTING, ctypes.byref(accounting), size, None
        )
        return bool(asked and accounting.active)

    def end(self) -> None:
        """Ends all its processes at once."""
        if self._handle is not None:
            self._kernel.TerminateJobObject(self._handle, 1)

    def close(self) -> None:
        """Ends what is left, and releases the job; a second call does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None:
            self._kernel.CloseHandle(handle)


def _kernel() -> Any:
    """Returns kernel32 with the types of what is called here: a handle has 64 bits."""
    kernel = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009
    for name, result, arguments in (
        ("CreateJobObjectW", c_void_p, (c_void_p, c_void_p)),
        ("SetInformationJobObject", c_uint32, (c_void_p, c_uint32, c_void_p, c_uint32)),
        ("QueryInformationJobObject", c_uint32, (c_void_p, c_uint32, c_void_p, c_uint32, c_void_p)),
        ("AssignProcessToJobObject", c_uint32, (c_void_p, c_void_p)),
        ("TerminateJobObject", c_uint32, (c_void_p, c_uint32)),
        ("OpenProcess", c_void_p, (c_uint32, c_uint32, c_uint32)),
        ("CloseHandle", c_uint32, (c_void_p,)),
    ):
        function = getattr(kernel, name)
        function.restype, function.argtypes = result, arguments
    return kernel


def _checked(answer: int | None) -> int:
    """Returns what a function of Windows gave; raises its OSError where that is nothing."""
    if not answer:
        if sys.platform == "win32":
            raise ctypes.WinError(ctypes.get_last_error())
        raise OSError
    return answer
