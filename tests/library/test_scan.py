"""The scan: what is found where, in which order, and why a file is left out."""

import gzip
import os
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import pytest
import sky
from systems import not_on_windows, not_on_wine

from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Frame, Kind, SkipCode, Skipped
from ap_master_calibration.scanning.cache import open_cache
from ap_master_calibration.scanning.scan import ScanResult, list_files, natural_order, scan, walk

NO_SUCH_NAMES = not_on_windows("names may not hold these characters there")


def names(found: ScanResult) -> list[str]:
    return [os.path.basename(frame.path) for frame in found.frames]


def reasons(found: ScanResult) -> dict[str, tuple[SkipCode, str]]:
    return {os.path.basename(item.path): (item.code, item.reason) for item in found.skipped}


# --- what is found ------------------------------------------------------------------------------


def test_frames_of_all_folders_below_are_found_as_what_they_are(tmp_path: Path) -> None:
    sky.series(tmp_path / "a" / "b", 3, "DARK")
    sky.series(tmp_path / "c", 2, "BIAS")
    sky.frame(tmp_path, "LIGHT", ending=".xisf")
    found = scan([str(tmp_path)])
    assert [frame.kind for frame in found.frames] == [
        Kind.LIGHT,
        *[Kind.DARK] * 3,
        *[Kind.BIAS] * 2,
    ]
    assert found.skipped == ()


@pytest.mark.parametrize(
    "ending", [".fit", ".fits", ".fts", ".FIT", ".Fits", ".FTS", ".fits.gz", ".FIT.GZ", ".xisf"]
)
def test_every_ending_is_read_in_any_case(tmp_path: Path, ending: str) -> None:
    plain = sky.frame(tmp_path / "made", "DARK", name="x.xisf" if "xisf" in ending else "x.fits")
    path = tmp_path / "in" / f"dark{ending}"
    path.parent.mkdir()
    coded = Path(plain).read_bytes()
    path.write_bytes(gzip.compress(coded) if ending.lower().endswith(".gz") else coded)
    assert names(scan([str(path.parent)])) == [path.name]
    assert names(scan([str(path)])) == [path.name]


def test_names_are_sorted_as_people_count(tmp_path: Path) -> None:
    for name in ("d10.fits", "d2.fits", "D3.fits", "d1.fits", "c.fits"):
        sky.frame(tmp_path, "DARK", name=name)
    for name in ("night 10", "night 9"):
        sky.frame(tmp_path / name, "DARK", name=f"{name}.fits")
    expected = ["c.fits", "d1.fits", "d2.fits", "D3.fits", "d10.fits"]
    assert names(scan([str(tmp_path)])) == [*expected, "night 9.fits", "night 10.fits"]


@not_on_windows("such names are one there")
def test_names_that_differ_in_case_alone_have_an_order_too(tmp_path: Path) -> None:
    for name in ("d1.fits", "D1.fits"):
        sky.frame(tmp_path, "DARK", name=name)
    assert names(scan([str(tmp_path)])) == ["D1.fits", "d1.fits"]


def test_names_with_and_without_numbers_can_be_sorted_together() -> None:
    words = ["1", "a", "", "1a", "a1b02", "a1b2", "10", "²", "٣", "a"]
    assert sorted(words, key=natural_order)[:3] == ["", "1", "1a"]


def test_paths_are_as_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sky.frame(tmp_path / "DARKS", "DARK", name="x.fits")
    monkeypatch.chdir(tmp_path)
    assert [f.path for f in scan(["DARKS"]).frames] == [os.path.join("DARKS", "x.fits")]
    single = os.path.join("DARKS", "x.fits")
    assert [f.path for f in scan([single]).frames] == [single]
    assert [f.path for f in scan([str(tmp_path)]).frames] == [str(tmp_path / "DARKS" / "x.fits")]


def test_a_folder_name_counts_wherever_the_program_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sky.frame(tmp_path / "DARKS", None, name="x.fits")
    monkeypatch.chdir(tmp_path / "DARKS")
    (frame,) = scan(["x.fits"]).frames
    assert (frame.kind, frame.path) == (Kind.DARK, "x.fits")
    assert frame.hint is not None


@pytest.mark.parametrize(
    "name",
    [
        *("a b,c'd.fits", "日本語 🔭.fits", "-rf.fits", "$HOME;ls.fits", "%s{0}.fits"),
        *(
            pytest.param(name, marks=NO_SUCH_NAMES)
            for name in ('c"d.fits', "a\nb.fits", "a|b?.fits")
        ),
    ],
)
def test_a_name_may_hold_any_character(tmp_path: Path, name: str) -> None:
    sky.frame(tmp_path, "DARK", name=name)
    assert names(scan([str(tmp_path)])) == [name]


