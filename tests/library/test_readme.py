"""The README holds: its commands run, its sentences are said, its tables are true."""

import argparse
import importlib.util
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
import tomllib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from importlib.metadata import EntryPoint
from pathlib import Path
from types import ModuleType
from unittest import mock

import pixinsight_standin
import psutil
import pytest
import sky
from cli_child import ROOT, Said, apmc, environment
from pixinsight_standin import slot

from ap_master_calibration.cli.arguments import COMMANDS, parse
from ap_master_calibration.demo import make_demo_night
from ap_master_calibration.engines.pixinsight.installation import Instance, check_slot
from ap_master_calibration.errors import ApmcError
from ap_master_calibration.files.keywords import HeaderKey, RawHeader, Value
from ap_master_calibration.frames import Frame
from ap_master_calibration.headers.frame import to_frame
from ap_master_calibration.library.match import LISTED
from ap_master_calibration.planning.plan import Recipe
from ap_master_calibration.quality.certificate import TEST_KEYWORDS
from ap_master_calibration.quality.findings import Cause
from ap_master_calibration.quality.master_tests import MASTER_TESTS
from ap_master_calibration.rejections import REJECTIONS, WINSORIZED_FROM, RejectionMethod
from ap_master_calibration.settings import PixInsightSettings, Settings
from apmc_gui import app

README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
NIGHT = "2026-11-20"
PROGRAMS = ("ap-master-calibration ", "apmc ", "python -m ap_master_calibration ")
GROUPS = {
    "library": ("add", "list", "audit", "export"),
    "rigs": ("list", "add", "remove"),
}
"""The commands that have commands of their own."""


def fenced(language: str) -> list[str]:
    """The code blocks in a language, those in lists too."""
    found = re.findall(rf"^( *)```{language}\n(.*?)^\1```$", README, re.MULTILINE | re.DOTALL)
    return [textwrap.dedent(block) for _, block in found]


