"""The program behind the wrapper: runs a script in QJSEngine on the emulated runtime."""

from __future__ import annotations

import json
import os
import re
import sys
from typing import Any

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [os.path.dirname(HERE), ROOT]

from PySide6.QtCore import QCoreApplication, QObject, Slot  # noqa: E402
from PySide6.QtQml import QJSEngine  # noqa: E402

from pixinsight_standin.world import World  # noqa: E402

V8_SINCE = (1, 9, 4)
_ES6 = re.compile(
    r"\b(let|const|class|async|await|yield|import|export)\b|=>|`|\.\.\.|\bfor\s*\(.*\bof\b"
)
_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*')


class Host(QObject):
    """The object through which the script reaches the world."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self.world = world

    @Slot(str, str, result=str)
    def call(self, name: str, value: str) -> str:
        """One call; its answer, or the error it throws, as JSON."""
        try:
            return json.dumps({"value": self.world.call(name, json.loads(value))})
        except (OSError, ValueError) as error:
            return json.dumps({"error": str(error)})


def preprocess(text: str, version: tuple[int, ...]) -> tuple[str, str]:
    """The engine a script goes to ("sm", "v8") and its code, by the lines that start with #.

    Raises SyntaxError for what the real ones do not read; nobody ever sees that error.
    """
    if not text.isascii():
        raise SyntaxError("not plain ASCII")
    engine, code, taken, seen_code = "sm", [], [True], False
    for line in text.split("\n"):
        word, *rest = line.split() or [""]
        if word == "#iflt":
            limit = tuple(int(n) for n in rest[1].split("."))
            taken.append(taken[-1] and version < limit)
        elif word == "#else":
            taken[-1] = not taken[-1] and all(taken[:-1])
        elif word == "#endif":
            taken.pop()
        elif word == "#engine" and taken[-1]:
            if version < V8_SINCE or seen_code:
                raise SyntaxError("unknown directive #engine")
            engine = rest[0]
        elif word.startswith("#") and taken[-1]:
            raise SyntaxError(f"unknown directive {word}")
        elif taken[-1] and not word.startswith("#"):
            seen_code = seen_code or bool(word)
            code.append(line)
    return engine, "\n".join(code)


def check_code(engine: str, code: str) -> None:
    """Raises SyntaxError for what this engine does not read, or reads as something else."""
    if "/*" in code:
        raise SyntaxError("the comment stripper would eat code after a slash and a star")
    if engine == "sm" and (match := _ES6.search(_STRING.sub('""', code))):
        raise SyntaxError(f"not ES5: {match[0]}")


def run(path: str, world: World) -> None:
    """Runs a script; like the real program, says nothing outside the console when it cannot."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    engine, code = preprocess(text, world.version)
    if engine == "sm" and world.version >= V8_SINCE:
        raise SyntaxError("there is no SpiderMonkey in this build")
    check_code(engine, code)
    world.report["engine"] = engine
    _application = QCoreApplication([])
    js = QJSEngine()
    host = Host(world)
    js.globalObject().setProperty("host", js.newQObject(host))
    world_facts: dict[str, Any] = {"version": world.version, "engine": engine, "facts": world.facts}
    with open(os.path.join(HERE, "pjsr.js"), encoding="utf-8") as file:
        runtime = file.read()
    for name, source in (
        ("pjsr.js", f"var WORLD = {json.dumps(world_facts)};\n{runtime}"),
        (path, code),
    ):
        value = js.evaluate(source, name)
        if value.isError():
            line = value.property("lineNumber").toInt()
            world.report["error"] = f"{name}:{line}: {value.toString()}"
            world.write(f"\n*** Error: {value.toString()}\n")
            return


def main() -> int:
    """Runs the script named first; exit code 0 whatever becomes of it."""
    world = World()
    try:
        run(sys.argv[1], world)
    except (SyntaxError, OSError) as error:
        world.report["error"] = str(error)
    world.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
