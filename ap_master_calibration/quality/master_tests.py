"""The tests of a finished master: one row each, with its limits and the function that judges.

A limit is where a test asks for a look; beyond `bad` the master should not be used. Both are far
outside of what good masters of any camera have: a false alarm is worse than a value that only
stands in the table. What a test measures, and its unit, stands with its function; the numbers
behind it in `master_pixels` and `frame_sample`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ap_master_calibration.formatting import KIND_WORDS, adu, percent
from ap_master_calibration.frames import CALIBRATION_KINDS, DARKS, Kind
from ap_master_calibration.integrate.core import combine
from ap_master_calibration.integrate.outliers import (
    BELOW_BIAS,
    GOOD_FLAT_RANGE,
    USABLE_FLAT,
    in_adu,
    median,
)
from ap_master_calibration.quality.certificate import Grade, QualityTest
from ap_master_calibration.quality.frame_sample import FrameSample
from ap_master_calibration.quality.master_pixels import MasterPixels, pattern_of
from ap_master_calibration.quality.patches import Spot, fit_surface
from ap_master_calibration.rejections import Rejection, RejectionMethod
from ap_master_calibration.text import Text, plural, text

_STEADY = (Kind.BIAS, *DARKS)
_ADU = 1 / 65535


@dataclass(frozen=True, slots=True)
class Measured:
    """Everything that tests of one master may ask for; what is not known is None.

    `names` are the file names of the sampled frames. `rejected` are the shares (0..1) of all
    samples rejected as too low and too high. `bias_level` and `dark_level` are medians of the
    master bias of a dark's setup, in parts of full scale. `cut_off` tells that frames had values
    below 0, which a master cannot hold.
    """

    kind: Kind
    master: MasterPixels
    sample: FrameSample | None = None
    names: Sequence[str] = ()
    rejection: Rejection | None = None
    rejected: tuple[float, float] | None = None
    bias_level: float | None = None
    white: float = 1.0
    cut_off: bool = False


Judge = Callable[[Measured, "MasterTest"], QualityTest | None]


@dataclass(frozen=True, slots=True)
class MasterTest:
    """One test: its name as in JSON, the kinds it applies to, its limits, and what judges.

    `below` turns the limits round: values below them are worse.
    """

    name: str
    kinds: tuple[Kind, ...]
    judge: Judge
    limit: float | None = None
    bad: float | None = None
    below: bool = False

    def grade(self, value: float) -> Grade:
        """Returns the grade of a value by the limits; good of one that is no number."""
        for limit, grade in ((self.bad, Grade.BAD), (self.limit, Grade.LOOK)):
            if limit is not None and (value < limit if self.below else value > limit):
                return grade
        return Grade.GOOD

    def result(self, value: float, good: Text, worse: Text | None = None) -> QualityTest:
        """Returns the test of a value, told by `good`, or by `worse` where it is not good."""
        grade = self.grade(value)
        why = good if grade is Grade.GOOD or worse is None else worse
        return QualityTest(self.name, grade, why, float(value), self.limit)


def master_tests(measured: Measured) -> tuple[QualityTest, ...]:
    """Returns the results of all tests that apply to a master and for which enough is known."""
    return tuple(_results(measured))


def _results(measured: Measured) -> Iterator[QualityTest]:
    for test in MASTER_TESTS:
        if measured.kind in test.kinds:
            result = test.judge(measured, test)
            if result is not None:
                yield result


# --- of its frames ------------------------------------------------------------------------------


def _noise(measured: Measured, test: MasterTest) -> QualityTest | None:
    """Noise of the master over that of a plain mean of its n frames: 1 for a mean, 1.25 a median.

    sqrt(halves^2 + departure^2) / (s1 / sqrt(n)).
    """
    sample = measured.sample
    if sample is None or sample.expected <= 0:
        return None
    ratio = sample.noise / sample.expected
    noise = _noise_text(sample, sample.noise)
    return test.result(
        ratio,
        text(
            "its noise is {noise}, {times} times what a mean of {count} frames has",
            noise=noise,
            times=f"{ratio:.2f}",
            count=sample.count,
        ),
        text(
            "its noise of {noise} is {times} times what a mean of {count} frames has: do the "
            "frames belong together?",
            noise=noise,
            times=f"{ratio:.1f}",
            count=sample.count,
        ),
    )


def _noise_text(sample: FrameSample, noise: float) -> Text:
    if sample.flat:
        return text("{part} % of the light", part=f"{100 * noise:.2g}")
    return text("{level} ADU", level=f"{noise / _ADU:.3g}")


def _agreement(measured: Measured, test: MasterTest) -> QualityTest | None:
    """How far the master's patches are from the median of its frames', in noises of one frame.

    The median of all patches: a master that is not made of its frames departs everywhere. Of flats
    both are divided by their medians first, and the largest tenth of the patches counts.
    """
    sample = measured.sample
    if sample is None:
        return None
    floor = _FLAT_FLOOR if sample.flat else _ADU
    off = float(np.quantile(np.abs(sample.agreement), 0.9 if sample.flat else 0.5))
    shown = percent(off) if sample.flat else in_adu(off)
    return test.result(
        off / max(sample.frame_noise, floor),
        text("it agrees with its frames within {off}", off=shown),
        text("it departs from its frames by {off}: it is not made of them", off=shown),
    )


_FLAT_FLOOR = 0.01


def _halves(measured: Measured, test: MasterTest) -> QualityTest | None:
    """The largest median of (mean of even - mean of odd frames) in 8 x 40 patches.

    In noises of one frame, the mean of all patches taken off, less 5 standard errors: 0 where
    noise explains it. Source of the patches: DESI (desispec.ccdcalib).
    """
    sample = measured.sample
    if sample is None or sample.count < _FEWEST_FOR_HALVES or sample.frame_noise <= 0:
        return None
    off = np.abs(sample.half_patches - median(sample.half_patches.ravel()))
    largest = max(0.0, float((off - 5 * sample.half_errors).max()))
    shown = percent(float(off.max())) if sample.flat else in_adu(float(off.max()))
    return test.result(
        largest / sample.frame_noise,
        text("its even and odd frames agree within {off} in every patch", off=shown),
        text(
            "its even and odd frames differ by {off} in a part of the picture: did light or a "
            "cloud change while they were taken?",
            off=shown,
        ),
    )


_FEWEST_FOR_HALVES = 6


def _rejected(measured: Measured, test: MasterTest) -> QualityTest | None:
    """The share (0..1) of rejected samples less what normal noise explains with this rejection."""
    if measured.rejected is None or measured.rejection is None or measured.sample is None:
        return None
    if measured.rejection.method in (RejectionMethod.NONE, RejectionMethod.MINMAX):
        return None
    share = sum(measured.rejected)
    expected = expected_rejection(measured.rejection, measured.sample.count)
    if expected is None:
        return None
    values = {"share": percent(share), "expected": percent(expected)}
    return test.result(
        share - _REJECTED_TIMES * expected,
        text("{share} of the samples were rejected, noise explains {expected}", **values),
        text(
            "{share} of the samples were rejected, and noise explains {expected}: do the frames "
            "belong together?",
            **values,
        ),
    )


_REJECTED_TIMES = 3.0


def expected_rejection(rejection: Rejection, count: int) -> float | None:
    """Returns the share (0..1) of normal noise that a rejection takes of so many frames.

    Found by rejecting computed noise: 4096 pixels, always the same. Percentile limits are parts of
    a level that noise alone has not: None.
    """
    if rejection.method is RejectionMethod.PERCENTILE or count < rejection.fewest:
        return None
    noise = np.random.default_rng(count).normal(0.5, 0.01, (count, 4096)).astype(np.float32)
    low, high = combine(noise, rejection, np.empty(4096, np.float32))
    return (low + high) / noise.size


def _lost(measured: Measured, test: MasterTest) -> QualityTest | None:
    """The largest part (0..1) of one frame of which rejection takes most samples of whole patches.

    A trail or a cosmic ray fills no patch.
    """
    sample = measured.sample
    if sample is None or measured.rejection is None or sample.count < _FEWEST_FOR_REJECTION:
        return None
    if measured.rejection.method in (RejectionMethod.NONE, RejectionMethod.MINMAX):
        return None
    most = int(np.argmax(sample.lost))
    part = float(sample.lost[most])
    return test.result(
        part,
        text("rejection takes no part of a frame as a whole"),
        text(
            "{part} % of {name} lie so far from the other frames that rejection takes them: look "
            "at it",
            part=f"{100 * part:.0f}",
            name=measured.names[most] if most < len(measured.names) else str(most + 1),
        ),
    )


_FEWEST_FOR_REJECTION = 5

# --- of its pixels ------------------------------------------------------------------------------


def _zero(measured: Measured, test: MasterTest) -> QualityTest:
    """The share (0..1) of the master's pixels that are 0."""
    share = measured.master.zero
    shown = percent(share)
    good = text("{share} of the master's pixels are 0", share=shown)
    if measured.cut_off and share > 0:
        why = text(
            "{share} of the master's pixels were below 0 and are 0 now; was the overscan or a "
            "bias subtracted from its frames?",
            share=shown,
        )
        return QualityTest(test.name, max_grade(test.grade(share)), why, share, test.limit)
    if measured.kind is Kind.FLAT:
        worse = text(
            "{share} of its pixels are 0: nothing is left there when the bias or dark is "
            "subtracted",
            share=shown,
        )
    else:
        worse = text(
            "{share} of its pixels are 0: the camera cut off what is darker; set a larger offset",
            share=shown,
        )
    return test.result(share, good, worse)


