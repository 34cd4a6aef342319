"""A finished master is opened before it is called one."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from test_planning import plan, series

from ap_master_calibration.files.xisf import write_xisf
from ap_master_calibration.frames import Card, Kind
from ap_master_calibration.planning.plan import Step
from ap_master_calibration.running.verify import is_constant, output_fault, put_aside, stamp_of


@pytest.fixture
def step(tmp_path: Path) -> Step:
    (step,) = plan(tmp_path, series(Kind.BIAS)).steps
    Path(step.output).parent.mkdir(parents=True)
    return step


def write(step: Step, size: tuple[int, int] = (16, 12), **changes: object) -> None:
    cards = [replace(c, value=changes.get(c.name, c.value)) for c in step.keywords]  # type: ignore[arg-type]
    pixels = np.linspace(0, 1, size[0] * size[1], dtype=np.float32).reshape(size[1], size[0])
    write_xisf(step.output, pixels, cards, image_type="MasterBias")


def test_a_master_as_planned_has_no_fault(step: Step) -> None:
    write(step)
    assert output_fault(step, None) is None


def test_a_master_that_is_not_there_is_a_fault(step: Step) -> None:
    assert output_fault(step, None) == "no master was written"


def test_a_master_that_was_there_before_is_a_fault(step: Step) -> None:
    write(step)
    assert output_fault(step, stamp_of(step.output)) == "the master was not written again"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("GAIN", 200, "gain"),
        ("SET-TEMP", -5.0, "temperature"),
        ("APMCDIG", "other", "identity"),
        ("IMAGETYP", "Master Flat", "says it is a flat"),
    ],
)
def test_a_wrong_identity_is_a_fault(step: Step, name: str, value: object, said: str) -> None:
    changes = {name: value, **({"APMCKIND": "flat"} if name == "IMAGETYP" else {})}
    cards = [replace(c, value=changes.get(c.name, c.value)) for c in step.keywords]  # type: ignore[arg-type]
    kind = "MasterFlat" if name == "IMAGETYP" else "MasterBias"
    write_xisf(step.output, np.zeros((12, 16), np.float32), cards, image_type=kind)
    assert said in (output_fault(step, None) or "")


def test_a_wrong_size_is_a_fault(step: Step) -> None:
    write(step, size=(8, 6))
    assert "size" in (output_fault(step, None) or "")


def test_a_master_cut_short_is_a_fault(step: Step) -> None:
    write(step)
    path = Path(step.output)
    path.write_bytes(path.read_bytes()[:-10])
    assert "cannot be read" in (output_fault(step, None) or "")


def test_a_constant_master_is_seen(step: Step) -> None:
    write_xisf(
        step.output, np.full((12, 16), 0.5, np.float32), [Card("A", 1)], image_type="MasterBias"
    )
    assert is_constant(step.output)
    write(step)
    assert not is_constant(step.output)


def test_a_faulty_master_is_put_aside_and_not_lost(step: Step, tmp_path: Path) -> None:
    write(step)
    aside = put_aside(step.output, str(tmp_path / "aside"))
    assert aside is not None
    assert Path(aside).exists()
    assert not Path(step.output).exists()
    assert put_aside(step.output, str(tmp_path / "aside")) is None
