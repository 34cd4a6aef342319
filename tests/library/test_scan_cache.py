"""The scan's cache: what it remembers, what it must not, and that it never fails a scan."""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date
from pathlib import Path

import pytest
import sky
from hypothesis import given
from hypothesis import settings as how
from hypothesis import strategies as st
from systems import not_on_windows

from ap_master_calibration.documents import packed, unpacked
from ap_master_calibration.frames import Frame, Kind, Setup, SkipCode, Skipped
from ap_master_calibration.headers import frame
from ap_master_calibration.scanning import cache as scan_cache
from ap_master_calibration.scanning.cache import ScanCache, default_path, open_cache
from ap_master_calibration.scanning.scan import ScanResult, scan
from ap_master_calibration.text import plural, text, verbatim

LONG_AGO = 1_700_000_000


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files whose headers are read, in order."""
    real = frame.read_frames
    seen: list[str] = []

    def read_frames(path: str, reach: int) -> tuple[Frame | Skipped, ...]:
        seen.append(os.path.basename(path))
        return real(path, reach)

    monkeypatch.setattr(frame, "read_frames", read_frames)
    return seen


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """A way to move the computer to another zone."""
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def aged(folder: Path) -> str:
    """The folder, with files that are old enough to be remembered."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            os.utime(path, (LONG_AGO, LONG_AGO))
    return str(folder)


def night(folder: Path) -> str:
    sky.series(folder / "DARKS", 3, "DARK")
    sky.series(folder / "FLATS", 2, "FLAT", filter="L")
    sky.frame(folder / "FLATS", "DARK", name="x.xisf")
    (folder / "junk.fits").write_bytes(b"junk")
    return aged(folder)


def scanned(folder: str, cache: Path) -> ScanResult:
    with open_cache(path=str(cache)) as opened:
        return scan([folder], cache=opened)


# --- what it remembers --------------------------------------------------------------------------


def test_a_second_scan_reads_nothing_and_finds_the_same(tmp_path: Path, reads: list[str]) -> None:
    folder = night(tmp_path / "in")
    first = scanned(folder, tmp_path / "cache")
    assert len(reads) == 7
    second = scanned(folder, tmp_path / "cache")
    assert len(reads) == 7
    assert second == first == scan([folder])
    assert (len(first.frames), len(first.skipped)) == (6, 1)


def test_frames_of_one_series_share_one_setup(tmp_path: Path) -> None:
    folder = night(tmp_path / "in")
    scanned(folder, tmp_path / "cache")
    found = scanned(folder, tmp_path / "cache")
    assert found.frames[0].setup is found.frames[1].setup


def test_a_changed_file_is_read_again(tmp_path: Path, reads: list[str]) -> None:
    folder = night(tmp_path / "in")
    before = scanned(folder, tmp_path / "cache")
    longer, later = before.frames[0].path, before.frames[1].path
    with open(longer, "ab") as file:
        file.write(bytes(2880))
    os.utime(longer, (LONG_AGO, LONG_AGO))
    os.utime(later, ns=(LONG_AGO * 10**9 + 100, LONG_AGO * 10**9 + 100))
    reads.clear()
    scanned(folder, tmp_path / "cache")
    assert sorted(reads) == sorted(map(os.path.basename, (longer, later)))


def test_a_file_that_may_still_be_changing_is_not_remembered(
    tmp_path: Path, reads: list[str]
) -> None:
    sky.frame(tmp_path / "in", "DARK", name="x.fits")
    os.utime(tmp_path / "in" / "x.fits")
    for _ in range(2):
        scanned(str(tmp_path / "in"), tmp_path / "cache")
    assert reads == ["x.fits", "x.fits"]


