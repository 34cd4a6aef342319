"""A master is added to a library whole or not at all, and an older one is kept beside it."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest
import sky
from systems import not_on_windows

from ap_master_calibration.errors import ApmcError, UsageError
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.library import (
    add as adding,
)
from ap_master_calibration.library import (
    copy as copying,
)
from ap_master_calibration.library import (
    is_superseded,
    read_library,
)
from ap_master_calibration.library.add import Added, Addition, add_to_library, read_master
from ap_master_calibration.library.naming import master_key

CAMERA = "ZWO ASI2600MM Pro"
JANUARY, MAY = "2026-01-29T21:00:00", "2026-05-02T21:00:00"
DARK = "masterDark_INSTRUME_ZWO ASI2600MM Pro_SET-TEMP_-10_GAIN_100_OFFSET_50"
DARK += "_READOUTM_High Gain Mode_EXPOSURE_300.xisf"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    return folder


def master(folder: Path, kind: str = "Master Dark", **told: Any) -> str:
    """A master of the output folder, an XISF file; its path."""
    return sky.frame(folder / "out", kind, **{"ending": ".xisf", **told})


def add(path: str, library: Path) -> Added:
    return add_to_library(read_master(path), str(library))


def files(library: Path) -> list[str]:
    """Every file of the library, from its top."""
    return sorted(p.relative_to(library).as_posix() for p in library.rglob("*") if p.is_file())


def identity(path: str) -> tuple[object, ...]:
    frame = read_master(path)
    return (frame.master, frame.kind, *master_key(frame))


# --- where it goes --------------------------------------------------------------------------------


def test_a_dark_lies_by_its_camera_with_its_bytes_and_its_time(
    tmp_path: Path, library: Path
) -> None:
    source = master(tmp_path)
    os.utime(source, ns=(1_000_000_000, 1_000_000_000))
    added = add(source, library)
    assert (added.state, added.superseded) == (Addition.ADDED, ())
    assert files(library) == [f"MASTER DARK/{CAMERA}/{DARK}"]
    assert Path(added.path).read_bytes() == Path(source).read_bytes()
    assert os.stat(added.path).st_mtime_ns == 1_000_000_000


def test_a_bias_and_a_flat_dark_have_the_folders_other_programs_know(
    tmp_path: Path, library: Path
) -> None:
    add(master(tmp_path, "Master Bias"), library)
    add(master(tmp_path, "Master Flat Dark", exposure=2.5), library)
    assert [name.split("/")[0] for name in files(library)] == ["MASTER BIAS", "MASTER DARK"]


def test_a_flat_lies_by_camera_optic_and_night(tmp_path: Path, library: Path) -> None:
    told = {"TELESCOP": "RC 8", "FOCALLEN": 1624.3}
    added = add(master(tmp_path, "Master Flat", filter="Ha", more=told), library)
    folder = library / "MASTER FLAT" / CAMERA / "RC 8 1624mm" / "DATE_2026-01-29"
    assert os.path.dirname(added.path) == str(folder)
    assert os.path.basename(added.path).endswith("_DATE-OBS_2026-01-29_FILTER_Ha.xisf")


def test_a_flat_that_names_no_optic_has_no_folder_for_it(tmp_path: Path, library: Path) -> None:
    added = add(master(tmp_path, "Master Flat", more={"TELESCOP": "N/A"}), library)
    assert Path(added.path).parent == library / "MASTER FLAT" / CAMERA / "DATE_2026-01-29"


def test_the_folder_a_camera_has_already_is_taken_however_it_is_spelled(
    tmp_path: Path, library: Path
) -> None:
    (library / "MASTER DARK" / "asi2600mm pro").mkdir(parents=True)
    added = add(master(tmp_path), library)
    assert os.path.basename(os.path.dirname(added.path)) == "asi2600mm pro"


def test_a_library_may_be_named_by_one_of_its_folders(tmp_path: Path, library: Path) -> None:
    (library / "MASTER DARK").mkdir()
    add(master(tmp_path, "Master Bias"), library / "MASTER DARK")
    assert files(library)[0].startswith(f"MASTER BIAS/{CAMERA}/masterBias_")


@pytest.mark.parametrize(
    ("camera", "folder"),
    [
        ("../../etc", "-..-etc"),
        ("..", "unknown camera"),
        ("/etc/passwd", "-etc-passwd"),
        ("C:\\Windows", "C--Windows"),
        ("CON", "CON-"),
        ("lpt1.old", "lpt1-.old"),
        ("superseded", "superseded-"),
        ('a<b>"c"|d?*', "a-b--c--d--"),
        ("  .hidden. ", "hidden"),
        (None, "unknown camera"),
    ],
)
def test_what_a_header_says_never_leads_out_of_the_library(
    tmp_path: Path, library: Path, camera: str | None, folder: str
) -> None:
    added = add(master(tmp_path, camera=camera), library)
    assert Path(added.path).parent == library / "MASTER DARK" / folder


def test_a_long_name_keeps_room_for_the_rest_of_the_path(tmp_path: Path, library: Path) -> None:
    added = [add(master(tmp_path, camera="Ä" * 150 + end), library) for end in "ab"]
    names = {os.path.basename(os.path.dirname(one.path)) for one in added}
    assert len(names) == 2
    assert all(len(name.encode()) <= 80 for name in names)


@pytest.mark.parametrize(
    "name",
    [
        *("Bücher & Sterne", "日本 🔭", "it's (mine)", " a  b", "100% [x] {y}", "a;b^c"),
        pytest.param('"mine" | ', marks=not_on_windows("such names cannot be there")),
    ],
)
def test_a_library_may_be_called_anything(tmp_path: Path, name: str) -> None:
    library = tmp_path / name
    library.mkdir()
    added = add(master(tmp_path, camera="Käfer 🔭 Cam"), library)
    assert os.path.basename(os.path.dirname(added.path)) == "Käfer 🔭 Cam"
    (found,) = read_library([], [str(library)]).dark
    assert found.path == added.path


# --- what it says of itself -----------------------------------------------------------------------


def test_a_copy_says_of_itself_what_the_master_said(tmp_path: Path, library: Path) -> None:
    for source in (
        master(tmp_path),
        master(tmp_path, "Master Bias", gain=0, set_temp=0.0),
        master(tmp_path, "Master Flat", filter="H-alpha", binning=2),
        master(tmp_path, set_temp=None, ccd_temp=-9.83, gain=None, offset=None, readout=None),
    ):
        assert identity(add(source, library).path) == identity(source)


def test_a_master_whose_name_tells_its_keys_keeps_them(tmp_path: Path, library: Path) -> None:
    for name in (
        "masterDark_BIN-1_6248x4176_EXPOSURE-300.00s.xisf",
        "MasterDark_x_60s_6248x4176_-10C_G100_O50.xisf",
        "masterFlat_BIN-1_5496x3672_FILTER-LP_CFA_SESS-2020-04-11.xisf",
    ):
        bare = dict.fromkeys(("set_temp", "gain", "offset", "readout", "exposure", "binning"))
        source = master(tmp_path, None, date_loc=None, name=name, **bare)
        assert identity(add(source, library).path) == identity(source)


def test_a_second_name_tells_the_same_as_the_first(tmp_path: Path, library: Path) -> None:
    bare: dict[str, Any] = dict.fromkeys(("set_temp", "gain", "offset", "readout", "exposure"))
    name = "masterDark_BIN-1_6248x4176_EXPOSURE-300.00s.xisf"
    first, second = (
        master(tmp_path / folder, None, date_loc=None, name=name, seed=i, **bare)
        for i, folder in enumerate("ab")
    )
    add(first, library)
    copy = add(second, library).path
    assert copy.endswith(" (2).xisf")
    assert identity(copy) == identity(first)


# --- older and newer ------------------------------------------------------------------------------


def test_an_older_master_of_the_same_key_is_kept_as_superseded(
    tmp_path: Path, library: Path
) -> None:
    old, new = master(tmp_path, date_loc=JANUARY), master(tmp_path, date_loc=MAY)
    add(old, library)
    added = add(new, library)
    kept = f"MASTER DARK/{CAMERA}/superseded/2026-01-29/{DARK}"
    assert files(library) == [f"MASTER DARK/{CAMERA}/{DARK}", kept]
    assert added.superseded == (str(library / kept),)
    assert Path(added.path).read_bytes() == Path(new).read_bytes()
    assert (library / kept).read_bytes() == Path(old).read_bytes()
    assert identity(str(library / kept)) == identity(old)
    assert [is_superseded(f.path) for f in read_library([], [str(library)]).dark] == [False, True]


def test_an_older_master_that_comes_later_does_not_take_the_place_of_the_newer(
    tmp_path: Path, library: Path
) -> None:
    newer = add(master(tmp_path, date_loc=MAY), library)
    older = add(master(tmp_path, date_loc=JANUARY), library)
    assert (older.state, older.newer) == (Addition.OLDER, newer.path)
    assert is_superseded(older.path)
    assert not is_superseded(newer.path)


def test_the_same_frames_made_again_take_the_place_of_what_was_made_of_them(
    tmp_path: Path, library: Path
) -> None:
    for seed, time in enumerate((1_000, 2_000, 1_500)):
        source = master(tmp_path, seed=seed)
        os.utime(source, (time, time))
        add(source, library)
    current = library / "MASTER DARK" / CAMERA / DARK
    assert os.stat(current).st_mtime == 2_000
    kept = sorted(p.parent.name for p in library.rglob("*.xisf") if p != current)
    assert kept == ["2026-01-29", "2026-01-29 (2)"]


def test_the_same_file_is_not_added_twice_not_even_when_it_was_superseded(
    tmp_path: Path, library: Path
) -> None:
    old, new = master(tmp_path, date_loc=JANUARY), master(tmp_path, date_loc=MAY)
    assert add(old, library).path == add(old, library).path
    assert add(old, library).state is Addition.PRESENT
    add(new, library)
    before = files(library)
    again = add(old, library)
    assert again.state is Addition.PRESENT
    assert is_superseded(again.path)
    assert files(library) == before


def test_a_master_of_the_library_is_there_already(tmp_path: Path, library: Path) -> None:
    path = add(master(tmp_path), library).path
    assert add(path, library).state is Addition.PRESENT
    assert files(library) == [f"MASTER DARK/{CAMERA}/{DARK}"]


@pytest.mark.parametrize(
    "other",
    [
        {"gain": 0},
        {"offset": 10},
        {"set_temp": -11.0},
        {"exposure": 60.0},
        {"readout": "Low Noise"},
        {"camera": "ASI294"},
        {"binning": 2},
        {"size": (8, 6)},
    ],
)
def test_a_master_of_another_key_supersedes_nothing(
    tmp_path: Path, library: Path, other: dict[str, Any]
) -> None:
    add(master(tmp_path, date_loc=JANUARY), library)
    assert add(master(tmp_path, date_loc=MAY, **other), library).superseded == ()
    assert len(files(library)) == 2


def test_flats_of_two_nights_and_of_two_optics_do_not_supersede_each_other(
    tmp_path: Path, library: Path
) -> None:
    for told in (
        {"date_loc": JANUARY},
        {"date_loc": MAY},
        {"date_loc": MAY, "more": {"FOCALLEN": 400.0}},
    ):
        assert add(master(tmp_path, "Master Flat", filter="L", **told), library).superseded == ()
    assert len(files(library)) == 3


def test_a_master_that_tells_too_little_supersedes_nothing(tmp_path: Path, library: Path) -> None:
    for seed in range(2):
        add(master(tmp_path, set_temp=None, seed=seed), library)
    assert not any("superseded" in name for name in files(library))
    assert len(files(library)) == 2


def test_another_master_that_only_has_the_name_is_left_alone(tmp_path: Path, library: Path) -> None:
    first = add(master(tmp_path, size=(16, 12)), library)
    second = add(master(tmp_path, size=(8, 6)), library)
    assert os.path.basename(second.path) == DARK.replace(".xisf", "_SIZE_8x6.xisf")
    assert read_master(first.path).setup.size == (16, 12)


@pytest.mark.parametrize(
    ("more", "part"),
    [
        ({"CONVGAIN": "HCG"}, "MODE_CONVGAIN HCG"),
        ({"BITDEPTH": 12}, "MODE_12 bit"),
        ({"XORGSUBF": 100, "YORGSUBF": 20}, "ORIGIN_100x20"),
    ],
)
def test_a_name_tells_two_masters_apart_that_the_usual_keys_do_not(
    tmp_path: Path, library: Path, more: dict[str, Any], part: str
) -> None:
    add(master(tmp_path), library)
    source = master(tmp_path, more=more)
    copy = add(source, library)
    assert os.path.basename(copy.path) == DARK.replace(".xisf", f"_{part}.xisf")
    assert identity(copy.path) == identity(source)
    assert copy.superseded == ()


def test_a_file_of_no_known_kind_with_the_name_is_left_alone(tmp_path: Path, library: Path) -> None:
    place = library / "MASTER DARK" / CAMERA
    place.mkdir(parents=True)
    (place / DARK).write_bytes(b"notes")
    assert add(master(tmp_path), library).path.endswith(" (2).xisf")
    assert (place / DARK).read_bytes() == b"notes"


def test_a_dry_run_says_what_would_be_done_and_does_nothing(tmp_path: Path, library: Path) -> None:
    add(master(tmp_path, date_loc=JANUARY), library)
    before = files(library)
    told = add_to_library(read_master(master(tmp_path, date_loc=MAY)), str(library), dry=True)
    assert told.path == str(library / "MASTER DARK" / CAMERA / DARK)
    assert len(told.superseded) == 1
    assert files(library) == before


# --- what can go wrong ----------------------------------------------------------------------------


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is not there: make it first"):
        add(master(tmp_path), tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_what_is_no_master_is_refused(tmp_path: Path, library: Path) -> None:
    for path in (sky.frame(tmp_path, "DARK"), sky.frame(tmp_path, "Master Light")):
        with pytest.raises(ApmcError, match="is not a master bias, dark or flat"):
            add(path, library)
    with pytest.raises(ApmcError, match=r"gone\.xisf cannot be read"):
        add(str(tmp_path / "gone.xisf"), library)
    assert files(library) == []


def test_a_full_disk_is_told_with_what_is_free_and_leaves_the_library_as_it_was(
    tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(master(tmp_path, date_loc=JANUARY), library)
    before = files(library)

    def half_a_copy(source: str, target: str) -> None:
        Path(target).write_bytes(Path(source).read_bytes()[:10])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(copying.shutil, "copy2", half_a_copy)
    with pytest.raises(ApmcError, match=r"no room for .* it takes .* are free\. Make room"):
        add(master(tmp_path, date_loc=MAY), library)
    assert files(library) == before


def test_an_older_one_that_cannot_be_moved_leaves_the_library_as_it_was(
    tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(master(tmp_path, date_loc=JANUARY), library)
    before = files(library)

    def locked(*_: object) -> bool:
        raise PermissionError(errno.EACCES, "The file is in use")

    monkeypatch.setattr(adding, "linked", locked)
    with pytest.raises(ApmcError, match="no permission, or another program has a file open"):
        add(master(tmp_path, date_loc=MAY), library)
    assert files(library) == before


def test_a_copy_that_cannot_take_its_place_brings_the_older_one_back(
    tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(master(tmp_path, date_loc=JANUARY), library)
    before = files(library)

    def no_copies(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(adding.os, "replace", no_copies)
    with pytest.raises(ApmcError, match="Input/output error"):
        add(master(tmp_path, date_loc=MAY), library)
    assert files(library) == before


def test_a_library_that_is_read_only_is_told(
    tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    frame = read_master(master(tmp_path))
    monkeypatch.setattr(os, "makedirs", read_only)
    with pytest.raises(ApmcError, match=r"cannot write .* no permission"):
        add_to_library(frame, str(library))
    assert files(library) == []


def test_a_file_system_without_links_takes_it_too(
    tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    add(master(tmp_path, date_loc=JANUARY), library)
    assert len(add(master(tmp_path, date_loc=MAY), library).superseded) == 1
    assert len(files(library)) == 2


def test_a_copy_that_a_killed_program_left_is_removed_the_day_after(
    tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = library / "MASTER DARK" / CAMERA
    place.mkdir(parents=True)
    left, other = place / ".apmc-2.part", place / ".hidden"
    for path in (left, other):
        path.write_bytes(b"half")
    add(master(tmp_path, exposure=60.0), library)
    assert left.exists()
    tomorrow = left.stat().st_ctime + 90_000
    monkeypatch.setattr(copying.time, "time", lambda: tomorrow)
    add(master(tmp_path), library)
    assert (left.exists(), other.exists()) == (False, True)


# --- what to look at ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "told", "key"),
    [
        ("Master Dark", {"camera": None}, "camera"),
        ("Master Bias", {"camera": None}, "camera"),
        ("Master Flat", {"date_obs": None, "date_loc": None}, "night"),
        ("Master Dark", {"exposure": None}, "exposure"),
        ("Master Bias", {"set_temp": None, "ccd_temp": None}, "temperature"),
    ],
)
def test_a_master_that_does_not_say_enough_is_added_with_a_warning(
    tmp_path: Path, library: Path, kind: str, told: dict[str, Any], key: str
) -> None:
    (warning,) = add(master(tmp_path, kind, **told), library).warnings
    assert warning.startswith(f"{key} unknown")


@pytest.mark.parametrize(
    ("keyword", "one", "other"),
    [
        ("CAMERAID", "ZWO-1111", "ZWO-2222"),
        ("OBSERVAT", "Backyard", "Deep Sky West"),
        ("BAYERPAT", "RGGB", "GBRG"),
        ("XPIXSZ", 3.76, 7.52),
    ],
)
def test_a_master_of_another_witness_supersedes_none(
    tmp_path: Path, library: Path, keyword: str, one: float | str, other: float | str
) -> None:
    add(master(tmp_path, date_loc=JANUARY, more={keyword: one}), library)
    added = add(master(tmp_path, date_loc=MAY, more={keyword: other}), library)
    assert (added.state, added.superseded) == (Addition.ADDED, ())
    assert [f"{keyword} " in warning for warning in added.warnings] == [True]
    assert len(files(library)) == 2


def test_another_program_is_mentioned_and_supersedes(tmp_path: Path, library: Path) -> None:
    add(master(tmp_path, date_loc=JANUARY, more={"SWCREATE": "SharpCap 4.1"}), library)
    added = add(master(tmp_path, date_loc=MAY, more={"SWCREATE": "N.I.N.A. 3.1"}), library)
    assert len(added.superseded) == 1
    assert added.warnings[0].startswith("taken by another program, N.I.N.A. 3.1, than ")


KILLED = """
import os, sys
from ap_master_calibration.library import add, copy
left = int(sys.argv[3])
def dies_before(name):
    real = getattr(os, name)
    def call(*args, **kwargs):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return real(*args, **kwargs)
    setattr(os, name, call)
