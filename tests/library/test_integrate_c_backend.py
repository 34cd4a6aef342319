"""Which kernel runs, and why where it is not the C one."""

import shutil
import subprocess
import sys
from pathlib import Path

import kernels
import numpy as np
import pytest

from ap_master_calibration.integrate import c_backend, core
from ap_master_calibration.rejections import Rejection, RejectionMethod

WINSORIZED = Rejection(RejectionMethod.WINSORIZED, 4.0, 3.0)


@pytest.fixture
def folder(tmp_path):
    """A folder with freshly built libraries."""
    for path in kernels.built():
        shutil.copy(path, tmp_path)
    return tmp_path


def built(folder, name):
    return folder / f"_kernel-{name}{c_backend.SUFFIX}"


def test_the_best_kernel_for_this_processor_is_loaded(folder):
    found = c_backend.load(str(folder))
    level = 1 if found.library is None else found.library.apmc_level()
    plain = {"C kernel (baseline)", "C kernel (arm64)"}
    assert found.name in ({f"C kernel (x86-64-v{level})"} if level > 1 else plain)


def test_the_next_best_kernel_serves_where_one_is_missing(folder):
    level = c_backend.open_variant(str(folder), "base").apmc_level()
    for gone in range(level, 2, -1):
        built(folder, f"v{gone}").unlink()
        c_backend.load.cache_clear()
        wanted = f"C kernel (x86-64-v{gone - 1})" if gone > 3 else "C kernel (baseline)"
        assert c_backend.load(str(folder)).name == wanted


def test_without_a_library_numpy_serves_and_says_why(tmp_path):
    found = c_backend.load(str(tmp_path))
    assert found.library is None
    assert found.name == "numpy (the C kernel was not built with this installation)"


def test_a_damaged_library_is_reported_and_not_used(tmp_path):
    built(tmp_path, "base").write_bytes(b"no library at all")
    found = c_backend.load(str(tmp_path))
    assert found.library is None
    assert found.name.startswith("numpy (the C kernel cannot be loaded: ")


def test_a_library_of_another_version_is_reported_and_not_used(tmp_path):
    hook = kernels.build_hook()
    source = tmp_path / "old.c"
    windows = sys.platform == "win32"
    export = "__declspec(dllexport)" if windows else '__attribute__((visibility("default")))'
    source.write_text(f"{export} int apmc_abi(void) {{ return 0; }}\n")
    compiler = hook.system_compiler() or hook.zig_compiler()
    assert hook.compile_library(compiler, str(source), str(built(tmp_path, "base")), []) is None
    assert c_backend.load(str(tmp_path)).name == (
        f"numpy (the C kernel is of another version: 0, not {c_backend.ABI})"
    )


def test_the_c_source_and_its_python_side_are_of_one_version():
    assert f"enum {{ ABI = {c_backend.ABI} }}" in kernels.SOURCE.read_text(encoding="utf-8")


def test_numpy_can_be_asked_for(monkeypatch):
    monkeypatch.setenv("APMC_KERNEL", "numpy")
    assert core.kernel_name() == "numpy (APMC_KERNEL asks for it)"
    out = np.empty(1, "f4")
    core.combine(np.array([[1], [2], [3]], "u2"), WINSORIZED, out)
    assert out[0] == 2.0


def test_asking_for_the_c_kernel_where_it_is_not_there_says_why(monkeypatch):
    monkeypatch.setattr(
        c_backend, "load", lambda: c_backend.Kernel(None, "numpy (it is not there)")
    )
    with pytest.raises(ValueError, match="it is not there"):
        core.combine(np.zeros((3, 1), "u2"), WINSORIZED, np.empty(1, "f4"), kernel="c")


def test_an_installed_package_finds_its_libraries(folder, tmp_path_factory):
    place = tmp_path_factory.mktemp("installed")
    package = place / "ap_master_calibration"
    shutil.copytree(
        kernels.ROOT / "ap_master_calibration",
        package,
        ignore=shutil.ignore_patterns("_kernel-*", "__pycache__"),
    )
    for library in folder.glob("_kernel-*"):
        shutil.copy(library, package / "integrate")
    ask = "from ap_master_calibration.integrate.core import kernel_name; print(kernel_name())"
    child = subprocess.run(
        [sys.executable, "-c", ask], cwd=place, capture_output=True, text=True, check=True
    )
    assert child.stdout.startswith("C kernel")
    assert "numpy" not in child.stdout


def test_asking_for_the_kernels_name_does_not_load_numpy():
    ask = (
        "import sys; from ap_master_calibration.integrate.core import kernel_name; kernel_name(); "
        "print('numpy' in sys.modules)"
    )
    child = subprocess.run(
        [sys.executable, "-c", ask],
        cwd=Path(kernels.ROOT),
        capture_output=True,
        text=True,
        check=True,
    )
    assert child.stdout.strip() == "False"
