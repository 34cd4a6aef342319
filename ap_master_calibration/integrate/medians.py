"""The exact median of a whole frame that comes in bands, in bounded memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ap_master_calibration.integrate.core import histogram
from ap_master_calibration.integrate.samples import is_16_bit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Counts = NDArray[np.int64]

BINS = 1 << 16


class FrameMedian:
    """The exact median of one frame of 16-bit or float32 samples; NaN are left out.

    Give all bands to `add`, in any order, as often as `next_pass` asks for them: once for 16-bit
    samples, twice for float32. Then `value` is the median (of an even number of samples the mean
    of the two middle ones), or None where there was no sample.

        median = FrameMedian(np.dtype("f4"))
        while median.next_pass():
            for band in bands:
                median.add(band)
        level = median.value
    """

    def __init__(self, dtype: np.dtype[Any]) -> None:
        import numpy as np  # noqa: PLC0415

        self._floats = not is_16_bit(np.empty(0, dtype))
        self._middle: tuple[tuple[int, int], ...] = ()
        self._counts: dict[int | None, Counts] = {}
        self.value: float | None = None

    def add(self, values: NDArray[Any]) -> None:
        """Counts a band, one-dimensional, of the type given at the start."""
        for high, counts in self._counts.items():
            histogram(values, counts, high=high)

    def next_pass(self) -> bool:
        """True where all bands are to be given now; False when `value` is known."""
        import numpy as np  # noqa: PLC0415

        if not self._counts:
            self._counts = {None: np.zeros(BINS, np.int64)}
            return True
        if self._middle:
            keys = [high << 16 | place(self._counts[high], rank)[0] for high, rank in self._middle]
            self.value = float(np.mean([_float_of(key) for key in keys]))
            return False
        total = int(self._counts[None].sum())
        if total == 0:
            return False
        found = [place(self._counts[None], rank) for rank in ((total - 1) // 2, total // 2)]
        if not self._floats:
            self.value = (found[0][0] + found[1][0]) / 2
            return False
        self._middle = tuple(found)
        self._counts = {high: np.zeros(BINS, np.int64) for high, _ in found}
        return True


def place(counts: Counts, rank: int) -> tuple[int, int]:
    """The bin that holds the sample of that rank (0 is the smallest), and its rank in the bin."""
    import numpy as np  # noqa: PLC0415

    upto = np.cumsum(counts)
    at = int(np.searchsorted(upto, rank, side="right"))
    return at, rank - (int(upto[at - 1]) if at else 0)


def median_from(counts: Counts) -> float | None:
    """The median of counted 16-bit samples, in their units; None where nothing was counted."""
    total = int(counts.sum())
    if total == 0:
        return None
    return (place(counts, (total - 1) // 2)[0] + place(counts, total // 2)[0]) / 2


def _float_of(key: int) -> float:
    """The float32 whose ordered key this is (see `twin.ordered`)."""
    import numpy as np  # noqa: PLC0415

    bits = key ^ 0x80000000 if key >> 31 else key ^ 0xFFFFFFFF
    return float(np.uint32(bits).view(np.float32))
