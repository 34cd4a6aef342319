"""What checks found is kept: found again, never trusted when damaged, safe with two at once."""

import os
import random
import threading
from dataclasses import replace
from pathlib import Path

import pytest
import sky

from ap_master_calibration.frames import Kind, Source, file_id_of
from ap_master_calibration.quality import check_store
from ap_master_calibration.quality.check_store import CheckStore, FrameSeries
from ap_master_calibration.quality.findings import (
    Area,
    Cause,
    FrameNumbers,
    OddFrame,
    SeriesCheck,
    SeriesFinding,
)
from ap_master_calibration.text import text

OLD = 1_700_000_000


def series_in(folder: Path, count: int = 6) -> FrameSeries:
    paths = sky.series(folder, count, "DARK")
    for path in paths:
        os.utime(path, (OLD, OLD))
    return FrameSeries("dark", Kind.DARK, tuple(map(source, paths)))


def source(path: str) -> Source:
    status = os.stat(path)
    return Source(path, status.st_size, status.st_mtime_ns, file_id_of(status))


def found_in(series: FrameSeries) -> SeriesCheck:
    why = text("a light leak of {level} ADU", level="12.5")
    odd = OddFrame(series.paths[1], Cause.LIGHT, why, {"bump": 12.5}, Area(1, 2, 3, 4))
    numbers = tuple(FrameNumbers(path, 0.01, 0.001, 0.0, 0.0) for path in series.paths)
    all_of_them = SeriesFinding(Cause.STARS, text("stars in all of them"))
    return SeriesCheck(Kind.DARK, numbers, (odd,), (all_of_them,))


def test_what_was_found_is_found_again_with_its_sentences(tmp_path: Path) -> None:
    series = series_in(tmp_path / "in")
    store, check = CheckStore(str(tmp_path / "store")), found_in(series)
    assert store.get(series) is None
    store.put(series, check)
    again = CheckStore(str(tmp_path / "store")).get(series)
    assert again == check
    assert again is not None
    assert again.odd[0].why.template == "a light leak of {level} ADU"


def test_a_series_is_found_by_other_names_of_its_folder_and_in_any_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    series = series_in(tmp_path / "in")
    store = CheckStore(str(tmp_path / "store"))
    store.put(series, found_in(series))
    monkeypatch.chdir(tmp_path / "in")
    files = tuple(replace(f, path=os.path.basename(f.path)) for f in reversed(series.files))
    again = store.get(FrameSeries("another name", Kind.DARK, files))
    assert again is not None
    assert again.odd[0].path == os.path.basename(series.paths[1])


def test_another_file_frame_kind_or_code_is_another_series(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    series = series_in(tmp_path / "in")
    store = CheckStore(str(tmp_path / "store"))
    store.put(series, found_in(series))
    first, *rest = series.files
    for changed in (
        replace(series, files=tuple(rest)),
        replace(series, files=(replace(first, mtime_ns=first.mtime_ns + 1), *rest)),
        replace(series, files=(replace(first, bytes=first.bytes + 1), *rest)),
        replace(series, files=(replace(first, file_id=(1, 2)), *rest)),
        replace(series, kind=Kind.FLAT_DARK),
    ):
        assert store.get(changed) is None
    monkeypatch.setattr(check_store, "_code_number", lambda: 1)
    assert store.get(series) is None


def test_files_that_changed_are_young_or_could_not_be_read_are_not_kept(tmp_path: Path) -> None:
    store = CheckStore(str(tmp_path / "store"))
    series = series_in(tmp_path / "changed")
    os.utime(series.paths[0], (OLD + 9, OLD + 9))
    store.put(series, found_in(series))
    assert store.get(series) is None
    series = series_in(tmp_path / "young")
    os.utime(series.paths[0])
    series = replace(series, files=tuple(source(path) for path in series.paths))
    store.put(series, found_in(series))
    assert store.get(series) is None
    series = series_in(tmp_path / "unread")
    store.put(series, replace(found_in(series), unread={series.paths[3]: text("no")}))
    assert store.get(series) is None


def test_a_damaged_result_is_as_none_at_all(tmp_path: Path) -> None:
    series = series_in(tmp_path / "in")
    store = CheckStore(str(tmp_path / "store"))
    store.put(series, found_in(series))
    (file,) = (tmp_path / "store").iterdir()
    whole, rng = file.read_bytes(), random.Random(7)
    for _ in range(20):
        damaged = bytearray(whole)
        damaged[rng.randrange(len(whole))] ^= 1 << rng.randrange(8)
        file.write_bytes(bytes(damaged))
        assert store.get(series) in (None, found_in(series))
    for length in (0, 1, len(whole) // 2, len(whole) - 1):
        file.write_bytes(whole[:length])
        assert store.get(series) is None


def test_two_programs_write_and_read_at_once(tmp_path: Path) -> None:
    every = [series_in(tmp_path / f"in{i}") for i in range(4)]
    wrong: list[str] = []

    def work() -> None:
        store = CheckStore(str(tmp_path / "store"))
        for _ in range(10):
            for series in every:
                store.put(series, found_in(series))
                if store.get(series) not in (None, found_in(series)):
                    wrong.append(series.paths[0])

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    store = CheckStore(str(tmp_path / "store"))
    assert all(store.get(series) == found_in(series) for series in every)
    assert all(name.endswith(".check") for name in os.listdir(tmp_path / "store"))


def test_a_store_forgets_the_old_and_stays_small(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, every = CheckStore(str(tmp_path / "store")), []
    for i in range(6):
        every.append(series_in(tmp_path / f"in{i}"))
        store.put(every[i], found_in(every[i]))
        os.utime(store._file(every[i]), (OLD + i, OLD + i) if i == 0 else None)
    store.put(every[5], found_in(every[5]))
    assert [store.get(series) is None for series in every] == [True, *[False] * 5]
    monkeypatch.setattr(check_store, "LARGEST", 1)
    store.put(every[5], found_in(every[5]))
    monkeypatch.setattr(check_store, "LARGEST", 1_000_000)
    assert 1 <= len(os.listdir(tmp_path / "store")) <= 3


def test_a_store_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    series = series_in(tmp_path / "in")
    (tmp_path / "file").write_text("in the way")
    store = CheckStore(str(tmp_path / "file" / "store"))
    store.put(series, found_in(series))
    assert store.get(series) is None
