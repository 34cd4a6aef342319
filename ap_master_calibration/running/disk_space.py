"""Works out the disk space a run needs, and stops one the disk is too small for."""

from __future__ import annotations

import shutil
from collections.abc import Sequence

from ap_master_calibration.errors import ApmcError
from ap_master_calibration.files.xisf import SPARE
from ap_master_calibration.formatting import byte_size
from ap_master_calibration.planning.plan import Plan, Recipe, Step
from ap_master_calibration.text import text


def space_needed(steps: Sequence[Step], engine: str) -> int:
    """Returns the bytes of disk the steps need at most, temporary files included.

    PixInsight writes calibrated flats, and the built-in engine unpacks packed frames.
    """
    meanwhile = _calibrated_bytes if engine == "pixinsight" else _unpacked_bytes
    return bytes_of_masters(steps) + max(map(meanwhile, steps), default=0)


def bytes_of_masters(steps: Sequence[Step]) -> int:
    """Bytes of disk the masters of some steps take at most."""
    return sum(_image_bytes(s) for s in steps)


def _calibrated_bytes(step: Step) -> int:
    plain = step.recipe in (Recipe.PLAIN, Recipe.UNCALIBRATED)
    return 0 if plain else _image_bytes(step) * len(step.frames)


def _unpacked_bytes(step: Step) -> int:
    """Bytes of unpacked frames: files smaller than 16 bits a pixel are compressed."""
    width, height = step.setup.size or (0, 0)
    plain = 2 * width * height
    return plain * sum(frame.bytes < plain for frame in step.frames)


def _image_bytes(step: Step) -> int:
    width, height = step.setup.size or (0, 0)
    return 4 * width * height + (1 << 16)


def check_disk(plan: Plan, engine: str) -> None:
    """Raises ApmcError when the disk of the output folder is too small for the run.

    Some room is left over, for a disk that is full to the last byte troubles everything else.
    """
    needed = space_needed(plan.to_make, engine) + SPARE
    free = shutil.disk_usage(plan.output).free
    if needed > free:
        raise ApmcError(
            text(
                "the disk of {output} has {free} free and the run needs {needed}: free some space "
                "or choose another output folder",
                output=plan.output,
                free=byte_size(free),
                needed=byte_size(needed),
            )
        )
