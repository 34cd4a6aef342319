"""The library's values in the user's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ap_master_calibration import formatting
from ap_master_calibration.engines.events import StepState
from ap_master_calibration.frames import Kind, SkipCode
from ap_master_calibration.library import Freshness, Quality, Verdict
from ap_master_calibration.planning.plan import Recipe, State, Step
from ap_master_calibration.rejections import REJECTIONS, Rejection, RejectionMethod
from ap_master_calibration.setup_keys import KEYS, setup_parts
from apmc_gui.i18n.translate import translated, typeset

translate = QCoreApplication.translate

SIGNS = {
    Verdict.EQUAL: "✓",
    Verdict.NEAR: "≈",
    Verdict.UNKNOWN: "?",
    Verdict.DIFFERENT: "✗",
}
"""The sign of each verdict: colour is never the only one."""


def kind_label(kind: Kind) -> str:
    """One frame of a kind: "flat dark"."""
    match kind:
        case Kind.BIAS:
            return translate("Words", "bias")
        case Kind.DARK:
            return translate("Words", "dark")
        case Kind.FLAT_DARK:
            return translate("Words", "flat dark")
        case Kind.FLAT:
            return translate("Words", "flat")
        case Kind.LIGHT:
            return translate("Words", "light")


def kind_heading(kind: Kind) -> str:
    """A kind above a list: "Flat dark"."""
    match kind:
        case Kind.BIAS:
            return translate("Words", "Bias")
        case Kind.DARK:
            return translate("Words", "Dark")
        case Kind.FLAT_DARK:
            return translate("Words", "Flat dark")
        case Kind.FLAT:
            return translate("Words", "Flat")
        case Kind.LIGHT:
            return translate("Words", "Light")


def master_label(kind: Kind) -> str:
    """The master of a kind: "Master flat dark"."""
    match kind:
        case Kind.BIAS:
            return translate("Words", "Master bias")
        case Kind.DARK:
            return translate("Words", "Master dark")
        case Kind.FLAT_DARK:
            return translate("Words", "Master flat dark")
        case Kind.FLAT:
            return translate("Words", "Master flat")
        case Kind.LIGHT:
            return translate("Words", "Master light")


def state_label(state: State | StepState) -> str:
    """What a step will do, or where it stands in a run."""
    match state:
        case State.NEW:
            return translate("Words", "new")
        case State.STALE:
            return translate("Words", "make again")
        case State.UP_TO_DATE:
            return translate("Words", "up to date")
        case State.REFUSED:
            return translate("Words", "not possible")
        case StepState.WAITING:
            return translate("Words", "waiting")
        case StepState.RUNNING:
            return translate("Words", "running")
        case StepState.DONE:
            return translate("Words", "done")
        case StepState.FAILED:
            return translate("Words", "failed")
        case StepState.CANCELLED:
            return translate("RunModel", "stopped")


def quality_label(quality: Quality | None) -> str:
    """How good a match is."""
    if quality is None:
        return translate("Words", "no match")
    if quality is Quality.EXACT:
        return translate("Words", "exact")
    return translate("Words", "needs a look")


def verdict_label(verdict: Verdict) -> str:
    """How one key of a master stands to the group's."""
    match verdict:
        case Verdict.EQUAL:
            return translate("Words", "equal")
        case Verdict.NEAR:
            return translate("Words", "near")
        case Verdict.UNKNOWN:
            return translate("Words", "unknown")
        case Verdict.DIFFERENT:
            return translate("Words", "different")


def freshness_label(freshness: Freshness) -> str:
    """How old a master is, in a word."""
    match freshness:
        case Freshness.FRESH:
            return translate("Words", "fresh")
        case Freshness.AGEING:
            return translate("Words", "ageing")
        case Freshness.OLD:
            return translate("Words", "old")


def key_label(key: str) -> str:
    """A key of a setup, or "exposure", "channels", above a column."""
    return translated(KEYS[key].label) if key in KEYS else key


def recipe_label(recipe: Recipe) -> str:
    """What is computed for each frame before the frames are combined."""
    match recipe:
        case Recipe.PLAIN:
            return translate("Words", "frames as they are")
        case Recipe.UNCALIBRATED:
            return translate("Words", "flat, uncalibrated")
        case Recipe.BIAS:
            return translate("Words", "flat − bias")
        case Recipe.DARK:
            return translate("Words", "flat − dark")
        case Recipe.BIAS_AND_DARK:
            return translate("Words", "flat − bias − (dark − bias)")
        case Recipe.BIAS_AND_SCALED_DARK:
            return translate("Words", "flat − bias − k (dark − bias)")
        case Recipe.BIAS_AND_PURE_DARK:
            return translate("Words", "flat − bias − dark")
        case Recipe.BIAS_AND_SCALED_PURE_DARK:
            return translate("Words", "flat − bias − k dark")


def rejection_name(method: RejectionMethod) -> str:
    """A way to reject samples."""
    if method is RejectionMethod.AUTO:
        return translate("Words", "Automatic")
    return translated(REJECTIONS[method].name)


