"""Measures the level of every frame in use, in the background, and finds odd ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.integrate.outliers import Oddity
from ap_master_calibration.planning.issues import PixelFindings
from ap_master_calibration.planning.plan import State
from ap_master_calibration.text import Text
from apmc_gui.imaging.background import PixelWorker
from apmc_gui.imaging.frame_images import FileKey
from apmc_gui.imaging.frame_levels import (
    SeriesLevels,
    file_key,
    levels_of,
    series_findings,
)
from apmc_gui.session.session import Session

Signature = tuple[Kind, tuple[FileKey, ...]]


_TELL = 200  # ms between two signals while frames are looked at


@dataclass(frozen=True, slots=True)
class _Series:
    """The frames of one step, with a signature that changes when they do."""

    name: str
    kind: Kind
    frames: tuple[Frame, ...]
    signature: Signature


class OddFrames(QObject):
    """The odd frames of a session's groups; a measured series is remembered."""

    changed = Signal()
    """What is known, or what is looked at, is another."""
    progress = Signal()
    """More frames were looked at, and nothing new is known yet."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._background = PixelWorker(self)
        self._background.came.connect(self._take)
        self._known: dict[Signature, PixelFindings] = {}
        self._seen: dict[Signature, int] = {}
        self._wanted: dict[str, _Series] = {}
        self.active = False
        self._news = False
        self._soon = QTimer(self, singleShot=True, interval=_TELL)
        self._soon.timeout.connect(self._tell)

    def look(self) -> None:
        """Measures the frames of the current plan that were not measured yet."""
        session = self._session
        resting = not self.active or session.scan.running or session.run.running
        wanted = {} if resting else {s.name: s for s in self._series()}
        for name in set(self._wanted) - set(wanted):
            self._background.forget(name)
        before, self._wanted = self._wanted, wanted
        for name, series in wanted.items():
            if series.signature in self._known:
                continue
            if name not in before or before[name].signature != series.signature:
                look = levels_of(self._background.pixels, series.frames, self._session.levels)
                self._background.ask(name, look, urgency=5)
        if before != wanted:
            self.changed.emit()

    def _series(self) -> Iterable[_Series]:
        plan = self._session.planner.plan
        for step in () if plan is None else plan.to_make:
            group = self._session.planner.groups.get(step.name)
            if group is not None and step.state is not State.REFUSED:
                frames = tuple(group.frames)
                signature = step.kind, tuple(map(file_key, frames))
                yield _Series(step.name, step.kind, frames, signature)

    @property
    def busy(self) -> bool:
        """True while not everything was looked at."""
        return any(s.signature not in self._known for s in self._wanted.values())

    @property
    def counts(self) -> tuple[int, int]:
        """Frames looked at, and all that are used."""
        seen = every = 0
        for series in self._wanted.values():
            signature = series.signature
            every += len(series.frames)
            done = signature in self._known
            seen += len(series.frames) if done else self._seen.get(signature, 0)
        return seen, every

    def looked(self) -> PixelFindings:
        """Returns the findings on the frames in use."""
        odd: dict[str, Oddity] = {}
        unread: dict[str, Text] = {}
        findings: dict[str, tuple[Text, ...]] = {}
        for name, series in self._wanted.items():
            known = self._known.get(series.signature)
            if known is not None:
                odd |= known.odd
                unread |= known.unread
                findings[name] = next(iter(known.series.values()), ())  # named as it was then
        return PixelFindings(odd, unread, findings)

    def close(self) -> None:
        """Ends what goes on in the background."""
        self._background.close()

    def _take(self, name: str, value: object) -> None:
        series = self._wanted.get(name)
        if series is None or not isinstance(value, SeriesLevels):
            return
        if value.complete:
            self._known[series.signature] = PixelFindings(
                value.odd(series.kind),
                dict(value.unread),
                {name: series_findings(series.kind, value)},
            )
            self._news = True
        self._seen[series.signature] = len(value.levels) + len(value.unread)
        if self._news and not self.busy:
            self._tell()
        elif not self._soon.isActive():
            self._soon.start()

    def _tell(self) -> None:
        self._soon.stop()
        news, self._news = self._news, False
        if news:
            self.changed.emit()
        else:
            self.progress.emit()
