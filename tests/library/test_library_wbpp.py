"""An export for WBPP holds the masters it can use, and tells the keywords it needs."""

import errno
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import sky

from ap_master_calibration.errors import ApmcError, UsageError
from ap_master_calibration.frames import Frame
from ap_master_calibration.library import copy
from ap_master_calibration.library.add import read_master
from ap_master_calibration.library.wbpp import NOTE, Export, export_for_wbpp, keyword_value

CHARACTERS = r"[-():. a-zA-Z0-9]"


def wbpp_value(keyword: str, path: str) -> str | None:
    """A keyword's value in a path as WBPP 3.0.1 finds it: the last of KEYWORD, separator, value."""
    stem = os.path.splitext(path)[0].replace(os.sep, "/")
    found = re.findall(
        rf"[^a-zA-Z0-9]{re.escape(keyword)}[-_ ]({CHARACTERS}+)", stem, re.IGNORECASE
    )
    return found[-1] if found else None


def master(folder: Path, kind: str = "Master Dark", **told: Any) -> Frame:
    return read_master(sky.frame(folder / "out", kind, **{"ending": ".xisf", **told}))


def export(folder: Path, *masters: Frame) -> Export:
    return export_for_wbpp(masters, str(folder / "wbpp"))


def names(exported: Export) -> list[str]:
    return [keyword.name for keyword in exported.keywords]


def places(exported: Export) -> list[str]:
    return [
        os.path.relpath(path, exported.folder).replace(os.sep, "/") for _, path in exported.files
    ]


def note(exported: Export) -> str:
    return Path(exported.note).read_text(encoding="utf-8")


def test_masters_wbpp_tells_apart_need_no_keyword(tmp_path: Path) -> None:
    exported = export(
        tmp_path,
        master(tmp_path, "Master Bias"),
        master(tmp_path, exposure=60.0),
        master(tmp_path, exposure=300.0),
        master(tmp_path, "Master Flat", filter="L"),
        master(tmp_path, "Master Flat", filter="Ha"),
    )
    assert exported.keywords == ()
    kinds = [place.split("/")[0] for place in places(exported)]
    assert kinds == ["bias", "dark", "dark", "flat", "flat"]
    assert "No grouping keyword is needed" in note(exported)
    assert "1 master bias, 2 master dark and 2 master flat" in note(exported)


def test_every_file_is_a_master_by_its_name_and_an_xisf_file(tmp_path: Path) -> None:
    exported = export(tmp_path, master(tmp_path), master(tmp_path, "Master Bias"))
    for source, path in exported.files:
        assert re.search("master", os.path.basename(path), re.IGNORECASE)
        assert path.endswith(".xisf")
        assert Path(path).read_bytes() == Path(source).read_bytes()


@pytest.mark.parametrize(
    ("keyword", "one", "other", "values"),
    [
        ("GAIN", {"gain": 0}, {"gain": 100}, ("0", "100")),
        ("SET-TEMP", {"set_temp": -10.0}, {"set_temp": -20.0}, ("-20", "-10")),
        ("OFFSET", {"offset": 0}, {"offset": 50}, ("0", "50")),
        ("READOUTM", {"readout": "Low Noise"}, {"readout": "Fast"}, ("Fast", "Low Noise")),
        ("INSTRUME", {"camera": "Käfer"}, {"camera": "Cam 2"}, ("Cam 2", "K-fer")),
    ],
)
def test_what_wbpp_does_not_compare_by_itself_becomes_a_keyword(
    tmp_path: Path,
    keyword: str,
    one: dict[str, Any],
    other: dict[str, Any],
    values: tuple[str, ...],
) -> None:
    masters = (master(tmp_path, **one), master(tmp_path, **other))
    exported = export(tmp_path, *masters)
    assert names(exported) == [keyword]
    assert sorted(exported.keywords[0].values) == sorted(values)
    for source, path in exported.files:
        assert wbpp_value(keyword, path) == keyword_value(read_master(source), keyword)
    assert f"{keyword}   {', '.join(exported.keywords[0].values)}" in note(exported)