def rejection_label(rejection: Rejection) -> str:
    """The rejection of a step with its limits: "Winsorized sigma clipping 4 / 3"."""
    return translated(rejection.title)


def skip_label(code: SkipCode) -> str:
    """Why files are not used, above a list of them."""
    match code:
        case SkipCode.LIGHT:
            return translate("Words", "Lights")
        case SkipCode.MASTER:
            return translate("Words", "Already masters")
        case SkipCode.NO_TYPE:
            return translate("Words", "No frame type")
        case SkipCode.UNREADABLE:
            return translate("Words", "Unreadable")
        case SkipCode.TRUNCATED:
            return translate("Words", "Cut short")
        case SkipCode.DUPLICATE:
            return translate("Words", "Duplicates")
        case SkipCode.OTHER:
            return translate("Words", "Other")


def stage_label(stage: str) -> str:
    """What a step is doing, as the engines name it."""
    return translated(stage)


def title_of(step: Step) -> str:
    """What a photographer calls it: "Dark 300 s", "Flat L"."""
    word = kind_heading(step.kind)
    if step.kind is Kind.FLAT:
        if step.filter is None:
            return translate("Words", "Flat, no filter")
        return f"{word} {step.filter}"
    return word if step.exposure is None else f"{word} {formatting.exposure(step.exposure)}"


def setup_label(step: Step, cameras: Mapping[str, str] | None = None) -> str:
    """What sets a master apart beside its title: "ASI2600MM · −10 °C · gain 100 · offset 50".

    `cameras` are the names of cameras among others, as `told_apart` makes them.
    """
    setup = step.setup
    camera = setup.camera if cameras is None else cameras.get(setup.camera or "", setup.camera)
    parts = [
        *map(translated, setup_parts(replace(setup, camera=camera), brief=True)),
        step.night.isoformat() if step.night is not None else None,
    ]
    return typeset(" · ".join(part for part in parts if part is not None))


def headline(step: Step, cameras: Mapping[str, str] | None = None) -> str:
    """The title with what sets a master apart; `cameras` as for `setup_label`."""
    rest = setup_label(step, cameras)
    return f"{title_of(step)} · {rest}" if rest else title_of(step)


def cameras_of(steps: Iterable[Step]) -> dict[str, str]:
    """The cameras of steps that stand one below the other, as their names are told apart."""
    return short_names(step.setup.camera for step in steps if step.setup.camera is not None)


def short_names(cameras: Iterable[str]) -> dict[str, str]:
    """Names without the words all of one maker share: "ASI2600MM" of "ZWO ASI2600MM Pro".

    A maker's only name stays as it is, and all do where one of them would be empty or twice there.
    """
    names = list(dict.fromkeys(cameras))
    makers: dict[str, list[list[str]]] = {}
    for name in names:
        makers.setdefault(name.split(" ")[0], []).append(name.split())
    short = {}
    for name in names:
        lists = makers[name.split(" ")[0]]
        start = _common(lists) if len(lists) > 1 else 0
        end = _common([parts[start:][::-1] for parts in lists]) if len(lists) > 1 else 0
        parts = name.split()
        short[name] = " ".join(parts[start : len(parts) - end])
    sound = all(short.values()) and len(set(short.values())) == len(names)
    return short if sound else {name: name for name in names}


def _common(lists: list[list[str]]) -> int:
    """How many words all lists begin with."""
    count = 0
    for column in zip(*lists, strict=False):
        if len(set(column)) > 1:
            break
        count += 1
    return count


# --- counts, sizes, times -----------------------------------------------------------------------


def frame_count(count: int) -> str:
    """ "25 frames"."""
    if count == 1:
        return translate("Words", "1 frame")
    return translate("Words", "{count} frames").format(count=f"{count:,}")


def master_count(count: int) -> str:
    """ "11 masters"."""
    if count == 1:
        return translate("Words", "1 master")
    return translate("Words", "{count} masters").format(count=f"{count:,}")


def age_label(days: int | None) -> str:
    """How long ago a master was made; a dash where that is not known."""
    return "–" if days is None else translated(formatting.ago(days))


def size_label(count: int) -> str:
    """A size in the units disks are sold in: "4.1 GB"."""
    value, units = float(count), ("B", "kB", "MB", "GB", "TB")
    for unit in units[:-1]:
        if value < 999.5:
            return f"{value:.0f} {unit}" if value >= 99.5 or unit == "B" else f"{value:.1f} {unit}"
        value /= 1000
    return f"{value:.1f} {units[-1]}"


def duration_label(seconds: float) -> str:
    """A time as it is said: "45 s", "1 min 50 s", "2 h 5 min"."""
    whole = round(seconds)
    if whole < 60:
        return translate("Words", "{seconds} s").format(seconds=whole)
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        text = translate("Words", "{minutes} min {seconds} s")
        return text.format(minutes=minutes, seconds=rest)
    hours, minutes = divmod(minutes, 60)
    return translate("Words", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def clock_label(seconds: float) -> str:
    """A time as a stopwatch shows it: "0:12", "1:02:05"."""
    clock = formatting.clock_time(seconds)
    return clock.removeprefix("0:").removeprefix("0") if clock.startswith("0:") else clock