def test_paths_are_as_given_whoever_read_them_first(
    tmp_path: Path, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sky.frame(tmp_path / "DARKS", None, name="x.fits")
    aged(tmp_path / "DARKS")
    monkeypatch.chdir(tmp_path / "DARKS")
    relative = scanned(".", tmp_path / "cache")
    absolute = scanned(str(tmp_path / "DARKS"), tmp_path / "cache")
    assert reads == ["x.fits"]
    assert [f.path for f in relative.frames] == [os.path.join(".", "x.fits")]
    assert absolute == scan([str(tmp_path / "DARKS")])


@not_on_windows("names are text there")
def test_names_of_any_bytes_are_remembered(tmp_path: Path, reads: list[str]) -> None:
    plain = sky.frame(tmp_path, "DARK", name="x.fits")
    folder = os.path.join(os.fsencode(tmp_path), b"in\xfe'\"%")
    os.mkdir(folder)
    for name in (b"dark\xff.fits", "日本 🔭.fits".encode(), b"a\nb.fits"):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(Path(plain).read_bytes())
        os.utime(os.path.join(folder, name), (LONG_AGO, LONG_AGO))
    first = scanned(os.fsdecode(folder), tmp_path / "cache")
    assert len(reads) == 3
    assert scanned(os.fsdecode(folder), tmp_path / "cache") == first
    assert len(reads) == 3


TEXT = st.text(max_size=8)
MAYBE_TEXT = st.none() | TEXT
MAYBE_NUMBER = st.none() | st.floats(allow_nan=False, allow_infinity=False)
MAYBE_PAIR = st.none() | st.tuples(st.integers(1, 9), st.integers(1, 9))


SENTENCE = st.builds(
    lambda name: text("the folder name '{name}'", name=name), TEXT | st.just("\udcff")
)
SENTENCE |= st.integers(0, 9).map(lambda n: plural("{count} line", "{count} lines", n))
SENTENCE |= TEXT.map(verbatim)
PATH = "/night/x.fits"
ADDRESS = st.sampled_from((PATH, PATH + "[17]"))  # of a frame in a sequence
PARTS: dict[str, st.SearchStrategy[object]] = {
    "path": ADDRESS,
    "kind": st.sampled_from(Kind),
    "master": st.booleans(),
    "setup": st.builds(
        Setup,
        camera=MAYBE_TEXT,
        temperature=MAYBE_NUMBER,
        gain=MAYBE_NUMBER | TEXT,
        offset=MAYBE_NUMBER,
        readout=MAYBE_TEXT,
        binning=MAYBE_PAIR,
        size=MAYBE_PAIR,
        origin=MAYBE_PAIR,
        mode=MAYBE_TEXT,
    ),
    "exposure": MAYBE_NUMBER,
    "filter": MAYBE_TEXT,
    "night": st.none() | st.dates(),
    "set_point": MAYBE_NUMBER,
    "sensor": MAYBE_NUMBER,
    "taken": st.none() | st.datetimes(timezones=st.just(UTC)) | st.datetimes(),
    "bayer": MAYBE_TEXT,
    "count": st.none() | st.integers(0, 10**6),
    "program": MAYBE_TEXT,
    "hint": st.none() | SENTENCE,
    "digest": MAYBE_TEXT,
    "bytes": st.just(2880),
    "mtime_ns": st.just(LONG_AGO * 10**9 + 7),
    "notes": st.lists(SENTENCE, max_size=3).map(tuple),
    "channels": st.sampled_from((1, 3)),
    "part": MAYBE_TEXT,
    "telescope": MAYBE_TEXT,
    "focal_length": MAYBE_NUMBER,
    "witnesses": st.lists(
        st.tuples(TEXT, TEXT | st.floats(allow_nan=False, allow_infinity=False)), max_size=3
    ).map(tuple),
    "calibrated": st.lists(st.sampled_from(Kind), max_size=2).map(tuple),
    "unit": MAYBE_TEXT,
    "turned": st.booleans(),
    "file_id": st.just((1, LONG_AGO * 10**9 + 7)),
}
SKIPPED = st.builds(Skipped, path=ADDRESS, reason=SENTENCE, code=st.sampled_from(SkipCode))


def test_no_field_of_a_frame_is_left_untried() -> None:
    assert list(PARTS) == [field.name for field in fields(Frame)]


CACHE = tempfile.TemporaryDirectory(prefix="apmc-cache-")  # removed when the tests end


@how(deadline=None)
@given(st.builds(Frame, **PARTS) | SKIPPED)
def test_whatever_is_known_of_a_file_comes_back_exactly(item: Frame | Skipped) -> None:
    moment = LONG_AGO * 10**9 + 7
    cache = ScanCache(CACHE.name)
    status = os.stat_result(
        (0o100644, 1, 1, 1, 0, 0, 2880, 0, 0, 0), {"st_mtime_ns": moment, "st_ctime_ns": moment}
    )
    assert status.st_mtime_ns == moment
    cache.put(PATH, status, [item])
    cache.flush()
    cache.get("/elsewhere/x.fits", status)  # lets the folder go, so that it is read from the file
    (back,) = cache.get(PATH, status)
    cache.close()
    assert back == item
    assert type(back) is type(item)
    assert made_of(back) == made_of(item)


def made_of(item: Frame | Skipped | None) -> list[object]:
    """The templates and arguments of the sentences in an item."""
    match item:
        case Skipped(reason=reason):
            sentences = [reason]
        case Frame(hint=hint, notes=notes):
            sentences = [*notes, *([] if hint is None else [hint])]
        case _:
            sentences = []
    return [(s.template, s.arguments, s.number) for s in sentences]


# --- what it must not remember ------------------------------------------------------------------


@not_on_windows("the zone is the computer's, and no test can set it")
def test_a_night_told_by_the_computers_zone_is_read_again_in_another(
    tmp_path: Path, zone: pytest.MonkeyPatch, reads: list[str]
) -> None:
    sky.frame(tmp_path / "in", "FLAT", name="x.fits", date_loc=None, date_obs="2026-01-29T08:00:00")
    folder = aged(tmp_path / "in")
    nights = []
    for name in ("UTC", "Asia/Tokyo", "Asia/Tokyo"):
        zone.setenv("TZ", name)
        time.tzset()
        nights.append(scanned(folder, tmp_path / "cache").frames[0].night)
    assert nights == [date(2026, 1, 28), date(2026, 1, 29), date(2026, 1, 29)]
    assert reads == ["x.fits", "x.fits"]


def test_another_release_reads_again(
    tmp_path: Path, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = night(tmp_path / "in")
    scanned(folder, tmp_path / "cache")
    monkeypatch.setattr(scan_cache, "__version__", "99.0")
    scanned(folder, tmp_path / "cache")
    assert len(reads) == 14


def test_a_file_that_could_not_be_opened_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sky.frame(tmp_path / "in", "DARK", name="x.fits")
    folder = aged(tmp_path / "in")
    with monkeypatch.context() as closed:  # root may open anything: refuse for it
        refused = Skipped(path, text("you have no permission to read it"), SkipCode.UNREADABLE)
        closed.setattr(frame, "read_frames", lambda *_: (refused,))
        closed.setattr("builtins.open", _refuse)
        found = scanned(folder, tmp_path / "cache")
        assert found.skipped == (refused,)
    assert len(scanned(folder, tmp_path / "cache").frames) == 1


def _refuse(*_: object) -> None:
    raise PermissionError(13, "Permission denied")


# --- what happens to the file -------------------------------------------------------------------


def rows(cache: Path) -> int:
    """How many files the cache knows."""
    return sum(len(json.loads(unpacked(file.read_bytes()))[1]) for file in cache.iterdir())


def grow_old(cache: Path, days: float) -> None:
    """Makes the cache think that its folders were last seen so long ago."""
    for file in cache.iterdir():
        seen = file.stat().st_mtime - days * 86_400
        os.utime(file, (seen, seen))


def test_files_that_are_gone_are_forgotten(tmp_path: Path) -> None:
    folder = night(tmp_path / "in")
    found = scanned(folder, tmp_path / "cache")
    assert rows(tmp_path / "cache") == 7
    os.unlink(found.frames[0].path)
    scanned(folder, tmp_path / "cache")
    assert rows(tmp_path / "cache") == 6


def test_a_scan_of_one_file_does_not_forget_its_neighbours(tmp_path: Path) -> None:
    found = scanned(night(tmp_path / "in"), tmp_path / "cache")
    scanned(found.frames[0].path, tmp_path / "cache")
    assert rows(tmp_path / "cache") == 8  # it was read again: fewer folders may tell its kind


def test_folders_not_seen_for_half_a_year_are_forgotten(tmp_path: Path) -> None:
    old, new = night(tmp_path / "old"), night(tmp_path / "new")
    cache = tmp_path / "cache"
    scanned(old, cache)
    grow_old(cache, 181)
    scanned(new, cache)
    assert rows(cache) == 7
    scanned(old, cache)
    assert rows(cache) == 14


def test_a_folder_in_use_is_kept_however_old_its_rows(tmp_path: Path, reads: list[str]) -> None:
    folder, cache = night(tmp_path / "in"), tmp_path / "cache"
    scanned(folder, cache)
    grow_old(cache, 181)
    scanned(folder, cache)
    scanned(folder, cache)
    assert len(reads) == 7


def test_a_cache_that_grew_too_large_forgets_the_folders_longest_unseen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = night(tmp_path / "old"), night(tmp_path / "new")
    cache = tmp_path / "cache"
    scanned(old, cache)
    grow_old(cache, 20)
    monkeypatch.setattr(scan_cache, "LARGEST", 10)
    scanned(new, cache)
    assert rows(cache) == 7


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: b"this is not a cache, it is a shopping list" * 100,
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:100] + b"\xff" * (len(whole) - 100),
        lambda whole: b"",
        lambda whole: packed(b""),
        lambda whole: packed(b"[" * 100_000),
        lambda whole: packed(b"\xff"),
        lambda whole: packed(b"null"),
        lambda whole: packed(b"[1, 2, 3]"),
        lambda whole: packed(unpacked(whole).replace(b"dark", b"durk")),
    ],
)
def test_a_damaged_cache_is_built_anew_in_silence(
    tmp_path: Path, damage: object, reads: list[str]
) -> None:
    assert callable(damage)
    folder, cache = night(tmp_path / "in"), tmp_path / "cache"
    first = scanned(folder, cache)
    for file in cache.iterdir():
        file.write_bytes(damage(file.read_bytes()))
    assert scanned(folder, cache) == first
    reads.clear()
    assert scanned(folder, cache) == first
    assert reads == []


