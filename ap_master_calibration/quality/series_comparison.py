"""Compares a series of darks with other series and masters: with a bias, with other darks.

Values are those of a `SeriesProfile`, in ADU of 65535: t is an exposure, r = t / t' the ratio to
that of another dark, S the level of a dark less that of the bias, h its `hot`. Limits are far
beyond what honest cameras show: a light leak that is as faint as the glow of a sensor is not found.

- *darker*: S < -max(2 ADU, half the noise of a frame, 5 wanders); where no temperature is known,
  two noises, as the black level of photographic cameras falls when they are warm.
- *gradient*: of D, the patches of dark - bias, what other darks show is taken off, a D' with the
  slope a of D on D' from 0 to 1.5 max(1, r): glow is no light leak. A plane through the rest
  explains 90 % of the variance of the nine tenths of the patches that follow it best, and climbs
  from corner to corner by a noise of a frame, 5 ADU and S at least: a sensor that is warm on one
  side shows less. Where there is no other dark, it explains 98 % of all patches: glow falls off in
  a curve.
- *current*: S is beyond 10 times both r S' and max(1, r) 2 ADU, beyond S', and beyond the noise of
  a frame; without a bias, or where the camera takes the dark signal off, h beyond 10 r h' and h'.
  It is of the sensor where h > 3 r h', or h nears full scale; else it is light.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ap_master_calibration.integrate.outliers import BELOW_BIAS, in_adu
from ap_master_calibration.quality.findings import Cause, SeriesFinding, SeriesProfile
from ap_master_calibration.text import Text, text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ap_master_calibration.quality.series_pass import SeriesMeasures

_ADU = 65535.0
_GRID = (8, 12)  # patches down and across
_PART_OF_NOISE, _UNCOOLED_NOISES = 0.5, 2.0
_WANDERS = 5.0
_PLANE = 0.9  # of the variance
_LEAST_STEP = 5.0  # ADU
_MOST_GLOW = 1.5  # of what another dark shows, for its exposure
_MOST_PATCHES = 0.9
_PLANE_ALONE = 0.98  # of the variance of all patches, where glow is not known
_TIMES = 10.0
_HOT_TIMES = 3.0
_HOTTEST = 0.3 * _ADU  # beyond it the brightest are cut off
_HOT_NOISES = 5.0  # that hot pixels must stand out by

_Values: TypeAlias = "NDArray[np.float64]"


@dataclass(frozen=True, slots=True)
class DarkProfile:
    """What a master or a series shows, its `exposure` (s), and how a person knows it."""

    name: Text
    profile: SeriesProfile
    exposure: float | None = None


def profile_of(measures: SeriesMeasures, adu: float) -> SeriesProfile:
    """Returns what other series are compared with; `adu` is what 1.0 stands for."""
    import numpy as np

    sample = measures.sample
    levels = sample.level[~sample.gross]
    level = float(np.median(levels))
    scale = _ADU / adu
    return SeriesProfile(
        level=level * scale,
        wander=1.4826 * float(np.median(np.abs(levels - level))) * scale,
        noise=sample.noise * scale,
        hot=sample.hot * scale,
        patches=_patches(measures.mean_blocks * scale),
    )


def _patches(blocks: _Values) -> tuple[tuple[float, ...], ...]:
    import numpy as np

    down, across = (min(most, count) for most, count in zip(_GRID, blocks.shape, strict=True))
    return tuple(
        tuple(round(float(np.nanmedian(part)), 3) for part in np.array_split(band, across, axis=1))
        for band in np.array_split(blocks, down, axis=0)
    )


def dark_faults(
    dark: DarkProfile, bias: DarkProfile | None, others: Sequence[DarkProfile], *, cooled: bool
) -> Iterator[SeriesFinding]:
    """Yields what is wrong with a series of darks by the bias and other darks of its setup.

    `others` are of the same temperature; `cooled` says that it is known. One frame alone, of which
    nobody knows the noise, is not compared.
    """
    if dark.profile.noise <= 0:
        return
    darker = None if bias is None else _darker(dark, bias, cooled=cooled)
    if darker is not None:
        yield darker
        return
    if not cooled:
        return
    if bias is not None and (why := _gradient(dark, bias, others)) is not None:
        yield SeriesFinding(Cause.LIGHT, why)
    found = (_current(dark, bias, other) for other in others)
    finding = next((one for one in found if one is not None), None)
    if finding is not None:
        yield finding


def _darker(dark: DarkProfile, bias: DarkProfile, *, cooled: bool) -> SeriesFinding | None:
    one, two = dark.profile, bias.profile
    noises = _PART_OF_NOISE if cooled else _UNCOOLED_NOISES
    limit = max(BELOW_BIAS * _ADU, noises * one.noise, _WANDERS * max(one.wander, two.wander))
    if one.level >= two.level - limit:
        return None
    why = text(
        "they are darker than their bias: their level is {dark}, that of {name} {bias}; were they "
        "taken with another offset?",
        dark=in_adu(one.level / _ADU),
        name=bias.name,
        bias=in_adu(two.level / _ADU),
    )
    return SeriesFinding(Cause.SETTINGS, why)


# --- gradient -----------------------------------------------------------------------------------


def _gradient(dark: DarkProfile, bias: DarkProfile, others: Sequence[DarkProfile]) -> Text | None:
    rest = _difference(dark, bias)
    if rest is None:
        return None
    usual = [(_difference(other, bias), _ratio(dark, other) or 1.0) for other in others]
    shapes = [(shape, ratio) for shape, ratio in usual if shape is not None]
    for shape, ratio in shapes:
        rest = _without(rest, shape, ratio)
    step, explained = _plane(rest, _MOST_PATCHES if shapes else 1.0)
    least = max(_LEAST_STEP, dark.profile.noise, dark.profile.level - bias.profile.level)
    if explained < (_PLANE if shapes else _PLANE_ALONE) or step < least:
        return None
    return text(
        "their level climbs by {step} from side to side, and that of {name} does not: does light "
        "get in?",
        step=in_adu(step / _ADU),
        name=bias.name,
    )


def _difference(dark: DarkProfile, bias: DarkProfile) -> _Values | None:
    """The patches of a dark less those of the bias; None where they are of different sizes."""
    import numpy as np

    one, two = (np.array(p.profile.patches, np.float64) for p in (dark, bias))
    if one.shape != two.shape or min(one.shape) < 2:
        return None
    difference: _Values = one - two
    return difference


def _without(patches: _Values, usual: _Values, ratio: float) -> _Values:
    """The patches without what another dark shows, as far as they have it."""
    shape = usual - usual.mean()
    power = float((shape**2).sum())
    slope = float((shape * patches).sum()) / power if power > 0 else 0.0
    rest: _Values = patches - min(max(slope, 0.0), _MOST_GLOW * max(1.0, ratio)) * shape
    return rest


def _plane(patches: _Values, most: float) -> tuple[float, float]:
    """How far a plane climbs from corner to corner, and its part of the patches' variance.

    Only the part `most` of the patches that follows it best counts.
    """
    import numpy as np

    down, across = patches.shape
    y, x = np.mgrid[-1 : 1 : down * 1j, -1 : 1 : across * 1j]
    terms = np.stack([np.ones(x.size), x.ravel(), y.ravel()], axis=1)
    values = patches.ravel()
    kept = np.ones(values.size, bool)
    for _ in range(3):
        coefficients, *_ = np.linalg.lstsq(terms[kept], values[kept], rcond=None)
        rest = values - terms @ coefficients
        kept = np.abs(rest) <= np.quantile(np.abs(rest), most)
    variance = float(np.var(values[kept]))
    step = 2 * float(np.abs(coefficients[1:]).sum())
    return step, 1 - float(np.var(rest[kept])) / variance if variance > 0 else 0.0


# --- dark current -------------------------------------------------------------------------------


def _ratio(dark: DarkProfile, other: DarkProfile) -> float | None:
    """The exposure of a dark over that of another; None where one is not known."""
    if not dark.exposure or not other.exposure:
        return None
    return dark.exposure / other.exposure


def _current(
    dark: DarkProfile, bias: DarkProfile | None, other: DarkProfile
) -> SeriesFinding | None:
    ratio = _ratio(dark, other)
    if ratio is None:
        return None
    least_hot = dark.profile.noise * max(1.0, ratio)  # fainter ones are not told from noise
    hot = dark.profile.hot / max(other.profile.hot * ratio, least_hot)
    cut_off = dark.profile.hot > _HOTTEST
    if bias is not None:
        signal, usual = (p.profile.level - bias.profile.level for p in (dark, other))
        least = _TIMES * max(usual * ratio, BELOW_BIAS * _ADU * max(1.0, ratio))
        if signal > max(least, usual, dark.profile.noise):
            return _brighter(
                (bias.name, signal),
                (other.name, max(0.0, usual * ratio)),
                hot=cut_off or hot > _HOT_TIMES,
            )
    stands_out = dark.profile.hot > max(_HOT_NOISES * dark.profile.noise, other.profile.hot)
    if hot > _TIMES and stands_out:
        why = text(
            "their hot pixels are {times} times as bright as those of {name} for that exposure: "
            "was the sensor warmer, or the exposure longer?",
            times=f"{hot:.0f}",
            name=other.name,
        )
        return SeriesFinding(Cause.TEMPERATURE, why)
    return None


def _brighter(above: tuple[Text, float], like: tuple[Text, float], *, hot: bool) -> SeriesFinding:
    values = {
        "signal": in_adu(above[1] / _ADU),
        "bias": above[0],
        "usual": in_adu(like[1] / _ADU),
        "name": like[0],
    }
    if hot:
        why = text(
            "they are {signal} above {bias}, more than ten times what {name} shows for that "
            "exposure ({usual}), and their hot pixels are brighter too: was the sensor warmer, or "
            "the exposure longer?",
            **values,
        )
        return SeriesFinding(Cause.TEMPERATURE, why)
    why = text(
        "they are {signal} above {bias}, more than ten times what {name} shows for that exposure "
        "({usual}), and their hot pixels are not brighter: does light get in?",
        **values,
    )
    return SeriesFinding(Cause.LIGHT, why)
