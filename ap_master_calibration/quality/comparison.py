"""Compares a master with an older one of the same key, and says what changed.

Definitions. N and O are the new and the old master, in parts of full scale; flats are divided by
their medians first. s is the noise of N - O from pixel to pixel: sigma of D[i + 2] - D[i] along
sampled rows over sqrt(2), with D = N - O, sigma being that of `outliers.sigma`.

- *level*: median(N) - median(O). *patches*: medians of D in 8 x 40 patches, the level taken off.
- *pixels*: the share of pixels with |D - level| > 6 s_exp, where s_exp is what both masters' noise
  explains, or s where that is not known. LCO's BANZAI calls a master with more than 5 % bad.
- *hot pixels gained*: 8 scatters or more above their neighbours in N, within 3 in O;
  *lost* the reverse.
- *vignette*: a quadratic surface through the patches of each flat, its centre and the part of the
  light a corner loses. It moved where the ratio N / O itself has a gradient or a curve.
- *spots*: of the ratio's large scales taken off: dark ones are new, bright ones are gone, and a
  new one within four diameters of a gone one of like size has moved.
- *newer is not always better*: for the first, middle and last frame x of the new series, with M'
  the others stacked anew with the same rejection, the largest |median| of x - M' in a patch, the
  median of all patches taken off, against that of x - O. Of the n frames M' lacks one that belongs
  to the stack, so (n - 1) / n of its residual counts. The old is better where it is smaller by more
  than 3 standard errors, for two of the three (DESI's compare_bias decides alike).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.files.header import read_header
from ap_master_calibration.files.keywords import HeaderKey, is_by_kernel
from ap_master_calibration.files.pixels import Pixels, open_pixels
from ap_master_calibration.formatting import percent
from ap_master_calibration.frames import Kind
from ap_master_calibration.integrate.core import combine
from ap_master_calibration.integrate.outliers import in_adu, median
from ap_master_calibration.quality.certificate import (
    Comparison,
    Grade,
    QualityTest,
    SpotChange,
    SpotState,
    worst,
)
from ap_master_calibration.quality.frame_sample import FrameSample, run_patches, sample_level
from ap_master_calibration.quality.master_pixels import (
    HOT_SIGMAS,
    Bands,
    MasterPixels,
    Stopped,
    block_means,
    contrast,
    measure_master,
    one_cell,
    scatter_of,
)
from ap_master_calibration.quality.master_tests import Measured
from ap_master_calibration.quality.patches import (
    GRID,
    MEDIAN_ERROR,
    Spot,
    Surface,
    errors_across,
    fit_surface,
    medians_across,
    spots_of,
)
from ap_master_calibration.rejections import Rejection, RejectionMethod
from ap_master_calibration.text import Text, joined, text

_ADU = 1 / 65535
_SIGNIFICANT = 5.0
_PIXEL_SIGMAS = 6.0
_MOST_PIXELS = 0.05  # BANZAI's
_NOT_HOT = 3.0
_FLAT_RESPONSE = 0.002  # of the light: a smaller change of a flat is not material
_NEAR = 4.0  # diameters between a spot that is gone and the same one that has moved

_Image = NDArray[np.float32]
_Values = NDArray[np.float64]


def compare_masters(
    new: Pixels, old_path: str, measured: Measured, *, stopped: Stopped = lambda: None
) -> Comparison | None:
    """Compares an open master, already `measured`, with the one at `old_path`.

    None where their sizes differ. Raises StepError where the old one cannot be read.
    """
    flat = measured.kind is Kind.FLAT
    with open_pixels(old_path) as old:
        if (new.size, new.channels) != (old.size, old.channels):
            return None
        if new.white_adu is not None:
            old.set_white(new.white_adu)
        other = measure_master(old, flat=flat, mosaic=bool(measured.master.cells), stopped=stopped)
        pair = _Pair.of(new, old, measured, other, stopped)
        better = _old_is_better(measured.sample, measured.rejection, Bands(old))
    tests = tuple(_flat_rows(pair, measured) if flat else _dark_rows(pair, measured, other))
    spots: tuple[SpotChange, ...] = ()
    if flat:
        master = measured.master
        spots = spot_changes(pair.ratio_blocks, master.spots or (), other.spots or (), master.block)
        tests = (*tests, _spots_row(spots))
    if better:
        tests = (*tests, _better_row())
    same = not better and all(not row.changed for row in tests)
    plain = tuple(row.test for row in tests)
    changed = tuple(row.test.name for row in tests if row.changed)
    return Comparison(old_path, same, _sentence(same, tests), plain, changed, spots, better)


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A row of the table of what changed; `changed` says whether it is more than noise."""

    test: QualityTest
    changed: bool


