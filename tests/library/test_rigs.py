"""Rigs: which one frames get, what it changes, where its output goes, and the file they are in."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import sky
from systems import user_folders

from ap_master_calibration import cli
from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Frame
from ap_master_calibration.rejections import RejectionChoice, RejectionMethod
from ap_master_calibration.rigs.output_pattern import PatternField, folder_by_pattern, pattern_fault
from ap_master_calibration.rigs.rig import Rig, find_rig, rigs_fault, settings_with_rig
from ap_master_calibration.rigs.rig_choice import (
    RigChoice,
    output_by_rig,
    rig_by_camera,
    rig_by_hand,
)
from ap_master_calibration.rigs.rigs_file import read_rigs, rigs_path, write_rigs
from ap_master_calibration.scanning.scan import scan
from ap_master_calibration.settings import EngineChoice, Settings

ASI, QHY = "ZWO ASI2600MM Pro", "QHY600M"
ESPRIT = Rig(
    "Esprit 100",
    (ASI,),
    ("/lib/bias",),
    ("/lib/dark",),
    "{night}/masters",
    EngineChoice.BUILTIN,
    RejectionChoice(RejectionMethod.SIGMA, 3.0, 2.5),
)
RASA = Rig("RASA 8 – Düne 沙丘", (QHY,))


def frames(folder: Path, *cameras: str | None, **more: Any) -> tuple[Frame, ...]:
    for number, camera in enumerate(cameras):
        sky.frame(folder, "FLAT", camera=camera, number=number, name=f"{number}.fits", **more)
    return scan([str(folder)]).frames


# --- the choice -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "camera", [ASI, "zwo  asi2600mm PRO", "ZWO CCD ASI2600MM Pro", "ASI2600MM-Pro (1)"]
)
def test_the_camera_chooses_the_rig_however_a_program_writes_it(
    tmp_path: Path, camera: str
) -> None:
    choice = rig_by_camera([RASA, ESPRIT], frames(tmp_path, camera, camera))
    assert choice.rig is ESPRIT
    assert choice.why == f"rig Esprit 100, by the camera {camera}"


def test_a_camera_of_no_rig_gets_none_and_that_is_said(tmp_path: Path) -> None:
    choice = rig_by_camera([RASA], frames(tmp_path, ASI))
    assert choice == RigChoice(None, choice.why)
    assert choice.why == f"no rig has the camera {ASI}"


def test_without_rigs_or_frames_nothing_is_said(tmp_path: Path) -> None:
    assert rig_by_camera([], frames(tmp_path, ASI)) == RigChoice()
    assert rig_by_camera([ESPRIT], []) == RigChoice()


def test_a_rig_chosen_by_hand_says_what_camera_it_does_not_have(tmp_path: Path) -> None:
    mixed = frames(tmp_path, ASI, "zwo asi2600MM pro", QHY)
    chosen = rig_by_hand(ESPRIT, mixed)
    assert (chosen.rig, chosen.doubtful) == (ESPRIT, True)
    assert chosen.why == f"rig Esprit 100, chosen by you; it does not have the camera {QHY}"
    assert not rig_by_hand(Rig("without cameras"), mixed).doubtful
    assert not rig_by_hand(ESPRIT, mixed[:2]).doubtful


def test_lights_and_masters_choose_no_rig(tmp_path: Path) -> None:
    sky.frame(tmp_path, "LIGHT", camera=ASI)
    sky.frame(tmp_path, "Master Dark", camera=ASI, ending=".xisf")
    assert rig_by_camera([ESPRIT], scan([str(tmp_path)]).frames) == RigChoice()


def test_a_camera_of_two_rigs_is_left_to_the_person(tmp_path: Path) -> None:
    other = Rig("RC 8", ("asi2600mm pro",))
    choice = rig_by_camera([ESPRIT, other], frames(tmp_path, ASI))
    assert (choice.rig, choice.undecided) == (None, True)
    assert choice.why == f"several rigs have the camera {ASI}: Esprit 100 and RC 8"


@pytest.mark.parametrize(
    ("rigs", "end"), [([ESPRIT, RASA], f"of the rig {RASA.name}"), ([ESPRIT], "of no rig")]
)
def test_a_rig_is_never_chosen_for_the_frames_of_another_camera(
    tmp_path: Path, rigs: list[Rig], end: str
) -> None:
    choice = rig_by_camera(rigs, frames(tmp_path, ASI, ASI, QHY))
    assert (choice.rig, choice.undecided) == (None, True)
    assert choice.why == (
        f"the frames are not all of one rig: {ASI} is of the rig Esprit 100; {QHY} is {end}"
    )


def test_one_rig_may_have_several_cameras(tmp_path: Path) -> None:
    both = Rig("Dual", (ASI, QHY))
    choice = rig_by_camera([both], frames(tmp_path, ASI, QHY))
    assert choice.rig is both


def test_frames_that_name_no_camera_choose_none_and_go_with_the_others(tmp_path: Path) -> None:
    alone = rig_by_camera([ESPRIT], frames(tmp_path / "alone", None, None))
    assert (alone.rig, alone.undecided) == (None, False)
    assert alone.why == "no rig: the frames name no camera"
    choice = rig_by_camera([ESPRIT], frames(tmp_path / "mixed", ASI, None))
    assert choice.rig is ESPRIT
    assert choice.why is not None
    assert choice.why.endswith("1 frame that names no camera goes with it")


# --- what it changes ------------------------------------------------------------------------------


def test_a_rig_changes_what_it_has_and_nothing_else() -> None:
    general = Settings(bias_libraries=("/b",), dark_libraries=("/d",), jobs=3, min_frames=7)
    assert settings_with_rig(general, RASA) == general
    changed = settings_with_rig(general, ESPRIT)
    assert (changed.bias_libraries, changed.dark_libraries) == (("/lib/bias",), ("/lib/dark",))
    assert (changed.engine, changed.rejection) == (ESPRIT.engine, ESPRIT.rejection)
    assert (changed.jobs, changed.min_frames) == (3, 7)


def test_a_rig_is_found_by_its_name_and_else_those_there_are_are_named() -> None:
    assert find_rig([ESPRIT, RASA], " esprit  100 ") is ESPRIT
    with pytest.raises(UsageError, match="there is no rig RC 8: give Esprit 100 or RASA 8"):
        find_rig([ESPRIT, RASA], "RC 8")
    with pytest.raises(UsageError, match="you have no rigs"):
        find_rig([], "RC 8")


@pytest.mark.parametrize(
    ("rigs", "fault"),
    [
        ([Rig(" ")], "a rig has no name"),
        ([Rig("a\nb")], "another sign nobody sees"),
        ([Rig("A", (" ",))], "has a camera without a name"),
        ([Rig("A b"), Rig("a  B")], "two rigs are called a  B"),
        ([Rig("A", output="{filter}")], "rig A: the output pattern {filter} has a field"),
        ([Rig("A", rejection=RejectionChoice(low=-1))], "rig A: the low rejection limit must be"),
    ],
)
def test_a_rig_that_cannot_be_is_named(rigs: list[Rig], fault: str) -> None:
    assert fault in (rigs_fault(rigs) or "")
    assert rigs_fault([ESPRIT, RASA]) is None


# --- the output folder ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("{night}/masters", None),
        ("masters/{rig} {camera}", None),
        (os.path.abspath(os.sep) + "masters", None),
        ("..hidden/x", None),
        ("", "names no folder of its own"),
        (" . / ./", "names no folder of its own"),
        (os.path.abspath(os.sep), "names no folder of its own"),
        ("../{night}", "leads out of the folder"),
        ("a\\..\\..\\b", "leads out of the folder"),
        ("{filter}", "a field that is not known: use {night}, {camera}, {rig}"),
        ("{night", "a field that is not known"),
        ("{night:%Y}", "a field that is not known"),
        ("}", "a field that is not known"),
        ("D:masters", "is no whole path on this system"),
        ("\\masters", "is no whole path on this system"),
    ],
)
def test_a_pattern_names_a_folder_below_the_frames_or_a_whole_path(
    pattern: str, fault: str | None
) -> None:
    found = pattern_fault(pattern)
    assert found is None if fault is None else fault in (found or "")


@pytest.mark.parametrize(
    ("pattern", "values", "parts"),
    [
        ("{night}/masters", {"night": "2026-01-15"}, ("2026-01-15", "masters")),
        ("{night}\\masters", {"night": "2026-01-15"}, ("2026-01-15", "masters")),
        ("./{rig}//x/", {"rig": "RASA 8 – Düne 沙丘"}, ("RASA 8 – Düne 沙丘", "x")),
        ("{rig}", {"rig": "../../etc"}, ("-..-etc",)),
        ("{rig}/m", {"rig": ".."}, ("unnamed", "m")),
        ("{camera}", {"camera": "QHY: 600/M?"}, ("QHY- 600-M-",)),
        ("{camera}/CON/lpt1.old", {"camera": "aux"}, ("aux-", "CON-", "lpt1-.old")),
    ],
)
def test_every_part_becomes_a_name_that_all_file_systems_take(
    tmp_path: Path, pattern: str, values: dict[str, str], parts: tuple[str, ...]
) -> None:
    filled = {PatternField(name): value for name, value in values.items()}
    folder = folder_by_pattern(pattern, filled, str(tmp_path))
    assert folder == os.path.join(tmp_path, *parts)


def test_a_whole_path_is_not_below_the_frames(tmp_path: Path) -> None:
    pattern = f"{tmp_path}/all/{{night}}"
    folder = folder_by_pattern(pattern, {PatternField.NIGHT: "2026-01-15"}, "/frames")
    assert Path(folder) == tmp_path / "all" / "2026-01-15"


def test_the_night_of_a_pattern_is_that_of_the_flats(tmp_path: Path) -> None:
    sky.frame(tmp_path, "DARK", date_loc="2026-01-10T21:00:00")
    sky.frame(tmp_path, "FLAT", date_loc="2026-01-15T06:00:00")
    output = output_by_rig(ESPRIT, scan([str(tmp_path)]).frames, "in")
    assert output == os.path.join("in", "2026-01-14", "masters")


def test_a_value_that_is_not_one_gives_no_folder_but_a_sentence(tmp_path: Path) -> None:
    sky.frame(tmp_path, "FLAT", date_loc="2026-01-10T21:00:00")
    sky.frame(tmp_path, "FLAT", date_loc="2026-01-15T21:00:00")
    two = scan([str(tmp_path)]).frames
    with pytest.raises(UsageError, match=r"several values for \{night\} \(2026-01-10 and 2026"):
        output_by_rig(ESPRIT, two, "in")
    none = frames(tmp_path / "none", None)
    with pytest.raises(UsageError, match=r"no frame has a value for \{camera\}: give the output"):
        output_by_rig(Rig("A", output="{camera}"), none, "in")
    assert output_by_rig(RASA, two, "in") is None


# --- the file -------------------------------------------------------------------------------------


def test_rigs_come_back_as_they_were_written(tmp_path: Path) -> None:
    path = rigs_path(str(tmp_path / "settings.toml"))
    assert read_rigs(path) == ()
    write_rigs([ESPRIT, RASA], path)
    assert Path(path) == tmp_path / "rigs.toml"
    assert read_rigs(path) == (ESPRIT, RASA)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("[[rigs]", "Expected"),
        ("rigs = 3", "rigs = 3 is not a list"),
        ("[[rigs]]\ncameras = []", "rigs[0].name is missing"),
        ("[[rigs]]\nname = 'A'\ncameras = 'QHY'", "rigs[0].cameras = 'QHY' is not a list"),
        ("[[rigs]]\nname = 'A'\nengine = 'x'", "rigs[0].engine = 'x' is not one of auto"),
        ("[[rigs]]\nname = 'A'\noutput = '..'", "rig A: the output pattern .. leads out"),
        ("[[rigs]]\nname = 'A'\n[[rigs]]\nname = 'a'", "two rigs are called a"),
    ],
)
def test_a_file_that_cannot_be_is_named_with_its_key_and_the_way_out(
    tmp_path: Path, content: str, reason: str
) -> None:
    path = tmp_path / "rigs.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError) as raised:
        read_rigs(str(path))
    assert str(raised.value).startswith(f"{path} cannot be read: ")
    assert reason in str(raised.value)
    assert str(raised.value).endswith("mend the file or delete it")


# --- the command line -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str


Say = Callable[..., Answer]


@pytest.fixture
def say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Say:
    """The command line in this process, with settings of its own."""
    for name, value in user_folders(tmp_path / "home").items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)

    def answer(*words: str) -> Answer:
        code = cli.main([*words, "--settings", str(tmp_path / "settings.toml")])
        return Answer(code, *capsys.readouterr())

    (tmp_path / "settings.toml").touch()
    return answer


def flats(folder: Path, camera: str | None = ASI) -> None:
    sky.series(folder, 3, "FLAT", camera=camera, exposure=2.0, filter="L")


def planned(answer: Answer) -> Any:
    assert answer.code == 0, answer.err
    return json.loads(answer.out)


def test_a_rig_is_added_listed_and_removed(tmp_path: Path, say: Say) -> None:
    flats(tmp_path / "in")
    added = say(
        "rigs", "add", "Esprit  100", "--from", "in", "--camera", QHY, "--output",
        "{night}/masters", "--engine", "builtin", "--rejection", "sigma", "--sigma-low", "3",
    )  # fmt: skip
    assert (added.code, added.out) == (0, "Added the rig Esprit 100.\n")
    listed = say("rigs", "list")
    assert listed.out.splitlines()[:5] == [
        "Esprit 100",
        f"  cameras: {QHY} and {ASI}",
        "  output: {night}/masters",
        "  engine: the built-in engine",
        "  rejection: Sigma clipping, low 3",
    ]
    document = json.loads(say("rigs", "list", "--json").out)
    assert document["rigs"][0]["cameras"] == [QHY, ASI]
    assert document["path"] == str(tmp_path / "rigs.toml")
    again = say("rigs", "add", "esprit 100")
    assert (again.code, "there is a rig esprit 100 already" in again.err) == (2, True)
    assert say("rigs", "remove", "ESPRIT 100").code == 0
    assert say("rigs", "list").out.startswith("No rigs, kept in ")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("add", "A", "--output", "../x"), "leads out of the folder"),
        (("add", " "), "a rig has no name"),
        (("add", "A", "--from", "empty"), "no calibration frame in empty names its camera"),
        (("remove", "A"), "there is no rig A: you have no rigs"),
    ],
)
def test_what_cannot_be_a_rig_changes_nothing(
    tmp_path: Path, say: Say, words: tuple[str, ...], reason: str
) -> None:
    (tmp_path / "empty").mkdir()
    answer = say("rigs", *words)
    assert (answer.code, reason in answer.err) == (2, True)
    assert not (tmp_path / "rigs.toml").exists()


def test_a_file_that_cannot_be_written_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    code = cli.main(["rigs", "add", "A", "--settings", str(tmp_path / "file" / "s.toml")])
    assert code == 2
    assert f"cannot write {tmp_path / 'file' / 'rigs.toml'}" in capsys.readouterr().err


def test_a_rig_with_the_camera_of_another_is_added_and_that_is_said(say: Say) -> None:
    say("rigs", "add", "Esprit 100", "--camera", ASI)
    added = say("rigs", "add", "RC 8", "--camera", "asi2600mm PRO")
    assert added.code == 0
    assert "Note: the rig Esprit 100 has the camera asi2600mm PRO too" in added.out


def test_the_library_commands_take_those_of_a_rig(tmp_path: Path, say: Say) -> None:
    library = tmp_path / "library"
    master = sky.frame(tmp_path / "out", "Master Bias", ending=".xisf")
    library.mkdir()
    write_rigs([Rig("E", (ASI,), (str(library),))], str(tmp_path / "rigs.toml"))
    assert say("library", "add", master).code == 2
    assert say("library", "add", master, "--rig", "e").code == 0
    assert "1 master." in say("library", "list", "--rig", "E").out


def test_frames_that_are_not_asked_for_choose_no_rig(tmp_path: Path, say: Say) -> None:
    flats(tmp_path / "in")
    sky.series(tmp_path / "in", 3, "BIAS", camera=QHY)
    write_rigs([ESPRIT, RASA], str(tmp_path / "rigs.toml"))
    assert say("in", "out", "--dryrun").code == 2
    only = say("in", "out", "--dryrun", "--only", "flat", "--bias-master-dir", "in",
               "--dark-master-dir", "in")  # fmt: skip
    assert f"Note: rig Esprit 100, by the camera {ASI}." in only.out


def test_the_plan_says_which_rig_is_used_and_options_win_over_it(tmp_path: Path, say: Say) -> None:
    flats(tmp_path / "in")
    library = tmp_path / "lib"
    sky.frame(library, "Master Bias", ending=".xisf")
    rig = Rig(
        "Esprit 100",
        (ASI,),
        (str(library),),
        engine=EngineChoice.BUILTIN,
        rejection=RejectionChoice(RejectionMethod.SIGMA, 3.0, 2.5),
    )
    write_rigs([rig], str(tmp_path / "rigs.toml"))
    dry = ("in", "out", "--dryrun", "--json")
    plan = planned(say(*dry))
    assert plan["notes"][0] == f"rig Esprit 100, by the camera {ASI}"
    step = plan["steps"][0]
    assert step["limits"]["method"] == "sigma"
    assert step["bias"]["path"].startswith(str(library))
    step = planned(say(*dry, "--rejection", "minmax"))["steps"][0]
    assert step["limits"]["method"] == "minmax"
    other = tmp_path / "other"
    other.mkdir()
    step = planned(say(*dry, "--bias-master-dir", "other"))["steps"][0]
    assert step["bias"] is None
    step = planned(say(*dry, "--no-rig"))["steps"][0]
    assert (step["bias"], step["limits"]["method"]) == (None, "percentile")


def test_a_person_chooses_among_rigs_of_one_camera(tmp_path: Path, say: Say) -> None:
    flats(tmp_path / "in")
    rigs = [Rig("Esprit 100", (ASI,)), Rig("RC 8", (ASI,))]
    write_rigs(rigs, str(tmp_path / "rigs.toml"))
    asked = say("in", "out", "--dryrun")
    assert asked.code == 2
    assert "several rigs have the camera" in asked.err
    assert "with --rig NAME, or none with --no-rig" in asked.err
    chosen = say("in", "out", "--dryrun", "--rig", "rc 8")
    assert "Note: rig RC 8, chosen by you." in chosen.out
    assert say("in", "out", "--dryrun", "--rig", "RC").code == 2


def test_without_an_output_the_pattern_of_the_rig_is_used_and_its_masters_are_kept(
    tmp_path: Path, say: Say
) -> None:
    flats(tmp_path / "in")
    rig = Rig("E", (ASI,), output="{night}/masters", engine=EngineChoice.BUILTIN)
    write_rigs([rig], str(tmp_path / "rigs.toml"))
    made = say("in", "--check", "off")
    assert made.code == 0, made.err
    output = os.path.join("in", "2026-01-29", "masters")
    assert f"Note: output {output}, by the pattern {{night}}/masters." in made.out
    masters = list((tmp_path / output / "master").glob("*.xisf"))
    assert len(masters) == 1
    before = masters[0].read_bytes()
    again = say("in", "--check", "off")
    assert (again.code, "up to date" in again.out) == (0, True)
    assert masters[0].read_bytes() == before


def test_masters_may_go_into_the_folder_of_the_night_that_holds_the_frames(
    tmp_path: Path, say: Say
) -> None:
    flats(tmp_path / "in" / "2026-01-29")
    rig = Rig("E", (ASI,), output="{night}", engine=EngineChoice.BUILTIN)
    write_rigs([rig], str(tmp_path / "rigs.toml"))
    assert say("in", "--check", "off").code == 0
    assert len(list((tmp_path / "in" / "2026-01-29" / "master").glob("*.xisf"))) == 1
    again = say("in", "--check", "off")
    assert (again.code, "The master is up to date" in again.out) == (0, True)


@pytest.mark.parametrize(
    ("rigs", "camera", "reason"),
    [
        ([], ASI, "give at least one folder of frames and then the output folder"),
        ([Rig("E", (ASI,))], ASI, "the rig E has no output pattern: give the output folder"),
        ([ESPRIT], QHY, f"no rig has the camera {QHY}: give the output folder"),
        ([ESPRIT], None, "no rig: the frames name no camera: give the output folder"),
    ],
)
def test_without_an_output_and_a_pattern_the_output_is_asked_for(
    tmp_path: Path, say: Say, rigs: list[Rig], camera: str | None, reason: str
) -> None:
    flats(tmp_path / "in", camera)
    write_rigs(rigs, str(tmp_path / "rigs.toml"))
    answer = say("in", "--engine", "builtin")
    assert (answer.code, reason in answer.err) == (2, True), answer.err
    assert len(list((tmp_path / "in").iterdir())) == 3


def test_a_library_of_a_rig_that_is_gone_is_named(tmp_path: Path, say: Say) -> None:
    flats(tmp_path / "in")
    gone = str(tmp_path / "gone")
    write_rigs([Rig("E", (ASI,), (gone,))], str(tmp_path / "rigs.toml"))
    answer = say("in", "out", "--dryrun")
    assert (answer.code, gone in answer.err) == (2, True)
    assert answer.err.endswith(
        f"the library {gone} of the rig E is not there: connect its disk, or change the rig\n"
    )
    assert say("in", "out", "--dryrun", "--bias-master-dir", "in").code == 0


def test_a_broken_file_of_rigs_stops_a_run_unless_no_rig_is_wanted(
    tmp_path: Path, say: Say
) -> None:
    flats(tmp_path / "in")
    (tmp_path / "rigs.toml").write_text("[[rigs")
    answer = say("in", "out", "--dryrun")
    assert (answer.code, str(tmp_path / "rigs.toml") in answer.err) == (2, True)
    assert say("in", "out", "--dryrun", "--no-rig").code == 0
