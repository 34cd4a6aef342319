"""The report tells everything, in words a person can check, and nothing in it can do harm."""

import base64
import hashlib
import html.parser
import os
import re
import struct
import zlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pytest
import sky
from PIL import Image

from ap_master_calibration.engines.base import RunFolder
from ap_master_calibration.engines.events import CANCELLED, Measure, RunState, StepState, StepStatus
from ap_master_calibration.errors import ApmcError
from ap_master_calibration.files.preview import (
    autostretch,
    keep_picture,
    path_in,
    picture_of,
    size_of,
)
from ap_master_calibration.formatting import adu, percent
from ap_master_calibration.frames import Card, Kind, Setup, SkipCode, Skipped, Source
from ap_master_calibration.library import Quality
from ap_master_calibration.planning.plan import (
    Calibrator,
    Plan,
    Recipe,
    RejectedMaster,
    State,
    Step,
    StepWarning,
)
from ap_master_calibration.quality.findings import Cause, OddFrame
from ap_master_calibration.rejections import Rejection, RejectionMethod
from ap_master_calibration.report import get_ready, write_report
from ap_master_calibration.report.page import page_of, summary_of
from ap_master_calibration.report.sections import Limits, MasterResult, master_sections
from ap_master_calibration.report.wording import level_sentence, noise_sentence
from ap_master_calibration.running.run import Outcome
from ap_master_calibration.text import text

CAMERA = Setup("ASI2600MM Pro", -10.0, 100.0, 50.0, "High Gain Mode", (1, 1), (48, 32))
WINSORIZED = Rejection(RejectionMethod.WINSORIZED, 4.0, 3.0, "25 frames, at least 6")
NIGHT = date(2026, 1, 29)
DARK = Measure(
    level=512.6 / 65535,
    noise=0.92 / 65535,
    frame_noise=4.6 / 65535,
    expected=5.0,
    rejected_low=0.00011,
    rejected_high=0.0034,
    seconds=1.9,
    kernel="C kernel",
)


@pytest.fixture
def out(tmp_path: Path) -> str:
    folder = RunFolder(str(tmp_path / "out"), "20260130_081502")
    os.makedirs(folder.path)
    os.makedirs(tmp_path / "out" / "master")
    return folder.output


