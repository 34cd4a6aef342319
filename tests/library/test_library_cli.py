"""`library add`, `list`, `audit` and `export` as a person and a program use them."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import sky
from cli_child import ROOT, Said, apmc, environment

JANUARY, MAY = "2026-01-29T21:00:00", "2026-05-02T21:00:00"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "Bücher & 🔭"
    folder.mkdir()
    return folder


def master(folder: Path, kind: str = "Master Dark", **told: Any) -> str:
    return sky.frame(folder / "out", kind, **{"ending": ".xisf", **told})


def say(library: Path, *words: str | os.PathLike[str]) -> Said:
    return apmc("library", *words, home=library.parent / "home")


def add(library: Path, *words: str | os.PathLike[str]) -> Said:
    return say(library, "add", *words, "--to", library)


def files(library: Path) -> list[str]:
    return sorted(p.relative_to(library).as_posix() for p in library.rglob("*.xisf"))


# --- add ------------------------------------------------------------------------------------------


def test_the_masters_of_an_output_folder_are_added(tmp_path: Path, library: Path) -> None:
    master(tmp_path)
    master(tmp_path, "Master Bias")
    sky.frame(tmp_path / "out", "DARK")
    said = add(library, tmp_path / "out")
    assert (said.code, said.err) == (0, "")
    assert f"{library}: 2 masters added." in said.out
    assert "Passed over: 1 file that is no master." in said.out
    assert [name.split("/")[0] for name in files(library)] == ["MASTER BIAS", "MASTER DARK"]
    again = add(library, tmp_path / "out")
    assert (again.code, len(files(library))) == (0, 2)
    assert f"{library}: 2 masters already there." in again.out


def test_what_was_superseded_is_said(tmp_path: Path, library: Path) -> None:
    new, old = master(tmp_path, date_loc=MAY), master(tmp_path, date_loc=JANUARY)
    add(library, old)
    said = add(library, new)
    assert "an older one is kept: " + os.path.join("MASTER DARK", "") in said.out
    assert "1 master added; 1 older one kept as superseded." in said.out


def test_masters_given_together_are_added_the_oldest_first(tmp_path: Path, library: Path) -> None:
    given = [master(tmp_path, date_loc=moment) for moment in (MAY, JANUARY)]
    document = say(library, "add", *given, "--to", library, "--json").document
    assert [one["state"] for one in document["masters"]] == ["added", "added"]
    assert [one["source"] for one in document["masters"]] == given[::-1]
    assert document["masters"][1]["superseded"] == [str(library / files(library)[1])]
    assert document["failed"] == []


def test_a_dry_run_adds_nothing(tmp_path: Path, library: Path) -> None:
    said = add(library, master(tmp_path), "--dryrun")
    assert said.code == 0
    assert said.out.startswith("would add: MASTER DARK")
    assert "(a dry run)" in said.out
    assert files(library) == []


def test_the_only_library_of_the_settings_needs_no_name(tmp_path: Path, library: Path) -> None:
    settings = tmp_path / "s.toml"
    settings.write_text(f"dark_libraries = ['{library}']\n", encoding="utf-8")
    said = say(library, "add", master(tmp_path), "--settings", settings)
    assert (said.code, len(files(library))) == (0, 1)
    listed = say(library, "list", "--settings", settings)
    assert "1 master." in listed.out


def test_without_a_library_the_way_out_is_said(tmp_path: Path, library: Path) -> None:
    said = say(library, "add", master(tmp_path))
    assert said.code == 2
    assert "your settings have no library: say which one with --to LIBRARY" in said.err


def test_a_library_that_is_not_there_is_not_made(tmp_path: Path, library: Path) -> None:
    said = say(library, "add", master(tmp_path), "--to", tmp_path / "gone")
    assert said.code == 2
    assert "is not there: make it first" in said.err
    assert "Traceback" not in said.err
    assert not (tmp_path / "gone").exists()


def test_where_there_is_no_master_that_is_said(tmp_path: Path, library: Path) -> None:
    said = add(library, sky.frame(tmp_path, "DARK"))
    assert said.code == 2
    assert "no master bias, dark or flat found" in said.err


def test_a_master_that_cannot_be_added_does_not_keep_the_others(
    tmp_path: Path, library: Path
) -> None:
    (library / "MASTER DARK").write_text("a file where a folder should be")
    given = [master(tmp_path), master(tmp_path, "Master Bias")]
    said = add(library, *given)
    assert said.code == 1
    assert said.err.startswith(f"not added: {given[0]}: cannot ")
    assert "1 master added; 1 not added." in said.out
    document = say(library, "add", *given, "--to", library, "--json").document
    assert [one["source"] for one in document["failed"]] == given[:1]


def test_two_programs_add_at_once_and_nothing_is_lost(tmp_path: Path, library: Path) -> None:
    months = [f"2026-{month:02}-02T21:00:00" for month in range(1, 9)]
    for i, moment in enumerate(months):
        master(tmp_path / str(i % 2), date_loc=moment, seed=i)
    words = [sys.executable, "-m", "ap_master_calibration", "library", "add"]
    running = [
        subprocess.Popen(
            [*words, str(tmp_path / half), "--to", str(library), "-q"],
            env=environment(tmp_path / "home"),
            stderr=subprocess.PIPE,
        )
        for half in "01"
    ]
    assert [(child.communicate()[1], child.returncode) for child in running] == [(b"", 0)] * 2
    current = [name for name in files(library) if "superseded" not in name]
    assert (len(files(library)), len(current)) == (8, 1)
    newest = sky.frame(tmp_path / "x", "Master Dark", ending=".xisf", date_loc=months[-1], seed=7)
    assert (library / current[0]).read_bytes() == Path(newest).read_bytes()


# --- list -----------------------------------------------------------------------------------------


def test_every_master_is_listed_with_its_keys_and_its_age(tmp_path: Path, library: Path) -> None:
    add(library, master(tmp_path, date_loc=JANUARY))
    add(library, master(tmp_path, date_loc=MAY), master(tmp_path, "Master Bias", gain=0))
    add(library, master(tmp_path, "Master Flat", filter="Ha"))
    said = say(library, "list", library)
    assert said.code == 0
    heading, *rows, count = said.out.splitlines()
    assert heading.split()[:4] == ["Kind", "Camera", "Set", "point"]
    assert [row.split()[0] for row in rows] == ["bias", "dark", "dark", "flat"]
    assert [" superseded " in row for row in rows] == [False, False, True, False]
    assert "-10 °C" in rows[0]
    assert "2026-05-02" in rows[1]
    assert "300 s" in rows[1]
    assert " Ha " in rows[3]
    assert "MASTER FLAT" in rows[3]
    assert count == "4 masters, 1 of them superseded."


def test_a_column_in_which_nothing_stands_is_left_out(tmp_path: Path, library: Path) -> None:
    add(library, master(tmp_path, readout=None))
    heading = say(library, "list", library).out.splitlines()[0]
    assert "Gain" in heading
    assert not {"Readout", "Filter", "State"} & set(heading.split())


def test_a_program_reads_everything_that_is_known(tmp_path: Path, library: Path) -> None:
    add(library, master(tmp_path, gain=0))
    (library / "notes.tif").write_bytes(b"x")
    document = say(library, "list", library, "--json").document
    (told,) = document["masters"]
    assert told["kind"] == "dark"
    assert (told["gain"], told["temperature"], told["exposure"]) == (0.0, -10.0, 300.0)
    assert told["binning"] == [1, 1]
    assert told["made"] == "2026-01-29"
    assert told["age_days"] > 0
    assert told["age"] in ("fresh", "ageing", "old")
    assert told["superseded"] is False
    assert os.path.isfile(told["path"])
    assert [one["code"] for one in document["skipped"]] == ["other"]


def test_an_empty_library_says_so(library: Path) -> None:
    said = say(library, "list", library)
    assert (said.code, said.out) == (0, f"No masters in {library}.\n")


def test_without_any_library_list_and_audit_say_what_to_give(library: Path) -> None:
    for command in ("list", "audit"):
        said = say(library, command)
        assert said.code == 2
        assert "give a library folder" in said.err


# --- audit ----------------------------------------------------------------------------------------


def test_a_library_in_order_passes_and_shows_what_it_covers(tmp_path: Path, library: Path) -> None:
    add(library, master(tmp_path, "Master Bias", date_loc=None))
    for exposure in (60.0, 300.0):
        add(library, master(tmp_path, exposure=exposure, date_loc=None))
    said = say(library, "audit", library)
    assert said.code == 0
    assert "  -10 °C   yes    yes" in said.out
    assert said.out.endswith("3 masters looked at. Nothing to mend.\n")


@pytest.mark.parametrize("name", ["", "nothing", "raw"])
def test_an_audit_of_a_folder_without_masters_says_so(
    tmp_path: Path, library: Path, name: str
) -> None:
    folder = library / name
    if name == "raw":
        sky.frame(folder, "DARK")
    said = say(library, "audit", folder)
    assert said.code == 2
    assert (name or library.name) in said.err


def test_what_to_look_at_of_a_new_master_is_said(tmp_path: Path, library: Path) -> None:
    bare = master(tmp_path, camera=None)
    said = add(library, bare)
    assert said.code == 0
    assert "    ! camera unknown: " in said.out
    document = say(library, "add", bare, "--to", library, "--json").document
    assert document["masters"][0]["state"] == "there"


def test_findings_are_told_and_the_exit_code_says_so(tmp_path: Path, library: Path) -> None:
    add(library, master(tmp_path, exposure=300.0), master(tmp_path, exposure=60.0))
    add(library, master(tmp_path, exposure=60.0, set_temp=-20.0))
    (library / "MASTER DARK" / "broken.xisf").write_bytes(b"XISF0100")
    said = say(library, "audit", library)
    assert said.code == 1
    assert "Cannot be read\n  MASTER DARK" in said.out.replace(os.sep, "/")
    assert "Darks that are missing\n  ZWO ASI2600MM Pro, -20 °C, gain 100" in said.out
    assert ": no dark of 300 s\n" in said.out
    assert "Darks without a bias of their setup" in said.out
    document = say(library, "audit", library, "--json").document
    assert document["clean"] is False
    assert {one["trouble"] for one in document["findings"]} >= {"unreadable", "hole", "no-bias"}
    hole = next(one for one in document["findings"] if one["trouble"] == "hole")
    assert (hole["setup"]["temperature"], hole["exposures"]) == (-20.0, [300.0])
    assert document["coverage"][0]["set_points"] == [-20.0, -10.0]


# --- export ---------------------------------------------------------------------------------------


def test_a_library_is_exported_with_the_keywords_it_needs(tmp_path: Path, library: Path) -> None:
    add(library, master(tmp_path, gain=0), master(tmp_path, gain=100))
    said = say(library, "export", library, "--to", tmp_path / "wbpp")
    assert (said.code, said.err) == (0, "")
    assert "2 masters written to" in said.out
    assert "  GAIN: 0, 100\n" in said.out
    assert len(list((tmp_path / "wbpp").rglob("*.xisf"))) == 2
    again = say(library, "export", library, "--to", tmp_path / "wbpp", "--json")
    assert again.document["keywords"] == [
        {"name": "GAIN", "values": ["0", "100"], "pre": True, "post": False}
    ]


def test_an_export_of_nothing_is_a_usage_error(tmp_path: Path, library: Path) -> None:
    said = say(library, "export", library, "--to", tmp_path / "wbpp")
    assert said.code == 2
    assert "no master bias, dark or flat found" in said.err


# --- help -----------------------------------------------------------------------------------------


def test_every_command_explains_itself(library: Path) -> None:
    for words in ((), ("add",), ("list",), ("audit",), ("export",)):
        said = say(library, *words, "--help")
        assert said.code == 0
        assert "usage: ap-master-calibration library" in said.out
    assert say(library).code == 2
    assert say(library, "burn").code == 2


def test_help_loads_nothing_heavy(library: Path) -> None:
    code = (
        "import sys\n"
        "from ap_master_calibration.cli import main\n"
        "try:\n    main(['library', 'audit', '--help'])\n"
        "except SystemExit:\n    pass\n"
        "heavy = {'numpy', 'astropy', 'rich', 'jinja2', 'asyncio', 'sqlite3'} & set(sys.modules)\n"
        "print('loaded', sorted(heavy))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=environment(library.parent),
        cwd=ROOT,
        check=True,
    )
    assert done.stdout.endswith("loaded []\n")


def test_the_program_names_its_library_commands(library: Path) -> None:
    said = apmc("--help", home=library.parent)
    assert "library COMMAND" in said.out
