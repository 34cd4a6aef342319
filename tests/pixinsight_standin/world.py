"""What the emulated runtime stands on: files, images, the console log, and what goes wrong."""

from __future__ import annotations

import json
import os
import threading
import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pixinsight_standin import processes
from pixinsight_standin.xisf_out import write_unit

HERE = os.path.dirname(os.path.abspath(__file__))
_TAGS = ("<end>", "<cbr>", "<br>", "<raw>", "</raw>", "<b>", "</b>")


class World:
    """The state of one PixInsight: its version and mode, its windows, its log, its report."""

    def __init__(self) -> None:
        env = os.environ
        version = env.get("PIXINSIGHT_STANDIN_VERSION", "1.9.4")
        self.version = tuple(int(n) for n in version.split("."))
        self.mode = env.get("PIXINSIGHT_STANDIN_MODE", "")
        self.argument = env.get("PIXINSIGHT_STANDIN_ARG", "")
        with open(os.path.join(HERE, "parameters.json"), encoding="utf-8") as file:
            self.facts: dict[str, dict[str, Any]] = json.load(file)
        if self.mode == "leave-out":
            for facts in self.facts.values():
                facts.pop(self.argument, None)
        self.images: dict[str, NDArray[np.float32]] = {}
        self.keywords: dict[str, list[list[str]]] = {}
        self.report: dict[str, Any] = {
            "ignored": [], "written": [], "executed": [], "gc": 0, "engine": None, "error": None,
        }  # fmt: skip
        self._log: Any = None
        self._fresh = True

    def call(self, name: str, value: Any) -> Any:
        """One call of the emulated runtime. OSError and ValueError come out as Error objects."""
        verb = name.replace(".", "_").lower()
        return getattr(self, f"do_{verb}")(value)

    def close(self) -> None:
        """The end of the program: the log is let go, the report written."""
        if self._log is not None:
            self._log.close()
        self.report["windows"] = sorted(self.images)
        if path := os.environ.get("PIXINSIGHT_STANDIN_REPORT"):
            with open(path, "w", encoding="utf-8") as file:
                json.dump(self.report, file)

    def die(self) -> None:
        """Gone in the middle, as in a crash or when the system ends it."""
        self.close()
        os._exit(-11 & 0xFF if self.mode == "crash" else 0)

    def tick(self) -> None:
        """The time one file takes."""
        if self.mode == "slow":
            threading.Event().wait(float(self.argument or "0.2"))

    # --- the console ---------------------------------------------------------------------------

    def write(self, text: str) -> None:
        """Text on the console; its log gets a time in front of every line, its tags go."""
        for tag in _TAGS:
            text = text.replace(tag, "\n" if tag == "<br>" else "")
        if self._log is None:
            return
        for piece in text.splitlines(keepends=True):
            if self._fresh:
                self._log.write(time.strftime("[%Y-%m-%d %H:%M:%S] ", time.gmtime()))
            self._log.write(piece)
            self._fresh = piece.endswith("\n")
        self._log.flush()

    def do_write(self, text: str) -> None:
        self.write(text)

    def do_beginlog(self, path: str) -> None:
        if self.mode == "no-log":
            raise ValueError("Console.beginLog(): could not create the file")
        self._log = open(path, "w", encoding="utf-8", newline="\n")  # noqa: SIM115
        self.write(f"{'*' * 80}\nPixInsight Core {'.'.join(map(str, self.version))} (x64)\n")

    def do_endlog(self, _: None) -> None:
        if self._log is not None:
            self._log.close()
        self._log = None

    def do_gc(self, _: None) -> None:
        self.report["gc"] += 1

    # --- parameters and processes --------------------------------------------------------------

    def do_ignored(self, name: str) -> None:
        self.report["ignored"].append(name)

    def do_written(self, name: str) -> None:
        self.report["written"].append(name)

    def do_execute(self, arguments: dict[str, Any]) -> dict[str, Any]:
        self.report["executed"].append({"id": arguments["id"], "values": arguments["values"]})
        if arguments["id"] == "ImageIntegration":
            return processes.integrate(self, arguments["values"])
        return processes.calibrate(self, arguments["values"])

    # --- files ---------------------------------------------------------------------------------

    def do_file_exists(self, path: str) -> bool:
        return os.path.isfile(path)

    def do_file_directoryexists(self, path: str) -> bool:
        return os.path.isdir(path)

    def do_file_createdirectory(self, path: str) -> None:
        os.makedirs(path, exist_ok=True)

    def do_file_remove(self, path: str) -> None:
        os.unlink(path)

    def do_file_removedirectory(self, path: str) -> None:
        os.rmdir(path)

    def do_file_readtextfile(self, path: str) -> str:
        with open(path, encoding="utf-8") as file:
            return file.read()

    def do_file_writetextfile(self, arguments: list[str]) -> None:
        with open(arguments[0], "w", encoding="utf-8", newline="") as file:
            file.write(arguments[1])

    def do_file_move(self, arguments: list[str]) -> None:
        if os.path.exists(arguments[1]):
            raise ValueError(f"File.move(): the target file exists: {arguments[1]}")
        if self.mode == "locked" and self.argument in arguments[0]:
            raise ValueError(f"File.move(): the file is in use: {arguments[1]}")
        os.rename(arguments[0], arguments[1])

    # --- images --------------------------------------------------------------------------------

    def do_window(self, name: str) -> dict[str, Any] | None:
        if name not in self.images:
            return None
        height, width = self.images[name].shape
        return {
            "width": width, "height": height, "channels": 1, "keywords": self.keywords[name],
        }  # fmt: skip

    def do_window_close(self, name: str) -> None:
        del self.images[name]

    def do_image_median(self, name: str) -> float:
        return float(np.median(self.images[name]))

    def do_format_create(self, path: str) -> bool:
        return os.path.isdir(os.path.dirname(path))

    def do_format_write(self, arguments: dict[str, Any]) -> bool:
        description = arguments["description"]
        if (description["bitsPerSample"], description["ieeefpSampleFormat"]) != (32, True):
            raise ValueError("only 32-bit floating point is known here")
        pixels = self.images[arguments["image"]]
        if self.mode == "spoil":
            pixels = np.zeros_like(pixels)
        if self.mode == "die" and self.argument in arguments["path"]:
            with open(arguments["path"], "wb") as file:
                file.write(b"XISF0100")
            self.die()
        write_unit(
            arguments["path"],
            pixels,
            arguments["keywords"],
            arguments["id"],
            description.get("imageType", 0),
        )
        return True