@not_on_windows("names are text there")
def test_a_name_that_is_no_text_is_read(tmp_path: Path) -> None:
    plain = sky.frame(tmp_path / "made", "DARK", name="x.fits")
    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(plain, os.path.join(os.fsencode(folder), b"dark\xff\xfe.fits"))
    assert names(scan([str(folder)])) == ["dark\udcff\udcfe.fits"]


@not_on_windows("no folder is opened by the number of another")
def test_a_tree_may_be_deeper_than_the_stack(tmp_path: Path) -> None:
    deepest = os.path.join(tmp_path, *["d"] * 1200)  # beyond Python's recursion limit
    try:
        here = os.open(tmp_path, os.O_RDONLY)
        for _ in range(1200):
            os.mkdir("d", dir_fd=here)
            inner = os.open("d", os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = inner
        os.close(here)
        path = sky.frame(deepest, "DARK", name="x.fits")
        assert [f.path for f in scan([str(tmp_path)]).frames] == [path]
        os.unlink(path)
    finally:
        os.removedirs(deepest)  # pytest's own tidying would recurse


# --- what is left out, and why ------------------------------------------------------------------


def test_files_that_may_be_taken_for_frames_are_named_with_the_way_out(tmp_path: Path) -> None:
    for name in ("IMG_1.CR2", "x.nef", "x.tif", "x.ser", "x.fit.bz2", "x.fits.xz", "all.zip"):
        (tmp_path / name).touch()
    found = reasons(scan([str(tmp_path)]))
    assert {code for code, _ in found.values()} == {SkipCode.OTHER}
    raw = "camera raw files are not read: convert to FITS first"
    assert found["IMG_1.CR2"][1] == found["x.nef"][1] == raw
    assert found["x.fit.bz2"][1] == "this compression is not read: unpack the file first"
    assert len(found) == 7


def test_side_files_and_hidden_ones_are_passed_over_in_silence(tmp_path: Path) -> None:
    quiet = ("a.txt", "a.json", "a.jpg", "Thumbs.db", ".DS_Store", "._x.fits", ".x.fits")
    for name in (*quiet, "x.xisf.part", "x.fits.part", "noending"):
        (tmp_path / name).write_bytes(b"x")
    for folder in (".hidden", ".Trashes", "$RECYCLE.BIN", "@eaDir"):
        sky.frame(tmp_path / folder, "DARK")
    assert scan([str(tmp_path)]) == ScanResult((), ())


def test_a_single_file_of_another_kind_is_told(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.touch()
    (item,) = scan([str(path)]).skipped
    assert item.code is SkipCode.OTHER
    assert item.reason.startswith("not a frame")


@not_on_wine("it makes no links")
def test_an_input_that_is_not_there_is_told_before_anything_is_read(tmp_path: Path) -> None:
    sky.frame(tmp_path, "DARK")
    with pytest.raises(UsageError, match="'/no/such folder' is not there: check"):
        walk([str(tmp_path), "/no/such folder"])
    os.symlink("nowhere", tmp_path / "link")
    with pytest.raises(UsageError, match="is a link to something that is not there"):
        walk([str(tmp_path / "link")])
    with pytest.raises(UsageError):
        walk([""])
    with pytest.raises(UsageError):
        walk(["a\0b"])
    with pytest.raises(UsageError, match="longer than this system takes"):
        walk(["x" * 5000])


def test_what_is_no_frame_inside_is_skipped_and_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.fits").touch()
    (tmp_path / "b.xisf").write_bytes(b"junk" * 1000)
    sky.frame(tmp_path, "DARK", name="c.fits", cut=2800)
    sky.frame(tmp_path, "dome closed", name="d.fits")
    sky.frame(tmp_path, "DARK", name="e.fits")
    found = scan([str(tmp_path)])
    assert names(found) == ["e.fits"]
    codes = {name: code for name, (code, _) in reasons(found).items()}
    assert codes == {
        "a.fits": SkipCode.UNREADABLE,
        "b.xisf": SkipCode.UNREADABLE,
        "c.fits": SkipCode.TRUNCATED,
        "d.fits": SkipCode.NO_TYPE,
    }


@not_on_windows("it has no pipes and sockets in folders")
def test_broken_links_pipes_and_sockets_are_skipped(tmp_path: Path) -> None:
    os.symlink(tmp_path / "nowhere.fits", tmp_path / "a.fits")
    os.symlink(tmp_path / "b.fits", tmp_path / "b.fits")
    os.mkfifo(tmp_path / "c.fits")
    with socket.socket(socket.AF_UNIX) as plug:
        short = os.path.relpath(tmp_path / "d.fits")  # a socket's path must be short
        plug.bind(short)
        found = reasons(scan([str(tmp_path)]))
    assert found == {
        "a.fits": (SkipCode.UNREADABLE, "a link to a file that is not there"),
        "b.fits": (SkipCode.UNREADABLE, "a link that leads back to itself"),
        "c.fits": (SkipCode.OTHER, "not a regular file"),
        "d.fits": (SkipCode.OTHER, "not a regular file"),
    }


def test_a_folder_without_permission_is_told_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sky.frame(tmp_path / "closed", "DARK")
    sky.frame(tmp_path / "open", "DARK", name="x.fits")
    real = os.scandir

    def scandir(path: str) -> "os.ScandirIterator[str]":  # root may open anything: refuse for it
        if os.path.basename(path) == "closed":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = scan([str(tmp_path)])
    assert names(found) == ["x.fits"]
    reason = "the folder cannot be read: no permission to open it"
    assert reasons(found) == {"closed": (SkipCode.UNREADABLE, reason)}


def test_a_folder_that_goes_away_during_the_scan_is_told(tmp_path: Path) -> None:
    sky.frame(tmp_path, "DARK", name="x.fits")
    (tmp_path / "gone").mkdir()
    (tmp_path / "later").mkdir()
    items = walk([str(tmp_path)])
    assert isinstance(next(items), Frame)
    (tmp_path / "later").rmdir()
    assert [item.path for item in items] == [str(tmp_path / "later")]


# --- once is enough -----------------------------------------------------------------------------


@not_on_wine("it makes no links")
def test_the_same_file_twice_is_a_duplicate(tmp_path: Path) -> None:
    first = sky.frame(tmp_path, "DARK", name="b.fits")
    os.link(first, tmp_path / "c.fits")
    os.symlink(first, tmp_path / "a.fits")
    found = scan([first, str(tmp_path)])
    assert [f.path for f in found.frames] == [first]
    assert [(s.path, s.code, s.reason) for s in found.skipped] == [
        (str(tmp_path / name), SkipCode.DUPLICATE, f"the same file as {first}")
        for name in ("b.fits", "c.fits", "a.fits")
    ]


class _Unnumbered:
    """A folder's entry as Windows lists it: its status does not say which file it is."""

    def __init__(self, entry: os.DirEntry[str]) -> None:
        self._entry = entry
        self.name, self.path = entry.name, entry.path
        self.is_dir, self.is_symlink = entry.is_dir, entry.is_symlink

    def stat(self) -> os.stat_result:
        status = self._entry.stat()
        return os.stat_result((status.st_mode, 0, 0, 0, *status[4:]))


def test_a_frame_given_by_itself_and_by_its_folder_counts_once_where_folders_list_no_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sky.frame(tmp_path)
    os.link(path, tmp_path / "z.fits")
    list_folder = os.scandir

    @contextmanager
    def unnumbered(folder: str) -> Iterator[Iterator[_Unnumbered]]:
        with list_folder(folder) as entries:
            yield map(_Unnumbered, entries)

    monkeypatch.setattr(os, "scandir", unnumbered)
    found = scan([path, str(tmp_path)])
    monkeypatch.undo()
    assert [frame.path for frame in found.frames] == [path]
    assert [item.reason for item in found.skipped] == [f"the same file as {path}"] * 2


def test_overlapping_folders_are_read_once(tmp_path: Path) -> None:
    sky.series(tmp_path / "in" / "DARKS", 3, "DARK")
    inner = str(tmp_path / "in" / "DARKS")
    for inputs in ([inner, str(tmp_path / "in")], [str(tmp_path / "in"), inner], [inner, inner]):
        found = scan(inputs)
        assert len(found.frames) == 3
        assert [item.code for item in found.skipped] == [SkipCode.DUPLICATE]
        assert found.skipped[0].reason == f"the same folder as {inner}"


@not_on_wine("it makes no links")
def test_a_linked_folder_is_followed_once_and_a_circle_ends(tmp_path: Path) -> None:
    sky.frame(tmp_path / "elsewhere", "DARK", name="x.fits")
    (tmp_path / "in" / "sub").mkdir(parents=True)
    os.symlink(tmp_path / "elsewhere", tmp_path / "in" / "link")
    os.symlink(tmp_path / "in", tmp_path / "in" / "sub" / "back")
    found = scan([str(tmp_path / "in")])
    assert [f.path for f in found.frames] == [str(tmp_path / "in" / "link" / "x.fits")]
    back, reason = str(tmp_path / "in" / "sub" / "back"), f"the same folder as {tmp_path / 'in'}"
    assert found.skipped == (Skipped(back, reason, SkipCode.DUPLICATE),)


@not_on_wine("it makes no links")
def test_an_excluded_folder_is_not_entered_by_whatever_name(tmp_path: Path) -> None:
    sky.frame(tmp_path / "in", "DARK", name="x.fits")
    sky.frame(tmp_path / "in" / "out" / "master", "Master Dark")
    os.symlink(tmp_path / "in" / "out", tmp_path / "in" / "a link to out")
    out = os.path.join(str(tmp_path / "in"), "..", "in", "out")
    found = scan([str(tmp_path / "in")], exclude=[out, str(tmp_path / "not there")])
    assert names(found) == ["x.fits"]
    assert found.skipped == ()


@not_on_wine("it makes no links")
def test_frames_in_an_excluded_folder_are_named_and_masters_are_not(tmp_path: Path) -> None:
    out = tmp_path / "in" / "out"
    sky.frame(out / "master", "DARK", name="raw.fits")
    sky.frame(out / "master", "Master Dark", name="m.fits")
    sky.frame(out / "calibrated" / "x", "FLAT", name="flat_c.xisf")
    sky.frame(out / "night", "LIGHT", name="light.fits")
    (out / "logs").mkdir()
    os.symlink(out, tmp_path / "in" / "zz")
    found = scan([str(tmp_path / "in")], exclude=[str(out)])
    assert found.frames == ()
    assert sorted(os.path.basename(s.path) for s in found.skipped) == ["light.fits", "raw.fits"]
    assert {s.reason for s in found.skipped} == {
        "in the output folder, where frames are not used: move it elsewhere"
    }


def test_an_input_is_entered_even_where_it_is_excluded(tmp_path: Path) -> None:
    sky.frame(tmp_path, "DARK", name="x.fits")
    sky.frame(tmp_path / "master", "Master Dark", name="m.fits")
    found = scan([str(tmp_path)], exclude=[str(tmp_path), str(tmp_path / "master")])
    assert names(found) == ["x.fits"]


# --- while it goes ------------------------------------------------------------------------------


def test_a_scan_tells_each_item_as_it_comes_and_can_be_ended(tmp_path: Path) -> None:
    sky.series(tmp_path, 5, "DARK")
    seen: list[Frame | Skipped] = []
    found = scan([str(tmp_path)], on_item=seen.append)
    assert tuple(seen) == found.frames
    items = walk([str(tmp_path)])
    assert tuple(islice(items, 2)) == found.frames[:2]
    items.close()
    assert list(items) == []


def test_files_can_be_listed_without_being_read(tmp_path: Path) -> None:
    (tmp_path / "empty.fits").touch()
    (tmp_path / "x.dng").touch()
    (path, status, _), raw = list_files([str(tmp_path)])
    assert (path, status.st_size) == (str(tmp_path / "empty.fits"), 0)
    assert isinstance(raw, Skipped)


def test_a_folder_above_the_input_says_nothing_of_its_frames(tmp_path: Path) -> None:
    night = tmp_path / "flat darks" / "night"
    sky.series(night, 2, "DARK", exposure=2.0)
    with open_cache(path=str(tmp_path / "cache")) as cache:
        for _ in range(2):  # read, and from the cache
            assert {f.kind for f in scan([str(night)], cache=cache).frames} == {Kind.DARK}
            above = scan([str(night.parent)], cache=cache)  # an input's own name does tell
            assert {f.kind for f in above.frames} == {Kind.FLAT_DARK}


@pytest.mark.parametrize("name", ["old_stash", "DARKS_STASH", "_stash"])
def test_a_stash_is_put_away_by_hand(tmp_path: Path, name: str) -> None:
    sky.frame(tmp_path / name / "deeper", "DARK")
    sky.frame(tmp_path / "stash of mine", "DARK")
    found = scan([str(tmp_path)])
    assert len(found.frames) == 1
    assert [(s.path, s.reason) for s in found.skipped] == [
        (str(tmp_path / name), "put away by hand: a stash")
    ]
    assert len(scan([str(tmp_path / name)]).frames) == 1  # as one asks for it
