"""The left of the Group tab: the picture of a frame, its name, and the pixel under the mouse."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.formatting import temperature
from ap_master_calibration.frames import Frame
from ap_master_calibration.quality.findings import Area, OddFrame
from ap_master_calibration.text import Text
from apmc_gui.i18n.translate import grouped, plain_tip, translated, typeset
from apmc_gui.imaging.frame_images import FULL, Part, PixelValue, RenderedFrame
from apmc_gui.imaging.series_pictures import SeriesView
from apmc_gui.models.measurements import clock
from apmc_gui.widgets.controls import ElidedLabel, Number, label, named, tool
from apmc_gui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from apmc_gui.widgets.picture_view import PictureView


class BlinkWith(Enum):
    """What a frame blinks with."""

    FRAMES = "frames"
    MEAN = "mean"


_SLOWEST, _USUAL, _FASTEST = 1, 4, 10  # frames a second


class FramePicture(QWidget):
    """Shows one frame, or two side by side; what it needs from files it asks for by signals.

    The view comes with `make_view`, once pyqtgraph is loaded: the picture waits for it.
    """

    look_changed = Signal()
    """The stretch, its lock, or what is shown of the frame is another."""
    part_wanted = Signal(object, int)
    """A part of the frame and the side of the blocks it is shown in."""
    beside_part_wanted = Signal(object, int)
    pixel_wanted = Signal(int, int)
    pixel_left = Signal()
    stepped = Signal(int)
    """So many frames on, or back."""
    blink_toggled = Signal(bool)
    rate_changed = Signal(int)
    beside_toggled = Signal(bool)
    leave_out_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: PictureView | None = None
        self.beside: PictureView | None = None
        self.picture: RenderedFrame | None = None
        self._where: Area | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._stack = QStackedWidget()
        self._unseen = label(name="unseen", role="dim", wrap=True)
        self._unseen.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._views = QWidget()
        across = QHBoxLayout(self._views)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        self._stack.addWidget(self._unseen)
        self._stack.addWidget(self._views)
        self._stack.setMinimumSize(220, 150)
        layout.addWidget(self._stack, 1)
        self._name = ElidedLabel(name="frame_name")
        self._under_mouse = label(name="pixel_under_mouse", role="dim")
        self._under_mouse.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(self._tools())
        layout.addWidget(self._name)
        self._why = label(name="frame_why", role="warn", wrap=True)
        layout.addWidget(self._why)
        layout.addWidget(self._under_mouse)

    def _tools(self) -> QWidget:
        """Returns the tools in rows: they wrap where the page is narrow."""
        tools = QWidget()
        row = FlowLayout(tools, gap=2, line_gap=2)
        for part in (*self._looking_closer(), *self._of_the_series()):
            row.addWidget(part)
        self._place = label(name="frame_place", role="dim")
        row.addWidget(self._place)
        return tools

    def _looking_closer(self) -> Iterator[QWidget]:
        """Frame before and after, how close, stretched or not."""
        self._before = tool("previous", self.tr("Frame before this one (←)"), "frame_before")
        self._after = tool("next", self.tr("Frame after this one (→)"), "frame_after")
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._after.clicked.connect(lambda: self.stepped.emit(1))
        fit = tool("fit", self.tr("Show the whole frame (F)"), "fit")
        fit.clicked.connect(self._fit)
        full = tool("", self.tr("One pixel of the frame for one of the screen (1)"), "full_size")
        full.setText("1:1")
        full.clicked.connect(self._full_size)
        self.stretched = tool("", self.tr("Stretch dark frames so that they show"), "stretch")
        self.stretched.setText(self.tr("Stretch"))
        self.locked = tool("lock", self.tr("One stretch for all frames of the group (L)"), "lock")
        for switch in (self.stretched, self.locked):
            switch.setCheckable(True)
            switch.setChecked(True)
            switch.toggled.connect(lambda _: self.look_changed.emit())
        yield from (self._before, self._after, fit, full, self.stretched, self.locked)

    def _of_the_series(self) -> Iterator[QWidget]:
        """Blink, mean, difference, side by side."""
        self.blink = tool("blink", self.tr("Blink (Space)"), "blink")
        self.blink.setCheckable(True)
        self.blink.toggled.connect(self.blink_toggled)
        self._blink_with = QComboBox()
        named(self._blink_with, "blink_with", aloud=self.tr("What a frame blinks with"))
        self._blink_with.addItem(self.tr("Frames"), BlinkWith.FRAMES)
        self._blink_with.addItem(self.tr("Mean"), BlinkWith.MEAN)
        self._blink_with.setToolTip(
            self.tr("Blink through the frames of the group, or a frame with the others' mean")
        )
        self._rate = Number(_SLOWEST, _FASTEST, unit=self.tr("/s"), name="blink_rate")
        self._rate.setToolTip(self.tr("Pictures a second"))
        self._rate.setAccessibleName(self.tr("Pictures a second"))
        self._rate.setValue(_USUAL)
        self._rate.valueChanged.connect(lambda _: self.rate_changed.emit(self.rate))
        self.mean = tool("mean", self.tr("The mean of the other frames (M)"), "mean")
        self.difference = tool(
            "difference",
            self.tr("The frame minus the others' mean, or its ratio for flats (D)"),
            "difference",
        )
        self.side_by_side = tool("beside", self.tr("Two frames side by side (C)"), "beside")
        for switch in (self.mean, self.difference, self.side_by_side):
            switch.setCheckable(True)
        self.mean.toggled.connect(self._toggle_mean)
        self.difference.toggled.connect(self._toggle_difference)
        self.side_by_side.toggled.connect(self._toggle_beside)
        self._series_tools = (
            self.blink,
            self._blink_with,
            self._rate,
            self.mean,
            self.difference,
            self.side_by_side,
        )
        yield from self._series_tools

    def compare_two(self) -> None:
        """Offers only what two files want: their mean tells nothing."""
        for part in (self._blink_with, self.mean):
            part.hide()

    def make_view(self) -> None:
        """Makes the view and shows the current picture in it."""
        self.view = self._new_view(self.tr("Picture of the frame"))
        self.view.part_wanted.connect(self.part_wanted)
        self.view.hovered.connect(self.pixel_wanted)
        self.view.left.connect(self.pixel_left)
        if self.picture is not None:
            self.show_picture(self.picture, None)

    def _new_view(self, name: str) -> PictureView:
        from apmc_gui.widgets.picture_view import PictureView

        view = PictureView(name)
        view.stepped.connect(self.stepped)
        view.pressed.connect(self.press)
        across = self._views.layout()
        assert across is not None
        across.addWidget(view)
        return view

    # --- what is chosen -----------------------------------------------------------------------

    @property
    def look(self) -> SeriesView:
        """What is shown of a frame."""
        if self.difference.isChecked():
            return SeriesView.DIFFERENCE
        return SeriesView.MEAN if self.mean.isChecked() else SeriesView.FRAME

    @property
    def rate(self) -> int:
        """Pictures a second while it blinks."""
        return int(self._rate.value())

    @property
    def blink_with(self) -> BlinkWith:
        """What a frame blinks with."""
        return BlinkWith(self._blink_with.currentData())

    @property
    def wanted_part(self) -> tuple[Part, int] | None:
        """The part that is seen closer than the whole picture shows it, and the side of a block."""
        return None if self.view is None else self.view.wanted_part

    def press(self, key: int) -> bool:
        """Does what a key of the viewer does; False where it is none."""
        keys = {
            Qt.Key.Key_Space: self.blink.toggle,
            Qt.Key.Key_X: self.leave_out_asked.emit,
            Qt.Key.Key_D: self.difference.toggle,
            Qt.Key.Key_M: self.mean.toggle,
            Qt.Key.Key_C: self.side_by_side.toggle,
            Qt.Key.Key_L: self.locked.toggle,
        }
        act = keys.get(Qt.Key(key))
        if act is None or (key != Qt.Key.Key_X and not self.blink.isEnabled()):
            return False
        act()
        return True

    def _toggle_mean(self, on: bool) -> None:
        if on:
            set_silently(self.difference, on=False)
        self.look_changed.emit()

    def _toggle_difference(self, on: bool) -> None:
        if on:
            set_silently(self.mean, on=False)
        self.look_changed.emit()

    def _toggle_beside(self, on: bool) -> None:
        if on and self.beside is None and self.view is not None:
            self.beside = self._new_view(self.tr("Picture of the frame beside"))
            self.beside.part_wanted.connect(self.beside_part_wanted)
            across = self._views.layout()
            assert isinstance(across, QHBoxLayout)
            across.insertWidget(0, self.beside)
            self.beside.follow(self.view)
        if self.beside is not None:
            self.beside.setVisible(on)
        self.beside_toggled.emit(on)

    # --- showing ------------------------------------------------------------------------------

    def forget(self) -> None:
        """Another frame is selected: what is shown of the last one is none of it."""
        self.picture = None
        self.show_pixel(None)

    def blank(self) -> None:
        """Shows nothing until the picture of another file is there."""
        self._unseen.clear()
        self._stack.setCurrentWidget(self._unseen)

    def show_series(self, *, can_compare: bool) -> None:
        """Offers what needs other frames where there are some."""
        for part in (*self._series_tools, self.locked):
            part.setEnabled(can_compare)

    def show_picture(self, picture: RenderedFrame, sharp: RenderedFrame | None) -> None:
        """The whole frame, and a sharp part of it where there is one."""
        self.picture = picture
        if self.view is not None:
            is_pair = self.side_by_side.isChecked()
            self.view.set_caption(os.path.basename(picture.path) if is_pair else "")
            self.view.show_picture(picture, sharp)
            self.view.outline(self._where)
            self._stack.setCurrentWidget(self._views)

    def show_part(self, picture: RenderedFrame) -> None:
        """A sharp part of it."""
        if self.view is not None:
            self.view.show_part(picture)

    def show_beside(self, picture: RenderedFrame, *, is_part: bool = False) -> None:
        """The frame on the left, or a sharp part of it."""
        if self.beside is None:
            return
        if is_part:
            self.beside.show_part(picture)
        else:
            self.beside.show_picture(picture, None)
            self.beside.set_caption(os.path.basename(picture.path))

    def show_finding(self, finding: OddFrame | None) -> None:
        """Tells what is odd about the frame that is shown, and outlines where."""
        self._why.setVisible(finding is not None)
        if finding is not None:
            text = translated(finding.why)
            self._why.setText(text[:1].upper() + text[1:])
        self._where = None if finding is None else finding.where
        if self.view is not None:
            self.view.outline(self._where)

    def show_blinking(self, on: bool) -> None:
        """Shows that it blinks, or not."""
        set_silently(self.blink, on=on)

    def show_blinked(self, path: str, view: SeriesView) -> None:
        """Names what is seen in a blink."""
        remark = self.tr("mean of the others") if view is SeriesView.MEAN else ""
        self._name.set_text(os.path.basename(path), remark)

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
            ""
            if place is None
            else template.format(place=grouped(place), count=grouped(len(members)))
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

    def show_named(self, path: str, remark: str) -> None:
        """Names a file that is none of a group."""
        self._place.clear()
        self._name.set_text(os.path.basename(path), remark)
        self._name.setToolTip(plain_tip(path))
        for part in (self._before, self._after):
            part.setEnabled(self.blink.isEnabled())

    # --- looking closer -----------------------------------------------------------------------

    def _fit(self) -> None:
        if self.view is not None:
            self.view.fit()

    def _full_size(self) -> None:
        if self.view is not None:
            self.view.full_size()


def set_silently(switch: QToolButton, *, on: bool) -> None:
    """Checks a button without its signal."""
    with QSignalBlocker(switch):
        switch.setChecked(on)