def test_a_thousand_wrong_bytes_are_each_noticed(tmp_path: Path) -> None:
    folder, cache = night(tmp_path / "in"), tmp_path / "cache"
    first = scanned(folder, cache)
    chance = random.Random(7)
    for _ in range(1000):
        file = chance.choice(sorted(cache.iterdir()))
        wrong = bytearray(file.read_bytes())
        wrong[chance.randrange(len(wrong))] ^= 1 << chance.randrange(8)
        file.write_bytes(wrong)
        assert scanned(folder, cache) == first


@pytest.mark.parametrize("place", ["a file", "below a file", "no such place"])
def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path, place: str) -> None:
    folder = night(tmp_path / "in")
    path = tmp_path / "cache"
    match place:
        case "a file":
            path.touch()
        case "below a file":
            path.touch()
            path /= "cache"
        case _:
            path = Path("/dev/null/nowhere/cache")
    assert scanned(folder, path) == scan([folder])


def test_two_processes_may_scan_at_once(tmp_path: Path) -> None:
    folder, cache = night(tmp_path / "in"), tmp_path / "cache"
    source = (
        "import sys; from ap_master_calibration.scanning.scan import scan;"
        "from ap_master_calibration.scanning.cache import open_cache\n"
        "for _ in range(10):\n"
        "    with open_cache(path=sys.argv[2]) as cache:\n"
        "        assert len(scan([sys.argv[1]], cache=cache).frames) == 6\n"
    )
    argv = [sys.executable, "-c", source, folder, str(cache)]
    processes = [subprocess.Popen(argv) for _ in range(3)]
    assert [process.wait(120) for process in processes] == [0, 0, 0]
    assert rows(cache) == 7


