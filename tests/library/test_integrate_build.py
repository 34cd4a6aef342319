"""What comes out when the package is built: with a compiler, with ziglang, with neither."""

import os
import shutil
import sys
import zipfile

import kernels
import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

COPIED = ["pyproject.toml", "LICENSE", "packaging/build_hook.py", ".gitignore"]


@pytest.fixture
def project(tmp_path):
    """The project with the numeric core alone, as its own pyproject.toml builds it."""
    root = tmp_path / "project"
    for name in COPIED:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(kernels.ROOT / name, root / name)
    (root / "README.md").write_text("Read me\n", encoding="utf-8")
    for other in ("apmc_gui", "resources"):
        (root / other).mkdir()
        (root / other / "__init__.py").write_text("", encoding="utf-8")
    package = root / "ap_master_calibration"
    package.mkdir()
    shutil.copy(kernels.ROOT / "ap_master_calibration" / "__init__.py", package)
    shutil.copytree(
        kernels.SOURCE.parent,
        package / "integrate",
        ignore=shutil.ignore_patterns("_kernel-*", "__pycache__"),
    )
    return root


SMALL_KERNEL = """\
#if defined(_WIN32)
__declspec(dllexport)
#else
__attribute__((visibility("default")))
#endif
int apmc_abi(void) { return 1; }
"""


@pytest.fixture
def small_project(project):
    """The project with a kernel that is compiled in no time: enough to see where it goes."""
    folder = project / "ap_master_calibration" / "integrate"
    (folder / "kernel.c").write_text(SMALL_KERNEL, encoding="ascii")
    return project


@pytest.fixture
def no_compiler(monkeypatch, tmp_path):
    """A machine without a C compiler and without ziglang."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.setitem(sys.modules, "ziglang", None)


def wheel_of(root, version="standard"):
    """The wheel built from a project: its name and the kernel's files in it."""
    path = next(WheelBuilder(str(root)).build(directory=str(root / "dist"), versions=[version]))
    with zipfile.ZipFile(path) as wheel:
        names = [name.rpartition("/")[2] for name in wheel.namelist() if "/_kernel-" in name]
    return os.path.basename(path), sorted(names)


def expected():
    hook = kernels.build_hook()
    return sorted(f"_kernel-{name}{hook.SUFFIX}" for name in hook.variants())


def in_tree(root):
    return sorted(p.name for p in (root / "ap_master_calibration" / "integrate").glob("_kernel-*"))


def test_a_wheel_is_for_this_platform_and_holds_every_variant_but_none_an_editable_install_left(
    small_project,
):
    old = small_project / "ap_master_calibration" / "integrate" / "_kernel-old.so"
    old.write_bytes(b"old")
    name, libraries = wheel_of(small_project)
    assert libraries == expected()
    assert name.endswith(f"-py3-none-{kernels.build_hook().platform_tag()}.whl")
    assert in_tree(small_project) == [old.name]


def test_an_editable_install_builds_into_the_source_tree(small_project):
    with open(small_project / "pyproject.toml", "a", encoding="utf-8") as file:
        file.write('\n[tool.hatch.build]\ndev-mode-dirs = ["."]\n')  # needs no other package
    assert wheel_of(small_project, "editable")[1] == []
    assert in_tree(small_project) == expected()


def test_a_wheel_can_be_built_from_the_sdist(project, tmp_path):
    made = next(SdistBuilder(str(project)).build(directory=str(tmp_path / "sdist")))
    shutil.unpack_archive(made, tmp_path / "unpacked")
    (root,) = (tmp_path / "unpacked").iterdir()
    hook = root / "packaging" / "build_hook.py"
    fast = hook.read_text(encoding="utf-8").replace('"-O3"', '"-O0"')  # to find every header
    hook.write_text(fast, encoding="utf-8")
    assert wheel_of(root)[1] == expected()


def test_without_any_compiler_the_wheel_is_pure_and_a_warning_says_so(project, no_compiler, capfd):
    name, libraries = wheel_of(project)
    assert libraries == []
    assert name.endswith("-py3-none-any.whl")
    said = "".join(capfd.readouterr())
    assert "The C kernel was not built, numpy will serve: there is no C compiler" in said


def test_ziglang_is_asked_for_only_where_no_compiler_works(project, no_compiler, monkeypatch):
    assert "ziglang>=0.13" in WheelBuilder(str(project)).config.dependencies
    monkeypatch.undo()
    hook = kernels.build_hook()
    asked = "ziglang>=0.13" in WheelBuilder(str(project)).config.dependencies
    assert asked is (hook.system_compiler() is None)


def test_a_compiler_that_fails_is_passed_over(monkeypatch, tmp_path):
    hook = kernels.build_hook()
    usual = hook.system_compiler()
    broken = tmp_path / "cc-broken"
    broken.write_text("#!/bin/sh\necho nothing >&2\nexit 1\n", encoding="ascii")
    broken.chmod(0o755)
    monkeypatch.setenv("CC", str(broken))
    assert hook.system_compiler() == usual


def test_a_source_that_does_not_compile_gives_the_compilers_words(tmp_path):
    source = tmp_path / "kernel.c"
    source.write_text("this is no C\n", encoding="ascii")
    built, problem = kernels.build_hook().build(str(source), str(tmp_path))
    assert built == []
    assert "error" in problem
    assert [p.name for p in tmp_path.iterdir()] == ["kernel.c"]


def test_where_zig_is_the_compiler_the_best_variant_is_built_for_bundles_alone(monkeypatch):
    hook = kernels.build_hook()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(hook.platform, "machine", lambda: "AMD64")
    assert list(hook.variants()) == ["base", "v3"]
    monkeypatch.setenv(hook.EVERY_VARIANT, "1")
    assert list(hook.variants()) == ["base", "v3", "v4"]
