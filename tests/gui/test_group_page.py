"""The Group tab shows the frame that is selected, and marks and leaves out the odd ones."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import sky
from night import CheckChild, check_with, odd_frame, settle, step_of, until
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ap_master_calibration.frames import Kind
from ap_master_calibration.quality.findings import Area
from apmc_gui.appearance import themes
from apmc_gui.imaging.frame_images import OpenFrame, Statistics, statistics
from apmc_gui.imaging.series_pictures import SeriesView
from apmc_gui.models.measurements import PointMark, StatisticsModel
from apmc_gui.pages.group_page import GroupPage
from apmc_gui.session.session import Session
from apmc_gui.widgets.controls import ElidedLabel

LEFT = Qt.MouseButton.LeftButton
SIZE = (64, 48)


@pytest.fixture
def flats(tmp_path: Path) -> list[str]:
    """Eleven good flats and, as the fourth, one that is far too dark."""
    same = {"filter": "L", "exposure": 1.0, "size": SIZE, "noise": 30.0}
    paths = sky.series(tmp_path / "night", 12, "FLAT", level=28_000, **same)
    data = sky.fits_data(sky.noisy(SIZE, 9_000, 30.0, (9, 9)))
    with open(paths[3], "r+b") as file:
        file.seek(-(-(-len(data) // sky.BLOCK) * sky.BLOCK), 2)
        file.write(data)
    return paths


@pytest.fixture
def page(qtbot: QtBot, session: Session, tmp_path: Path, flats: list[str]) -> GroupPage:
    session.add_sources([str(tmp_path / "night")])
    settle(qtbot, session)
    made = GroupPage(session)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    session.selection.select(step_of(session, Kind.FLAT).name)
    qtbot.waitUntil(lambda: is_ready(made), timeout=20_000)
    return made


def is_ready(page: GroupPage) -> bool:
    drawn = page.levels.chart is not None and page.numbers.histogram is not None
    return drawn and page.levels.series.complete and page.numbers.found is not None


async def checked(page: GroupPage, session: Session, flats: list[str]) -> CheckChild:
    """Has the frames checked: the fourth is odd, in a corner."""
    area = Area(8, 8, 16, 12)
    child = check_with(session, CheckChild({flats[3]: odd_frame(flats[3], where=area)}))
    await until(lambda: points(page).get(flats[3]) is PointMark.ODD)
    return child


def points(page: GroupPage) -> dict[str, PointMark]:
    assert page.levels.chart is not None
    return {p.path: p.mark for p in page.levels.chart.points}


def text(page: GroupPage, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert found is not None
    return found.text()


def press(qtbot: QtBot, page: GroupPage, kind: type, name: str) -> None:
    found = page.findChild(kind, name)
    assert found is not None
    assert found.isVisible()
    qtbot.mouseClick(found, LEFT)


def test_the_title_tells_the_group(page: GroupPage) -> None:
    assert text(page, "group_title") == "Flat L"
    assert text(page, "group_about").startswith(
        "12 frames · 2026-01-29 · ZWO ASI2600MM Pro · −10 °C"
    )


def test_the_first_frame_in_order_of_time_is_shown(page: GroupPage, flats: list[str]) -> None:
    assert page.picture.picture is not None
    assert page.picture.picture.path == flats[0]
    assert page.picture.picture.size == SIZE
    name = page.findChild(ElidedLabel, "frame_name")
    assert name is not None
    assert Path(flats[0]).name in name.text
    assert text(page, "frame_place") == "1 of 12"


async def test_the_odd_frame_is_marked_and_named(
    page: GroupPage, session: Session, flats: list[str]
) -> None:
    await checked(page, session, flats)
    marks = points(page)
    assert [p for p, mark in marks.items() if mark is PointMark.ODD] == [flats[3]]
    assert Path(flats[3]).name in text(page, "odd_frames")
    assert "its corner is 12 ADU above the others" in text(page, "odd_frames")


async def test_the_odd_frame_is_left_out_by_one_click_and_taken_in_again(
    qtbot: QtBot, page: GroupPage, session: Session, flats: list[str]
) -> None:
    child = await checked(page, session, flats)
    press(qtbot, page, QPushButton, "leave_out_odd")
    assert session.overrides.current.left_out == {flats[3]}
    await until(lambda: len(step_of(session, Kind.FLAT).frames) == 11)
    await until(lambda: points(page).get(flats[3]) is PointMark.LEFT_OUT)
    assert text(page, "left_out_frames") == "1 frame of this group is left out by you"
    press(qtbot, page, QPushButton, "take_in")
    await until(lambda: len(step_of(session, Kind.FLAT).frames) == 12)
    await until(lambda: points(page).get(flats[3]) is PointMark.ODD)
    assert child.started == 1  # the rest of a series that was checked is not checked again


async def test_the_frame_that_is_shown_tells_its_cause_and_where(
    page: GroupPage, session: Session, flats: list[str]
) -> None:
    await checked(page, session, flats)
    assert not page.findChild(QLabel, "frame_why").isVisible()  # type: ignore[union-attr]
    session.selection.select(session.selection.step, flats[3])
    await until(lambda: page.seen == flats[3])
    assert text(page, "frame_why") == "Its corner is 12 ADU above the others"
    assert page.view is not None
    assert page.view._outline.isVisible()
    assert page.view._outline.rect().getRect() == (8, 8, 16, 12)


async def test_frames_are_sorted_by_what_was_measured(
    page: GroupPage, session: Session, flats: list[str]
) -> None:
    await checked(page, session, flats)
    table = page.frames
    titles = [table.frames.headerData(i, Qt.Orientation.Horizontal) for i in range(7)]
    assert titles == ["Frame", "State", "Level", "Noise", "At full", "Temperature", "Time"]
    assert table.paths() == tuple(flats)
    table.sortByColumn(table.frames.column_of("state"), Qt.SortOrder.AscendingOrder)
    assert table.paths()[0] == flats[3]
    assert table.proxy.index(0, 1).data() == "light leak"
    table.setCurrentIndex(table.proxy.index(0, 0))
    assert session.selection.frame == flats[3]


def test_levels_are_there_before_frames_are_checked(page: GroupPage, flats: list[str]) -> None:
    table = page.frames
    table.sortByColumn(table.frames.column_of("level"), Qt.SortOrder.AscendingOrder)
    assert table.paths()[0] == flats[3]
    assert table.proxy.index(0, 2).data() == "8,999.6"
    assert table.proxy.index(0, 3).data() == ""


# --- culling ------------------------------------------------------------------------------------


def key(qtbot: QtBot, page: GroupPage, pressed: Qt.Key) -> None:
    assert page.view is not None
    page.view.view.setFocus()
    qtbot.keyClick(page.view.view, pressed)


def test_x_leaves_the_frame_out_and_goes_on_to_the_next(
    qtbot: QtBot, page: GroupPage, session: Session, flats: list[str]
) -> None:
    session.selection.select(session.selection.step, flats[3])
    qtbot.waitUntil(lambda: page.seen == flats[3])
    key(qtbot, page, Qt.Key.Key_X)
    assert session.overrides.current.left_out == {flats[3]}
    assert session.selection.frame == flats[4]
    session.overrides.undo()
    assert not session.overrides.current.left_out
    page.frames.setFocus()
    qtbot.waitUntil(lambda: page.seen == flats[4])
    qtbot.keyClick(page.frames, Qt.Key.Key_X)
    assert session.overrides.current.left_out == {flats[4]}


def test_x_on_a_frame_left_out_takes_it_in_again(
    qtbot: QtBot, page: GroupPage, session: Session, flats: list[str]
) -> None:
    session.overrides.leave_out([flats[3]], True)
    settle(qtbot, session)
    session.selection.select(session.selection.step, flats[3])
    qtbot.waitUntil(lambda: page.seen == flats[3])
    key(qtbot, page, Qt.Key.Key_X)
    assert not session.overrides.current.left_out
    assert session.selection.frame == flats[3]


def test_all_frames_share_a_stretch_until_it_is_unlocked(
    qtbot: QtBot, page: GroupPage, session: Session, flats: list[str]
) -> None:
    """A flat at 14 % must not look like those at 43 %."""
    session.selection.select(session.selection.step, flats[3])
    qtbot.waitUntil(lambda: page.seen == flats[3])
    assert np.median(page.picture.picture.image) == 0  # type: ignore[union-attr]
    key(qtbot, page, Qt.Key.Key_L)
    assert not page.picture.locked.isChecked()
    qtbot.waitUntil(lambda: abs(np.median(page.picture.picture.image) - 64) < 4)  # type: ignore[union-attr]


def test_d_shows_the_difference_from_the_others(
    qtbot: QtBot, page: GroupPage, session: Session, flats: list[str]
) -> None:
    key(qtbot, page, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: page.picture.picture.limit is not None)  # type: ignore[union-attr]
    assert np.median(page.picture.picture.image) == pytest.approx(128, abs=2)  # type: ignore[union-attr]
    key(qtbot, page, Qt.Key.Key_M)
    assert not page.picture.difference.isChecked()
    qtbot.waitUntil(lambda: page.picture.picture.limit is None)  # type: ignore[union-attr]


def test_space_blinks_through_the_frames_in_use_and_stops_at_one(
    qtbot: QtBot, page: GroupPage, session: Session, flats: list[str]
) -> None:
    session.overrides.leave_out([flats[1]], True)
    settle(qtbot, session)
    page.picture._rate.setValue(10)
    seen: list[str | None] = []
    page.viewer.shown.connect(lambda: seen.append(page.seen))
    key(qtbot, page, Qt.Key.Key_Space)
    assert page.viewer.blinking.interval() == 100
    qtbot.waitUntil(lambda: flats[4] in seen, timeout=20_000)
    assert flats[1] not in seen
    assert session.selection.frame in (None, flats[0])  # a blink turns no page
    key(qtbot, page, Qt.Key.Key_Space)
    assert not page.viewer.blinking.isActive()
    assert session.selection.frame == page.seen


def test_a_frame_blinks_with_the_mean_of_the_others(
    qtbot: QtBot, page: GroupPage, flats: list[str]
) -> None:
    page.picture._blink_with.setCurrentIndex(1)
    page.picture._rate.setValue(10)
    views = []
    page.viewer.shown.connect(lambda: views.append((page.seen, page.viewer.current.view)))  # type: ignore[union-attr]
    key(qtbot, page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(views) >= 3, timeout=20_000)
    key(qtbot, page, Qt.Key.Key_Space)
    assert views[:2] == [(flats[0], SeriesView.MEAN), (flats[0], SeriesView.FRAME)]


def test_c_keeps_a_frame_on_the_left_and_steps_on_the_right(
    qtbot: QtBot, page: GroupPage, session: Session, flats: list[str]
) -> None:
    key(qtbot, page, Qt.Key.Key_C)
    beside = page.picture.beside
    assert beside is not None
    qtbot.waitUntil(lambda: page.seen == flats[1] and beside._whole is not None)
    assert beside._whole.path == flats[0]  # type: ignore[union-attr]
    key(qtbot, page, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: page.seen == flats[2])
    assert beside._whole.path == flats[0]  # type: ignore[union-attr]
    key(qtbot, page, Qt.Key.Key_C)
    assert not beside.isVisible()


def test_the_line_in_the_levels_leaves_out_all_below_it_in_one_step(
    qtbot: QtBot, page: GroupPage, session: Session, flats: list[str]
) -> None:
    press(qtbot, page, QToolButton, "line")
    chart = page.levels.chart
    assert chart is not None
    chart.line.setValue(20_000)
    (below,) = page.findChildren(QPushButton, "leave_out_below")
    assert below.text() == "Leave out the 1 below the line"
    qtbot.mouseClick(below, LEFT)
    assert session.overrides.current.left_out == {flats[3]}
    assert not chart.line.isVisible()
    session.overrides.undo()
    assert not session.overrides.current.left_out


def test_a_frame_left_out_does_not_rule_the_scale_of_the_levels(
    qtbot: QtBot, page: GroupPage, session: Session, flats: list[str]
) -> None:
    session.overrides.leave_out([flats[3]], True)
    chart = page.levels.chart
    assert chart is not None
    qtbot.waitUntil(lambda: points(page).get(flats[3]) is PointMark.LEFT_OUT, timeout=20_000)
    low, high = chart.plot.getViewBox().viewRange()[1]
    assert high - low == pytest.approx(0.01 * 28_000, rel=0.05)
    assert low < 28_000 < high
    assert chart.dots.getData()[1][3] == pytest.approx(low, abs=1)  # at the edge


def test_a_click_on_a_point_selects_its_frame(
    qtbot: QtBot, page: GroupPage, session: Session, flats: list[str]
) -> None:
    chart = page.levels.chart
    assert chart is not None
    box = chart.plot.getViewBox()
    place = box.mapViewToScene(QPointF(7, chart.points[7].level * 65535))
    at = chart.plot.mapFromScene(place)
    qtbot.mouseClick(chart.plot.viewport(), LEFT, pos=QPoint(at.x(), at.y()))
    assert session.selection.frame == flats[7]
    qtbot.waitUntil(
        lambda: page.picture.picture is not None and page.picture.picture.path == flats[7]
    )


def test_the_next_frame_is_one_click_away(
    qtbot: QtBot, page: GroupPage, session: Session, flats: list[str]
) -> None:
    press(qtbot, page, QToolButton, "frame_after")
    assert session.selection.frame == flats[1]
    press(qtbot, page, QToolButton, "frame_before")
    press(qtbot, page, QToolButton, "frame_before")
    assert session.selection.frame == flats[11]


def test_arrow_keys_step_through_the_frames(
    qtbot: QtBot, page: GroupPage, session: Session, flats: list[str]
) -> None:
    assert page.view is not None
    page.view.view.setFocus()
    qtbot.keyClick(page.view.view, Qt.Key.Key_Right)
    assert session.selection.frame == flats[1]


def test_the_pixel_under_the_mouse_is_told_in_adu_and_parts(
    qtbot: QtBot, page: GroupPage, flats: list[str]
) -> None:
    view = page.view
    assert view is not None
    place = view.view.mapFromScene(view.box.mapViewToScene(QPointF(10.5, 20.5)))
    QTest.mouseMove(view.view.viewport(), place)
    qtbot.waitUntil(lambda: text(page, "pixel_under_mouse") != "")
    raw = Path(flats[0]).read_bytes()
    data = np.frombuffer(raw, ">i2", 64 * 48, len(raw) - 3 * 2880)
    value = int(data.reshape(48, 64)[20, 10]) + 32768
    told = text(page, "pixel_under_mouse")
    assert told.startswith(f"x 10  y 20   {value:,} ADU")
    assert f"{value / 65535:.5f}" in told


def test_looking_closer_asks_for_sharp_pixels(qtbot: QtBot, page: GroupPage) -> None:
    view = page.view
    assert view is not None
    before = view.box.viewRect().width()
    view.view.setFocus()
    qtbot.keyClick(view.view, Qt.Key.Key_Plus)
    assert view.box.viewRect().width() == pytest.approx(before / 1.5, rel=0.01)
    press(qtbot, page, QToolButton, "full_size")
    assert view._pixel_width() == pytest.approx(1.0, rel=0.01)
    press(qtbot, page, QToolButton, "fit")
    assert view.box.viewRect().width() == pytest.approx(before, rel=0.01)


def test_levels_and_numbers_change_their_unit_together(qtbot: QtBot, page: GroupPage) -> None:
    chart = page.levels.chart
    assert chart is not None
    assert chart.dots.getData()[1][0] == pytest.approx(28_000, abs=20)
    median = float(page.table.numbers.index(0, 0).data().replace(",", ""))
    assert median == pytest.approx(28_000, abs=20)
    press(qtbot, page, QToolButton, "unit_parts")
    assert chart.dots.getData()[1][0] == pytest.approx(28_000 / 65535, abs=1e-3)
    assert page.table.numbers.index(0, 0).data() == f"{median / 65535:.6f}"


def test_without_stretch_the_picture_is_as_bright_as_the_frame(
    qtbot: QtBot, page: GroupPage
) -> None:
    assert page.picture.picture is not None
    assert np.median(page.picture.picture.image) == pytest.approx(64, abs=3)
    press(qtbot, page, QToolButton, "stretch")
    grey = round(255 * 28_000 / 65535)
    qtbot.waitUntil(
        lambda: abs(np.median(page.picture.picture.image) - grey) <= 1  # type: ignore[union-attr]
    )


def test_a_file_that_cannot_be_shown_says_why(
    qtbot: QtBot, page: GroupPage, session: Session, tmp_path: Path
) -> None:
    path = sky.frame(tmp_path, "FLAT", cut=3000, size=SIZE, name="cut.fits")
    session.selection.select(None, path)
    qtbot.waitUntil(lambda: "cut short" in text(page, "unseen"))
    assert text(page, "group_title") == "cut.fits"
    assert page.numbers.histogram is not None
    for part in (page.numbers.histogram, page.lists, page.tools):
        assert not part.isVisible()
    session.selection.select(step_of(session, Kind.FLAT).name)
    qtbot.waitUntil(page.lists.isVisible)
    assert page.numbers.histogram.isVisible()


def test_with_nothing_selected_the_page_says_what_to_do(
    qtbot: QtBot, page: GroupPage, session: Session
) -> None:
    session.selection.select(None)
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 0)
    assert "Select a group" in text(page, "group_empty")


def test_a_page_nobody_sees_reads_nothing(
    qtbot: QtBot, session: Session, tmp_path: Path, flats: list[str]
) -> None:
    session.add_sources([str(tmp_path / "night")])
    settle(qtbot, session)
    made = GroupPage(session)
    qtbot.addWidget(made)
    session.selection.select(step_of(session, Kind.FLAT).name)
    assert made._path is None
    assert made.view is None


def test_plots_follow_the_theme(qtbot: QtBot, page: GroupPage, qapp: QApplication) -> None:
    assert page.levels.chart is not None
    for theme in (themes.Theme.LIGHT, themes.Theme.NIGHT, themes.Theme.DARK):
        themes.apply_theme(qapp, theme)
        base = themes.LOOKS[theme].base
        qtbot.waitUntil(
            lambda b=base: page.levels.chart.plot.backgroundBrush().color().name() == b  # type: ignore[union-attr]
        )
        assert page.view.view.backgroundBrush().color().name() == base  # type: ignore[union-attr]


def test_in_the_red_night_the_picture_is_red(
    qtbot: QtBot, page: GroupPage, qapp: QApplication
) -> None:
    themes.apply_theme(qapp, themes.Theme.NIGHT)
    try:
        image = page.view.grab().toImage()  # type: ignore[union-attr]
        middle = image.pixelColor(image.rect().center())
        assert middle.red() > 20
        assert (middle.green(), middle.blue()) == (0, 0)
    finally:
        themes.apply_theme(qapp, themes.Theme.DARK)


def test_the_histogram_shows_what_there_is_or_the_full_range(qtbot: QtBot, page: GroupPage) -> None:
    assert page.numbers.histogram is not None
    box = page.numbers.histogram.plot.getViewBox()
    low, high = box.viewRange()[0]
    assert 27_000 < low < 28_000 < high < 29_000
    press(qtbot, page, QToolButton, "whole_range")
    low, high = box.viewRange()[0]
    assert low <= 0
    assert high >= 65535


def words_fit(page: GroupPage) -> bool:
    """True where no word of the charts and of the table is cut or lies on another."""
    levels, histogram = page.levels.chart, page.numbers.histogram
    assert levels is not None
    assert histogram is not None
    advance = page.fontMetrics().horizontalAdvance
    box = levels.plot.getViewBox()
    unit = box.width() / box.viewRect().width()
    (ticks,) = levels.plot.getAxis("bottom")._tickLevels
    return (
        all(chart.plot.plotItem.size().width() <= chart.width() for chart in (levels, histogram))
        and histogram.plot.getAxis("left").width() > advance("10⁴")
        and all((b[0] - a[0]) * unit > advance(a[1]) for a, b in pairwise(ticks))
        and page.table.columnWidth(0) > advance("65,535.0")
    )


def test_large_text_leaves_the_words_of_charts_and_numbers_whole(
    qtbot: QtBot, page: GroupPage, qapp: QApplication
) -> None:
    themes.apply_theme(qapp, themes.Theme.DARK, 180)
    try:
        page.resize(page.minimumSizeHint())
        qtbot.waitUntil(lambda: words_fit(page))
    finally:
        themes.apply_theme(qapp, themes.Theme.DARK, 100)


def test_the_table_of_numbers_is_a_sound_model(qtbot: QtBot, flats: list[str]) -> None:
    model = StatisticsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    (told,) = [v for v in statistics(OpenFrame(), flats[0], "RGGB") if isinstance(v, Statistics)]
    model.set_statistics(told)
    assert [model.headerData(i, Qt.Orientation.Vertical) for i in range(3)] == ["R", "G", "B"]
    model.set_adu(False)
    model.set_statistics(None)
    assert model.rowCount() == 0
