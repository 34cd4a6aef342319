"""The viewer of frames: steps, blinks, subtracts the mean, and shows two frames side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from apmc_gui.imaging.background import PixelWorker
from apmc_gui.imaging.frame_images import (
    FileKey,
    Part,
    PixelValue,
    RenderedFrame,
    Statistics,
    Unseen,
    pixel_value,
    released,
    statistics,
)
from apmc_gui.imaging.picture_cache import BESIDE, PictureCache
from apmc_gui.imaging.series_pictures import PictureRequest, SeriesView
from apmc_gui.pages.group_numbers import NumbersPanel
from apmc_gui.pages.group_picture import BlinkWith, FramePicture

_IDLE = 2000  # ms after which the frame's file is let go
_STALE = 120  # ms after which the picture of another group is taken away
_AHEAD = 3  # frames that are made ready while frames are stepped or blinked through


@dataclass(frozen=True, slots=True)
class ViewedSeries:
    """The files a viewer steps through, in their order.

    `in_use` are the paths it blinks through, `averaged` those the mean is made of; `like` is the
    file whose stretch all share; `is_ratio` divides by the mean, as flats want it.
    """

    files: tuple[FileKey, ...] = ()
    in_use: tuple[str, ...] = ()
    averaged: tuple[str, ...] = ()
    like: str | None = None
    is_ratio: bool = False
    bayer: str | None = None

    def file(self, path: str) -> FileKey:
        """Returns the file of a path, which may be none of the series."""
        return next((f for f in self.files if f[0] == path), (path, 0, 0))

    def step(self, path: str, count: int, *, in_use: bool = False) -> FileKey | None:
        """Returns the file so many places on; None where there is no other."""
        used = set(self.in_use)
        files = [f for f in self.files if not in_use or f[0] in used or f[0] == path]
        places = [i for i, f in enumerate(files) if f[0] == path]
        if len(files) < 2 or not places:
            return files[0] if files and not places else None
        return files[(places[0] + count) % len(files)]


class FrameViewer(QObject):
    """What a person looks at, and the background that makes pictures and numbers of it."""

    chosen = Signal(str)
    """The path of a frame that was stepped to."""
    leave_out_asked = Signal(str)
    shown = Signal()
    """There is another picture."""
    unseen = Signal()
    """The file that is looked at cannot be read."""

    def __init__(
        self, picture: FramePicture, numbers: NumbersPanel, worker: PixelWorker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.series = ViewedSeries()
        self._picture, self._numbers, self._worker = picture, numbers, worker
        self._path: str | None = None
        self._beside: FileKey | None = None
        self._waiting = False
        self.current: PictureRequest | None = None
        self.cache = PictureCache(worker, self)
        self.cache.came.connect(self._came)
        worker.came.connect(self._take)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._let_go)
        self._blank = QTimer(self, singleShot=True, interval=_STALE)
        self._blank.timeout.connect(picture.blank)
        self.blinking = QTimer(self)
        self.blinking.timeout.connect(self._blink_on)
        self._connect()

    def _connect(self) -> None:
        picture = self._picture
        picture.look_changed.connect(self._show_again)
        picture.part_wanted.connect(self._ask_for_part)
        picture.beside_part_wanted.connect(self._ask_for_part_beside)
        picture.pixel_wanted.connect(self._ask_for_pixel)
        picture.pixel_left.connect(self._no_pixel)
        picture.stepped.connect(self._step_by)
        picture.blink_toggled.connect(self._blink)
        picture.rate_changed.connect(self._set_rate)
        picture.beside_toggled.connect(self._pin)
        picture.leave_out_asked.connect(self._leave_out)

    # --- what is looked at --------------------------------------------------------------------

    def show(self, path: str | None, series: ViewedSeries) -> None:
        """Shows a file of a series, or another one, or none."""
        is_new = path != self._path
        same = series == self.series
        before, self.series = self.series, series
        if not is_new and same:
            return
        if is_new:
            self._path = path
            if path not in {file[0] for file in before.files}:
                self._blank.start()
            self._picture.forget()
            self._numbers.show(None)
            self._worker.forget("pixel")
            self.cache.forget_part()
        if path is None:
            self.current = None
            self._stop_blinking()
            return
        if is_new:
            self._ask_for_numbers()
        self._picture.show_series(can_compare=len(series.files) > 1)
        if not self.blinking.isActive():
            self._show(self._request(series.file(path)))

    @property
    def path(self) -> str | None:
        """The file that was chosen to be looked at."""
        return self._path

    def _request(self, file: FileKey, view: SeriesView | None = None) -> PictureRequest:
        series, picture = self.series, self._picture
        view = picture.look if view is None else view
        if not series.averaged:
            view = SeriesView.FRAME
        locked = picture.locked.isChecked() and picture.stretched.isChecked()
        is_frame = view is SeriesView.FRAME
        return PictureRequest(
            file,
            view,
            mosaic=series.bayer is not None,
            stretched=picture.stretched.isChecked() or view is SeriesView.DIFFERENCE,
            like=series.like if locked else None,
            others=() if is_frame else series.averaged,
            is_ratio=series.is_ratio and view is SeriesView.DIFFERENCE,
        )

    def _show(self, request: PictureRequest) -> None:
        """Shows a picture now or when it is made; what follows is made ready."""
        self.current = request
        if (picture := self.cache.get(request)) is not None:
            self._show_picture(picture)
        else:
            self.cache.ask(request)
        self._idle.start()

    def _show_picture(self, picture: RenderedFrame) -> None:
        assert self.current is not None
        self._blank.stop()
        wanted = self._picture.wanted_part
        sharp = None if wanted is None else self.cache.get(_part_of(self.current, *wanted))
        self._picture.show_picture(picture, sharp)
        self._prepare()
        self.shown.emit()

    def _show_again(self) -> None:
        """The stretch, the lock or the view is another."""
        if self._path is not None:
            self._show(self._request(self.series.file(self._path)))
        if self._beside is not None:
            self._show_beside()

    def _prepare(self) -> None:
        """Has those made ready that a step or a blink will show next."""
        self.cache.ask_ahead(list(self._following()))

    def _following(self) -> Iterator[PictureRequest]:
        current, wanted = self.current, self._picture.wanted_part
        if current is None:
            return
        path = current.path
        for count in range(1, _AHEAD + 1):
            file = self.series.step(path, count, in_use=self.blinking.isActive())
            if file is None:
                return
            request = replace(current, file=file)
            yield request
            if wanted is not None and self.blinking.isActive():
                yield _part_of(request, *wanted)

    # --- asking the background ----------------------------------------------------------------

    def _ask_for_numbers(self) -> None:
        if self._path is not None:
            self._worker.ask_pixels(
                "statistics", statistics, self._path, self.series.bayer, urgency=3
            )

    def _ask_for_part(self, part: Part, side: int) -> None:
        if self.current is None:
            return
        request = _part_of(self.current, part, side)
        if (kept := self.cache.get(request)) is not None:
            self._picture.show_part(kept)
        else:
            self.cache.ask(request)
        self._idle.start()

    def _ask_for_part_beside(self, part: Part, side: int) -> None:
        if self._beside is not None:
            self.cache.ask(_part_of(self._request(self._beside), part, side), slot=BESIDE)

    def _ask_for_pixel(self, x: int, y: int) -> None:
        if self.current is not None:
            self._worker.ask_pixels("pixel", pixel_value, self.current.path, x, y, urgency=1)
            self._idle.start()

    def _no_pixel(self) -> None:
        self._worker.forget("pixel")
        self._picture.show_pixel(None)

    def _let_go(self) -> None:
        self._worker.ask_pixels("release", released, self._path or "", urgency=9)

    def _take(self, _: str, value: object) -> None:
        match value:
            case PixelValue():
                self._picture.show_pixel(value)
            case Statistics() if value.path == self._path:
                self._numbers.show(value)

    def _came(self, request: PictureRequest, value: RenderedFrame | Unseen) -> None:
        if self._is_beside(request):
            self._take_beside(request, value)
        if self.current is None or request.whole != self.current:
            return
        if isinstance(value, Unseen):
            self._blank.stop()
            self._picture.show_unseen(value.path, value.reason)
            self._numbers.show(None)
            self.unseen.emit()
        elif request.part is not None:
            self._picture.show_part(value)
        elif not self.blinking.isActive() or self._waiting:
            self._waiting = False
            self._show_picture(value)

    # --- stepping and blinking ----------------------------------------------------------------

    def _step_by(self, count: int) -> None:
        """The frame so many places on, those left out among them."""
        self._stop_blinking()
        if self._path is not None and (file := self.series.step(self._path, count)) is not None:
            self.chosen.emit(file[0])

    def _blink(self, on: bool) -> None:
        if not on:
            self._stop_blinking()
        elif self._path is not None:
            self._set_rate(self._picture.rate)
            self.blinking.start()
            self._prepare()

    def _set_rate(self, rate: int) -> None:
        self.blinking.setInterval(round(1000 / rate))

    def _blink_on(self) -> None:
        """Shows the next picture, unless it is still being made."""
        if self.current is None or (following := self._next_blink()) is None:
            return
        wanted = self._picture.wanted_part
        parts = [] if wanted is None else [_part_of(following, *wanted)]
        missing = [r for r in (following, *parts) if self.cache.get(r) is None]
        if missing:
            self.cache.ask_ahead([*missing, *self._following()])
            return
        self.current = following
        picture = self.cache.get(following)
        assert picture is not None
        self._show_picture(picture)
        self._picture.show_blinked(following.path, following.view)

    def _next_blink(self) -> PictureRequest | None:
        assert self.current is not None
        if self._picture.blink_with is BlinkWith.MEAN:
            is_mean = self.current.view is SeriesView.MEAN
            view = SeriesView.FRAME if is_mean else SeriesView.MEAN
            return self._request(self.current.file, view)
        file = self.series.step(self.current.path, 1, in_use=True)
        return None if file is None else self._request(file)

    def _stop_blinking(self) -> None:
        """Stops at the frame that is seen, and chooses it."""
        if not self.blinking.isActive():
            return
        self.blinking.stop()
        self._picture.show_blinking(False)
        if self.current is not None and self.current.path != self._path:
            self.chosen.emit(self.current.path)
        elif self.current is not None:
            self._show_again()

    def _leave_out(self) -> None:
        """Leaves the frame that is seen out; the blink goes on, or the next frame is chosen."""
        seen = self._path if self.current is None else self.current.path
        if seen is None:
            return
        is_in_use = seen in self.series.in_use
        file = self.series.step(seen, 1, in_use=True) if is_in_use else None
        self.leave_out_asked.emit(seen)
        if file is not None and file[0] != seen:
            self.chosen.emit(file[0])

    # --- side by side -------------------------------------------------------------------------

    def _pin(self, on: bool) -> None:
        """Keeps the frame that is seen on the left, and steps to the next on the right."""
        self._beside = self.current.file if on and self.current is not None else None
        if self._beside is not None:
            self._show_beside()
            self._step_by(1)
        elif self._path is not None:
            self._show_again()

    def _show_beside(self) -> None:
        assert self._beside is not None
        request = self._request(self._beside)
        if (picture := self.cache.get(request)) is not None:
            self._picture.show_beside(picture)
        else:
            self.cache.ask(request, slot=BESIDE)

    def _is_beside(self, request: PictureRequest) -> bool:
        return self._beside is not None and request.whole == self._request(self._beside)

    def _take_beside(self, request: PictureRequest, value: RenderedFrame | Unseen) -> None:
        if isinstance(value, RenderedFrame):
            self._picture.show_beside(value, is_part=request.part is not None)


def _part_of(request: PictureRequest, part: Part, side: int) -> PictureRequest:
    return replace(request, part=part, side=side)