def test_what_was_read_is_kept_when_a_scan_is_ended_early(tmp_path: Path, reads: list[str]) -> None:
    folder, cache = night(tmp_path / "in"), tmp_path / "cache"

    class Enough(Exception):
        pass

    def stop(item: Frame | Skipped) -> None:
        if len(reads) == 4:
            raise Enough

    with pytest.raises(Enough), open_cache(path=str(cache)) as opened:
        scan([folder], cache=opened, on_item=stop)
    scanned(folder, cache)
    assert len(reads) == 7


def test_no_cache_when_it_is_not_wanted_and_the_users_own_by_default() -> None:
    with open_cache(enabled=False) as cache:
        assert cache is None
    assert "ap_master_calibration" in default_path()


def test_two_files_that_change_names_are_read_again(tmp_path: Path) -> None:
    for name, kind in (("a.fits", "BIAS"), ("b.fits", "DARK")):
        sky.frame(tmp_path / "in", kind, name=name)
    folder, cache = aged(tmp_path / "in"), tmp_path / "cache"
    scanned(folder, cache)
    a, b, other = (tmp_path / "in" / name for name in ("a.fits", "b.fits", "c"))
    a.rename(other)
    b.rename(a)
    other.rename(b)
    assert [frame.kind for frame in scanned(folder, cache).frames] == [Kind.DARK, Kind.BIAS]
