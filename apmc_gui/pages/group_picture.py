"""The left of the Group tab: the picture of a frame, its name, and the pixel under the mouse."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ap_master_calibration.formatting import temperature
from ap_master_calibration.frames import Frame
from ap_master_calibration.text import Text
from apmc_gui.i18n.translate import plain_tip, translated, typeset
from apmc_gui.imaging.frame_images import FULL, PixelValue, RenderedFrame
from apmc_gui.models.measurements import clock
from apmc_gui.widgets.controls import ElidedLabel, label, tool

if TYPE_CHECKING:
    from apmc_gui.widgets.picture_view import PictureView


class FramePicture(QWidget):
    """Shows one frame; what it needs from the file it asks for by signals.

    The view comes with `make_view`, once pyqtgraph is loaded: the picture waits for it.
    """

    stretch_toggled = Signal()
    part_wanted = Signal(object, int)
    """A part of the frame and the side of the blocks it is shown in."""
    pixel_wanted = Signal(int, int)
    pixel_left = Signal()
    stepped = Signal(int)
    """So many frames on, or back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: PictureView | None = None
        self.picture: RenderedFrame | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._stack = QStackedWidget()
        self._unseen = label(name="unseen", role="dim", wrap=True)
        self._unseen.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._unseen)
        self._stack.setMinimumSize(220, 150)
        layout.addWidget(self._stack, 1)
        self._name = ElidedLabel(name="frame_name")
        self._under_mouse = label(name="pixel_under_mouse", role="dim")
        self._under_mouse.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addLayout(self._tools())
        layout.addWidget(self._name)
        layout.addWidget(self._under_mouse)

    def _tools(self) -> QHBoxLayout:
        """Frame before and after, how close, stretched or not."""
        row = QHBoxLayout()
        row.setSpacing(2)
        self._before = tool("previous", self.tr("Frame before this one"), "frame_before")
        self._after = tool("next", self.tr("Frame after this one"), "frame_after")
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._after.clicked.connect(lambda: self.stepped.emit(1))
        fit = tool("fit", self.tr("Show the whole frame"), "fit")
        fit.clicked.connect(self._fit)
        full = tool("", self.tr("One pixel of the frame for one of the screen"), "full_size")
        full.setText("1:1")
        full.clicked.connect(self._full_size)
        self.stretched = tool("", self.tr("Stretch dark frames so that they show"), "stretch")
        self.stretched.setText(self.tr("Stretch"))
        self.stretched.setCheckable(True)
        self.stretched.setChecked(True)
        self.stretched.toggled.connect(lambda _: self.stretch_toggled.emit())
        for part in (self._before, self._after, fit, full, self.stretched):
            row.addWidget(part)
        row.addStretch(1)
        self._place = label(name="frame_place", role="dim")
        row.addWidget(self._place)
        return row

    def make_view(self) -> None:
        """Makes the view and shows the current picture in it."""
        from apmc_gui.widgets.picture_view import PictureView

        self.view = PictureView()
        self.view.part_wanted.connect(self.part_wanted)
        self.view.hovered.connect(self.pixel_wanted)
        self.view.left.connect(self.pixel_left)
        self.view.stepped.connect(self.stepped)
        self._stack.addWidget(self.view)
        if self.picture is not None:
            self.show_picture(self.picture)

    # --- showing ------------------------------------------------------------------------------

    def forget(self) -> None:
        """Another frame is selected: what is shown of the last one is none of it."""
        self.picture = None
        self.show_pixel(None)

    def show_picture(self, picture: RenderedFrame) -> None:
        """The whole frame."""
        self.picture = picture
        if self.view is not None:
            self.view.show_picture(picture)
            self._stack.setCurrentWidget(self.view)

    def show_part(self, picture: RenderedFrame) -> None:
        """A sharp part of it."""
        if self.view is not None:
            self.view.show_part(picture)

    def show_unseen(self, path: str, reason: Text) -> None:
        """Shows why a file has no picture."""
        template = self.tr("This file cannot be shown:\n{reason}")
        clause = translated(reason).removeprefix(f"{path}: ")
        self._unseen.setText(template.format(reason=clause))
        self._stack.setCurrentWidget(self._unseen)

    def show_pixel(self, pixel: PixelValue | None) -> None:
        """Shows the pixel under the mouse; None where there is none."""
        if pixel is None:
            self._under_mouse.clear()
            return
        adu = "  ".join(f"{v * FULL:,.0f}" for v in pixel.values)
        parts = "  ".join(f"{v:.5f}" for v in pixel.values)
        template = self.tr("x {x}  y {y}   {adu} ADU   {parts}")
        self._under_mouse.setText(template.format(x=pixel.x, y=pixel.y, adu=adu, parts=parts))

    def show_name(
        self,
        path: str | None,
        frame: Frame | None,
        members: Sequence[Frame],
        left_out: Sequence[Frame],
    ) -> None:
        """Which frame of its group it is, and when it was taken."""
        parts = []
        place = next((i for i, f in enumerate(members, 1) if f is frame), None)
        template = self.tr("{place} of {count}")
        position = (
            "" if place is None else template.format(place=f"{place:,}", count=f"{len(members):,}")
        )
        self._place.setText(position)
        if frame is not None and frame in left_out:
            parts.append(self.tr("left out by you"))
        if frame is not None and frame.taken is not None:
            parts.append(clock(frame.taken, "%H:%M:%S"))
        if frame is not None and frame.sensor is not None:
            parts.append(typeset(temperature(frame.sensor)))
        self._name.set_text("" if path is None else os.path.basename(path), " · ".join(parts))
        self._name.setToolTip(plain_tip(path))
        self._before.setEnabled(len(members) > 1)
        self._after.setEnabled(len(members) > 1)

    # --- looking closer -----------------------------------------------------------------------

    def _fit(self) -> None:
        if self.view is not None:
            self.view.fit()

    def _full_size(self) -> None:
        if self.view is not None:
            self.view.full_size()