def max_grade(grade: Grade) -> Grade:
    """Returns the grade, but `look` where it is good."""
    return Grade.LOOK if grade is Grade.GOOD else grade


def _full(measured: Measured, test: MasterTest) -> QualityTest:
    """The share (0..1) of the master's pixels in the last 1/256 of the camera's range."""
    share = measured.master.full
    shown = percent(share)
    return test.result(
        share,
        text("{share} of the master's pixels are at full scale", share=shown),
        text(
            "{share} of its pixels are at full scale, where nothing can be calibrated", share=shown
        ),
    )


def _columns(measured: Measured, test: MasterTest) -> QualityTest:
    """The spread of the bias's columns that noise does not explain, in ADU (`pattern_of`).

    What is in every frame alike is what a master bias takes away: only a pattern of three noises of
    one frame, and 3 ADU, asks for a look, which no sound sensor has. Where the frames are not
    known there is no limit.
    """
    spread = pattern_of(measured.master.columns, _error_of(measured, measured.master.size[1]))
    return _pattern(
        measured,
        test,
        spread,
        text("its columns differ by {spread} ADU", spread=adu(spread)),
        text(
            "its columns differ by {spread} ADU, by more than a frame has noise: is something "
            "wrong with the readout?",
            spread=adu(spread),
        ),
    )


