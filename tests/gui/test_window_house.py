"""The arrows of the window's house, checked on the source of every file."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUI = ROOT / "apmc_gui"
LINES = [  # from the top down; a module may import those on its own line and below
    ["__main__", "app"],
    ["selftest"],
    ["window"],
    ["pages", "wizard"],
    ["widgets"],
    ["models"],
    ["session", "imaging"],
    ["i18n"],
    ["appearance"],
    ["support"],
]
LEVEL = {name: len(LINES) - i for i, line in enumerate(LINES) for name in line}
WIDGETS_FROM = LEVEL["widgets"]
"""Below it nothing knows a widget; `themes` paints a program it is given."""


def imports(path: Path) -> set[str]:
    """The dotted names a file imports at run time, also inside functions."""
    found: set[str] = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for_types = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if node in for_types:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found.add(node.module or "")
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def room(dotted: str) -> str:
    """The room of the window's house a module is in: its own line's, where it has one."""
    parts = dotted.split(".")
    own = ".".join(parts[1:3])
    return own if own in LEVEL else ".".join(parts[1:2])


def here(path: Path) -> str:
    """The room of the window's house a file is in."""
    return room(".".join(path.relative_to(ROOT).with_suffix("").parts))


def files() -> list[Path]:
    return [p for p in sorted(GUI.rglob("*.py")) if here(p) != "__init__"]


def test_every_arrow_points_down() -> None:
    broken = []
    for path in files():
        assert here(path) in LEVEL, f"{here(path)} has no place in the house: add it to LINES"
        for name in imports(path):
            there = room(name) if name.startswith("apmc_gui.") else None
            if there in LEVEL and LEVEL[there] > LEVEL[here(path)]:
                broken.append(f"{path.relative_to(GUI)} imports {there}")
    assert not sorted(set(broken))


def test_what_is_below_the_widgets_knows_none() -> None:
    guilty = [
        f"{path.relative_to(GUI)} imports {name}"
        for path in files()
        for name in imports(path)
        if name.startswith("PySide6.QtWidgets") and LEVEL[here(path)] < WIDGETS_FROM
    ]
    assert not guilty


def test_nothing_spins_the_event_loop_by_hand() -> None:
    forbidden = {"processEvents", "exec", "QThread", "asyncSlot", "QTableWidget", "QTreeWidget"}
    guilty = [
        f"{path.relative_to(GUI)}:{node.lineno} {name}"
        for path in files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute | ast.Name)
        and (name := node.attr if isinstance(node, ast.Attribute) else node.id) in forbidden
    ]
    assert not guilty
