"""The tree of groups: what it shows of a plan, and that nothing moves that need not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ap_master_calibration.frames import Frame, Kind, Setup, SkipCode, Skipped
from ap_master_calibration.planning.overrides import HeaderOverrides, Overrides
from ap_master_calibration.planning.planner import plan_in_full
from ap_master_calibration.quality.findings import FrameNumbers, SeriesCheck
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import text as sentence
from apmc_gui.models.filter_sort import Order, filter_and_sort
from apmc_gui.models.groups_model import HAND_ROLE, KEY_ROLE, MARK_ROLE, GroupsModel
from apmc_gui.models.tree_columns import TreeColumn
from apmc_gui.models.tree_data import UNUSED, GroupRow, Tree, TreeInputs, tree_of
from apmc_gui.models.tree_texts import StateMark

MONO = Setup("ASI2600MM", -10.0, 100.0, 50.0, "High Gain", (1, 1), (6248, 4176))
COLOUR = Setup("ASI294MC", -10.0, 120.0, 30.0, None, (1, 1), (4144, 2822))
START = datetime(2026, 1, 29, 20, 0, tzinfo=UTC)
NIGHT = date(2026, 1, 29)
TODAY = date(2026, 1, 30)


def series(
    kind: Kind, count: int, setup: Setup = MONO, *, folder: str = "/astro", **more: object
) -> list[Frame]:
    """Frames of one group, a minute apart."""
    stem = "_".join([kind, *(str(v) for v in more.values()), str(setup.camera)])
    night = NIGHT if kind is Kind.FLAT else None
    plain = Frame("", kind, master=False, setup=setup, set_point=setup.temperature, night=night)
    return [
        replace(
            plain,
            path=f"{folder}/{stem}_{i:04d}.fits",
            taken=START + timedelta(minutes=i),
            **more,
        )
        for i in range(count)
    ]


def night() -> list[Frame]:
    return [
        *series(Kind.BIAS, 20),
        *series(Kind.BIAS, 12, COLOUR),
        *series(Kind.DARK, 10, exposure=300.0),
        *series(Kind.DARK, 10, exposure=60.0),
        *series(Kind.FLAT, 15, exposure=0.35, filter="L"),
        *series(Kind.FLAT, 15, exposure=1.1, filter="Ha"),
        *series(Kind.FLAT, 2, COLOUR, exposure=2.0),
        *series(Kind.LIGHT, 4, exposure=60.0, filter="L"),
    ]


BROKEN = (
    Skipped("/astro/IMG_0012.fits", "nothing tells what it is", SkipCode.NO_TYPE),
    Skipped("/astro/dark_0007.xisf", "the file is cut short", SkipCode.TRUNCATED),
    Skipped("/astro/old.cr2", "camera raw files are not read", SkipCode.OTHER),
)


def scene(
    frames: Sequence[Frame],
    choices: Overrides | None = None,
    skipped: tuple[Skipped, ...] = BROKEN,
    *,
    settings: Settings | None = None,
) -> TreeInputs:
    """What a session would hand over once its plan is made."""
    chosen = Overrides() if choices is None else choices
    wanted = Settings(staged=True) if settings is None else settings
    planned = plan_in_full(
        frames, skipped, "/out", wanted, engine="builtin", today=TODAY, choices=chosen
    )
    return TreeInputs(
        tuple(frames),
        planned.plan.skipped,
        planned.grouping,
        planned.plan,
        chosen,
        wanted,
        planned.groups.get,
    )


def tree(frames: Sequence[Frame], choices: Overrides | None = None) -> Tree:
    return tree_of(scene(frames, choices))


def out(frames: Iterable[Frame]) -> Overrides:
    return Overrides(left_out=frozenset(f.path for f in frames))


@pytest.fixture
def model(qtbot: object) -> GroupsModel:
    made = GroupsModel()
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return made


def text(model: GroupsModel, key: str, column: TreeColumn, leaf: str | None = None) -> str | None:
    index = model.index_of(key, leaf)
    assert index.isValid()
    found: str | None = index.siblingAtColumn(column).data()
    return found


def keys(model: GroupsModel, parent: str | None = None) -> list[str]:
    above = model.index_of(parent) if parent is not None else model.index(-1, 0)
    return [model.index(i, 0, above).data(KEY_ROLE) for i in range(model.rowCount(above))]


def row_of(shown: Tree, kind: Kind, place: int = 0) -> GroupRow:
    section = next(s for s in shown if s.key == kind)
    row = section.rows[place]
    assert isinstance(row, GroupRow)
    return row


# --- what is shown ----------------------------------------------------------------------------


def test_a_night_is_shown_as_sections_masters_and_frames(model: GroupsModel) -> None:
    model.show(tree(night()))
    assert keys(model) == ["bias", "dark", "flat", UNUSED]
    dark = keys(model, "dark")
    assert [text(model, key, TreeColumn.EXPOSURE) for key in dark] == ["60 s", "300 s"]
    assert [text(model, key, TreeColumn.FRAMES) for key in dark] == ["10", "10"]
    assert len(keys(model, dark[0])) == 10
    assert text(model, "bias", TreeColumn.CALIBRATION) == "2 to create"
    assert text(model, "flat", TreeColumn.CALIBRATION) == "2 to create · 1 not possible"
    assert text(model, "flat", TreeColumn.FRAMES) == "32"


def test_a_row_tells_what_its_master_is_made_of_and_with(model: GroupsModel) -> None:
    model.show(tree(night()))
    filters = {text(model, key, TreeColumn.FILTER): key for key in keys(model, "flat")}
    luminance = filters["L"]
    assert text(model, luminance, TreeColumn.GROUP) == "L · ASI2600MM"
    assert text(model, luminance, TreeColumn.STATE) == "new"
    assert text(model, luminance, TreeColumn.NIGHT) == "2026-01-29"
    assert text(model, luminance, TreeColumn.TEMPERATURE) == "−10 °C"
    told = text(model, luminance, TreeColumn.CALIBRATION)
    assert told is not None
    assert told.endswith(" · bias ✓  dark ≈")  # why it needs a look stands first
    mark = model.index_of(luminance).siblingAtColumn(TreeColumn.CALIBRATION).data(MARK_ROLE)
    assert mark == StateMark.WARNING
    refused = text(model, filters[None], TreeColumn.CALIBRATION)
    assert refused is not None
    assert refused.startswith("only 2 frames")
    bias = text(model, keys(model, "bias")[0], TreeColumn.CALIBRATION)
    assert bias == "for 2 flats"


def test_a_flat_without_a_dark_needs_a_look_unless_that_was_chosen(model: GroupsModel) -> None:
    frames = [*series(Kind.BIAS, 20), *series(Kind.FLAT, 15, exposure=1.0, filter="L")]

    def mark(choices: Overrides) -> StateMark | None:
        model.show(tree(frames, choices))
        index = model.index_of(keys(model, "flat")[0])
        found: StateMark | None = index.siblingAtColumn(TreeColumn.CALIBRATION).data(MARK_ROLE)
        return found

    assert mark(Overrides()) == StateMark.WARNING
    (name,) = keys(model, "flat")
    assert mark(Overrides(calibrators={name: {"dark": None}})) == StateMark.GOOD


def test_a_title_says_what_groups_of_a_camera_differ_in_and_no_more(model: GroupsModel) -> None:
    def titles(kind: str) -> list[str | None]:
        return [text(model, key, TreeColumn.GROUP) for key in keys(model, kind)]

    cold = series(Kind.FLAT, 5, filter="L", exposure=1.0)
    model.show(tree(cold))
    assert titles("flat") == ["L"]
    warm = series(Kind.FLAT, 5, replace(MONO, temperature=5.0), filter="L", exposure=1.0)
    bias = series(Kind.BIAS, 5)
    model.show(tree([*cold, *warm, *bias]))
    assert titles("flat") == ["L · −10 °C", "L · 5 °C"]
    assert titles("bias") == ["−10 °C"]


def test_a_camera_stands_last_in_a_title_and_tells_its_own_settings(model: GroupsModel) -> None:
    long = "QHYCCD-Cameras-Capture QHY600M-Pro serial 6a1b2c3d4e5f6a7b8c9d"
    other = replace(MONO, camera=long, gain=7, offset=3)
    frames = [*series(Kind.DARK, 5, exposure=60.0), *series(Kind.DARK, 5, other, exposure=60.0)]
    frames += series(Kind.DARK, 5, replace(other, temperature=0.0), exposure=60.0)
    model.show(tree(frames))
    titles = {text(model, key, TreeColumn.GROUP) for key in keys(model, "dark")}
    assert titles == {
        f"60 s · −10 °C · {MONO.camera}",
        "60 s · −10 °C · QHYCCD-Ca…f6a7b8c9d",
        "60 s · 0 °C · QHYCCD-Ca…f6a7b8c9d",
    }
    (tip, *_) = [model.index_of(k).data(Qt.ItemDataRole.ToolTipRole) for k in keys(model, "dark")]
    assert "gain 100" in tip


def test_a_group_of_which_all_is_shared_is_named_in_full(model: GroupsModel) -> None:
    model.show(tree(series(Kind.BIAS, 5)))
    (key,) = keys(model, "bias")
    assert text(model, key, TreeColumn.GROUP) == (
        f"{MONO.camera} · −10 °C · gain 100 · offset 50 · High Gain"
    )


def test_the_filter_finds_beginnings_of_words_and_counts_what_it_shows(model: GroupsModel) -> None:
    flats = [f for band in ("Ha", "L") for f in series(Kind.FLAT, 5, filter=band, exposure=1.0)]
    model.show(tree(flats))
    assert keys(model, UNUSED)
    assert text(model, "flat", TreeColumn.FRAMES) == "10"
    model.set_filter("ha")
    assert keys(model) == ["flat"]  # not what says "wHAt"
    assert text(model, "flat", TreeColumn.FRAMES) == "5"


def test_of_an_odd_frame_the_reason_comes_before_the_name(model: GroupsModel) -> None:
    inputs = scene(series(Kind.BIAS, 20))
    assert inputs.plan is not None
    why = sentence("there is a step of {step} ADU", step="24.6")
    odd = sentence("{path}: {why}", path="/night/b_0003.fits", why=why)
    (step,) = inputs.plan.steps
    plan = replace(inputs.plan, steps=(replace(step, warnings=(odd,)),))
    model.show(tree_of(replace(inputs, plan=plan)))
    told = text(model, step.name, TreeColumn.CALIBRATION)
    assert told == "there is a step of 24.6 ADU (b_0003.fits)"


def test_frames_are_sorted_by_what_the_check_measured(model: GroupsModel) -> None:
    frames = series(Kind.BIAS, 3)
    inputs = scene(frames)
    assert inputs.plan is not None
    (step,) = inputs.plan.steps
    levels = (500.0, 725.0, 510.0)
    numbers = [
        FrameNumbers(frame.path, level / 65535, 5 / 65535, 0.25, 0.0)
        for frame, level in zip(frames, levels, strict=True)
    ]
    check = SeriesCheck(Kind.BIAS, tuple(numbers))
    model.show(tree_of(replace(inputs, checks={step.name: check})))
    assert text(model, step.name, TreeColumn.LEVEL) == "510.0"  # the median of its frames
    model.sort(TreeColumn.LEVEL, Qt.SortOrder.DescendingOrder)
    group = model.index_of(step.name)
    assert group is not None
    cells = [model.index(row, TreeColumn.LEVEL, group).data() for row in range(3)]
    assert cells == ["725.0", "510.0", "500.0"]
    assert model.index(0, TreeColumn.NOISE, group).data() == "5.0"
    assert model.index(0, TreeColumn.FULL, group).data() == "25.0 %"


def test_what_is_not_used_stands_by_reason_and_what_needs_attention_first(
    model: GroupsModel,
) -> None:
    model.show(tree(night()))
    rows = keys(model, UNUSED)
    titles = [text(model, key, TreeColumn.GROUP) for key in rows]
    assert titles == ["Cut short", "No frame type", "Camera raw files are not read", "Lights"]
    assert text(model, UNUSED, TreeColumn.CALIBRATION) == "2 need attention"
    assert (
        text(model, rows[1], TreeColumn.CALIBRATION, BROKEN[0].path) == "nothing tells what it is"
    )
    assert text(model, rows[3], TreeColumn.FRAMES) == "4"


def test_a_frame_shows_its_own_values(model: GroupsModel) -> None:
    frames = series(Kind.DARK, 5, exposure=60.0)
    frames[2] = replace(frames[2], sensor=-9.8, notes=("the gain is told twice",))
    model.show(tree(frames))
    (key,) = keys(model, "dark")
    assert text(model, key, TreeColumn.TEMPERATURE, frames[2].path) == "−9.8 °C"
    assert text(model, key, TreeColumn.NIGHT, frames[2].path) == "20:02:00"
    assert text(model, key, TreeColumn.CALIBRATION, frames[2].path) == "the gain is told twice"


# --- left out ---------------------------------------------------------------------------------


def test_a_frame_left_out_stays_in_its_group_unchecked(model: GroupsModel) -> None:
    frames = night()
    left = [f for f in frames if f.exposure == 300.0][3:5]
    model.show(tree(frames, out(left)))
    key = keys(model, "dark")[1]
    assert text(model, key, TreeColumn.FRAMES) == "8 of 10"
    assert text(model, key, TreeColumn.STATE, left[0].path) == "left out"
    index = model.index_of(key, left[0].path)
    assert index.row() == 3
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    group = model.index_of(key)
    assert group.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked


def test_a_group_left_out_whole_keeps_its_row_and_its_name(model: GroupsModel) -> None:
    frames = [f for f in night() if f.taken is not None and f.taken < START + timedelta(minutes=4)]
    before = tree(frames)
    model.show(before)
    shown = {kind: keys(model, kind) for kind in ("bias", "dark", "flat")}
    for kind, names in shown.items():
        for name in names:
            left = next(r for s in before for r in s.rows if r.key == name)
            assert isinstance(left, GroupRow)
            model.show(tree(frames, out(left.frames)))
            assert keys(model, kind) == names
            assert text(model, name, TreeColumn.STATE) == "left out"
            index = model.index_of(name)
            assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_flat_darks_left_out_whole_stay_flat_darks() -> None:
    frames = [*night(), *series(Kind.DARK, 10, exposure=0.35)]
    left = [f for f in frames if f.kind is Kind.DARK and f.exposure == 0.35]
    row = row_of(tree(frames, out(left)), Kind.FLAT_DARK)
    assert row.step is None
    assert row.out == {f.path for f in left}


def test_a_light_left_out_is_told_among_the_files_not_used() -> None:
    frames = night()
    (light, *_) = [f for f in frames if f.kind is Kind.LIGHT]
    unused = tree(frames, out([light]))[-1]
    assert [f.path for r in unused.rows if r.reason == "left out by you" for f in r.files] == [
        light.path
    ]


def test_a_frame_taken_in_again_does_not_vanish_until_the_next_plan() -> None:
    frames = night()
    left = [f for f in frames if f.exposure == 300.0][:2]
    old = scene(frames, out(left))
    between = replace(old, choices=Overrides(), absent=old.choices.left_out)
    row = row_of(tree_of(between), Kind.DARK, 1)
    assert len(row.frames) == 10
    assert row.out == frozenset()


def test_a_frame_of_another_temperature_left_out_is_a_row_of_its_own() -> None:
    cold = replace(MONO, temperature=-20.0)
    frames = [*series(Kind.BIAS, 10), *series(Kind.BIAS, 5, cold, folder="/cold")]
    shown = tree(frames, out(frames[10:]))
    assert [len(r.out) for r in shown[0].rows if isinstance(r, GroupRow)] == [5, 0]


@pytest.mark.parametrize("whole", [True, False])
def test_checking_asks_for_the_paths_it_stands_for(model: GroupsModel, whole: bool) -> None:
    asked: list[tuple[list[str], bool]] = []
    model.checked.connect(lambda paths, wanted: asked.append((paths, wanted)))
    model.show(tree(night()))
    key = keys(model, "bias")[1]
    leaf = keys(model, key)[4]
    index = model.index_of(key) if whole else model.index_of(key, leaf)
    unchecked = Qt.CheckState.Unchecked.value
    assert model.setData(index, unchecked, Qt.ItemDataRole.CheckStateRole)
    assert asked == [(keys(model, key) if whole else [leaf], False)]


# --- set by hand ------------------------------------------------------------------------------


def test_values_set_by_hand_are_marked_and_move_the_frame(model: GroupsModel) -> None:
    frames = night()
    moved = next(f for f in frames if f.exposure == 300.0)
    model.show(tree(frames, Overrides(values={moved.path: HeaderOverrides(exposure=60.0)})))
    short, long = keys(model, "dark")
    assert [text(model, k, TreeColumn.FRAMES) for k in (short, long)] == ["11", "9"]
    assert model.index_of(short).data(HAND_ROLE) == "1 set by you"
    assert model.index_of(short, moved.path).data(HAND_ROLE) == "set by you"
    assert model.index_of(long).data(HAND_ROLE) is None


# --- filter and order -------------------------------------------------------------------------


def test_the_filter_finds_cameras_filters_gains_and_file_names(model: GroupsModel) -> None:
    model.show(tree(night()))
    model.set_filter("asi294")
    assert [len(keys(model, key)) for key in keys(model)] == [1, 1]
    model.set_filter("ha")
    assert keys(model)[0] == "flat"
    model.set_filter("gain 120")
    assert keys(model) == ["bias", "flat"]
    model.set_filter("300.0_asi2600mm_0007")
    (key,) = keys(model, "dark")
    assert keys(model) == ["dark"]
    assert [path[-9:] for path in keys(model, key)] == ["0007.fits"]
    assert [i.data(KEY_ROLE) for i in model.by_leaves()] == [key]
    model.set_filter("no such thing")
    assert keys(model) == []
    model.set_filter("")
    assert keys(model) == ["bias", "dark", "flat", UNUSED]


def test_rows_are_sorted_by_values_not_by_words(model: GroupsModel) -> None:
    times = (2.0, 10.0, 300.0, 0.5)
    frames = [f for t in times for f in series(Kind.DARK, 5, exposure=t)]
    model.show(tree(frames))
    model.sort(TreeColumn.EXPOSURE, Qt.SortOrder.DescendingOrder)
    assert [text(model, k, TreeColumn.EXPOSURE) for k in keys(model, "dark")] == [
        *("300 s", "10 s", "2 s", "0.5 s")
    ]
    model.sort(-1)
    assert [text(model, k, TreeColumn.EXPOSURE) for k in keys(model, "dark")] == [
        *("0.5 s", "2 s", "10 s", "300 s")
    ]


def test_files_are_sorted_as_people_count() -> None:
    frames = [
        replace(f, path=f"/a/bias_{n}.fits") for n, f in zip((10, 9, 1), night(), strict=False)
    ]
    (section, *_) = filter_and_sort(tree(frames), order=Order(TreeColumn.GROUP, descending=True))
    assert [f.path[3:] for f in section.rows[0].leaves] == [
        *("bias_10.fits", "bias_9.fits", "bias_1.fits")
    ]


def test_what_has_no_value_comes_last_both_ways() -> None:
    unknown = replace(MONO, gain=None)
    frames = [
        *series(Kind.BIAS, 5, unknown, folder="/u"),
        *series(Kind.BIAS, 5),
        *series(Kind.BIAS, 5, replace(MONO, gain=0.0), folder="/0"),
    ]
    for descending, wanted in ((False, [0.0, 100.0, None]), (True, [100.0, 0.0, None])):
        (section, *_) = filter_and_sort(tree(frames), order=Order(TreeColumn.GAIN, descending))
        gains = [r.row.group.setup.gain for r in section.rows if isinstance(r.row, GroupRow)]
        assert gains == wanted


# --- changing in place ------------------------------------------------------------------------


def follow(model: GroupsModel, key: str, leaf: str | None = None) -> QPersistentModelIndex:
    return QPersistentModelIndex(model.index_of(key, leaf))


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m.sort(TreeColumn.EXPOSURE, Qt.SortOrder.DescendingOrder),
        lambda m: m.sort(TreeColumn.GROUP, Qt.SortOrder.DescendingOrder),
        lambda m: m.show(tree([*night(), *series(Kind.BIAS, 5, replace(MONO, gain=0.0))])),
        lambda m: m.show(tree([*night(), *series(Kind.FLAT_DARK, 5, exposure=1.1)])),
        lambda m: m.show(tree([f for f in night() if f.kind is not Kind.BIAS])),
        lambda m: m.show(tree(night(), out(night()[40:42]))),
        lambda m: m.set_filter("dark"),
    ],
    ids=["sorted", "sorted back", "a row more", "a section more", "a section less", "out", "found"],
)
def test_what_points_at_a_row_goes_on_pointing_at_it(
    model: GroupsModel, change: Callable[[GroupsModel], None]
) -> None:
    model.show(tree(night()))
    long = keys(model, "dark")[1]
    leaf = keys(model, long)[6]
    followed = [follow(model, "dark"), follow(model, long), follow(model, long, leaf)]
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    change(model)
    assert [i.data(KEY_ROLE) for i in followed] == ["dark", long, leaf]
    assert not resets


def test_a_plan_with_nothing_new_moves_nothing(model: GroupsModel) -> None:
    model.show(tree(night()))
    moved: list[object] = []
    for signal in (model.rowsInserted, model.rowsRemoved, model.layoutChanged, model.modelReset):
        signal.connect(lambda *_: moved.append(1))
    model.show(tree(night()))
    assert not moved


def test_a_filter_that_tears_a_group_in_pieces_costs_few_signals(model: GroupsModel) -> None:
    model.show(tree(series(Kind.BIAS, 330)))
    (key,) = keys(model, "bias")
    told: list[object] = []
    for signal in (model.rowsInserted, model.rowsRemoved):
        signal.connect(lambda *_: told.append(1))
    model.set_filter("7.fits")
    assert len(keys(model, key)) == 33
    assert len(told) == 3  # the section of files not used, all frames out, those found in


def test_20000_frames_fill_the_tree_with_one_insertion(qtbot: object) -> None:
    model = GroupsModel()  # without the tester: it asks for every cell after every signal
    frames = [
        f
        for i in range(300)
        for f in series(Kind.DARK, 67, replace(MONO, gain=float(i)), folder=f"/{i}", exposure=60.0)
    ]
    inserted: list[object] = []
    model.rowsInserted.connect(lambda *_: inserted.append(1))
    model.show(tree(frames))
    assert len(inserted) == 1
    assert len(keys(model, "dark")) == 300
    inserted.clear()
    model.show(tree(frames, out(frames[:100])))
    assert not inserted
