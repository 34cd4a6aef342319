"""The library's values in the user's language."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from ap_master_calibration import formatting
from ap_master_calibration.engines.events import StepState
from ap_master_calibration.frames import Kind, SkipCode, camera_key
from ap_master_calibration.library import Freshness, Quality, Verdict
from ap_master_calibration.planning.plan import Recipe, State, Step
from ap_master_calibration.quality.certificate import Grade
from ap_master_calibration.quality.findings import Cause
from ap_master_calibration.rejections import REJECTIONS, Rejection, RejectionMethod
from ap_master_calibration.settings import CheckMode
from ap_master_calibration.setup_keys import (
    KEYS,
    SETUP_KEYS,
    FrameKey,
    setup_parts,
    value_of,
)
from ap_master_calibration.text import Text, text
from apmc_gui.i18n.translate import localised, translated, typeset

SIGNS = {
    Verdict.EQUAL: "✓",
    Verdict.NEAR: "≈",
    Verdict.UNKNOWN: "?",
    Verdict.DIFFERENT: "✗",
}
"""The sign of each verdict: colour is never the only one."""


# --- one row for each member of an enum ---------------------------------------------------------

KIND_HEADINGS = {
    Kind.BIAS: text("Bias"),
    Kind.DARK: text("Dark"),
    Kind.FLAT_DARK: text("Flat dark"),
    Kind.FLAT: text("Flat"),
    Kind.LIGHT: text("Light"),
}
"""A kind above a list."""

MASTER_LABELS = {
    Kind.BIAS: text("Master bias"),
    Kind.DARK: text("Master dark"),
    Kind.FLAT_DARK: text("Master flat dark"),
    Kind.FLAT: text("Master flat"),
    Kind.LIGHT: text("Master light"),
}
"""The master of a kind."""

STATE_LABELS: dict[State | StepState, Text] = {
    State.NEW: text("new"),
    State.STALE: text("make again"),
    State.UP_TO_DATE: text("up to date"),
    State.REFUSED: text("not possible"),
    StepState.WAITING: text("waiting"),
    StepState.RUNNING: text("running"),
    StepState.DONE: text("done"),
    StepState.FAILED: text("failed"),
    StepState.CANCELLED: text("stopped"),
}
"""What a step will do, or where it stands in a run."""

QUALITY_LABELS: dict[Quality | None, Text] = {
    Quality.EXACT: text("exact"),
    Quality.AMBER: text("needs a look"),
    None: text("no match"),
}
"""How good a match is; None is no match."""

VERDICT_LABELS = {
    Verdict.EQUAL: text("equal"),
    Verdict.NEAR: text("near"),
    Verdict.UNKNOWN: text("unknown"),
    Verdict.DIFFERENT: text("different"),
}
"""How one key of a master compares with the group's."""

FRESHNESS_LABELS = {
    Freshness.FRESH: text("fresh"),
    Freshness.AGEING: text("ageing"),
    Freshness.OLD: text("old"),
}
"""How old a master is, in a word."""

RECIPE_LABELS = {
    Recipe.PLAIN: text("frames as they are"),
    Recipe.UNCALIBRATED: text("flat, uncalibrated"),
    Recipe.BIAS: text("flat − bias"),
    Recipe.DARK: text("flat − dark"),
    Recipe.BIAS_AND_DARK: text("flat − bias − (dark − bias)"),
    Recipe.BIAS_AND_SCALED_DARK: text("flat − bias − k (dark − bias)"),
    Recipe.BIAS_AND_PURE_DARK: text("flat − bias − dark"),
    Recipe.BIAS_AND_SCALED_PURE_DARK: text("flat − bias − k dark"),
}
"""What is computed for each frame before the frames are combined."""

CHECK_MODES = {
    CheckMode.WARN: text("Warn and use them"),
    CheckMode.LEAVE_OUT: text("Leave them out"),
    CheckMode.OFF: text("Do not look for them"),
}
"""What a run does with odd frames."""

