"""Keeps pictures of frames that were seen or will be, so that the next frame is there at once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from apmc_gui.imaging.background import PixelWorker
from apmc_gui.imaging.frame_images import RenderedFrame, Unseen
from apmc_gui.imaging.series_pictures import PictureRequest, render

_BYTES = 96 << 20  # of pictures that are kept
_WHOLE, _PART, _AHEAD = "picture", "part", "ahead"
BESIDE = "beside "
"""The slot of the picture beside another: both are being made."""


class PictureCache(QObject):
    """Pictures by request: what is kept is handed out at once, other things come by `came`."""

    came = Signal(object, object)
    """A PictureRequest and its RenderedFrame or Unseen."""

    def __init__(self, worker: PixelWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._asked: dict[str, PictureRequest] = {}
        self._ahead: list[PictureRequest] = []
        self._kept: OrderedDict[PictureRequest, RenderedFrame] = OrderedDict()
        self._bytes = 0
        worker.came.connect(self._take)

    def get(self, request: PictureRequest) -> RenderedFrame | None:
        """Returns a picture that is kept; None where it is not."""
        if request in self._kept:
            self._kept.move_to_end(request)
            return self._kept[request]
        return None

    def ask(self, request: PictureRequest, slot: str = "") -> None:
        """Has a picture made before all others; of each slot the last one asked for counts."""
        is_whole = request.part is None
        key = slot + (_WHOLE if is_whole else _PART)
        self._ask(key, request, urgency=0 if is_whole else 2)

    def ask_ahead(self, requests: Iterable[PictureRequest]) -> None:
        """Has pictures made that will be wanted, while nothing else is to be done."""
        self._ahead = [r for r in requests if r not in self._kept]
        if _AHEAD not in self._asked:
            self._next_ahead()

    def forget_part(self) -> None:
        """Hands over no part that is still being made."""
        self._asked.pop(_PART, None)
        self._worker.forget(_PART)

    def _ask(self, key: str, request: PictureRequest, *, urgency: int) -> None:
        self._asked[key] = request
        self._worker.ask_pixels(key, render, request.path, request, urgency=urgency)

    def _next_ahead(self) -> None:
        while self._ahead:
            request = self._ahead.pop(0)
            if request not in self._kept and request not in self._asked.values():
                self._ask(_AHEAD, request, urgency=4)
                return

    def _take(self, key: str, value: object) -> None:
        if not isinstance(value, RenderedFrame | Unseen) or key not in self._asked:
            return
        request = self._asked.pop(key)
        if isinstance(value, RenderedFrame):
            self._keep(request, value)
        if key == _AHEAD:
            self._next_ahead()
        self.came.emit(request, value)

    def _keep(self, request: PictureRequest, picture: RenderedFrame) -> None:
        if request in self._kept or not request.file[1]:
            return  # a file without a size may be another one the next time
        self._kept[request] = picture
        self._bytes += picture.image.nbytes
        while self._bytes > _BYTES:
            self._bytes -= self._kept.popitem(last=False)[1].image.nbytes