def lines_of(blocks: Sequence[str]) -> list[str]:
    whole = [re.sub(r"\\\n\s*", "", block) for block in blocks]  # a line that is continued
    lines = [line.strip() for block in whole for line in block.splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


COMMAND_LINES = lines_of(fenced("sh"))
OF_THE_PROGRAM = [line for line in COMMAND_LINES if line.startswith(PROGRAMS)]
SET_UP = [line for line in COMMAND_LINES if line not in OF_THE_PROGRAM]
SET_UP += [  # as a shell of other systems writes it
    line.removeprefix("& ").replace("$HOME", "~").replace("\\", "/").replace("/Scripts/", "/bin/")
    for line in lines_of(fenced("powershell"))
]


# --- the commands ---------------------------------------------------------------------------------


class Person:
    """Somebody with an empty home, a night of frames in it, and a PixInsight that is none."""

    def __init__(self, home: Path) -> None:
        self.home, self.astro = home, home / "Astro"
        made = make_demo_night(str(self.astro), size=(120, 80))
        (Path(made.frames) / NIGHT).rename(self.astro / NIGHT)
        shutil.copytree(self.astro / "library", self.astro / "older")
        self.binary = pixinsight_standin.install(home / "elsewhere" / "bin")
        self.said: list[Said] = []
        self.own = home / "own.toml"
        self.own.write_text("engine = 'builtin'\n")
        self.with_rigs = home / "rigs" / "own.toml"
        self.with_rigs.parent.mkdir()
        self.with_rigs.touch()
        self.patient = home / "patient.toml"
        self.patient.write_text("[pixinsight]\nidle_timeout = 60.0\n")

    def types(self, line: str) -> Said:
        """Runs a line of the README here, and keeps what was said."""
        line, _, target = line.partition(" > ")
        program = next(p for p in PROGRAMS if line.startswith(p))
        words = [self.here(word) for word in shlex.split(line.removeprefix(program))]
        said = self.run(*self.with_own_pixinsight(words))
        if target:
            Path(self.here(target)).write_text(said.out, encoding="utf-8")
        return said

    def here(self, word: str) -> str:
        """A word with its folders in this home; the run of the example is the first there is."""
        path = word.replace("~", str(self.home), 1)
        logs, found, _ = path.partition(f"{os.sep}logs{os.sep}")
        return str(min(p for p in Path(logs, "logs").iterdir() if p.is_dir())) if found else path

    def with_own_pixinsight(self, words: list[str]) -> list[str]:
        """The words with a PixInsight and a slot of this test alone: never with a real one."""
        if words[0] in {"rehearse", "verify"}:
            return words
        if chain_of(shlex.join(words)) == RIGS:
            return [*words, "--settings", str(self.with_rigs)]
        if "--pixinsight-binary" not in words:
            return [*words, "--settings", str(self.own)]
        words[words.index("--pixinsight-binary") + 1] = self.binary
        if "--instance-id" in words:
            words[words.index("--instance-id") + 1] = str(slot())
        else:
            words += ["--instance-id", str(slot(7 if words[0] == "doctor" else 0))]
        return [*words, "--settings", str(self.patient)]

    def run(self, *words: str | Path, **more: str) -> Said:
        """The command line with words as they are; a PixInsight that stays open is closed."""
        if "--no-force-exit" in words:
            said = self.run_and_close_pixinsight(*words, **more)
        else:
            said = apmc(*words, home=self.home, cwd=self.home, checked=True, DISPLAY=":0", **more)
        self.said.append(said)
        return said

    def run_and_close_pixinsight(self, *words: str | Path, **more: str) -> Said:
        with subprocess.Popen(
            [sys.executable, "-m", "ap_master_calibration", *map(str, words)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=environment(self.home, DISPLAY=":0", **more),
            cwd=self.home,
        ) as child:
            before = close_pixinsight_when_done(child)
            out, err = child.communicate(timeout=120)
        return Said(child.returncode, before + out, err)


def close_pixinsight_when_done(child: "subprocess.Popen[str]") -> str:
    """What was said until the one master of a run was made; then its PixInsight is closed."""
    said = ""
    assert child.stdout is not None
    for line in child.stdout:
        said += line
        if line.strip().startswith("done in"):
            break
    for process in psutil.Process(child.pid).children(recursive=True):
        with suppress(psutil.Error):  # it has ended meanwhile
            if "launcher.py" in " ".join(process.cmdline()):
                process.terminate()
    return said


@pytest.fixture(scope="module")
def person(tmp_path_factory: pytest.TempPathFactory) -> Person:
    return Person(tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="module")
def typed(person: Person) -> dict[str, Said]:
    """What every command said; those about one output are typed in the order of the README."""
    chains: dict[str, list[str]] = {}
    for line in OF_THE_PROGRAM:
        chains.setdefault(chain_of(line), []).append(line)
    with ThreadPoolExecutor() as pool:
        told = pool.map(
            lambda chain: [(line, person.types(line)) for line in chain], chains.values()
        )
    return dict(pair for chain in told for pair in chain)


RIGS = "rigs"


def chain_of(line: str) -> str:
    """The output, the saved plan or the rigs that a command is about; most are about "masters"."""
    if re.search(r"\brigs? ", line):
        return RIGS
    found = re.search(r"~/Astro/(pix|own|by-hand|plan\.json|sample)\b", line)
    return found[1] if found else "masters"


@pytest.mark.parametrize("line", OF_THE_PROGRAM)
def test_a_command_does_what_it_is_there_for(line: str, typed: dict[str, Said]) -> None:
    said = typed[line]
    finds = any(command in line for command in (" library audit ", " check ", " verify "))
    fine = (0, 1) if finds else (0,)  # 1: it found something
    assert said.code in fine, said.out + said.err
    assert not said.err
    assert bool(said.out) is not ("--quiet" in line)


def test_the_commands_show_every_way_to_name_the_program(typed: dict[str, Said]) -> None:
    used = {next(p for p in PROGRAMS if line.startswith(p)) for line in typed}
    assert used == set(PROGRAMS)
    shown = {line.split()[1] for line in typed if line.startswith("apmc ")}
    assert set(COMMANDS) <= shown
    for group, names in GROUPS.items():
        assert {line.split()[2] for line in typed if f"apmc {group} " in line} == set(names)


def test_the_check_is_shown_with_groups_files_and_causes_there_are(
    person: Person, typed: dict[str, Said]
) -> None:
    found = re.search(r"<!-- check -->\n```text\n\$ (.*?)\n(.*?)\n[^\n]*\n```", README, re.DOTALL)
    assert found is not None
    shown = [line for line in found[2].splitlines() if line != "..."]
    groups = [line for line in shown if not line.startswith(" ")]
    odd = [line.split()[:2] for line in shown if line.startswith(" ")]
    assert set(groups) <= set(typed[found[1]].out.splitlines())
    assert len(odd) == 5
    names = {path.name for path in person.astro.rglob("*.fits")}
    assert [pair for pair in odd if pair[0] not in names or pair[1] not in set(Cause)] == []


def test_pixinsight_and_the_built_in_engine_made_what_was_asked_for(
    person: Person, typed: dict[str, Said]
) -> None:
    made = {f.name: len(list((f / "master").glob("*.xisf"))) for f in outputs(person)}
    assert made == {"masters": 10, "pix": 10, "by-hand": 0, "own": 10, "later": 10}
    assert list((person.astro / "scripts").glob("*_calibrate_masters.js"))
    assert list((person.astro / "by-hand" / "logs").glob("*_calibrate_masters.js"))
    assert list((person.astro / "pix" / "calibrated").rglob("*.xisf"))


def outputs(person: Person) -> Iterator[Path]:
    return (folder.parent for folder in sorted(person.astro.glob("*/logs")))


def test_an_output_folder_looks_as_it_is_drawn(person: Person, typed: dict[str, Said]) -> None:
    (block,) = (b for b in fenced("text") if "masterBias" in b)
    drawn = [re.split(r" {3,}", line)[0] for line in block.splitlines()]
    there = {
        re.sub(r"\d{8}_\d{6}(_\d+)?", "20261120_213000", p.relative_to(folder).as_posix())
        for folder in outputs(person)
        for p in folder.rglob("*")
    }
    assert {name.removeprefix("OUT/") for name in drawn} <= there
    assert len(drawn) == 8


def test_a_library_looks_as_it_is_drawn(person: Person, typed: dict[str, Said]) -> None:
    (block,) = (b for b in fenced("text") if b.startswith("LIBRARY/"))
    folders = [line.removeprefix("LIBRARY/") for line in block.splitlines()]
    assert all(list((person.astro / "library" / f).glob("*.xisf")) for f in folders)


@pytest.mark.parametrize("line", SET_UP)
def test_a_command_that_sets_up_is_one_its_program_takes(line: str, tmp_path: Path) -> None:
    program, *words = shlex.split(line)
    match [program, *words]:
        case ["python3", "packaging/develop.py", task]:
            assert reached("develop", task, [task]) == [task]
        case ["python3", "packaging/build.py", *options]:
            assert reached("build", "install", options) == ["install"]
        case ["python3" | "py", "-m", "venv", "~/apmc"]:
            where = str(tmp_path / "apmc")
            subprocess.run([sys.executable, "-m", "venv", "--without-pip", where], check=True)
        case ["~/apmc/bin/python", "-m", "pip", "install", "."]:
            assert installed_programs() == {"ap-master-calibration", "apmc", "apmc-gui"}
        case ["~/apmc/bin/apmc-gui" | "apmc-gui", *_]:
            assert app.parse(words).folders == [w for w in words[:1] if not w.startswith("-")]
        case _:
            pytest.fail(f"nothing tries this command: {line}")


class Reached(Exception):
    """The script came to what it is there for."""


def reached(script: str, function: str, words: Sequence[str]) -> list[str]:
    """Which function a script of packaging/ comes to with these words; it is not carried out."""
    with (
        mock.patch.object(sys, "path", [str(ROOT / "packaging"), *sys.path]),
        mock.patch.dict(sys.modules),
    ):
        module = script_module(script)
        with (
            mock.patch.object(module, function, side_effect=Reached),
            mock.patch.object(sys, "argv", [script, *words]),
            pytest.raises(Reached),
        ):
            module.main()
    return [function]


def script_module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def installed_programs() -> set[str]:
    """The programs that installing gives, each of them one that can be called."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    programs = {**project["scripts"], **project["gui-scripts"]}
    assert all(callable(EntryPoint(n, where, "").load()) for n, where in programs.items())
    return set(programs)


def test_there_are_exactly_two_commands_to_try_it_in_a_fresh_copy() -> None:
    told = [line for line in COMMAND_LINES if "develop.py" in line]
    assert told == ["python3 packaging/develop.py demo", "python3 packaging/develop.py test"]
    assert COMMAND_LINES[:2] == told
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert told[1] in ci.splitlines()


# --- the sentences --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def troubles(person: Person, typed: dict[str, Said]) -> str:
    """All that is said when things go wrong, and by the README's own commands."""
    night, library, out = person.astro / NIGHT, person.astro / "older", person.astro / "none"
    (person.astro / "empty").mkdir()
    sky.series(person.astro / "two", 2, "BIAS")
    cases = [
        (person.astro / "empty", out),
        (person.astro / "two", out, "--dryrun"),
        (night, out, "--dryrun", "--dark-master-dir", library),
        (night, out, "--dryrun", "--staged", "--bias-master-dir", library),
        (night, person.astro / "own", "--staged", "--dryrun", "--rejection", "sigma"),
    ]
    with ThreadPoolExecutor() as pool:
        for words in cases:
            pool.submit(person.run, *words, "--settings", person.own)
        pool.submit(person.run, night, out, "--engine", "pixinsight", "--dryrun")
    fail_with_pixinsight(person)
    said = [text for one in person.said for text in (one.out, one.err)]
    taken = PixInsightSettings(instance=123)
    with pytest.raises(ApmcError) as error:
        check_slot(taken, [Instance(pid=4711, slot=123)])
    return "\n".join([*said, str(error.value)])


def fail_with_pixinsight(person: Person) -> None:
    """Runs of a PixInsight that fails in each of its ways."""
    frames = person.home / "few"
    sky.series(frames / "bias", 3, "BIAS", seed=1)
    sky.series(frames / "flat", 3, "FLAT", exposure=2.0, filter="L", level=25000, seed=2)
    impatient = person.home / "impatient.toml"
    impatient.write_text("[pixinsight]\nidle_timeout = 1.5\n")

    def fail(number: int, mode: str, arg: str, settings: Path) -> None:
        pixinsight = ["--pixinsight-binary", person.binary, "--instance-id", str(slot(number))]
        told = {"PIXINSIGHT_STANDIN_MODE": mode, "PIXINSIGHT_STANDIN_ARG": arg}
        out = person.home / f"failed-{number}"
        said = person.run(frames, out, "--settings", settings, *pixinsight, **told)
        assert said.code == 1

    modes = [("silent", ""), ("hang", ""), ("die", "1"), ("fail-file", "FLAT"), ("spoil", "")]
    with ThreadPoolExecutor() as pool:
        started = [
            pool.submit(fail, i, *mode, impatient if mode[0] == "hang" else person.patient)
            for i, mode in enumerate(modes, 1)
        ]
    for one in started:
        one.result()


SENTENCES = re.findall(r"^> (.+)$", README, re.MULTILINE)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_quoted_sentence_is_what_the_program_says(sentence: str, troubles: str) -> None:
    parts = map(re.escape, sentence.split("…"))
    assert re.search(".*".join(parts), troubles), sentence


def test_the_known_troubles_are_quoted() -> None:
    assert len(SENTENCES) >= 17


# --- the tables -----------------------------------------------------------------------------------


class Found(Exception):
    """Carries the parser out of the function that makes it."""


def parser_of(make: Callable[[], object]) -> argparse.ArgumentParser:
    def found(self: argparse.ArgumentParser, *_: object) -> None:
        raise Found(self)

    with (
        mock.patch.object(argparse.ArgumentParser, "parse_args", found),
        pytest.raises(Found) as carried,
    ):
        make()
    parser = carried.value.args[0]
    assert isinstance(parser, argparse.ArgumentParser)
    return parser


def options_of(parser: argparse.ArgumentParser) -> dict[str, str]:
    """What each option does, by the way it is written."""
    found = {}
    for action in parser._actions:
        if action.option_strings and action.dest != "help":
            written = ", ".join(f"`{flag}{_argument(action)}`" for flag in action.option_strings)
            words = "say the version" if action.dest == "version" else str(action.help)
            found[written] = words.replace("%%", "%")
    return found


def _argument(action: argparse.Action) -> str:
    word = str(action.metavar or action.dest.upper())
    match action.nargs:
        case 0:
            return ""
        case "?":
            return f" [{word}]"
        case _:
            return f" {word}"


def subcommands() -> dict[str, argparse.ArgumentParser]:
    found = {name: parser_of(lambda n=name: parse([n])) for name in COMMANDS if name not in GROUPS}
    for group, names in GROUPS.items():
        (inner,) = (
            action
            for action in parser_of(lambda g=group: parse([g]))._actions
            if isinstance(action, argparse._SubParsersAction)
        )
        found |= {f"{group} {name}": inner.choices[name] for name in names}
    return found


def table_of_options() -> str:
    options = options_of(parser_of(lambda: parse(["in", "out"])))
    rows = [f"| {written} | {words} |" for written, words in options.items()]
    return "\n".join(["| option | what it does |", "|---|---|", *rows])


def table_of_more_options() -> str:
    """The options that the table above does not tell with the same words, and whose they are."""
    known = options_of(parser_of(lambda: parse(["in", "out"]))).items()
    of: dict[tuple[str, str], list[str]] = {}
    for name, parser in subcommands().items():
        for option in options_of(parser).items() - known:
            of.setdefault(option, []).append(name)
    rows = sorted(
        f"| {_names(names)} | {written} | {words} |" for (written, words), names in of.items()
    )
    return "\n".join(["| command | option | what it does |", "|---|---|---|", *rows])


def _names(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def test_the_table_of_tests_names_every_test_of_a_master() -> None:
    section = README.split("## How good a master is")[1].split("## A library")[0]
    cells = re.findall(r"^\| (`.*?) \|", section, re.MULTILINE)
    assert [name for cell in cells for name in re.findall("`(.+?)`", cell)] == list(
        dict.fromkeys(test.name for test in MASTER_TESTS)
    )
    keywords = {keyword for keyword, _ in TEST_KEYWORDS.values()}
    assert {keyword for keyword in keywords if f"`{keyword}`" not in section} == set()


def table_of_window_options() -> str:
    options = options_of(parser_of(lambda: app.parse([])))
    rows = [f"| {written} | {words} |" for written, words in options.items()]
    return "\n".join(["| option | what it does |", "|---|---|", *rows])


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("options", table_of_options),
        ("more options", table_of_more_options),
        ("window options", table_of_window_options),
    ],
)
def test_a_table_of_options_is_what_the_program_takes(name: str, table: Callable[[], str]) -> None:
    found = re.search(rf"<!-- {name} -->\n(.*?)\n?<!-- end -->", README, re.DOTALL)
    assert found is not None
    assert found[1].strip() == table()


def rows_of_keywords() -> dict[str, list[str]]:
    """The keywords of each row of the table of what is read."""
    _, _, table = README.partition("| what | keywords |")
    rows = {}
    for line in table.partition("\n\n")[0].splitlines()[2:]:
        what, keywords, missing = line.strip("| ").split(" | ")
        rows[what] = re.findall(r"`([A-Z0-9_-]+)`", keywords)
        rows[f"{what}, missing"] = re.findall(r"`([A-Z0-9_-]{5,})`", missing)
    return rows


def frame_of(**cards: Value) -> Frame:
    told = {"IMAGETYP": "Flat", **cards}
    raw = RawHeader("fits", told, (16, 12), 1, "u16", bytes=1, mtime_ns=0)
    frame = to_frame(raw, "/in/one.fits")
    assert isinstance(frame, Frame)
    return frame


READ: dict[str, tuple[Value, Callable[[Frame], object], object]] = {
    "camera": ("ASI", lambda f: f.setup.camera, "ASI"),
    "set point": (-10.0, lambda f: f.set_point, -10.0),
    "sensor temperature": (-9.0, lambda f: f.sensor, -9.0),
    "gain": (100, lambda f: f.setup.gain, 100.0),
    "offset": (50, lambda f: f.setup.offset, 50.0),
    "readout mode": ("Fast", lambda f: f.setup.readout, "Fast"),
    "origin of a sub-frame": (8, lambda f: f.setup.origin, (8, 0)),
    "camera mode": (12, lambda f: f.setup.mode is not None, True),
    "binning": (2, lambda f: f.setup.binning, (2, 2)),
    "exposure": (2.5, lambda f: f.exposure, 2.5),
    "filter, of flats": ("Ha", lambda f: f.filter, "Ha"),
}


@pytest.mark.parametrize("what", READ)
def test_every_keyword_of_the_table_is_read(what: str) -> None:
    value, of, expected = READ[what]
    keywords = rows_of_keywords()[what]
    assert keywords
    for keyword in keywords:
        of_keyword = 2_500_000 if keyword == "EXPOINUS" else value
        if keyword != "DATAMAX":  # its values are those of a format
            assert of(frame_of(**{keyword: of_keyword})) == expected, keyword


def test_the_table_lists_the_keywords_of_each_row_in_the_order_they_count() -> None:
    meanings: dict[str, list[str]] = {}
    for key in HeaderKey:
        meanings.setdefault(key.meaning, []).extend(key.keywords)
    del meanings[""]
    rows = rows_of_keywords()
    assert rows["night, of flats, missing"] == meanings.pop("longitude")
    for meaning, keywords in meanings.items():
        assert [k for k in rows[meaning] if k not in ("DATAMAX", "EGAIN")] == keywords
    assert {row for row in rows if not row.endswith(", missing")} == set(meanings)


def test_the_night_and_the_optic_are_read_as_the_table_says() -> None:
    rows = rows_of_keywords()
    for keyword in rows["night, of flats"]:
        value = 61364.9 if keyword == "MJD-OBS" else "2026-11-20T22:00:00"
        assert frame_of(**{keyword: value}).night is not None, keyword
    east = {"DATE-OBS": "2026-11-20T22:00:00"}
    for keyword in rows["night, of flats, missing"]:
        far = frame_of(**east, **{keyword: 175.0}).night
        assert str(far) == "2026-11-20", keyword
        assert str(frame_of(**east, **{keyword: -175.0}).night) == "2026-11-19", keyword
    assert rows["optic, of flats"] == ["TELESCOP", "FOCALLEN"]
    seen = frame_of(TELESCOP="RC 8", FOCALLEN=1624)
    assert (seen.telescope, seen.focal_length) == ("RC 8", 1624.0)


def test_the_numbers_told_are_the_defaults() -> None:
    settings = Settings()
    low, high = REJECTIONS[RejectionMethod.WINSORIZED].limits
    tolerances = settings.tolerances
    told = [
        f"within {tolerances.set_point:g} °C",
        f"within {tolerances.temperature:g} °C, and no group spans more",
        f"within {tolerances.exposure:g} s or {100 * tolerances.exposure_part:g} %",
        f"and the temperatures within {tolerances.temperature_amber:g} °C",
        f"Fewer than {settings.min_frames} frames make no master; fewer than {settings.few_frames}",
        f"the nearest {LISTED} are listed",
        f"({low:g} below, {high:g} above) from {WINSORIZED_FROM} frames on",
    ]
    manual = " ".join(README.split())
    assert [words for words in told if words not in manual] == []


def test_the_headers_told_are_those_that_are_tried() -> None:
    records = [p.read_text(encoding="utf-8") for p in (ROOT / "tests/data/headers").glob("*.json")]
    _, _, told = README.partition("- **Headers**: ")
    told = " ".join(told.partition("\n\n")[0].split())
    found = re.match(r"(\d+) real ones, published by users of (.*) and others,", told)
    assert found is not None
    assert int(found[1]) == len(records)
    programs = " ".join(json.loads(r)["program"].casefold() for r in records)
    assert [name for name in found[2].split(", ") if name.casefold() not in programs] == []


def test_every_recipe_is_in_the_table() -> None:
    _, _, table = README.partition("| there is | recipe |")
    told = re.findall(r"\| `(flat.*?)`", table.partition("\n\n")[0])
    assert sorted(told) == sorted(recipe for recipe in Recipe if recipe is not Recipe.PLAIN)


def test_every_picture_is_there() -> None:
    shown = re.findall(r"!\[[^]]+\]\(([^)]+)\)", README)
    assert len(shown) >= 4
    assert [name for name in shown if not (ROOT / name).is_file()] == []


# --- the house ------------------------------------------------------------------------------------


def test_every_path_and_name_in_contributing_exists() -> None:
    names = [name for block in re.findall(r"`([^`\n]+)`", CONTRIBUTING) for name in block.split()]
    roots = (ROOT, ROOT / "ap_master_calibration", ROOT / "apmc_gui")
    paths = {
        name for name in names if re.fullmatch(r"[\w.-]*[\w-](/[\w.-]+)+|\w+\.(py|md|ts)", name)
    }
    made = ("OUT/", "build/")  # by the program, and by a build
    paths = {path for path in paths if not path.startswith(made)}
    missing = [path for path in paths if not any((root / path).exists() for root in roots)]
    assert sorted(missing) == []
    assert len(paths) > 25
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for package in ("ap_master_calibration", "apmc_gui", "packaging")
        for path in (ROOT / package).rglob("*.py")
    )
    types = {name for name in names if re.fullmatch(r"([A-Z][a-z]+)+|[A-Z]{3,}", name)}
    unknown = [name for name in types if not re.search(rf"\b{name}\b", source)]
    assert sorted(unknown) == []


def drawn(package: str) -> set[str]:
    """The names the drawing of the house has below a package."""
    block = re.search(
        rf"^    {package}/.*?\n(.*?)^    (?=\S)", CONTRIBUTING, re.MULTILINE | re.DOTALL
    )
    assert block is not None
    names = re.findall(r"^ {8}(\S.*?)   ", block[1], re.MULTILINE)
    return {name.rstrip("/") for line in names for name in line.split()}


@pytest.mark.parametrize("package", ["ap_master_calibration", "apmc_gui"])
def test_every_module_stands_in_the_drawing_of_the_house(package: str) -> None:
    there = {
        path.stem
        for path in (ROOT / package).iterdir()
        if not path.name.startswith(("_", ".")) and (path.is_dir() or path.suffix == ".py")
    }
    assert drawn(package) == there
