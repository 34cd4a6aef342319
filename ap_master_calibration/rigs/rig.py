"""A rig: cameras, and the libraries, output folder, engine and rejection that belong to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import camera_key
from ap_master_calibration.rejections import RejectionChoice
from ap_master_calibration.rigs.output_pattern import pattern_fault
from ap_master_calibration.settings import EngineChoice, Settings, validate
from ap_master_calibration.text import Text, listed, text


@dataclass(frozen=True, slots=True)
class Rig:
    """A name, the cameras as headers write them, and what differs from the general settings.

    No libraries of a kind, and None, leave what the general settings say. `output` is a pattern
    (`output_pattern`).
    """

    name: str
    cameras: tuple[str, ...] = ()
    bias_libraries: tuple[str, ...] = ()
    dark_libraries: tuple[str, ...] = ()
    output: str | None = None
    engine: EngineChoice | None = None
    rejection: RejectionChoice | None = None

    def has_camera(self, camera: str | None) -> bool:
        """Returns True where one of its cameras has that name, as cameras are compared."""
        key = camera_key(camera)
        return key is not None and key in map(camera_key, self.cameras)


def settings_with_rig(settings: Settings, rig: Rig | None) -> Settings:
    """Returns the general settings with what the rig has instead."""
    if rig is None:
        return settings
    return replace(
        settings,
        bias_libraries=rig.bias_libraries or settings.bias_libraries,
        dark_libraries=rig.dark_libraries or settings.dark_libraries,
        engine=settings.engine if rig.engine is None else rig.engine,
        rejection=settings.rejection if rig.rejection is None else rig.rejection,
    )


def settings_apart(settings: Settings, general: Settings, rig: Rig) -> tuple[Settings, Rig]:
    """Returns the general settings and the rig that give `settings` together.

    What the rig has of its own is changed in the rig, everything else in the general settings.
    """
    changed = Rig(
        rig.name,
        rig.cameras,
        settings.bias_libraries if rig.bias_libraries else (),
        settings.dark_libraries if rig.dark_libraries else (),
        rig.output,
        None if rig.engine is None else settings.engine,
        None if rig.rejection is None else settings.rejection,
    )
    rest = replace(
        settings,
        bias_libraries=general.bias_libraries if rig.bias_libraries else settings.bias_libraries,
        dark_libraries=general.dark_libraries if rig.dark_libraries else settings.dark_libraries,
        engine=settings.engine if rig.engine is None else general.engine,
        rejection=settings.rejection if rig.rejection is None else general.rejection,
    )
    return rest, changed


def rig_key(name: str) -> str:
    """Returns a rig's name for comparisons: case and the number of blanks do not count."""
    return " ".join(name.casefold().split())


def find_rig(rigs: Sequence[Rig], name: str) -> Rig:
    """Returns the rig of that name; UsageError, naming those there are, where there is none."""
    for rig in rigs:
        if rig_key(rig.name) == rig_key(name):
            return rig
    if not rigs:
        raise UsageError(text("there is no rig {rig}: you have no rigs", rig=name))
    names = listed([rig.name for rig in rigs], "or")
    raise UsageError(text("there is no rig {rig}: give {names}", rig=name, names=names))


def rigs_fault(rigs: Iterable[Rig]) -> Text | None:
    """Returns why rigs are not possible, as a sentence; None when they are."""
    names: Counter[str] = Counter()
    for rig in rigs:
        if (fault := _fault_of(rig)) is not None:
            return fault
        names[rig_key(rig.name)] += 1
        if names[rig_key(rig.name)] > 1:
            return text("two rigs are called {rig}", rig=rig.name)
    return None


def _fault_of(rig: Rig) -> Text | None:
    if not rig.name.strip():
        return text("a rig has no name")
    if not rig.name.isprintable():
        return text("the rig {rig} has a line break or another sign nobody sees", rig=rig.name)
    if not all(camera.strip() for camera in rig.cameras):
        return text("the rig {rig} has a camera without a name", rig=rig.name)
    fault = None if rig.output is None else pattern_fault(rig.output)
    fault = fault or validate(settings_with_rig(Settings(), rig))
    return None if fault is None else text("rig {rig}: {reason}", rig=rig.name, reason=fault)
