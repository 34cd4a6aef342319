"""Runs command lines in copies of a process that has imported the program: `command_server.py FD`.

Most of what a short command costs is the imports. This process makes them once and nothing else,
has no second thread, and forks a copy of itself for each command, which then runs and ends as
`python -m ap_master_calibration` does. FD is a socket: in comes a line of JSON with `argv`, `env`
and `cwd` together with the three standard streams, out goes the exit code.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import pkgutil
import runpy
import signal
import site
import socket
import sys
import threading
from typing import Any

PROGRAM = "ap_master_calibration"
NOT_IMPORTED = {"win_job", "start_module"}  # of Windows alone; of child processes
BLAS = "OPENBLAS_NUM_THREADS"  # numpy's threads would start with the import


def import_program() -> None:
    """Imports what the command line's process may need, but neither children nor other systems."""
    os.environ[BLAS] = "1"
    for name in ("numpy", "jinja2", "platformdirs", "filelock", "sqlite3", "asyncio", "ssl"):
        importlib.import_module(name)
    package = importlib.import_module(PROGRAM)
    for module in pkgutil.walk_packages(package.__path__, f"{PROGRAM}."):
        last = module.name.rpartition(".")[2]
        if not last.startswith("_") and last not in NOT_IMPORTED:
            importlib.import_module(module.name)
    del os.environ[BLAS]
    assert threading.active_count() == 1
    if sys.platform == "linux":
        assert len(os.listdir("/proc/self/task")) == 1


def next_command(server: socket.socket) -> dict[str, Any] | None:
    """Forks for each command; None at the last one, and the command in the copy."""
    while True:
        data, streams, *_ = socket.recv_fds(server, 1 << 16, 3)
        if not data:
            return None
        while not data.endswith(b"\n"):
            data += server.recv(1 << 16)
        copy = os.fork()
        if copy == 0:
            server.close()
            for number, stream in enumerate(streams):
                os.dup2(stream, number)
                os.close(stream)
            command: dict[str, Any] = json.loads(data)
            return command
        for stream in streams:
            os.close(stream)
        _, status = os.waitpid(copy, 0)
        server.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))


def become(command: dict[str, Any]) -> None:
    """Takes over arguments, folder and environment as a new process has them."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    added = os.environ["PYTHONPATH"].split(os.pathsep)
    os.chdir(command["cwd"])
    os.environ.clear()
    os.environ.update(command["env"])
    own = [entry for entry in sys.path[1:] if entry not in added]
    sys.path[:] = [os.getcwd(), *os.environ["PYTHONPATH"].split(os.pathsep), *own]
    sys.argv[1:] = command["argv"]
    sys.orig_argv[1:] = ["-m", PROGRAM, *command["argv"]]
    sys.modules.pop("sitecustomize", None)
    site.execsitecustomize()
    gc.enable()


def main() -> None:
    """Serves to the end of the socket."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the tests end this process by themselves
    server = socket.socket(fileno=int(sys.argv[1]))
    import_program()
    gc.disable()
    gc.freeze()
    command = next_command(server)
    if command is not None:
        become(command)
        runpy.run_module(PROGRAM, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
