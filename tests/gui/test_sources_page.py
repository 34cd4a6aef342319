"""The left of the window, by real clicks and keys on frames that are really there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sky
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.overrides import HeaderOverrides, read_overrides
from ap_master_calibration.planning.plan import Step
from apmc_gui.models.groups_model import HAND_ROLE, KEY_ROLE
from apmc_gui.models.tree_columns import TreeColumn
from apmc_gui.models.tree_data import UNUSED
from apmc_gui.pages.sources_page import SourcesPage
from apmc_gui.session.session import Session
from apmc_gui.widgets.column_widths import restore_header, saved_header, set_dragged
from apmc_gui.widgets.values_dialog import PartDialog, ValuesDialog, joined

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def night(tmp_path: Path) -> str:
    """A small night: a bias, darks of 60 s and 300 s, flats through L and R, a broken file."""
    folder = str(tmp_path / "night")
    sky.series(folder, 5, "BIAS")
    sky.series(folder, 4, "DARK", exposure=60.0)
    sky.series(folder, 5, "DARK", exposure=300.0)
    sky.series(folder, 4, "FLAT", filter="L")
    sky.series(folder, 4, "FLAT", filter="R", date_loc="2026-01-29T19:30:00.000", seed=1)
    sky.series(folder, 2, "LIGHT", filter="L", exposure=60.0)
    sky.frame(folder, "DARK", exposure=60.0, number=9, cut=2700, name="broken.fits")
    return folder


def settle(qtbot: QtBot, session: Session, page: SourcesPage) -> None:
    """Waits until the plan is the newest and shown."""
    qtbot.waitUntil(lambda: not (session.scan.running or session.planner.busy), timeout=20_000)
    page.refresh()


@pytest.fixture
def page(qtbot: QtBot, session: Session, night: str, tmp_path: Path) -> Iterator[SourcesPage]:
    made = SourcesPage(session)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    session.set_output(str(tmp_path / "out"))
    session.add_sources([night])
    settle(qtbot, session, made)
    yield made
    made.close()


def step_of(session: Session, kind: Kind, *, place: int = 0) -> Step:
    assert session.planner.plan is not None
    return [s for s in session.planner.plan.steps if s.kind is kind][place]


def select(page: SourcesPage, *indexes: QModelIndex) -> None:
    page.view.select_index(indexes[0])
    for index in indexes[1:]:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        page.view.selectionModel().select(index, flags)


def click_box(qtbot: QtBot, page: SourcesPage, index: QModelIndex) -> None:
    """Clicks into the check box of a row."""
    page.view.scrollTo(index)
    option = QStyleOptionViewItem()
    page.view.initViewItemOption(option)
    option.rect = page.view.visualRect(index)
    page.view.itemDelegate().initStyleOption(option, index)
    box = QStyle.SubElement.SE_ItemViewItemCheckIndicator
    place = page.view.style().subElementRect(box, option, page.view).center()
    qtbot.mouseClick(page.view.viewport(), CLICK, pos=place)


# --- leaving out ------------------------------------------------------------------------------


def test_a_click_leaves_a_frame_out_of_the_plan_and_a_second_takes_it_in(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    name = step_of(session, Kind.DARK, place=1).name
    page.view.setExpanded(page.model.index_of(name), True)
    path = page.model.index(2, 0, page.model.index_of(name)).data(KEY_ROLE)
    click_box(qtbot, page, page.model.index_of(name, path))
    settle(qtbot, session, page)
    assert len(step_of(session, Kind.DARK, place=1).frames) == 4
    frames = page.model.index_of(name).siblingAtColumn(TreeColumn.FRAMES)
    assert frames.data() == "4 of 5"
    assert read_overrides(str(session.output)).left_out == {path}
    assert page.view.isExpanded(page.model.index_of(name))
    click_box(qtbot, page, page.model.index_of(name, path))
    settle(qtbot, session, page)
    assert len(step_of(session, Kind.DARK, place=1).frames) == 5
    assert frames.data() == "5"


def test_a_click_leaves_a_whole_group_out_and_its_row_stays(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    name = step_of(session, Kind.BIAS).name
    click_box(qtbot, page, page.model.index_of(name))
    settle(qtbot, session, page)
    assert session.planner.plan is not None
    assert not [s for s in session.planner.plan.steps if s.kind is Kind.BIAS]
    index = page.model.index_of(name)
    assert index.siblingAtColumn(TreeColumn.STATE).data() == "left out"
    click_box(qtbot, page, index)
    settle(qtbot, session, page)
    assert step_of(session, Kind.BIAS).name == name


def test_the_box_moves_before_the_plan_is_made(session: Session, page: SourcesPage) -> None:
    name = step_of(session, Kind.BIAS).name
    session.overrides.leave_out([f.path for f in step_of(session, Kind.BIAS).frames], True)
    page.refresh()
    assert session.planner.busy
    state = page.model.index_of(name).data(Qt.ItemDataRole.CheckStateRole)
    assert state == Qt.CheckState.Unchecked


def test_space_toggles_and_delete_leaves_out_all_that_is_selected(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    first, second = (step_of(session, Kind.DARK, place=i) for i in (0, 1))
    paths = {f.path for step in (first, second) for f in step.frames}
    select(page, page.model.index_of(first.name), page.model.index_of(second.name))
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert session.overrides.current.left_out == paths
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert session.overrides.current.left_out == set()
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert session.overrides.current.left_out == paths


def test_a_light_cannot_be_left_out(qtbot: QtBot, session: Session, page: SourcesPage) -> None:
    light = next(f for f in session.scan.frames if f.kind is Kind.LIGHT)
    select(page, page.model.index_of_path(light.path))
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert session.overrides.current.left_out == set()


# --- values by hand ---------------------------------------------------------------------------


def ticked(dialog: ValuesDialog, key: str) -> QCheckBox:
    box = dialog.findChild(QCheckBox, f"set_{key}")
    assert isinstance(box, QCheckBox)
    return box


def test_a_filter_set_by_hand_moves_a_frame_to_its_group_and_is_marked(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    red = step_of(session, Kind.FLAT, place=1)
    assert red.filter == "R"
    path = red.frames[0].path
    select(page, page.model.index_of(red.name, path))
    qtbot.keyClick(page.view, Qt.Key.Key_F2)
    dialog = page.findChild(ValuesDialog)
    assert isinstance(dialog, ValuesDialog)
    done = dialog.findChild(QPushButton, "values_set")
    assert not done.isEnabled()
    qtbot.mouseClick(ticked(dialog, "filter"), CLICK, pos=QPoint(8, 8))
    box = dialog.findChild(QComboBox, "value_filter")
    assert [box.itemText(i) for i in range(box.count())] == ["L", "R"]
    box.setCurrentText("L")
    qtbot.mouseClick(done, CLICK)
    settle(qtbot, session, page)
    assert session.overrides.current.values == {path: HeaderOverrides(filter="L")}
    luminance = step_of(session, Kind.FLAT)
    assert len(luminance.frames) == 5
    assert page.model.index_of(luminance.name, path).data(HAND_ROLE) == "set by you"
    assert page.model.index_of(luminance.name).data(HAND_ROLE) == "1 set by you"


def test_a_file_nothing_tells_the_kind_of_is_given_one(
    qtbot: QtBot, session: Session, page: SourcesPage, night: str
) -> None:
    path = sky.frame(night, None, exposure=60.0, number=90, name="what.fits")
    session.rescan()
    settle(qtbot, session, page)
    qtbot.waitUntil(lambda: any(s.path == path for s in session.skipped))
    page.refresh()
    index = page.model.index_of_path(path)
    assert index is not None
    select(page, index)
    page.ask_values()
    dialog = page.findChild(ValuesDialog)
    dialog.findChild(QCheckBox, "set_kind").click()
    kinds = dialog.findChild(QComboBox, "value_kind")
    kinds.setCurrentIndex(kinds.findData(Kind.DARK.value))
    qtbot.mouseClick(dialog.findChild(QPushButton, "values_set"), CLICK)
    settle(qtbot, session, page)
    assert path in {s.path for s in step_of(session, Kind.DARK).frames}


def test_the_dialog_names_the_file_and_says_that_its_header_tells_no_type(
    qtbot: QtBot, session: Session, page: SourcesPage, night: str
) -> None:
    path = sky.frame(night, None, exposure=60.0, number=90, name="what.fits")
    session.rescan()
    settle(qtbot, session, page)
    qtbot.waitUntil(lambda: any(s.path == path for s in session.skipped))
    page.ask_values_of([path], "kind")
    dialog = page.window().findChild(ValuesDialog)
    assert isinstance(dialog, ValuesDialog)
    words = [part.text() for part in dialog.findChildren(QLabel)]
    assert words[0] == "what.fits"
    assert "header: Light" not in words
    assert words[2] == "header: nothing"
    dialog.close()


def test_a_word_that_is_empty_cannot_be_set(qtbot: QtBot, session: Session) -> None:
    dialog = ValuesDialog(session.scan.frames, session.scan.frames, HeaderOverrides(camera="ASI"))
    qtbot.addWidget(dialog)
    done = dialog.findChild(QPushButton, "values_set")
    assert done.isEnabled()
    dialog.findChild(QComboBox, "value_camera").setCurrentText("  ")
    assert not done.isEnabled()


def test_the_dialog_gives_every_value_it_asks_for(qtbot: QtBot, page: SourcesPage) -> None:
    values = HeaderOverrides(
        Kind.DARK, "ASI294MC", -15.5, 0.0, 0.0, "Low Noise", 0.35, "Ha", date(2026, 1, 29)
    )
    dialog = ValuesDialog((), (), values)
    qtbot.addWidget(dialog)
    assert dialog.values() == values
    dialog.findChild(QLineEdit, "value_gain").setText("High")
    assert dialog.values().gain == "High"


def test_back_to_the_headers_undoes_what_was_set(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    path = step_of(session, Kind.BIAS).frames[0].path
    session.overrides.set_values([path], HeaderOverrides(gain=0.0))
    settle(qtbot, session, page)
    select(page, page.model.index_of_path(path))
    page.ask_values()
    dialog = page.findChild(ValuesDialog)
    assert isinstance(dialog, ValuesDialog)
    assert ticked(dialog, "gain").isChecked()
    qtbot.mouseClick(dialog.findChild(QPushButton, "values_undo"), CLICK)
    assert session.overrides.current.values == {}


def test_frames_split_off_become_a_group_of_their_own(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    name = step_of(session, Kind.FLAT).name
    page.view.setExpanded(page.model.index_of(name), True)
    row = page.model.index_of(name)
    select(page, page.model.index(0, 0, row), page.model.index(1, 0, row))
    page.ask_part()
    dialog = page.findChild(PartDialog)
    assert isinstance(dialog, PartDialog)
    split = dialog.findChild(QPushButton, "part_split")
    assert not split.isEnabled()
    qtbot.keyClicks(dialog.findChild(QLineEdit, "part_name"), "after flip")
    qtbot.mouseClick(split, CLICK)
    settle(qtbot, session, page)
    assert [len(s.frames) for s in session.planner.plan.steps if s.filter == "L"] == [2, 2]  # type: ignore[union-attr]
    titles = [page.model.index(i, 0, page.model.index_of("flat")).data() for i in range(3)]
    assert any("part after flip" in title for title in titles)


def test_values_set_later_leave_those_set_before() -> None:
    before = HeaderOverrides(filter="L", part="flip")
    assert joined(before, HeaderOverrides(filter="R", gain=0.0)) == HeaderOverrides(
        filter="R", part="flip", gain=0.0
    )
    assert joined(None, HeaderOverrides(gain=0.0)) == HeaderOverrides(gain=0.0)


def test_undo_takes_back_what_was_left_out_set_and_chosen(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    step = step_of(session, Kind.FLAT)
    session.overrides.leave_out([step.frames[0].path], True)
    session.overrides.set_values([step.frames[1].path], HeaderOverrides(offset=50.0))
    session.overrides.choose_calibrator(step.name, "bias", None)
    settle(qtbot, session, page)
    told = page.model.index_of(step.name).siblingAtColumn(TreeColumn.CALIBRATION).data()
    assert "no bias" in told
    assert "chosen by you" in told
    select(page, page.model.index_of(step.name))
    action(page.menu(), "undo").trigger()
    assert not session.overrides.current


# --- menu, columns, keys ----------------------------------------------------------------------


def action(menu: QMenu, word: str) -> QAction:
    """The action whose text has a word in it."""
    (found,) = [a for a in menu.actions() if word in a.text().lower()]
    return found


def test_the_menu_offers_only_what_can_be_done(session: Session, page: SourcesPage) -> None:
    select(page, page.model.index_of(step_of(session, Kind.DARK).name))
    menu = page.menu()
    can = {a.text(): a.isEnabled() for a in menu.actions() if a.text()}
    assert can == {
        "Leave out": True,
        "Take in again": False,
        "Set a header value…": True,
        "Split off…": True,
        "Choose bias and dark…": False,
        "Undo what I changed here": False,
        "Show in the file manager": True,
        "Copy the paths": True,
        "Copy the rows as a table": True,
    }
    select(page, page.model.index_of(step_of(session, Kind.FLAT).name))
    assert action(page.menu(), "choose bias").isEnabled()


def test_a_person_is_led_to_the_matching_of_a_flat(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    select(page, page.model.index_of(step_of(session, Kind.FLAT).name))
    with qtbot.waitSignal(page.matching_asked):
        action(page.menu(), "choose bias").trigger()


def test_paths_and_rows_are_copied(qtbot: QtBot, session: Session, page: SourcesPage) -> None:
    step = step_of(session, Kind.BIAS)
    select(page, page.model.index_of(step.name))
    action(page.menu(), "paths").trigger()
    assert QGuiApplication.clipboard().text().split("\n") == [f.path for f in step.frames]
    qtbot.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = QGuiApplication.clipboard().text().split("\t")
    assert cells[1:4] == ["new", "5", ""]


def test_columns_are_chosen_and_come_back(qtbot: QtBot, page: SourcesPage) -> None:
    assert page.view.isColumnHidden(TreeColumn.CAMERA)
    action(page.view.columns_menu(), "camera").trigger()
    action(page.view.columns_menu(), "exposure").trigger()
    assert not page.view.isColumnHidden(TreeColumn.CAMERA)
    state = saved_header(page.view.header())
    page.view.columns_at_first()
    assert not page.view.isColumnHidden(TreeColumn.EXPOSURE)
    restore_header(page.view.header(), state)
    page.resize(page.width() + 300, page.height())
    assert page.view.isColumnHidden(TreeColumn.EXPOSURE)
    assert not page.view.isColumnHidden(TreeColumn.CAMERA)
    restore_header(page.view.header(), "no columns at all")
    assert not page.view.isColumnHidden(TreeColumn.CAMERA)


def test_a_width_that_a_person_dragged_is_not_fitted_again(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    header = page.view.header()
    header.resizeSection(TreeColumn.GROUP, 333)
    set_dragged(header, True)
    state = saved_header(header)
    page.view.columns_at_first()
    restore_header(header, state)
    page.resize(page.width() + 300, page.height())
    page.view.groups.dataChanged.emit(page.view.groups.index(0, 0), page.view.groups.index(0, 0))
    qtbot.waitUntil(lambda: not page.view._fit_soon.isActive())
    assert header.sectionSize(TreeColumn.GROUP) == 333


def test_a_click_on_a_title_sorts_and_a_third_click_goes_back(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    header = page.view.header()
    place = QPoint(
        header.sectionViewportPosition(TreeColumn.EXPOSURE)
        + header.sectionSize(TreeColumn.EXPOSURE) // 2,
        header.height() // 2,
    )

    def darks() -> list[str]:
        above = page.model.index_of("dark")
        return [
            page.model.index(i, TreeColumn.EXPOSURE, above).data()
            for i in range(page.model.rowCount(above))
        ]

    seen = []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), CLICK, pos=place)
        seen.append(darks())
    assert seen == [["60 s", "300 s"], ["300 s", "60 s"], ["60 s", "300 s"]]
    assert header.sortIndicatorSection() == -1


def test_enter_and_a_double_click_show_the_group(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    index = page.model.index_of(step_of(session, Kind.FLAT).name)
    select(page, index)
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    place = page.view.visualRect(index).center()
    qtbot.mouseClick(page.view.viewport(), CLICK, pos=place)
    with qtbot.waitSignal(page.shown):
        qtbot.mouseDClick(page.view.viewport(), CLICK, pos=place)


# --- selection --------------------------------------------------------------------------------


def test_a_click_tells_the_session_what_is_selected(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    step = step_of(session, Kind.FLAT)
    index = page.model.index_of(step.name)
    page.view.scrollTo(index)
    qtbot.mouseClick(page.view.viewport(), CLICK, pos=page.view.visualRect(index).center())
    assert (session.selection.step, session.selection.frame) == (step.name, None)
    page.view.setExpanded(index, True)
    frame = page.model.index(1, 0, index)
    qtbot.mouseClick(page.view.viewport(), CLICK, pos=page.view.visualRect(frame).center())
    assert session.selection.frame == step.frames[1].path


def test_a_frame_selected_elsewhere_is_selected_in_the_tree(
    session: Session, page: SourcesPage
) -> None:
    step = step_of(session, Kind.DARK)
    session.selection.select(step.name, step.frames[3].path)
    assert page.view.currentIndex().data(KEY_ROLE) == step.frames[3].path
    assert page.view.isExpanded(page.model.index_of(step.name))


def test_selection_and_expansion_survive_a_new_plan(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    step = step_of(session, Kind.FLAT)
    session.selection.select(step.name, step.frames[2].path)
    page.view.setExpanded(page.model.index_of("dark"), False)
    session.rescan()
    settle(qtbot, session, page)
    assert page.view.currentIndex().data(KEY_ROLE) == step.frames[2].path
    assert page.view.isExpanded(page.model.index_of(step.name))
    assert not page.view.isExpanded(page.model.index_of("dark"))


# --- filter -----------------------------------------------------------------------------------


def test_typing_filters_and_opens_what_was_found_and_clearing_closes_it_again(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    step = step_of(session, Kind.FLAT)
    name = os.path.basename(step.frames[2].path).removesuffix(".fits")
    page.view.setExpanded(page.model.index_of("dark"), False)
    qtbot.keyClicks(page.filter, name)
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    assert page.model.rowCount() == 1
    index = page.model.index_of(step.name)
    assert page.view.isExpanded(index)
    assert [page.model.index(i, 0, index).data() for i in range(page.model.rowCount(index))] == [
        f"{name}.fits"
    ]
    page.filter.clear()
    qtbot.waitUntil(lambda: not page.model.filtered)
    assert not page.view.isExpanded(page.model.index_of(step.name))
    assert not page.view.isExpanded(page.model.index_of("dark"))
    assert page.view.isExpanded(page.model.index_of("flat"))


def test_a_filter_that_finds_nothing_says_so(qtbot: QtBot, page: SourcesPage) -> None:
    qtbot.keyClicks(page.filter, "zenith")
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    assert page.findChild(object, "nothing_found").isVisible()  # type: ignore[call-overload]
    assert "zenith" in page.findChild(object, "nothing_found").text()  # type: ignore[call-overload]


# --- folders and what needs attention ---------------------------------------------------------


def test_what_needs_attention_is_counted_and_says_why(page: SourcesPage, session: Session) -> None:
    broken = next(s.path for s in session.skipped if s.path.endswith("broken.fits"))
    session.selection.select(None, broken)
    assert page.view.currentIndex().data() == "broken.fits"
    told = page.view.currentIndex().siblingAtColumn(TreeColumn.CALIBRATION).data()
    assert "cut short" in told
    totals = page.model.index_of(UNUSED).siblingAtColumn(TreeColumn.CALIBRATION)
    assert totals.data() == "1 needs attention"


def test_folders_are_shown_and_can_be_taken_out(
    qtbot: QtBot, session: Session, page: SourcesPage, night: str, tmp_path: Path
) -> None:
    library = str(tmp_path / "library")
    sky.frame(library, "Master Bias", ending=".xisf")
    session.add_library(library)
    settle(qtbot, session, page)
    qtbot.waitUntil(lambda: len(session.scan.library.bias) == 1, timeout=20_000)
    shown = [f.text for f in page.box.libraries.findChildren(object, "folder_path")]
    assert shown == [library]
    for folders in (page.box.libraries, page.box.frames):
        qtbot.mouseClick(folders.findChild(QToolButton, "remove_folder"), CLICK)
    assert session.sources == ()
    assert session.settings.bias_libraries == ()
    settle(qtbot, session, page)
    assert page.model.rowCount() == 0


def test_an_output_that_is_only_suggested_cannot_be_taken_out(
    qtbot: QtBot, session: Session, page: SourcesPage
) -> None:
    assert page.box.output.findChild(QToolButton, "remove_folder") is not None
    session.set_output(None)
    assert page.box.output.findChild(QToolButton, "remove_folder") is None


def test_recent_folders_are_offered_again(
    session: Session, page: SourcesPage, tmp_path: Path
) -> None:
    page.set_recent([str(tmp_path), str(tmp_path / "gone")])
    menu = page.findChild(QMenu, "add_frames_menu")
    menu.aboutToShow.emit()
    (found,) = [a for a in menu.actions() if a.text() == str(tmp_path)]
    found.trigger()
    assert session.sources[-1] == str(tmp_path)


def test_an_empty_folder_says_what_was_looked_for(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    page = SourcesPage(session)
    qtbot.addWidget(page)
    page.show()
    words = page.findChild(QLabel, "nothing_found")
    assert not words.isVisible()
    os.makedirs(tmp_path / "empty")
    session.add_sources([str(tmp_path / "empty")])
    assert words.text().startswith("Reading the headers")
    settle(qtbot, session, page)
    assert words.isVisible()
    assert words.text().startswith("There are no frames")