def test_no_keyword_is_asked_for_that_another_one_tells(tmp_path: Path) -> None:
    exported = export(
        tmp_path,
        master(tmp_path, camera="A", gain=0, offset=10, readout="x"),
        master(tmp_path, camera="B", gain=100, offset=50, readout="y"),
        master(tmp_path, camera="B", gain=200, offset=50, readout="y"),
    )
    assert names(exported) == ["INSTRUME", "GAIN"]


def test_a_keyword_that_only_some_masters_know_is_asked_for(tmp_path: Path) -> None:
    exported = export(tmp_path, master(tmp_path, gain=None), master(tmp_path, gain=100))
    assert names(exported) == ["GAIN"]
    assert {wbpp_value("GAIN", path) for _, path in exported.files} == {None, "100"}


def test_masters_of_another_size_are_told_apart_by_wbpp(tmp_path: Path) -> None:
    small = master(tmp_path, camera="A", size=(8, 6))
    assert names(export(tmp_path, master(tmp_path, camera="B"), small)) == []


def test_flats_of_two_nights_need_folders_of_their_nights(tmp_path: Path) -> None:
    exported = export(
        tmp_path,
        master(tmp_path, "Master Flat", filter="L", date_loc="2026-01-29T21:00:00"),
        master(tmp_path, "Master Flat", filter="L", date_loc="2026-01-30T21:00:00"),
        master(tmp_path),
    )
    (night,) = exported.keywords
    assert (night.name, night.values) == ("NIGHT", ("2026-01-29", "2026-01-30"))
    assert not night.in_headers
    assert {wbpp_value("NIGHT", path) for _, path in exported.files} == {None, *night.values}
    assert "NIGHT_2026-01-29" in note(exported)
    assert "no header of a light has it" in note(exported)


def test_flats_of_two_telescopes_need_folders_of_their_optics(tmp_path: Path) -> None:
    exported = export(
        tmp_path,
        master(tmp_path, "Master Flat", filter="L", more={"FOCALLEN": 400}),
        master(tmp_path, "Master Flat", filter="L", more={"FOCALLEN": 1624}),
    )
    assert exported.keywords[0].values == ("Tele 400mm", "Tele 1624mm")


def test_a_path_that_holds_the_same_keyword_does_not_matter(tmp_path: Path) -> None:
    folder = tmp_path / "GAIN_5" / "SET-TEMP_7"
    exported = export_for_wbpp(
        [master(tmp_path, gain=0), master(tmp_path, gain=100)], os.fspath(folder)
    )
    assert {wbpp_value("GAIN", path) for _, path in exported.files} == {"0", "100"}


# --- what stays -----------------------------------------------------------------------------------


def reasons(exported: Export) -> list[str]:
    return [one.reason for one in exported.left_out]


def test_only_the_newest_of_a_key_is_exported(tmp_path: Path) -> None:
    new = master(tmp_path, date_loc="2026-05-02T21:00:00", name="new.xisf")
    old = master(tmp_path, date_loc="2026-01-29T21:00:00", name="old.xisf")
    exported = export(tmp_path, old, new)
    assert [source for source, _ in exported.files] == [new.path]
    assert reasons(exported) == ["older than new.xisf"]
    assert f"- {old.path}: older than new.xisf" in note(exported)


def test_what_wbpp_does_not_take_is_left_out_with_the_reason(tmp_path: Path) -> None:
    superseded = master(tmp_path / "superseded", exposure=60.0)
    os.makedirs(tmp_path / "x" / "superseded")
    moved = tmp_path / "x" / "superseded" / "masterDark.xisf"
    os.rename(superseded.path, moved)
    exported = export(
        tmp_path,
        master(tmp_path),
        master(tmp_path, exposure=5.0, ending=".fits"),
        read_master(str(moved)),
        read_master(sky.frame(tmp_path, "DARK", exposure=6.0)),
    )
    assert sorted(reasons(exported)) == [
        "WBPP takes masters as XISF files only",
        "it is not a master bias, dark or flat",
        "it was superseded by a newer one",
    ]


def test_nothing_to_export_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no master to export: WBPP takes masters as XISF"):
        export(tmp_path, master(tmp_path, ending=".fits"))
    with pytest.raises(UsageError, match="no master to export"):
        export(tmp_path)
    assert not (tmp_path / "wbpp").exists()