def _rows(measured: Measured, test: MasterTest) -> QualityTest:
    """The spread of the bias's rows that noise does not explain, in ADU; the limit is the same."""
    spread = pattern_of(measured.master.rows, _error_of(measured, measured.master.size[0]))
    return _pattern(
        measured,
        test,
        spread,
        text("its rows differ by {spread} ADU", spread=adu(spread)),
        text(
            "its rows differ by {spread} ADU, by more than a frame has noise: is something wrong "
            "with the readout?",
            spread=adu(spread),
        ),
    )


_PATTERN_NOISES, _LEAST_PATTERN = 3.0, 3 * _ADU


def _pattern(
    measured: Measured, test: MasterTest, spread: float, good: Text, worse: Text
) -> QualityTest:
    """Returns the test of a pattern; its limit is one of the frames' noise."""
    if measured.sample is None:
        return test.result(spread / _ADU, good)
    limit = max(_PATTERN_NOISES * measured.sample.frame_noise, _LEAST_PATTERN) / _ADU
    return replace(test, limit=limit).result(spread / _ADU, good, worse)


def _error_of(measured: Measured, pixels: int) -> float:
    return float(measured.master.scatter / np.sqrt(pixels))


def _level(measured: Measured, test: MasterTest) -> QualityTest:
    """The level of the frames of a flat, else of the master, in parts (0..1) of full scale."""
    if measured.kind is not Kind.FLAT:
        level = measured.master.level
        return test.result(
            level / measured.white,
            text("its level is {level}", level=in_adu(level)),
            text(
                "the {kind} frames are as bright as flats: their level is {level} of full scale; "
                "was the telescope covered?",
                kind=KIND_WORDS[measured.kind],
                level=f"{100 * level / measured.white:.0f} %",
            ),
        )
    sample = measured.sample
    level = measured.master.level
    if sample is not None:  # of a mosaic its brightest cell: the usual one is that of all four
        cells = measured.master.cells
        level = median(sample.levels) * (median(cells) / max(cells) if cells else 1.0)
    return _flat_level(test, level / measured.white)


