"""Runs the command line as a person does: a process of its own, its words and its exit code.

On Linux that process is a copy of one that has made the imports (`command_server.py`), except where
a test asks for a `new_process` or Python itself is to start otherwise.
"""

from __future__ import annotations

import atexit
import io
import json
import os
import selectors
import socket
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from io import FileIO
from pathlib import Path
from typing import Any

import psutil
from systems import user_folders

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Said:
    """What a run of the command line said."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)

    @property
    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


def environment(home: Path, **more: str) -> dict[str, str]:
    """The environment of a user with an empty home."""
    return {
        **os.environ,
        **user_folders(home),
        "HOME": str(home),
        "USERPROFILE": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "utf-8",
        "PYTHONWARNINGS": "error",
        **more,
    }


PATIENCE = 240.0  # seconds until a run counts as hanging
COMMANDS = {"check", "demo", "doctor", "library", "rehearse", "rigs", "run", "verify"}


def apmc(
    *words: str | os.PathLike[str],
    home: Path,
    cwd: Path | None = None,
    checked: bool = False,
    new_process: bool = False,
    **more: str,
) -> Said:
    """`python -m ap_master_calibration WORDS` to its end.

    A run looks at its frames first only where it is to be `checked`: that starts one more process.
    """
    arguments = [os.fspath(word) for word in words]
    makes = len(arguments) > 1 and arguments[0] not in COMMANDS
    if makes and not checked and not {"--check", "-h", "--help"}.intersection(arguments):
        arguments += ["--check", "off"]
    env = environment(home, **more)
    if new_process or sys.platform != "linux" or any(map(is_for_python, more)):
        return in_new_process(arguments, env, cwd)
    return in_copy(arguments, env, cwd)


def is_for_python(variable: str) -> bool:
    """Whether Python reads an environment variable when it starts."""
    return variable.startswith(("PYTHON", "LC_", "LANG", "TZ")) and variable != "PYTHONPATH"


def in_new_process(arguments: Sequence[str], env: dict[str, str], cwd: Path | None) -> Said:
    """Starts Python and the program."""
    done = subprocess.run(
        [sys.executable, "-m", "ap_master_calibration", *arguments],
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        env=env,
        cwd=cwd,
        timeout=PATIENCE,
        check=False,
    )
    return Said(done.returncode, done.stdout, done.stderr)


# --- copies of a process that has imported the program ------------------------------------------


class CommandServer:
    """A `command_server.py` and the socket to it."""

    def __init__(self) -> None:
        self._socket, end = socket.socketpair()
        self._socket.settimeout(PATIENCE)
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("command_server.py")), str(end.fileno())],
            pass_fds=[end.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,  # the copies' streams are pipes, too
            stderr=subprocess.PIPE,
            env=environment(ROOT),
        )
        end.close()

    def run(self, arguments: Sequence[str], env: dict[str, str], cwd: Path | None) -> Said:
        """Runs a command in a copy; what it says comes through pipes, as from a new process."""
        command = {"argv": arguments, "env": env, "cwd": os.fspath(cwd or Path.cwd())}
        line = json.dumps(command).encode() + b"\n"
        (out, out_end), (err, err_end) = os.pipe(), os.pipe()
        with open(out, "rb", buffering=0) as output, open(err, "rb", buffering=0) as errors:
            try:
                sent = socket.send_fds(self._socket, [line], [0, out_end, err_end])
            finally:
                os.close(out_end)
                os.close(err_end)
            self._socket.sendall(line[sent:])
            words = read_to_end(output, errors)
        code = self._socket.recv(16)
        assert code, self._process.communicate()[1].decode()
        return Said(int(code), *words)

    def close(self) -> None:
        """Ends the server, and a copy that hangs."""
        self._socket.close()
        for copy in psutil.Process(self._process.pid).children(recursive=True):
            copy.kill()
        self._process.communicate()


def read_to_end(*pipes: FileIO) -> list[str]:
    """What comes out of pipes, as `subprocess.run` returns it."""
    read = {pipe: io.BytesIO() for pipe in pipes}
    with selectors.DefaultSelector() as selector:
        for pipe in pipes:
            selector.register(pipe, selectors.EVENT_READ, read[pipe])
        while selector.get_map():
            ready = selector.select(PATIENCE)
            assert ready, "the command hangs"
            for key, _ in ready:
                chunk = os.read(key.fd, 1 << 16)
                key.data.write(chunk)
                if not chunk:
                    selector.unregister(key.fileobj)
    whole = (io.BytesIO(data.getvalue()) for data in read.values())
    return [io.TextIOWrapper(data, "utf-8", "surrogateescape").read() for data in whole]


@cache
def command_server() -> CommandServer:
    """The server for the tests of this process."""
    server = CommandServer()
    atexit.register(server.close)
    return server


def in_copy(arguments: Sequence[str], env: dict[str, str], cwd: Path | None) -> Said:
    """Runs the program in a copy of the server."""
    try:
        return command_server().run(arguments, env, cwd)
    except BaseException:
        command_server.cache_clear()  # its answer to this command may come to the next
        raise