def step(out: str, name: str, kind: Kind = Kind.DARK, **changes: object) -> Step:
    plain = Step(
        name=name,
        kind=kind,
        frames=tuple(Source(f"/astro/night/{name}_{i:03}.fits", 1, 1) for i in range(25)),
        state=State.NEW,
        output=os.path.join(out, "master", f"{name}.xisf"),
        setup=CAMERA,
        rejection=WINSORIZED,
        recipe=Recipe.PLAIN,
        keywords=(Card("SET-TEMP", -10.0), Card("CCD-TEMP", -9.87)),
        digest="d",
        exposure=300.0,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def flat(out: str, name: str = "masterFlat_L", **changes: object) -> Step:
    given = {"exposure": 0.35, "filter": "L", "night": NIGHT, "recipe": Recipe.BIAS_AND_DARK}
    return step(out, name, Kind.FLAT, **(given | changes))


def made(measure: Measure | None = DARK, *warnings: str) -> StepStatus:
    return StepStatus(StepState.DONE, 1.0, measure=measure, warnings=warnings)


def failed(reason: str, *raw: str) -> StepStatus:
    return StepStatus(StepState.FAILED, reason=reason, raw=raw)


def outcome(
    out: str,
    steps: Sequence[tuple[Step, StepStatus | None]],
    *,
    skipped: Sequence[Skipped] = (),
    notes: Sequence[str] = (),
    cancelled: bool = False,
    trouble: str | None = None,
) -> Outcome:
    plan = Plan(out, tuple(s for s, _ in steps), tuple(skipped), tuple(notes), "/astro")
    state = RunState({s.name: told for s, told in steps if told is not None}, "Built-in 0.1", True)
    started = datetime(2026, 1, 30, 8, 15, 2, tzinfo=UTC)
    folder = RunFolder(out, "20260130_081502")
    return Outcome(plan, state, folder, started, 23.4, cancelled, trouble)


class Reader(html.parser.HTMLParser):
    """What a browser would find: elements, their attributes, and the text."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.elements[-1:] != [("style", {})]:
            self.words.append(data)

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", " ".join(self.words)).replace(" .", ".")

    def tags(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag == name]


def read(path: str) -> Reader:
    reader = Reader()
    reader.feed(Path(path).read_text(encoding="utf-8"))
    reader.close()
    return reader


def report(told: Outcome) -> Reader:
    return read(write_report(told))


def master(step: Step, pixels: "np.ndarray[tuple[int, int], np.dtype[np.float32]]") -> None:
    sky.write_xisf(step.output, pixels)


# --- what it tells ------------------------------------------------------------------------------


def test_the_report_stands_in_the_folder_of_the_run(out: str) -> None:
    path = write_report(outcome(out, [(step(out, "masterDark"), made())]))
    assert path == os.path.join(out, "logs", "20260130_081502", "report.html")
    assert os.listdir(os.path.dirname(path)) == ["report.html"]


def test_a_master_is_told_with_its_setup_numbers_and_method(out: str) -> None:
    text = report(outcome(out, [(step(out, "masterDark_300"), made())])).text
    for words in (
        "Dark 300 s",
        "set point -10 °C, sensor -9.9 °C",
        "gain 100",
        "offset 50",
        "High Gain Mode",
        "binning 1x1",
        "48x32",
        "masterDark_300.xisf",
        "513 ADU of 65,535",
        "0.92 ADU against 4.6 in one frame: 5.0 times less, √25 = 5.0 expected",
        "Winsorized sigma clipping 4 / 3 (25 frames, at least 6): 0.011 % low, 0.34 % high",
        "1.90 s",
        "25 frames",
        "/astro/night",
        "masterDark_300_024.fits",
        "Built-in 0.1, C kernel",
        "The master is made",
    ):
        assert words in text


def test_a_flat_is_told_with_its_calibrators_and_the_masters_that_lost(out: str) -> None:
    dark = step(out, "masterDark_0.35", Kind.FLAT_DARK, exposure=0.35)
    used = flat(
        out,
        recipe=Recipe.BIAS_AND_SCALED_DARK,
        bias=Calibrator("/lib/masterBias.xisf", None, Quality.AMBER, ("offset: not known in it",)),
        dark=Calibrator(dark.output, dark.name, Quality.EXACT, ("exposure equal",), 0.35),
        rejected=(
            RejectedMaster(
                "/lib/old/masterDark_60.xisf", Kind.DARK, ("gain 0, the flat has 100", "old")
            ),
            RejectedMaster(dark.output, Kind.FLAT_DARK, ("longer than the flat",)),
        ),
        warnings=("only 8 frames: 10 or more give a cleaner master",),
    )
    level = replace(DARK, level=0.426, scale=0.8731)
    found = report(outcome(out, [(dark, made()), (used, made(level, "a frame is 5 % darker"))]))
    for words in (
        "Flat L",
        "night 2026-01-29",
        "42.6 % of full scale, 27,918 ADU: well exposed",
        "flat - bias - k (dark - bias), k = 0.873",
        "amber masterBias.xisf /lib offset: not known in it",
        "exact Flat dark 0.35 s of this run exposure equal",
        "2 not chosen",
        "dark masterDark_60.xisf /lib/old gain 0, the flat has 100; old",
        "flat dark Flat dark 0.35 s of this run longer than the flat",
        "only 8 frames: 10 or more give a cleaner master",
        "a frame is 5 % darker",
        "Calibration masters, 2026-01-29",
    ):
        assert words in found.text
    links = {a["href"] for a in found.tags("a")}
    assert {a["id"] for a in found.tags("article")} == {"m1", "m2"}
    assert "#m1" in links


def test_the_summary_counts_what_became_of_every_master(out: str) -> None:
    told = outcome(
        out,
        [
            (step(out, "a"), made()),
            (step(out, "b"), made()),
            (step(out, "c", state=State.UP_TO_DATE), None),
            (step(out, "d", state=State.REFUSED, why="only 2 frames"), None),
            (step(out, "e"), failed("e_003.fits has vanished")),
        ],
    )
    assert (
        summary_of(master_sections(told))
        == "2 masters made, 1 kept (up to date), 1 refused, 1 failed."
    )
    page = page_of(told)
    assert (page.tone, page.verdict) == ("bad", "1 of 3 masters could not be made")
    assert [(look.word, look.text) for look in page.looks] == [
        ("failed", "e_003.fits has vanished"),
        ("refused", "only 2 frames"),
    ]


def test_a_failed_master_shows_the_reason_and_the_lines_of_the_engine(out: str) -> None:
    raw = ("*** Error: Unexpected end of file", "<* failed *>")
    text = report(outcome(out, [(step(out, "x"), failed("x_007.fits is cut short", *raw))])).text
    assert "failed" in text
    assert "x_007.fits is cut short" in text
    assert "*** Error: Unexpected end of file <* failed *>" in text
    assert "What the engine said" in text


def test_a_cancelled_run_keeps_what_was_finished_and_calls_nothing_failed(out: str) -> None:
    told = outcome(
        out,
        [
            (step(out, "a"), made()),
            (step(out, "b"), StepStatus(StepState.CANCELLED, reason=CANCELLED)),
        ],
        cancelled=True,
    )
    assert [card.standing for card in master_sections(told)] == [
        MasterResult.MADE,
        MasterResult.CANCELLED,
    ]
    found = report(told)
    assert "Cancelled; finished masters are kept" in found.text
    assert "1 master made, 1 cancelled." in found.text
    assert "Needs a look" not in found.text


def test_a_run_that_ended_early_says_why(out: str) -> None:
    told = outcome(out, [(step(out, "a"), failed("idle"))], trouble="no sign of life for 600 s")
    assert "Ended early: no sign of life for 600 s" in report(told).text


def test_a_stale_master_says_why_it_was_made_again(out: str) -> None:
    again = step(out, "a", state=State.STALE, why="the frames changed since it was made")
    text = report(outcome(out, [(again, made())])).text
    assert "made again: the frames changed since it was made" in text


def test_skipped_files_are_grouped_by_reason_the_troubling_ones_first(out: str) -> None:
    skipped = [Skipped(f"/astro/L_{i}.fits", "a light frame", SkipCode.LIGHT) for i in range(7)]
    skipped.append(Skipped("/astro/bad.fits", "not a FITS file", SkipCode.UNREADABLE))
    told = outcome(out, [(step(out, "a"), made())], skipped=skipped, notes=["a note"])
    assert [(s.reason, s.files.count) for s in page_of(told).skipped] == [
        ("not a FITS file", 1),
        ("a light frame", 7),
    ]
    text = report(told).text
    assert text.index("not a FITS file") < text.index("a light frame")
    assert "bad.fits" in text
    assert "a note" in text


def test_a_refused_master_is_not_counted_among_all_that_are_made(out: str) -> None:
    refused = step(out, "b", state=State.REFUSED, why="only 2 frames")
    page = page_of(outcome(out, [(step(out, "a"), made()), (refused, None)]))
    assert (page.tone, page.verdict) == ("doubt", "1 of 2 masters could be made; 1 needs a look")


def test_a_flat_out_of_range_is_something_to_look_at(out: str) -> None:
    bright = replace(DARK, level=0.855, clipped=0.031)
    page = page_of(outcome(out, [(flat(out), made(bright))]))
    assert page.verdict == "The master is made; 1 needs a look"
    assert page.looks[0].text == (
        "level 85.5 % of full scale, 56,032 ADU: too bright (30 to 60 % is good); "
        "clipped 3.1 % at full scale, 48 pixels"
    )


def test_the_files_of_the_run_are_linked_when_they_are_there(out: str) -> None:
    told = outcome(out, [(step(out, "a"), made())])
    Path(told.folder.log).write_text("log")
    Path(told.folder.file("plan.json")).write_text("{}")
    links = [a["href"] for a in report(told).tags("a")]
    assert links == ["../20260130_081502.log", "plan.json"]


def test_a_master_of_the_sensor_alone_says_there_was_no_set_point(out: str) -> None:
    warm = step(out, "a", keywords=(Card("CCD-TEMP", -10.0),))
    assert "sensor -10 °C, no set point" in report(outcome(out, [(warm, made())])).text


def test_zero_is_a_value_and_what_is_not_known_is_left_out(out: str) -> None:
    bare = Setup(gain=0.0, offset=0.0)
    text = report(outcome(out, [(step(out, "a", setup=bare, exposure=None), made())])).text
    assert "gain 0 offset 0" in text
    assert "None" not in text


# --- hundreds of masters ------------------------------------------------------------------------


def test_long_lists_are_cut_and_say_where_the_rest_is(out: str) -> None:
    skipped = [
        Skipped(f"/astro/L_{i}.fits", "a light frame", SkipCode.LIGHT) for i in range(20_000)
    ]
    many = step(out, "a", frames=tuple(Source(f"/n/f_{i}.fits", 1, 1) for i in range(1_200)))
    found = report(outcome(out, [(many, made())], skipped=skipped))
    assert "1,200 frames" in found.text
    assert "and 700 more in plan.json" in found.text
    assert "and 19,500 more in plan.json" in found.text
    assert len(found.tags("li")) == 1_000


def test_hundreds_of_masters_share_the_room() -> None:
    assert Limits.among(1) == Limits(frames=500, losers=100, picture=320)
    assert Limits.among(300) == Limits(frames=100, losers=20, picture=200)


# --- nothing in it can do harm ------------------------------------------------------------------

EVIL = "<script>alert(1)</script>"
QUOTED = '"><img src=x onerror=alert(1)>'


def test_header_values_never_become_elements(out: str) -> None:
    setup = replace(CAMERA, camera=EVIL, readout=QUOTED, gain=QUOTED)
    evil = flat(
        out,
        "evil",
        setup=setup,
        filter=QUOTED,
        frames=(Source(f"/n/{EVIL}.fits", 1, 1),),
        bias=Calibrator(f"/lib/{EVIL}", None, Quality.EXACT, (EVIL,)),
        rejected=(RejectedMaster(QUOTED, Kind.DARK, (EVIL,)),),
        warnings=(EVIL,),
        reasons=(QUOTED,),
    )
    master(evil, np.full((32, 48), 0.4, np.float32))
    told = outcome(
        out,
        [(evil, made(DARK, QUOTED)), (replace(evil, name="e2"), failed(EVIL, QUOTED, EVIL))],
        skipped=[Skipped(QUOTED, EVIL, SkipCode.OTHER)],
        notes=[EVIL],
        trouble=QUOTED,
    )
    found = report(told)
    plain = report(outcome(out, [(flat(out), made())]))
    new = {tag for tag, _ in found.elements} - {tag for tag, _ in plain.elements}
    assert "script" not in {tag for tag, _ in found.elements}
    assert new <= {"img", "figure", "pre", "table", "thead", "tbody", "tr", "th", "td", "small"}
    assert all(str(i["src"]).startswith("data:image/png;base64,") for i in found.tags("img"))
    assert not [n for _, a in found.elements for n in a if n.startswith("on")]
    assert EVIL in found.text
    assert QUOTED in found.text


def test_nothing_is_fetched_from_anywhere(out: str) -> None:
    lit = flat(out)
    master(lit, np.full((32, 48), 0.4, np.float32))
    found = report(outcome(out, [(lit, made())]))
    addresses = [a.get(n) or "" for _, a in found.elements for n in ("src", "href", "xlink:href")]
    assert not [a for a in addresses if re.match(r"\s*([a-z]+:)?//", a, re.IGNORECASE)]
    assert {tag for tag, _ in found.elements}.isdisjoint({"script", "link", "iframe", "object"})
    assert "url(" not in Path(out, "logs/20260130_081502/report.html").read_text(encoding="utf-8")


def test_the_policy_of_the_page_allows_its_own_style_and_nothing_else(out: str) -> None:
    path = write_report(outcome(out, [(step(out, "a"), made())]))
    text = Path(path).read_text(encoding="utf-8")
    [policy] = [
        m["content"] or "" for m in read(path).tags("meta") if m.get("http-equiv") is not None
    ]
    style = text.split("<style>")[1].split("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; "
        "form-action 'none'"
    )
    assert " style=" not in text


def test_bytes_and_controls_of_a_path_are_written_out(out: str) -> None:
    odd = step(out, "a", frames=(Source("/n/b\udcff\x07\u202egpj.fits", 1, 1),))
    assert r"b\xff\x07\u202egpj.fits" in report(outcome(out, [(odd, made())])).text


def test_a_report_is_the_same_when_everything_was_loaded_before(out: str) -> None:
    told = outcome(out, [(step(out, "a"), made())])
    before = Path(write_report(told)).read_bytes()
    get_ready()
    assert Path(write_report(told)).read_bytes() == before


def test_a_report_that_cannot_be_written_says_so_and_leaves_nothing(out: str) -> None:
    told = outcome(out, [(step(out, "a"), made())])
    os.mkdir(told.folder.file("report.html"))
    with pytest.raises(ApmcError, match="the run is over, but its report"):
        write_report(told)
    assert os.listdir(told.folder.path) == ["report.html"]


# --- pictures -----------------------------------------------------------------------------------


def grey_of(coded: bytes) -> "np.ndarray[tuple[int, int], np.dtype[np.uint8]]":
    """The pixels of a grey PNG whose lines are all filtered by the line above."""
    width, height = struct.unpack(">II", coded[16:24])
    start = coded.index(b"IDAT")
    length = struct.unpack(">I", coded[start - 4 : start])[0]
    lines = np.frombuffer(zlib.decompress(coded[start + 4 : start + 4 + length]), np.uint8)
    lines = lines.reshape(height, width + 1)
    assert set(lines[:, 0]) == {2}
    return np.cumsum(lines[:, 1:], axis=0, dtype=np.uint8)


def test_a_picture_opens_in_any_viewer_and_has_its_median_at_a_quarter(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).normal(0.0077, 0.0001, (600, 900)).astype(np.float32)
    found = picture_of(sky.write_xisf(tmp_path / "m.xisf", noise), str(tmp_path), 320)
    assert found is not None
    assert size_of(found) == (225, 150)
    (tmp_path / "m.png").write_bytes(found)
    with Image.open(tmp_path / "m.png") as image:
        shown = np.asarray(image)
    assert shown.shape == (150, 225)
    assert np.array_equal(shown, grey_of(found))
    assert abs(int(np.median(shown)) - 64) <= 1


def test_the_stretch_is_the_one_of_pixinsight() -> None:
    values = np.array([[0.1, 0.2, 0.3, 0.4, 0.5]], np.float32)
    # median 0.3, MAD 0.1: shadows are clipped at 0 (0.3 - 0.415), midtones m = MTF(0.25, 0.3)
    balance = (0.25 - 1) * 0.3 / ((2 * 0.25 - 1) * 0.3 - 0.25)
    wanted = [(balance - 1) * x / ((2 * balance - 1) * x - balance) for x in values[0]]
    assert autostretch(values)[0].tolist() == [round(255 * x) for x in wanted]


@pytest.mark.parametrize(("value", "grey"), [(0.0, 0), (0.3, 64), (1.0, 255)])
def test_a_picture_without_any_structure_is_one_grey(value: float, grey: int) -> None:
    assert np.unique(autostretch(np.full((4, 4), value, np.float32))).tolist() == [grey]


def test_pixels_that_are_no_number_do_not_spoil_the_picture() -> None:
    image = np.random.default_rng(2).normal(0.3, 0.01, (20, 20)).astype(np.float32)
    image[3, 4] = np.nan
    shown = autostretch(image)
    assert shown[3, 4] == 0
    assert abs(int(np.median(shown)) - 64) <= 1


def test_the_cells_of_a_colour_sensor_stay_together(tmp_path: Path) -> None:
    mosaic = np.tile(np.array([[0.1, 0.3], [0.3, 0.5]], np.float32), (16, 24))
    path = sky.write_xisf(tmp_path / "m.xisf", mosaic)
    found = picture_of(path, str(tmp_path), 320, mosaic=True)
    assert found is not None
    assert size_of(found) == (24, 16)
    assert len(np.unique(grey_of(found))) == 1


def test_the_picture_the_engine_kept_is_the_one_shown(out: str) -> None:
    one, other = step(out, "one"), step(out, "other")
    told = outcome(out, [(one, made()), (other, made())])
    master(one, np.random.default_rng(3).normal(0.01, 0.001, (32, 48)).astype(np.float32))
    keep_picture(one.output, told.folder.path, one.name)
    kept = Path(path_in(told.folder.path, one.name)).read_bytes()
    os.unlink(one.output)  # the picture is all there is
    Path(path_in(told.folder.path, other.name)).write_bytes(b"half a picture")
    shown = report(told).tags("img")
    assert [base64.b64decode(i["src"].split(",")[1]) for i in shown] == [kept]


def test_a_missing_or_broken_master_has_no_picture_and_the_report_is_written(out: str) -> None:
    missing, broken, good = (step(out, name) for name in ("missing", "broken", "good"))
    Path(broken.output).write_bytes(b"XISF0100 and then nothing")
    master(good, np.full((32, 48), 0.01, np.float32))
    found = report(outcome(out, [(s, made()) for s in (missing, broken, good)]))
    assert len(found.tags("img")) == 1
    assert "3 masters made." in found.text


def test_a_failed_step_does_not_show_the_old_master(out: str) -> None:
    stale = step(out, "a", state=State.STALE, why="the frames changed since it was made")
    master(stale, np.full((32, 48), 0.01, np.float32))
    assert report(outcome(out, [(stale, failed("no"))])).tags("img") == []


# --- numbers in words ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0.426 * 65535, "27,918"),
        (512.6, "513"),
        (4.6, "4.6"),
        (0.92, "0.92"),
        (0.0351, "0.0351"),
        (0.0, "0"),
        (100.0, "100"),
        (float("nan"), "nan"),
    ],
)
def test_adu_have_three_digits_or_all(value: float, words: str) -> None:
    assert adu(value / 65535) == words


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (0.0, "0 %"),
        (0.0034, "0.34 %"),
        (0.00011, "0.011 %"),
        (1e-6, "below 0.001 %"),
        (0.426, "42.6 %"),
        (1.0, "100 %"),
        (0.099, "9.9 %"),
        (0.005, "0.50 %"),
        (0.0999, "10.0 %"),
    ],
)
def test_parts_are_percentages(part: float, words: str) -> None:
    assert percent(part) == words


@pytest.mark.parametrize(
    ("level", "words", "doubtful"),
    [
        (0.45, "45.0 % of full scale, 29,491 ADU: well exposed", False),
        (0.25, "usable, a little too dark (30 to 60 % is good)", False),
        (0.15, "too dark (30 to 60 % is good)", True),
        (0.7, "usable, a little too bright (30 to 60 % is good)", False),
        (0.9, "too bright (30 to 60 % is good)", True),
    ],
)
def test_the_level_of_a_flat_is_judged(level: float, words: str, doubtful: bool) -> None:
    said = level_sentence(Kind.FLAT, replace(DARK, level=level))
    assert said.text.endswith(words)
    assert said.doubtful is doubtful


def test_noise_is_told_as_far_as_it_is_known() -> None:
    assert noise_sentence(replace(DARK, noise=None), 25) is None
    assert noise_sentence(replace(DARK, frame_noise=None), 25) == "0.92 ADU"
    assert noise_sentence(replace(DARK, noise=0.0), 25) == "0 ADU against 4.6 in one frame"
    assert (
        noise_sentence(replace(DARK, expected=None), 25)
        == "0.92 ADU against 4.6 in one frame: 5.0 times less"
    )


def test_odd_frames_stand_in_a_list_with_cause_and_sentence_and_what_became_of_them(
    out: str,
) -> None:
    def odd(name: str) -> OddFrame:
        return OddFrame(f"/night/{name}.fits", Cause.LIGHT, text("12 ADU <brighter>"))

    warning = text("gone.fits is odd").of_kind(StepWarning.ODD)
    used = step(out, "a", odd=(odd("lit"),), warnings=(warning,))
    page = report(outcome(out, [(used, made())])).text
    assert "1 odd frame light lit.fits 12 ADU <brighter>" in page
    assert "left out" not in page
    assert "gone.fits" not in page  # it is told in the list
    without = step(out, "b", left_out=tuple(odd(f"lit{i:03}") for i in range(120)))
    page = report(outcome(out, [(without, made())])).text
    assert "120 odd frames left out: lit000.fits: 12 ADU <brighter>" in page
    assert "light lit001.fits left out 12 ADU <brighter>" in page
    assert "lit100.fits" not in page
    assert "and 20 more in plan.json" in page
