"""The recipe of a flat: the bias is taken off once, a dark is scaled only with a bias."""

from __future__ import annotations

from dataclasses import replace

from ap_master_calibration.formatting import exposure, span
from ap_master_calibration.frames import Kind
from ap_master_calibration.groups import Group
from ap_master_calibration.library import Candidate, Match, Quality
from ap_master_calibration.planning.plan import Calibrator, Recipe
from ap_master_calibration.planning.provenance import calibrator_mark
from ap_master_calibration.planning.step_builder import FlatCalibration
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import text


def calibration_of(group: Group, bias: Match, dark: Match, settings: Settings) -> FlatCalibration:
    """The recipe of a flat: the bias is taken off once, a dark is scaled only with a bias."""
    with_bias, with_dark = _calibrator(bias.chosen, bias), _calibrator(dark.chosen, dark)
    used = [c.master for c in (bias.chosen, dark.chosen) if c is not None]
    reasons = (
        *(bias.reasons if with_bias is None else ()),
        *(dark.reasons if with_dark is None else ()),
        *_more(bias.more + dark.more),
    )
    of_flats = dark.chosen is not None and dark.chosen.master.kind is Kind.FLAT_DARK
    warnings: tuple[str, ...] = ()
    match (with_bias, with_dark):
        case (None, None):
            recipe = Recipe.UNCALIBRATED
            warnings = ("not calibrated: neither a master bias nor a master dark matches",)
        case (_, None):
            recipe = Recipe.BIAS
        case (None, _):
            recipe = Recipe.DARK
            with_dark = _doubted(group, with_dark, settings)
            warnings = _dark_warnings(group, with_dark, settings, of_flats, scaled=False)
        case _:
            equal = _equal_exposure(group, with_dark, settings)
            recipe = Recipe.BIAS_AND_DARK if equal else Recipe.BIAS_AND_SCALED_DARK
            warnings = _dark_warnings(group, with_dark, settings, of_flats, scaled=not equal)
    return FlatCalibration(
        recipe,
        with_bias,
        with_dark,
        tuple(calibrator_mark(m) for m in used),
        reasons=reasons,
        warnings=warnings,
    )


def _calibrator(candidate: Candidate | None, match: Match) -> Calibrator | None:
    if candidate is None or candidate.quality is None:
        return None
    master = candidate.master
    reasons = match.reasons
    if master.turned:
        reasons = (*reasons, text("its rows lie bottom-up and are turned"))
    return Calibrator(
        path=master.path,
        step=candidate.step,
        quality=candidate.quality,
        reasons=reasons,
        exposure=master.exposure,
        digest=master.digest,
    )


def _more(count: int) -> tuple[str, ...]:
    """The masters too far from matching to be listed are counted."""
    if count == 1:
        return ("1 more master matches less well",)
    return (f"{count} more masters match less well",) if count else ()


def _doubted(group: Group, dark: Calibrator | None, settings: Settings) -> Calibrator | None:
    """The dark as amber where it cannot be scaled to the flats' exposure."""
    if dark is None or _equal_exposure(group, dark, settings):
        return dark
    return replace(dark, quality=Quality.AMBER)


def _equal_exposure(group: Group, dark: Calibrator | None, settings: Settings) -> bool:
    """True when the dark has the exposure of every flat, or nothing is known against it."""
    known = [e for e in (group.shortest, group.longest) if e is not None]
    if dark is None or dark.exposure is None or not known:
        return True
    return all(settings.tolerances.same_exposure(dark.exposure, e) for e in known)


def _dark_warnings(
    group: Group, dark: Calibrator | None, settings: Settings, of_flats: bool, *, scaled: bool
) -> tuple[str, ...]:
    """What is doubtful about a dark, or a flat dark, of another exposure than the flats'."""
    if dark is None or dark.exposure is None or _equal_exposure(group, dark, settings):
        return ()
    if group.shortest is None or group.longest is None:
        return ()
    has, flats = exposure(dark.exposure), span(group.shortest, group.longest, "s")
    found = []
    if not scaled:
        found.append(f"a dark of {has} is taken unscaled from flats of {flats}: no bias matches")
    if dark.exposure > group.longest:
        longer = f"dark of {has} is longer than the flats ({flats})"
        found.append(f"a flat {longer}" if of_flats else f"a {longer}: made for lights?")
    elif scaled:
        found.append(f"the dark is scaled up from {has} to {flats}: its noise grows with it")
    return tuple(found)