def test_of_two_masters_wbpp_cannot_tell_apart_the_newer_is_exported(tmp_path: Path) -> None:
    """Darks of a camera without set point, at two temperatures."""
    bare: dict[str, Any] = {"set_temp": None}
    cold = master(tmp_path, ccd_temp=5.0, date_loc="2026-05-02T21:00:00", name="5.xisf", **bare)
    warm = master(tmp_path, ccd_temp=20.0, name="20.xisf", **bare)
    exported = export(tmp_path, cold, warm)
    assert reasons(exported) == ["WBPP cannot distinguish it from 5.xisf"]


def test_a_value_that_holds_the_name_of_a_keyword_is_not_taken_for_it(tmp_path: Path) -> None:
    """ "High Gain Mode" is a gain of "Mode" where it stands last in a path."""
    gains = [master(tmp_path, gain=gain, readout="High Gain Mode") for gain in (0, 100)]
    exported = export(tmp_path, *gains, master(tmp_path, gain=0, readout="Low Noise"))
    assert names(exported) == ["GAIN", "READOUTM"]
    for source, path in exported.files:
        for keyword in ("GAIN", "READOUTM"):
            assert wbpp_value(keyword, path) == keyword_value(read_master(source), keyword)


def test_masters_of_two_sizes_do_not_share_a_name(tmp_path: Path) -> None:
    exported = export(tmp_path, master(tmp_path, camera="A"), master(tmp_path, size=(8, 6)))
    assert len({os.path.basename(path) for _, path in exported.files}) == 2


# --- on disk --------------------------------------------------------------------------------------


def test_an_export_again_writes_nothing_twice(tmp_path: Path) -> None:
    masters = (master(tmp_path), master(tmp_path, "Master Bias"))
    first = export(tmp_path, *masters)
    times = [os.stat(path).st_ino for _, path in first.files]
    again = export(tmp_path, *masters)
    assert [os.stat(path).st_ino for _, path in again.files] == times
    assert sum(len(files) for _, _, files in os.walk(first.folder)) == 3


def test_another_file_of_the_name_is_never_replaced(tmp_path: Path) -> None:
    first = export(tmp_path, master(tmp_path))
    Path(first.files[0][1]).write_bytes(b"another")
    with pytest.raises(UsageError, match="is another file: give a new folder"):
        export(tmp_path, master(tmp_path))
    assert Path(first.files[0][1]).read_bytes() == b"another"


@pytest.mark.parametrize("content", [b"my own notes", b"", b"Masters for PixInsight"])
def test_a_note_of_the_users_own_is_left_alone(tmp_path: Path, content: bytes) -> None:
    own = tmp_path / "wbpp" / NOTE
    own.parent.mkdir()
    own.write_bytes(content)
    exported = export(tmp_path, master(tmp_path))
    assert own.read_bytes() == content
    assert Path(exported.note).name == NOTE.replace(".txt", " (2).txt")
    assert export(tmp_path, master(tmp_path)).note == exported.note


def test_a_full_disk_is_told_and_no_half_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(source: str, target: str) -> None:
        Path(target).write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    dark = master(tmp_path)
    monkeypatch.setattr(copy.shutil, "copy2", half)
    with pytest.raises(ApmcError, match=r"no room for .* in the folder .* are free"):
        export(tmp_path, dark)
    assert [files for _, _, files in os.walk(tmp_path / "wbpp") if files] == []


def test_a_folder_may_be_called_anything(tmp_path: Path) -> None:
    folder = tmp_path / "für WBPP's 🔭 [x]"
    exported = export_for_wbpp([master(tmp_path)], str(folder))
    assert set(os.listdir(folder)) == {NOTE, "dark"}
    assert str(folder) in note(exported)


def all_of(exported: Export) -> Iterable[str]:
    return (path for _, path in exported.files)


def test_no_name_holds_a_character_wbpp_does_not_read(tmp_path: Path) -> None:
    exported = export(tmp_path, master(tmp_path, camera="Ä&B+C_D"), master(tmp_path, camera="E"))
    for path in all_of(exported):
        name = Path(path).relative_to(exported.folder).as_posix()
        assert re.fullmatch(r"[-_():. a-zA-Z0-9/]+", name)