def _flat_level(test: MasterTest, level: float) -> QualityTest:
    shown = f"{100 * level:.0f} %"
    low, high = USABLE_FLAT
    if low <= level <= high:
        why = text("its level is {level} of full scale", level=shown)
        return QualityTest(test.name, Grade.GOOD, why, level, high if level > 0.5 else low)
    if level < low:
        why = text(
            "the flats are too dark: their level is {level} of full scale, good flats have {good}",
            good=GOOD_FLAT_RANGE,
            level=shown,
        )
        return QualityTest(test.name, Grade.LOOK, why, level, low)
    why = text(
        "the flats are too bright: their level is {level} of full scale, good flats have {good}",
        good=GOOD_FLAT_RANGE,
        level=shown,
    )
    return QualityTest(test.name, Grade.LOOK, why, level, high)


def _above_bias(measured: Measured, test: MasterTest) -> QualityTest | None:
    """The level of a dark less that of the master bias of its setup, in ADU."""
    if measured.bias_level is None:
        return None
    signal = (measured.master.level - measured.bias_level) / _ADU
    return test.result(
        signal,
        text("its level is {signal} ADU above its bias", signal=f"{signal:.1f}"),
        text(
            "its level of {dark} is below the master bias's {bias}: were they taken with another "
            "offset?",
            dark=in_adu(measured.master.level),
            bias=in_adu(measured.bias_level),
        ),
    )


def _gradient(measured: Measured, test: MasterTest) -> QualityTest:
    """How far a plane through its patches climbs from corner to corner, of full scale (0..1)."""
    surface = fit_surface(measured.master.patches)
    shown = in_adu(surface.step)
    return test.result(
        surface.step,
        text("its level changes by {step} from corner to corner", step=shown),
        text("its level changes by {step} from corner to corner: did light get in?", step=shown),
    )


def _glow(measured: Measured, test: MasterTest) -> QualityTest:
    """The brightest patch less the median patch, in parts (0..1) of full scale.

    Glow of the amplifier, or a light leak. What a camera's glow is honestly depends on the camera:
    only where it takes a quarter of the range is there too little left for light.
    """
    patches = measured.master.patches
    glow = float(patches.max()) - median(patches.ravel())
    return test.result(
        glow / measured.white,
        text("its brightest patch is {glow} above the others", glow=in_adu(glow)),
        text(
            "its brightest patch is {glow} above the others, which leaves little range for light "
            "there: use a shorter exposure",
            glow=in_adu(glow),
        ),
    )


def _hot(measured: Measured, test: MasterTest) -> QualityTest:
    """The share (0..1) of pixels more than 8 scatters above their neighbours.

    It has no limit: the cleaner a master, the fainter the pixels that stand out of it, and a warm
    sensor has many honestly. Pixels of which nothing is left count as `full`.
    """
    count = measured.master.hot
    why = text("{count} of its pixels are hot", count=f"{count:,}")
    return test.result(count / measured.master.pixels, why)


def _signal_to_noise(measured: Measured, test: MasterTest) -> QualityTest | None:
    """Level over temporal noise of a pixel of the flat; what it adds to a light is its inverse."""
    sample = measured.sample
    if sample is None or sample.noise <= 0:
        return None
    ratio = 1 / sample.noise
    shown = f"{ratio:,.0f}"
    return test.result(
        ratio,
        text("the signal of its pixels is {ratio} times their noise", ratio=shown),
        text(
            "the signal of its pixels is only {ratio} times their noise, which it adds to every "
            "light: take more flats, or brighter ones",
            ratio=shown,
        ),
    )