for name in ("link", "replace", "rename", "unlink"):
    dies_before(name)
add.add_to_library(add.read_master(sys.argv[1]), sys.argv[2])
"""


def test_a_library_is_whole_wherever_the_program_is_killed(tmp_path: Path, library: Path) -> None:
    older = master(tmp_path, date_loc=JANUARY, seed=1)
    newer = master(tmp_path, date_loc=MAY, seed=2)
    current = library / "MASTER DARK" / CAMERA / DARK
    wanted = {Path(path).read_bytes() for path in (older, newer)}
    for calls in range(20):
        shutil.rmtree(library)
        library.mkdir()
        add(older, library)
        command = [sys.executable, "-c", KILLED, newer, str(library), str(calls)]
        killed = subprocess.run(command, check=False).returncode
        assert killed in (0, 9)
        assert current.read_bytes() in wanted
        assert Path(older).read_bytes() in {
            (library / name).read_bytes() for name in files(library)
        }
        add(newer, library)
        assert current.read_bytes() == Path(newer).read_bytes()
        assert {(library / name).read_bytes() for name in files(library)} == wanted
        assert len(files(library)) == 2, "\n".join(
            map(str, (calls, *files(library)))
        )  # nothing hidden is left either
        if killed == 0:
            return
    raise AssertionError("the program makes more calls than were tried")


# --- several at once ------------------------------------------------------------------------------


def test_a_name_taken_at_the_last_moment_is_left_alone(
    tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faster = master(tmp_path, date_loc=MAY, seed=1)
    real = copying.shutil.copy2

    def slow(source: str, target: str) -> None:
        monkeypatch.setattr(copying.shutil, "copy2", real)
        add(faster, library)
        real(source, target)

    monkeypatch.setattr(copying.shutil, "copy2", slow)
    older = add(master(tmp_path, date_loc=JANUARY), library)
    assert older.state is Addition.OLDER
    current = library / "MASTER DARK" / CAMERA / DARK
    assert current.read_bytes() == Path(faster).read_bytes()
    assert len(files(library)) == 2


def at_once(work: list[Callable[[], object]]) -> None:
    """Does all of it at the same moment."""
    start = Barrier(len(work))

    def one(do: Callable[[], object]) -> None:
        start.wait()
        do()

    threads = [Thread(target=one, args=(do,)) for do in work]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_of_many_added_at_once_the_newest_stays_and_none_is_lost(
    tmp_path: Path, library: Path
) -> None:
    months = [f"2026-{month:02}-02T21:00:00" for month in range(1, 9)]
    sources = [master(tmp_path, date_loc=moment, seed=i) for i, moment in enumerate(months)]
    at_once([lambda s=s: add(s, library) for s in sources])  # type: ignore[misc]
    current = library / "MASTER DARK" / CAMERA / DARK
    assert current.read_bytes() == Path(sources[-1]).read_bytes()
    there = {(library / name).read_bytes() for name in files(library)}
    assert there == {Path(source).read_bytes() for source in sources}
    assert len(files(library)) == len(sources)


def test_one_master_added_by_several_at_once_is_there_once(tmp_path: Path, library: Path) -> None:
    source = master(tmp_path)
    at_once([lambda: add(source, library)] * 6)
    assert files(library) == [f"MASTER DARK/{CAMERA}/{DARK}"]


def test_a_library_outlives_the_output_it_came_from(tmp_path: Path, library: Path) -> None:
    path = add(master(tmp_path), library).path
    shutil.rmtree(tmp_path / "out")
    found = read_library([str(library)], [str(library)])
    assert [f.path for f in found.dark] == [path]
    assert isinstance(found.dark[0], Frame)
    assert found.dark[0].kind is Kind.DARK
