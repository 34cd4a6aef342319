"""The arrows of the house: which module may import which, checked on the source of every file."""

import ast
import importlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
LINES = [  # from the top down; a module may import those on its own line and below
    ["__main__", "cli"],
    ["demo", "report"],
    ["running"],
    ["engines"],
    ["planning"],
    ["rigs"],
    ["quality"],
    ["library"],
    ["groups", "scanning"],
    ["headers"],
    ["setup_keys", "witnesses"],
    ["files", "integrate"],
    ["formatting", "documents", "settings", "support"],
    ["rejections"],
    ["frames", "errors"],
    ["text"],
]
LEVEL = {name: len(LINES) - i for i, line in enumerate(LINES) for name in line}
QT = {"PySide6", "qasync", "shiboken6", "apmc_gui"}


def imports(path: Path) -> set[str]:
    """The dotted names a file imports, also inside functions."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found.add(node.module or "")
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def room(dotted: str) -> str | None:
    """The room of the library a dotted name lies in."""
    parts = dotted.split(".")
    return parts[1] if parts[0] == "ap_master_calibration" and len(parts) > 1 else None


def library_files() -> list[Path]:
    return sorted((ROOT / "ap_master_calibration").rglob("*.py"))


def test_what_tests_of_windows_alone_import_is_there() -> None:
    """They are collected there only: elsewhere nobody would see that a name has changed."""
    for path in (ROOT / "tests" / "library" / "windows").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and str(node.module).startswith("ap_master_"):
                module = importlib.import_module(str(node.module))
                missing = [a.name for a in node.names if not _has(module, a.name)]
                assert missing == [], f"{path.name}: {node.module} has no {missing}"


def _has(module: ModuleType, name: str) -> bool:
    if hasattr(module, name) or not hasattr(module, "__path__"):
        return hasattr(module, name)
    return find_spec(f"{module.__name__}.{name}") is not None


def test_every_arrow_points_down() -> None:
    broken = []
    for path in library_files():
        inner = path.relative_to(ROOT / "ap_master_calibration").parts
        here = inner[0].removesuffix(".py")
        if here == "__init__":
            continue
        assert here in LEVEL, f"{here} has no place in the house: add it to LINES"
        for name in imports(path):
            there = room(name)
            if there in LEVEL and LEVEL[there] > LEVEL[here]:
                broken.append(f"{'/'.join(inner)} imports {there}")
    assert not broken


def test_the_core_knows_no_window() -> None:
    guilty = [
        f"{path.name} imports {name}"
        for path in library_files()
        for name in imports(path)
        if name.split(".")[0] in QT
    ]
    assert not guilty


def test_only_the_command_line_prints() -> None:
    guilty = [
        f"{path.name}:{node.lineno}"
        for path in library_files()
        if path.relative_to(ROOT / "ap_master_calibration").parts[0] not in {"cli", "cli.py"}
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print"
    ]
    assert not guilty


# --- names ---------------------------------------------------------------------------------------


def all_files() -> list[Path]:
    packages = ("ap_master_calibration", "apmc_gui")
    return sorted(path for package in packages for path in (ROOT / package).rglob("*.py"))


def public_types(path: Path) -> Iterator[str]:
    """The public classes of a file, and its names for types."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield node.name
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if name[0].isupper() and not name.isupper():  # an alias is written like a class
                yield name


def test_no_two_public_types_share_a_name() -> None:
    homes: dict[str, list[str]] = defaultdict(list)
    for path in all_files():
        for name in public_types(path):
            homes[name].append(path.relative_to(ROOT).as_posix())
    assert len(homes) > 100
    assert {name: files for name, files in homes.items() if len(files) > 1} == {}


def test_no_two_modules_share_a_name() -> None:
    names = Counter(path.stem for path in all_files() if not path.stem.startswith("__"))
    assert [name for name, count in names.items() if count > 1] == []