def _corners(measured: Measured, test: MasterTest) -> QualityTest | None:
    """The darkest corner over the middle, both medians of patches (0..1)."""
    patches = measured.master.patches
    down, across = patches.shape
    if down < 4 or across < 8:
        return None
    wide = across // 10 or 1
    corners = [patches[y, x] for y in (0, -1) for x in (slice(None, wide), slice(-wide, None))]
    middle = patches[down // 2 - 1 : down // 2 + 1, across // 2 - wide : across // 2 + wide]
    centre = median(middle.ravel())
    if centre <= 0:
        return None
    darkest = min(median(corner) for corner in corners) / centre
    shown = f"{100 * darkest:.0f} %"
    return test.result(
        darkest,
        text("its darkest corner has {part} of the light of the middle", part=shown),
        text(
            "its darkest corner has only {part} of the light of the middle: was something in the "
            "way?",
            part=shown,
        ),
    )


def _dust(measured: Measured, test: MasterTest) -> QualityTest | None:
    """How many compact spots it has (`find_spots`): dust, which a flat is there to take away.

    It has no limit: many faint specks do no harm.
    """
    spots = measured.master.spots
    if spots is None:
        return None
    deepest = _deepest(spots)
    return test.result(
        len(spots),
        plural(
            "it shows a spot of dust, which takes {depth} % of the light",
            "it shows {count} spots of dust, the deepest takes {depth} % of the light",
            len(spots),
            depth=f"{100 * deepest:.1f}",
        )
        if spots
        else text("it shows no dust"),
    )


def _dust_depth(measured: Measured, test: MasterTest) -> QualityTest | None:
    """The part (0..1) of the light that the deepest compact spot takes.

    Where less than half is left a flat gives back the level, and no signal.
    """
    spots = measured.master.spots
    if not spots:
        return None
    deepest = _deepest(spots)
    shown = f"{100 * deepest:.1f}"
    return test.result(
        deepest,
        text("its deepest spot takes {depth} % of the light", depth=shown),
        text(
            "its deepest spot takes {depth} % of the light, and no flat brings back what is "
            "missing there: clean the sensor",
            depth=shown,
        ),
    )


def _deepest(spots: Sequence[Spot]) -> float:
    return max((spot.depth for spot in spots), default=0.0)


def _cells(measured: Measured, test: MasterTest) -> QualityTest | None:
    """The weakest over the strongest of the four cells of a mosaic, medians (0..1)."""
    cells = measured.master.cells
    if not cells or max(cells) <= 0:
        return None
    weakest = min(cells) / max(cells)
    shown = f"{100 * weakest:.0f} %"
    return test.result(
        weakest,
        text("its weakest colour has {part} of the light of the strongest", part=shown),
        text(
            "its weakest colour has only {part} of the light of the strongest, and is noisy: use a "
            "whiter light",
            part=shown,
        ),
    )


MASTER_TESTS = (
    MasterTest("noise", CALIBRATION_KINDS, _noise, limit=1.5, bad=3.0),
    MasterTest("agreement", CALIBRATION_KINDS, _agreement, limit=3.0, bad=10.0),
    MasterTest("rejected-areas", CALIBRATION_KINDS, _lost, limit=0.10),
    MasterTest("halves", CALIBRATION_KINDS, _halves, limit=0.5),
    MasterTest("rejected", CALIBRATION_KINDS, _rejected, limit=0.02),
    MasterTest("zero", _STEADY, _zero, limit=1e-3, bad=0.1),
    MasterTest("zero", (Kind.FLAT,), _zero, limit=1e-2, bad=0.1),
    MasterTest("full", (Kind.BIAS,), _full, limit=1e-3, bad=0.1),
    MasterTest("full", DARKS, _full, limit=1e-2, bad=0.1),
    MasterTest("full", (Kind.FLAT,), _full, limit=1e-3, bad=0.1),
    MasterTest("level", _STEADY, _level, limit=0.20, bad=0.20),
    MasterTest("level", (Kind.FLAT,), _level),
    MasterTest("columns", (Kind.BIAS,), _columns),
    MasterTest("rows", (Kind.BIAS,), _rows),
    MasterTest("above-bias", DARKS, _above_bias, limit=-BELOW_BIAS / _ADU, below=True),
    MasterTest("gradient", _STEADY, _gradient, limit=0.01),
    MasterTest("glow", DARKS, _glow, limit=0.25),
    MasterTest("hot", _STEADY, _hot),
    MasterTest("signal-to-noise", (Kind.FLAT,), _signal_to_noise, limit=50.0, bad=15.0, below=True),
    MasterTest("corners", (Kind.FLAT,), _corners, limit=0.2, below=True),
    MasterTest("dust", (Kind.FLAT,), _dust),
    MasterTest("dust-depth", (Kind.FLAT,), _dust_depth, limit=0.5),
    MasterTest("cells", (Kind.FLAT,), _cells, limit=0.1, below=True),
)