SKIP_LABELS = {
    SkipCode.LIGHT: text("Lights"),
    SkipCode.MASTER: text("Already masters"),
    SkipCode.NO_TYPE: text("No frame type"),
    SkipCode.UNREADABLE: text("Unreadable"),
    SkipCode.TRUNCATED: text("Cut short"),
    SkipCode.DUPLICATE: text("Duplicates"),
    SkipCode.ODD: text("Odd, left out"),
    SkipCode.OTHER: text("Other"),
}
"""Why files are not used, above a list of them."""

CAUSE_LABELS = {
    Cause.SATURATED: text("saturated"),
    Cause.BLACK: text("black"),
    Cause.LEVEL: text("level"),
    Cause.NOISE: text("noise"),
    Cause.SETTINGS: text("settings"),
    Cause.EXPOSURE: text("exposure"),
    Cause.TEMPERATURE: text("temperature"),
    Cause.LIGHT: text("light leak"),
    Cause.GRADIENT: text("gradient"),
    Cause.STARS: text("stars"),
    Cause.SPOTS: text("spots"),
    Cause.ROWS: text("rows"),
    Cause.PATTERN: text("pattern"),
    Cause.DUPLICATE: text("duplicate"),
}
"""What is wrong with an odd frame, in a word."""

GRADE_LABELS = {
    Grade.GOOD: text("good"),
    Grade.LOOK: text("look"),
    Grade.BAD: text("bad"),
}
"""How good a master is, or one of its values."""


def grade_label(grade: Grade) -> str:
    """Returns how good a master is, or one of its values."""
    return translated(GRADE_LABELS[grade])


def cause_label(cause: Cause) -> str:
    """Returns what is wrong with an odd frame, in a word."""
    return translated(CAUSE_LABELS[cause])


def kind_label(kind: Kind) -> str:
    """Returns a kind as it is named in a sentence: "flat dark"."""
    return translated(formatting.KIND_WORDS[kind])


def kind_heading(kind: Kind) -> str:
    """Returns a kind as it stands above a list: "Flat dark"."""
    return translated(KIND_HEADINGS[kind])


def master_label(kind: Kind) -> str:
    """Returns the master of a kind: "Master flat dark"."""
    return translated(MASTER_LABELS[kind])


def state_label(state: State | StepState) -> str:
    """Returns what a step will do, or where it stands in a run."""
    return translated(STATE_LABELS[state])


def quality_label(quality: Quality | None) -> str:
    """Returns how good a match is."""
    return translated(QUALITY_LABELS[quality])


def verdict_label(verdict: Verdict) -> str:
    """Returns how one key of a master compares with the group's."""
    return translated(VERDICT_LABELS[verdict])


def freshness_label(freshness: Freshness) -> str:
    """Returns how old a master is, in a word."""
    return translated(FRESHNESS_LABELS[freshness])


def recipe_label(recipe: Recipe) -> str:
    """Returns what is computed for each frame before the frames are combined."""
    return translated(RECIPE_LABELS[recipe])


def skip_label(code: SkipCode) -> str:
    """Returns why files are not used, as it stands above a list of them."""
    return translated(SKIP_LABELS[code])


def key_label(key: str) -> str:
    """Returns a key of a frame as it stands above a column."""
    return translated(KEYS[key].label)


def check_mode_label(mode: CheckMode) -> str:
    """Returns what a run does with odd frames."""
    return translated(CHECK_MODES[mode])


def rejection_name(method: RejectionMethod) -> str:
    """Returns the name of a way to reject samples."""
    if method is RejectionMethod.AUTO:
        return translated(text("Automatic"))
    return translated(REJECTIONS[method].name)


def rejection_label(rejection: Rejection) -> str:
    """Returns the rejection of a step with its limits: "Winsorized sigma clipping 4 / 3"."""
    return translated(rejection.title)


def title_of(step: Step) -> str:
    """Returns what a photographer calls it: "Dark 300 s", "Flat L"."""
    word = kind_heading(step.kind)
    if step.kind is Kind.FLAT:
        if step.filter is None:
            return translated(text("Flat, no filter"))
        return f"{word} {step.filter}"
    return (
        word if step.exposure is None else f"{word} {typeset(formatting.exposure(step.exposure))}"
    )


