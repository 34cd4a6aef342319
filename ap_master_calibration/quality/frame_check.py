"""Checks every frame of a series against the others: which are odd, why, and where."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from ap_master_calibration.frames import Kind
from ap_master_calibration.quality.causes import SeriesEvidence, explained, lone_findings
from ap_master_calibration.quality.findings import (
    FEWEST_CHECKED,
    Cause,
    FrameNumbers,
    OddFrame,
    SeriesCheck,
)
from ap_master_calibration.quality.frame_statistics import (
    SeriesStatistics,
    frame_noise,
    series_statistics,
)
from ap_master_calibration.quality.series_comparison import profile_of
from ap_master_calibration.quality.series_faults import (
    change_faults,
    common_causes,
    level_faults,
    series_faults,
)
from ap_master_calibration.quality.series_frames import SeriesFrames, opened_series
from ap_master_calibration.quality.series_pass import (
    ReadFailed,
    SeriesMeasures,
    measure_series,
    sample_series,
)
from ap_master_calibration.support.ledger import Ledger
from ap_master_calibration.support.thread_pool import CancelToken, processors
from ap_master_calibration.text import text

_MOST_ROUNDS = 8
_SMALLEST = 16  # pixels a side; of less there is no noise to speak of
_COMPARABLE = 0.3  # of the worst deviation: less may be what the worst do to the mean


def check_series(
    paths: Sequence[str],
    kind: Kind,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    jobs: int | None = None,
    memory: int | None = None,
    scratch: str | None = None,
    ledger: Ledger | None = None,
) -> SeriesCheck:
    """Reads all frames of a series once and returns what is odd about each.

    `progress` gets the share done (0..1), `cancelled` is asked whether to end, which raises
    Cancelled. `jobs` threads share `memory` bytes. Compressed pixels are unpacked into the folder
    `scratch`, and `ledger` notes the file that is being opened. Files that cannot be compared are
    in `unread`; fewer than FEWEST_CHECKED readable frames, and frames of a few pixels, are only
    looked at for pixels at full scale, at 0, and for duplicates.
    """
    token = CancelToken()

    def reported(done: float) -> None:
        if cancelled is not None and cancelled():
            token.cancel(15)
        token.check()
        if progress is not None:
            progress(done)

    with opened_series(paths, kind, scratch=scratch, ledger=ledger) as opened:
        frames = opened
        reported(0.0)
        while True:
            if len(frames) == 0:
                return SeriesCheck(kind, (), unread=frames.unread)
            try:
                return _checked(frames, kind, jobs or processors(), memory, token, reported)
            except ReadFailed as failure:
                frames = frames.without(failure.path, failure.why)


def _checked(
    frames: SeriesFrames,
    kind: Kind,
    threads: int,
    memory: int | None,
    token: CancelToken,
    progress: Callable[[float], None],
) -> SeriesCheck:
    sample = sample_series(frames, kind)
    measures = measure_series(
        frames, kind, sample, threads=threads, memory=memory, token=token, progress=progress
    )
    unread = np.array([len(rows) for rows in measures.constant]) / frames.size[1]
    odd = lone_findings(
        *(kind, frames.facts, sample, measures.full, measures.zero, frames.white, unread)
    )
    for index, found in _duplicates(frames, measures, odd).items():
        odd.setdefault(index, found)
    statistics = None
    if len(frames) - len(odd) >= FEWEST_CHECKED and min(frames.size) >= _SMALLEST:
        statistics, odd = _compared(frames, kind, measures, odd)
    series = [*common_causes(odd, len(frames)), *series_faults(kind, measures, frames.white)]
    alike = {finding.cause for finding in series}
    odd = {i: found for i, found in odd.items() if found.cause not in alike}
    numbers = _numbers(frames, kind, measures, statistics)
    if statistics is not None:
        series += level_faults(kind, [n for i, n in enumerate(numbers) if i not in odd])
        series += change_faults(statistics.change)
    return SeriesCheck(
        kind,
        numbers,
        tuple(odd[i] for i in sorted(odd)),
        tuple(series),
        dict(frames.unread),
        None if kind is Kind.FLAT else profile_of(measures, frames.adu),
    )


def _compared(
    frames: SeriesFrames, kind: Kind, measures: SeriesMeasures, odd: dict[int, OddFrame]
) -> tuple[SeriesStatistics, dict[int, OddFrame]]:
    """Looks again without the odd frames until none is added.

    A grossly odd frame spoils the mean that all others are compared with, and they look odd, too:
    so the worst are left out of it first, and only what is odd of the last mean is odd.
    """
    n = len(frames)
    out = set(odd)
    still = np.array([i not in odd for i in range(n)])
    for _ in range(_MOST_ROUNDS):
        good = np.array([i not in out for i in range(n)])
        if good.sum() < max(3, n / 2):
            break
        statistics = series_statistics(measures, kind, good)
        evidence = SeriesEvidence(kind, frames.facts, measures, statistics, frames.adu)
        found = explained(evidence, still)
        added = sorted(found.keys() - out)
        if not added:
            break
        severity = statistics.severities()
        least = _COMPARABLE * severity[added].max()
        out |= {i for i in added if severity[i] >= least}
    return statistics, {**odd, **found}


def _duplicates(
    frames: SeriesFrames, measures: SeriesMeasures, odd: Mapping[int, OddFrame]
) -> dict[int, OddFrame]:
    """The frames that hold the pixels of an earlier one.

    Equal row means of the residual make a pair that is then compared by digest: frames of
    different noise never agree in hundreds of them.
    """
    first: dict[bytes, int] = {}
    found = {}
    for index in range(len(frames)):
        if index in odd:
            continue
        key = measures.rows[index].tobytes() + measures.matches[index].tobytes()
        other = first.setdefault(key, index)
        if other == index or frames.digest(other) != frames.digest(index):
            continue
        why = text(
            "it holds the same pixels as {other}", other=os.path.basename(frames.facts[other].path)
        )
        found[index] = OddFrame(frames.facts[index].path, Cause.DUPLICATE, why)
    return found


def _numbers(
    frames: SeriesFrames,
    kind: Kind,
    measures: SeriesMeasures,
    statistics: SeriesStatistics | None,
) -> tuple[FrameNumbers, ...]:
    noise = frame_noise(measures)
    if kind is Kind.FLAT:
        noise = noise * measures.sample.level
    return tuple(
        FrameNumbers(
            fact.path,
            level=float(measures.sample.level[i]) / frames.adu,
            noise=float(noise[i]) / frames.adu,
            full=float(measures.full[i]),
            zero=float(measures.zero[i]),
            statistics={} if statistics is None else statistics.of(i),
        )
        for i, fact in enumerate(frames.facts)
    )
