"""Every kernel this machine runs, as a function; the C ones are compiled from the source here."""

import hashlib
import importlib.util
import os
import shutil
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from filelock import FileLock

from ap_master_calibration.integrate import c_backend, numpy_backend

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "ap_master_calibration" / "integrate" / "kernel.c"


@lru_cache
def build_hook():
    """The module `packaging/build_hook.py`."""
    spec = importlib.util.spec_from_file_location("build_hook", ROOT / "packaging/build_hook.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_folder = TemporaryDirectory(prefix="apmc-test-kernel-", ignore_cleanup_errors=True)

BUILT = ROOT / "build" / "test-kernels"
"""Where kernels that tests have compiled stay, by what they were made of."""

PREBUILT = "APMC_KERNELS"
"""A folder of kernels built elsewhere, for a system without a compiler (`packaging/wine.py`)."""


@lru_cache
def built():
    """The paths of all variants, built once from the source as it is now."""
    BUILT.mkdir(parents=True, exist_ok=True)
    prebuilt = os.environ.get(PREBUILT)
    if prebuilt:
        for path in Path(prebuilt).glob("_kernel-*"):
            shutil.copy(path, _folder.name)
        return [str(path) for path in Path(_folder.name).iterdir()]
    folder = BUILT / _digest()
    with FileLock(f"{folder}.lock"):  # several processes run tests at once
        if not folder.is_dir():
            _build_into(folder)
    return [shutil.copy(path, _folder.name) for path in folder.glob("_kernel-*")]


def _digest():
    """What the kernels are made of: the sources and how they are compiled."""
    digest = hashlib.sha256(repr(build_hook().system_compiler()).encode())
    for source in (*sorted(SOURCE.parent.glob("*.[ch]")), ROOT / "packaging" / "build_hook.py"):
        digest.update(source.read_bytes())
    return digest.hexdigest()


def _build_into(folder):
    unfinished = folder.with_suffix(".part")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir()
    _, problem = build_hook().build(str(SOURCE), str(unfinished))
    assert problem is None, f"the C kernel cannot be built here: {problem}"
    unfinished.rename(folder)


@lru_cache
def libraries():
    """The C kernels that this processor runs."""
    names = [_variant(path) for path in built()]
    base = c_backend.open_variant(_folder.name, "base")
    runs = [name for name in names if name == "base" or int(name[1:]) <= base.apmc_level()]
    found = [c_backend.open_variant(_folder.name, name) for name in runs]
    assert not [reason for reason in found if isinstance(reason, str)]
    return found


def _variant(path):
    return os.path.basename(path).removeprefix("_kernel-").partition(".")[0]


def numpy_combine(stack, rejection, *, scale=1.0, clamp=False):
    """(out, rejected low, high) by numpy."""
    out = np.full(stack.shape[1], np.nan, np.float32)
    return out, *numpy_backend.combine(stack, rejection, out, scale=scale, clamp=clamp)


def c_combine(stack, rejection, *, scale=1.0, clamp=False):
    """(out, rejected low, high) by the C kernel; its variants agree to the last bit."""
    results = []
    for library in libraries():
        out = np.full(stack.shape[1], np.nan, np.float32)
        rejected = c_backend.combine(library, stack, rejection, out, scale=scale, clamp=clamp)
        results.append((out, *rejected))
    for out, low, high in results[1:]:
        np.testing.assert_array_equal(out, results[0][0])
        assert (low, high) == results[0][1:]
    return results[0]


def numpy_calibrate(raw, **how):
    out = np.empty(len(raw), np.float32)
    numpy_backend.calibrate(
        raw, out, **{"bias": None, "dark": None, "k": 1.0, "factor": 1.0, **how}
    )
    return out


def c_calibrate(raw, **how):
    results = []
    for library in libraries():
        out = np.empty(len(raw), np.float32)
        every = {"bias": None, "dark": None, "k": 1.0, "factor": 1.0, **how}
        c_backend.calibrate(library, raw, out, **every)
        results.append(out)
    for out in results[1:]:
        np.testing.assert_array_equal(out, results[0])
    return results[0]


COMBINE = {"numpy": numpy_combine, "c": c_combine}
CALIBRATE = {"numpy": numpy_calibrate, "c": c_calibrate}
