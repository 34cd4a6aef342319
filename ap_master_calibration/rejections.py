"""Pixel rejection: one row for each method, and which method a stack of frames gets.

A new method is a member of `RejectionMethod`, its row in `REJECTIONS`, its definition in
`integrate.rejection` and its form in the C kernel; everything else reads the row.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ap_master_calibration.text import Text, text, verbatim


class RejectionMethod(StrEnum):
    """How outliers of a pixel stack are rejected. The value is its word on the command line."""

    AUTO = "auto"
    WINSORIZED = "winsorized"
    SIGMA = "sigma"
    PERCENTILE = "percentile"
    LINEAR_FIT = "linearfit"
    MINMAX = "minmax"
    NONE = "none"


class LimitUnit(StrEnum):
    """What the limits of a method are given in."""

    SIGMAS = "sigmas"
    MEDIAN_PARTS = "parts of the median"
    SAMPLES = "samples"
    NO_LIMITS = "none"


@dataclass(frozen=True, slots=True)
class RejectionRow:
    """One method: its name, its limits, and what the engines call it.

    `limits` are the defaults (low, high), in `unit`. Below `fewest` frames a method cannot be
    used at all. `kernel` is its number in kernel.c. `pixinsight` is its enumerator in PixInsight's
    ImageIntegration, `parameters` the two parameters of its limits there, and `constants` further
    parameters with their values.
    """

    name: Text
    limits: tuple[float, float]
    unit: LimitUnit
    kernel: int
    pixinsight: str
    parameters: tuple[str, str] | None
    fewest: int = 1
    constants: Mapping[str, float] = field(default_factory=dict)

    @property
    def largest(self) -> float:
        """The largest limit that makes sense."""
        return 1.0 if self.unit is LimitUnit.MEDIAN_PARTS else math.inf


REJECTIONS = {
    RejectionMethod.WINSORIZED: RejectionRow(
        text("Winsorized sigma clipping"),
        (4.0, 3.0),
        LimitUnit.SIGMAS,
        kernel=1,
        pixinsight="WinsorizedSigmaClip",
        parameters=("sigmaLow", "sigmaHigh"),
        constants={"winsorizationCutoff": 5.0},
    ),
    RejectionMethod.SIGMA: RejectionRow(
        text("Sigma clipping"),
        (4.0, 3.0),
        LimitUnit.SIGMAS,
        kernel=2,
        pixinsight="SigmaClip",
        parameters=("sigmaLow", "sigmaHigh"),
    ),
    RejectionMethod.PERCENTILE: RejectionRow(
        text("Percentile clipping"),
        (0.2, 0.1),
        LimitUnit.MEDIAN_PARTS,
        kernel=3,
        pixinsight="PercentileClip",
        parameters=("pcClipLow", "pcClipHigh"),
    ),
    RejectionMethod.LINEAR_FIT: RejectionRow(
        text("Linear fit clipping"),
        (5.0, 3.5),
        LimitUnit.SIGMAS,
        kernel=4,
        pixinsight="LinearFit",
        parameters=("linearFitLow", "linearFitHigh"),
        fewest=5,
    ),
    RejectionMethod.MINMAX: RejectionRow(
        text("Min/max clipping"),
        (1.0, 1.0),
        LimitUnit.SAMPLES,
        kernel=5,
        pixinsight="MinMax",
        parameters=("minMaxLow", "minMaxHigh"),
    ),
    RejectionMethod.NONE: RejectionRow(
        text("No rejection"),
        (0.0, 0.0),
        LimitUnit.NO_LIMITS,
        kernel=0,
        pixinsight="NoRejection",
        parameters=None,
    ),
}
"""Every method but AUTO, which chooses one. The limits are PixInsight's, and WBPP's for its
automatic choice."""

FEWEST_SAMPLES = 3
"""Of two samples of a pixel nothing tells which is the outlier."""

_NO_REASON = verbatim("")

WINSORIZED_FROM = 6
"""From so many frames on AUTO is Winsorized sigma clipping, below it percentile clipping."""


@dataclass(frozen=True, slots=True)
class RejectionChoice:
    """The rejection the user asks for; None leaves the method's own default."""

    method: RejectionMethod = RejectionMethod.AUTO
    low: float | None = None
    high: float | None = None

    @property
    def limits_method(self) -> RejectionMethod:
        """The method the limits are for: Winsorized clipping where it is chosen by count."""
        auto = self.method is RejectionMethod.AUTO
        return RejectionMethod.WINSORIZED if auto else self.method


@dataclass(frozen=True, slots=True)
class Rejection:
    """The rejection of one step: `method` is never AUTO, and `why` says who chose it."""

    method: RejectionMethod
    low: float
    high: float
    why: Text = _NO_REASON

    @property
    def fewest(self) -> int:
        """The samples of a pixel below which nothing can be rejected in this way."""
        row = REJECTIONS[self.method]
        if row.unit is LimitUnit.SAMPLES:
            return int(self.low + self.high) + 1
        return max(row.fewest, FEWEST_SAMPLES)

    @property
    def title(self) -> Text:
        """The method with its limits: "Winsorized sigma clipping 4 / 3"."""
        row = REJECTIONS[self.method]
        if row.unit is LimitUnit.NO_LIMITS:
            return row.name
        return text(
            "{rejection} {low} / {high}",
            rejection=row.name,
            low=f"{self.low:g}",
            high=f"{self.high:g}",
        )

    @property
    def described(self) -> Text:
        """The title with the reason: "Winsorized sigma clipping 4 / 3 (25 frames: ...)"."""
        if not self.why:
            return self.title
        return text("{rejection} ({reason})", rejection=self.title, reason=self.why)


def rejection_for(count: int, choice: RejectionChoice) -> Rejection:
    """Returns the rejection for `count` frames: the user's, else Winsorized from 6 frames on.

    Limits of the user hold for the method they were given for: a limit in sigmas is no part of a
    median.
    """
    method, why = _method_for(count, choice.method)
    low, high = REJECTIONS[method].limits
    if method is choice.limits_method:
        low = low if choice.low is None else choice.low
        high = high if choice.high is None else choice.high
    return Rejection(method, low, high, why)


def _method_for(count: int, wanted: RejectionMethod) -> tuple[RejectionMethod, Text]:
    if wanted is RejectionMethod.AUTO:
        if count < WINSORIZED_FROM:
            why = text("{count} frames: fewer than {limit}", count=count, limit=WINSORIZED_FROM)
            return RejectionMethod.PERCENTILE, why
        why = text("{count} frames: {limit} or more", count=count, limit=WINSORIZED_FROM)
        return RejectionMethod.WINSORIZED, why
    row = REJECTIONS[wanted]
    if count < row.fewest:
        needed = text(
            "{rejection} needs {limit} frames, there are {count}",
            rejection=row.name,
            limit=row.fewest,
            count=count,
        )
        return RejectionMethod.PERCENTILE, needed
    return wanted, text("chosen by you")