def setup_label(step: Step, cameras: Mapping[str, str] | None = None) -> str:
    """What sets a master apart beside its title: "2026-01-29 · ASI2600MM · −10 °C · gain 100".

    The night stands first, as what is cut is cut at the end. `cameras` are the names of cameras
    among others, as `short_names` makes them.
    """
    setup = step.setup
    camera = setup.camera if cameras is None else cameras.get(setup.camera or "", setup.camera)
    parts = list(map(translated, setup_parts(replace(setup, camera=camera), brief=True)))
    if step.night is not None:
        parts.insert(0, step.night.isoformat())
    return typeset(" · ".join(parts))


def headline(step: Step, cameras: Mapping[str, str] | None = None) -> str:
    """Returns the title with what sets a master apart; `cameras` as for `setup_label`."""
    rest = setup_label(step, cameras)
    return f"{title_of(step)} · {rest}" if rest else title_of(step)


def headlines(steps: Sequence[Step]) -> dict[str, str]:
    """Returns the headlines of steps that stand one below the other, by their names.

    A headline has the night, the camera and the keys that tell the steps apart: what all share, and
    what all of one camera share, only takes room.
    """
    cameras = cameras_of(steps)
    differing = {key.name for key in SETUP_KEYS if key.name != "camera" and _differs(steps, key)}
    if len({camera_key(step.setup.camera) for step in steps}) > 1:
        differing.add("camera")
    nights = len({step.night for step in steps if step.night is not None}) > 1
    brief = {step.name: headline(_brief(step, differing, nights), cameras) for step in steps}
    twice = {title for title, count in Counter(brief.values()).items() if count > 1}
    return {s.name: headline(s) if brief[s.name] in twice else brief[s.name] for s in steps}


def _differs(steps: Iterable[Step], key: FrameKey) -> bool:
    """True where steps of one camera have several values of a key."""
    values_seen: dict[str | None, set[str | None]] = defaultdict(set)
    for step in steps:
        values_seen[camera_key(step.setup.camera)].add(value_of(step.setup, key.name))
    return any(len(values) > 1 for values in values_seen.values())


def _brief(step: Step, keys: Collection[str], nights: bool) -> Step:
    shared = {key.name: None for key in SETUP_KEYS if key.name not in keys}
    setup = replace(step.setup, **shared)
    return replace(step, setup=setup, night=step.night if nights else None)


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
    """Returns how many words all lists begin with."""
    count = 0
    for column in zip(*lists, strict=False):
        if len(set(column)) > 1:
            break
        count += 1
    return count


# --- counts, sizes, times -----------------------------------------------------------------------


def size_label(count: int) -> str:
    """Returns a number of bytes: "52.2 MB"."""
    return localised(formatting.byte_size(count))


def adu_label(part: float) -> str:
    """Returns a level or a noise, a part of full scale, in ADU without the unit: "27,918"."""
    return localised(formatting.adu(part))


def percent_label(part: float) -> str:
    """Returns a part as a percentage: "43.0 %"."""
    return translated(formatting.percent(part))


def frame_count(count: int) -> str:
    """ "25 frames"."""
    return translated(formatting.frame_count(count))


def master_count(count: int) -> str:
    """ "11 masters"."""
    return translated(formatting.master_count(count))


def age_label(days: int | None) -> str:
    """Returns how long ago a master was made; a dash where that is unknown."""
    return "–" if days is None else translated(formatting.ago(days))


def duration_label(seconds: float) -> str:
    """ "45 s", "1 min 50 s", "2 h 5 min"."""
    return translated(formatting.duration(seconds))


def clock_label(seconds: float) -> str:
    """Returns a time as a stopwatch shows it: "0:12", "1:02:05"."""
    clock = formatting.clock_time(seconds)
    return clock.removeprefix("0:").removeprefix("0") if clock.startswith("0:") else clock