def _row(
    name: str,
    why: Text,
    value: float,
    *,
    changed: bool,
    limit: float | None = None,
    grade: Grade = Grade.GOOD,
) -> ChangeRow:
    return ChangeRow(QualityTest(name, grade, why, float(value), limit), changed)


def _sentence(same: bool, rows: Sequence[ChangeRow]) -> Text:
    if same:
        return text("it is the same as the older one within the noise")
    grade = worst(row.test for row in rows)
    parts_named = [
        row.test.why for row in rows if row.changed or row.test.grade is grade is not Grade.GOOD
    ]
    return joined(parts_named)


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two masters pixel by pixel: D = N - O, of flats N / O - 1."""

    level: float
    noise: float
    patches: _Values
    patch_errors: _Values
    outliers: float
    gained: int
    lost: int
    ratio_blocks: _Image

    @property
    def excess(self) -> float:
        """The largest |median| of a patch less five times its error."""
        return float((np.abs(self.patches) - _SIGNIFICANT * self.patch_errors).max())

    @classmethod
    def of(
        cls, new: Pixels, old: Pixels, measured: Measured, other: MasterPixels, stopped: Stopped
    ) -> _Pair:
        """Reads both masters side by side, in bands."""
        master = measured.master
        flat = measured.kind is Kind.FLAT
        one, two = Bands(new), Bands(old)
        floor = _DARK * other.level
        samples = one.sampled(), two.sampled()
        scale = _scale_of(*samples, floor) if flat else None
        difference = _difference(*samples, scale, floor)
        level = 0.0 if flat else master.level - other.level
        noise = scatter_of(difference)
        limit = np.float32(_PIXEL_SIGMAS * (_explained(measured, old.path, other) or noise))
        patches, errors, blocks = [], [], []
        outliers = gained = lost = 0
        for index in range(len(one)):
            stopped()
            a, b = one.read(index), two.read(index)
            if not flat:
                up, down = _hot_changes(a, b, master, other)
                gained, lost = gained + up, lost + down
            d = _difference(a, b, scale, floor)
            outliers += int(np.count_nonzero(np.abs(d - np.float32(level)) > limit))
            seen = one_cell(d, master.cell, one.bounds[index])
            every = max(1, seen.size // GRID[1] // _THIN)
            patches.append(medians_across(seen[every // 2 :: every]))
            errors.append(errors_across(seen[every // 2 :: every]))
            if flat:
                blocks.append(block_means(seen, master.block // (1 if master.cell is None else 2)))
        counted = min(
            _THIN, master.pixels / (GRID[0] * GRID[1]) / (1 if master.cell is None else 4)
        )
        return cls(
            level=level,
            noise=noise,
            patches=np.array(patches) - (level if not flat else median(np.ravel(patches))),
            patch_errors=np.maximum(
                MEDIAN_ERROR * noise / math.sqrt(max(1.0, counted)), np.array(errors)
            ),
            outliers=outliers / master.pixels,
            gained=gained,
            lost=lost,
            ratio_blocks=np.concatenate(blocks) if blocks else np.empty((0, 0), np.float32),
        )


_DARK = 0.01  # of a flat's level: what has less light is not compared
_THIN = 1 << 12


def _difference(new: _Image, old: _Image, scale: float | None, floor: float) -> _Image:
    """N - O where `scale` is None, else N / O * scale - 1; 0 where O has not `floor` of light."""
    if scale is None:
        return new - old
    lit = old > np.float32(floor)
    ratio: _Image = np.where(lit, new * np.float32(scale) / np.where(lit, old, 1), 1)
    return ratio - np.float32(1)


def _scale_of(new: _Image, old: _Image, floor: float) -> float:
    """What makes the median of N / O 1."""
    lit = old > np.float32(floor)
    centre = median(new[lit] / old[lit]) if lit.any() else 1.0
    return 1 / centre if centre > 0 else 1.0


def _explained(measured: Measured, old: str, other: MasterPixels) -> float | None:
    """The noise of N - O that the noise of both explains; None where that of one is not known."""
    cards = read_header(old).cards
    keyword = cards.get(HeaderKey.NOISE.keyword)
    if measured.sample is None or not is_by_kernel(cards):
        return None
    if not isinstance(keyword, float) or keyword <= 0:
        return None
    flat = measured.kind is Kind.FLAT
    return math.hypot(measured.sample.noise, keyword / other.level if flat else keyword)


def _hot_changes(
    new: _Image, old: _Image, master: MasterPixels, other: MasterPixels
) -> tuple[int, int]:
    """How many pixels of a band are hot in one master and plain in the other: (gained, lost)."""
    above, other_above = contrast(new), contrast(old)
    high, other_high = (np.float32(HOT_SIGMAS * m.scatter) for m in (master, other))
    low, other_low = (np.float32(_NOT_HOT * m.scatter) for m in (master, other))
    gained = np.count_nonzero((above > high) & (other_above < other_low))
    lost = np.count_nonzero((other_above > other_high) & (above < low))
    return int(gained), int(lost)


# --- bias frames and darks ----------------------------------------------------------------------


def _dark_rows(pair: _Pair, measured: Measured, other: MasterPixels) -> Iterator[ChangeRow]:
    frame_noise = _frame_noise(measured, pair.noise)
    yield _row(
        "level",
        text("its level is {change} ADU from the older one's", change=f"{pair.level / _ADU:+.1f}"),
        pair.level / _ADU,
        changed=abs(pair.level) > max(_MATERIAL * frame_noise, _LEAST_LEVEL),
    )
    off = float(np.abs(pair.patches).max())
    material = max(_MATERIAL * frame_noise, _LEAST_PATCH)
    yield _row(
        "patches",
        text("its patches differ from the older one's by {off} at most", off=in_adu(off)),
        off / _ADU,
        changed=pair.excess > material,
    )
    yield _outliers_row(pair)
    noise = measured.master.scatter / other.scatter if other.scatter > 0 else 1.0
    yield _row(
        "scatter",
        text("its pixels scatter {times} times as much as the older one's", times=f"{noise:.2f}"),
        noise,
        changed=not 1 / _SCATTER <= noise <= _SCATTER,
    )
    hot = max(measured.master.hot, other.hot)
    yield _row(
        "hot",
        text(
            "{gained} hot pixels came and {lost} went",
            gained=f"{pair.gained:,}",
            lost=f"{pair.lost:,}",
        ),
        pair.gained,
        changed=pair.gained + pair.lost > max(_FEW_HOT, _PART_HOT * hot),
    )


_MATERIAL = 0.5  # of the noise of one frame, as for a frame's level (`outliers.stray_levels`)
_LEAST_LEVEL = 2 * _ADU  # a bias wanders by this from night to night
_LEAST_PATCH = 1 * _ADU
_SCATTER = 1.5
_FEW_HOT, _PART_HOT = 20, 0.1


def _frame_noise(measured: Measured, between: float) -> float:
    """The noise of one frame; where it is not known, of the difference of the masters."""
    return between if measured.sample is None else measured.sample.frame_noise


def _outliers_row(pair: _Pair) -> ChangeRow:
    bad = pair.outliers > _MOST_PIXELS
    return _row(
        "pixels",
        text(
            "{share} of its pixels differ from the older one's by more than noise explains",
            share=percent(pair.outliers),
        ),
        pair.outliers,
        changed=bad,
        limit=_MOST_PIXELS,
        grade=Grade.LOOK if bad else Grade.GOOD,
    )


# --- flats --------------------------------------------------------------------------------------


def _flat_rows(pair: _Pair, measured: Measured) -> Iterator[ChangeRow]:
    yield _outliers_row_of_flats(pair)
    off = float(np.abs(pair.patches).max())
    yield _row(
        "patches",
        text(
            "its ratio to the older one departs from 1 by {off} % at most",
            off=f"{float(f'{100 * off:.2g}'):g}",
        ),
        off,
        changed=pair.excess > _FLAT_RESPONSE,
        limit=_FLAT_RESPONSE,
    )
    yield _vignette_row(pair, measured)


def _outliers_row_of_flats(pair: _Pair) -> ChangeRow:
    return _row(
        "pixels",
        text(
            "{share} of its pixels differ from the older one's by more than noise explains",
            share=percent(pair.outliers),
        ),
        pair.outliers,
        changed=pair.outliers > _MOST_PIXELS,
        limit=_MOST_PIXELS,
    )


def _vignette_row(pair: _Pair, measured: Measured) -> ChangeRow:
    ratio = fit_surface(1 + pair.patches)
    new = fit_surface(measured.master.patches)
    old = fit_surface(measured.master.patches / (1 + pair.patches))
    width, height = measured.master.size
    deeper = new.depth - old.depth
    moved = _centre_moved(new, old, width, height)
    tilted = ratio.step - _SIGNIFICANT * ratio.error > _FLAT_RESPONSE
    changed = tilted or abs(deeper) - _SIGNIFICANT * ratio.error > _FLAT_RESPONSE
    if moved is None:
        why = text("the light of its corners changed by {deeper} %", deeper=f"{-100 * deeper:+.2f}")
    else:
        why = text(
            "the light of its corners changed by {deeper} %, and the middle of its vignette moved "
            "by {x}, {y} pixels",
            deeper=f"{-100 * deeper:+.2f}",
            x=f"{round(moved[0]):+d}",
            y=f"{round(moved[1]):+d}",
        )
    return _row("vignette", why, deeper, changed=changed, limit=_FLAT_RESPONSE)


def _centre_moved(
    new: Surface, old: Surface, width: int, height: int
) -> tuple[float, float] | None:
    """How far the middle of the vignette moved, in pixels; None where there is no vignette."""
    if new.centre is None or old.centre is None:
        return None
    return (
        (new.centre[0] - old.centre[0]) * width / 2,
        (new.centre[1] - old.centre[1]) * height / 2,
    )


def spot_changes(
    ratio: _Image, new: Sequence[Spot], old: Sequence[Spot], block: int
) -> tuple[SpotChange, ...]:
    """The spots that are new, gone or moved, by a ratio of flats less 1, in blocks.

    Dust that moved by less than its size leaves crescents in the ratio: each is told as the spot
    of its own flat, one of `new` or `old`, that it is a part of.
    """
    spots = spots_of(1 + ratio, block, bright=True) or ()
    dark = _wholes([s for s in spots if s.depth > 0], new, old, block)
    bright = _wholes([s for s in spots if s.depth < 0], old, new, block)
    changes = []
    for spot in dark:
        gone = min(bright, key=lambda s: _away(s, spot), default=None)
        if gone is not None and _is_same(gone, spot):
            bright.remove(gone)
            changes.append(_change(SpotState.MOVED, spot, gone))
        else:
            changes.append(_change(SpotState.NEW, spot))
    return (*changes, *(_change(SpotState.GONE, spot) for spot in bright))


def _wholes(
    changed: Sequence[Spot], flat: Sequence[Spot], other: Sequence[Spot], block: int
) -> list[Spot]:
    """The spots of a flat that changes belong to, each once; a change of none is its own."""
    moved = [s for s in flat if all(_away(s, o) > block or not _is_same(s, o) for o in other)]
    wholes = []
    for part in changed:
        holding = [
            s
            for s in moved
            if _away(s, part) <= _WITHIN * s.diameter and part.diameter >= _PART * s.diameter
        ]
        wholes.append(min(holding, key=lambda s: _away(s, part), default=part))
    return list(dict.fromkeys(wholes))


_WITHIN = 0.6  # diameters of a spot: how far from its middle a part of it may have its own
_PART = 0.3  # of a spot's diameter, that a part of it has at least


def _away(a: Spot, b: Spot) -> float:
    return math.hypot(a.x - b.x, a.y - b.y)


def _is_same(a: Spot, b: Spot) -> bool:
    like = 0.5 < a.diameter / b.diameter < 2 and 0.4 < abs(a.depth / b.depth) < 2.5
    return like and _away(a, b) < _NEAR * max(a.diameter, b.diameter)


def _change(state: SpotState, spot: Spot, before: Spot | None = None) -> SpotChange:
    return SpotChange(
        state,
        round(spot.x, 1),
        round(spot.y, 1),
        round(spot.diameter, 1),
        round(abs(spot.depth), 5),
        None if before is None else round(before.x, 1),
        None if before is None else round(before.y, 1),
    )


def _spots_row(spots: Sequence[SpotChange]) -> ChangeRow:
    counts = {state: sum(spot.state is state for spot in spots) for state in SpotState}
    why = text(
        "spots of dust: {new} new, {gone} gone, {moved} moved",
        new=counts[SpotState.NEW],
        gone=counts[SpotState.GONE],
        moved=counts[SpotState.MOVED],
    )
    return _row("spots", why, len(spots), changed=bool(spots))


# --- which is better ----------------------------------------------------------------------------


def _old_is_better(sample: FrameSample | None, rejection: Rejection | None, old: Bands) -> bool:
    """True where raw frames that are left out of the new stack are calibrated better by the old."""
    if sample is None or sample.count < _FEWEST_FRAMES:
        return False
    rows = np.stack([old.rows(y0, y1) for y0, y1 in sample.runs])
    if sample.flat:
        level = sample_level(rows, sample.runs, sample.cell)
        rows = rows / np.float32(level if level > 0 else 1.0)
    part, margin = 1 - 1 / sample.count, _margin(sample)
    better = 0
    for index in (0, sample.count // 2, sample.count - 1):
        frame = sample.stack[index]
        others = _stacked_without(index, sample, rejection)
        better += _largest(frame, rows, sample) < part * _largest(frame, others, sample) - margin
    return better >= _OF_THREE


_FEWEST_FRAMES = 6
_OF_THREE = 2


def _stacked_without(index: int, sample: FrameSample, rejection: Rejection | None) -> _Image:
    """The sample of the new master without one of its frames."""
    others = np.delete(sample.stack, index, axis=0)
    out = np.empty(others[0].size, np.float32)
    combine(
        others.reshape(len(others), -1), rejection or Rejection(RejectionMethod.NONE, 0.0, 0.0), out
    )
    stacked: _Image = out.reshape(others[0].shape)
    return stacked


def _largest(frame: _Image, master: _Image, sample: FrameSample) -> float:
    """The largest |median| of a patch of a frame less a master, beside the level of all patches.

    The level of a bias wanders from frame to frame: no master takes that away.
    """
    patches = run_patches(frame - master, sample.runs, sample.cell)
    return float(np.abs(patches - median(patches.ravel())).max())


def _margin(sample: FrameSample) -> float:
    """Three standard errors of the difference of two patches' medians, with materiality."""
    pixels = sample.stack[0, 0].size / sample.half_patches.shape[1]
    error = (
        MEDIAN_ERROR * sample.frame_noise / math.sqrt(pixels / (1 if sample.cell is None else 4))
    )
    return max(3 * math.sqrt(2) * error, _FLAT_RESPONSE if sample.flat else _ADU)


def _better_row() -> ChangeRow:
    why = text(
        "the older master calibrates frames of this series better than the other frames do: keep it"
    )
    return _row("older-is-better", why, 1.0, changed=True, grade=Grade.LOOK)
