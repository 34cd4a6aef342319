"""The console is read leniently: progress, warnings, and errors in plain words."""

import pytest

from ap_master_calibration.engines.events import Event, Log, StepProgress, StepWarned
from ap_master_calibration.engines.pixinsight.console_reader import ConsoleReader, StepSize, clean
from ap_master_calibration.engines.pixinsight.explanations import explain, explain_warning


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("[2025-11-21 08:47:14] Opening files:", "Opening files:"),
        ("[2025-11-21 08:47:14] ", ""),
        ("\x1b[31m*** Error: x\x1b[39m\r\n", "*** Error: x"),
        ("<end><cbr><b>WBPP</b> <raw>a</raw>", "WBPP a"),
        (
            "Integrating pixel rows:     0 ->  6387:   0%\b\b\b\b  4%\b\b\b\bdone",
            "Integrating pixel rows:     0 ->  6387: done",
        ),
        ("a < b and c > d", "a < b and c > d"),
        ("[000] C:/a/[x].fits", "[000] C:/a/[x].fits"),
    ],
)
def test_a_line_is_shown_as_a_person_reads_it(line: str, shown: str) -> None:
    assert clean(line) == shown


def started(
    frames: int = 4, *, calibrated: bool = False, stage: str = "integrating"
) -> ConsoleReader:
    console = ConsoleReader({"flat": StepSize(frames, 100, calibrated)})
    console.begin("flat")
    console.enter(stage)
    return console


def done(console: ConsoleReader, text: str) -> float | None:
    found = [e.done for e in console.read(text) if isinstance(e, StepProgress)]
    return found[0] if found else None


def test_opened_files_and_integrated_rows_move_the_bar() -> None:
    console = started()
    assert done(console, "/a/1.fits") is None
    assert done(console, "[000] /a/2.fits") == pytest.approx(0.35 * 2 / 4)
    assert done(console, "[001] /a/3.fits") == pytest.approx(0.35 * 3 / 4)
    assert done(console, "Integration of 4 images:") == pytest.approx(0.35)
    assert done(console, "Integrating pixel rows:     0 ->    49:  50%") == pytest.approx(
        0.35 + 0.6 * 0.25
    )
    assert done(console, "Integrating pixel rows:    50 ->    99: done") == pytest.approx(0.95)
    assert done(console, "Integration of 4 images:") is None  # it never goes back


def test_calibration_is_the_first_half_of_a_flat() -> None:
    console = started(calibrated=True, stage="calibrating")
    assert done(console, "[000] /a/1.fits") is None
    assert done(console, "* Writing output file: /c/1_c.xisf") == pytest.approx(0.125)
    console.enter("integrating")
    assert done(console, "Integration of 4 images:") == pytest.approx(0.5 + 0.5 * 0.35)


def test_lines_outside_a_step_are_only_log() -> None:
    assert list(ConsoleReader({}).read("[000] /a/2.fits")) == [Log("[000] /a/2.fits")]
    assert list(ConsoleReader({}).read("   ")) == []


def test_a_warning_belongs_to_the_step_that_is_made_and_is_given_once() -> None:
    console = started()
    warning = "** Warning: No correlation between the master dark and target frames (channel 0)."
    found: list[Event] = [*console.read(warning), *console.read(warning)]
    assert found[0] == Log(warning, "warning")
    assert [e.text for e in found if isinstance(e, StepWarned)] == [
        "the flats show none of the dark's signal, so the scaled dark takes nothing away"
    ]


def test_warnings_of_no_use_are_log_and_no_more() -> None:
    assert explain_warning("Overwriting existing file.") is None
    assert explain_warning("Something new.") == "Something new."
    console = started()
    assert list(console.read("** Warning: Overwriting existing file.")) == [
        Log("** Warning: Overwriting existing file.", "info")
    ]


def test_errors_are_kept_for_their_step() -> None:
    console = started()
    assert list(console.read("*** Error: /a/2.fits: Incompatible image geometry.")) == [
        Log("*** Error: /a/2.fits: Incompatible image geometry.", "error")
    ]
    console.end()
    assert list(console.read("*** PCL Exception: later")) == [
        Log("*** PCL Exception: later", "error")
    ]
    assert console.errors("flat") == ("*** Error: /a/2.fits: Incompatible image geometry.",)
    assert console.errors("other") == ()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("*** Error: /a/2.fits: Incompatible image geometry.", "/a/2.fits has another size"),
        ("*** Error: Incompatible image geometry", "the master bias or dark has another size"),
        ("/a/2.fits: Invalid or unsupported image.", "PixInsight cannot read /a/2.fits"),
        ("/a/2.fits: Empty image file.", "/a/2.fits holds no image"),
        ("/a/2.fits: Zero or insignificant signal detected (channel 0)", "/a/2.fits is black"),
        (
            "ImageIntegration requires at least three images; this instance defines only 2.",
            "at least 3 frames",
        ),
        (
            "This instance of ImageIntegration defines less than three source images.",
            "at least 3 frames",
        ),
        (
            "Linear fit rejection requires at least five images; only 4 images have been selected.",
            "at least 5 frames",
        ),
        (
            "Excluded 1 invalid file(s) - less than 3 images available for integration, aborting",
            "1 of the frames could not be used",
        ),
        (
            "/a/1.fits (channel #0): Zero or insignificant PSF Signal Weight estimate.",
            "weight the frames by their stars",
        ),
        ("*** Error: Missing or invalid master dark frame.", "cannot read the master dark"),
        ("The specified output directory does not exist: /o/c", "the folder /o/c"),
        ("No such file exists on the local filesystem: /a/1.fits", "/a/1.fits has gone"),
        (
            "The target frames list contains duplicate file names (case-insensitive). This is ...",
            "two flats have the same name",
        ),
        (
            "Mismatched CFA patterns between the master dark and flat frames: 'RGGB', 'GBRG'",
            "differ ('RGGB', 'GBRG')",
        ),
        (
            "Invalid combination of file formats with and without incremental file read: FITS",
            "convert them to one",
        ),
        ("Zero or insignificant scaling factor for flat frame channel 0.", "the flat is black"),
        ("The caller process lacks entitlement to perform operation.", "licence"),
        ("*** Error: Out of memory", "ran out of memory"),
        ("this PixInsight's ImageIntegration has no parameter sigmaLow", "the setting sigmaLow"),
        ("No image could be calibrated.", "could calibrate none"),
        ("its dark was not made: masterDark", "its dark was not made: masterDark"),
    ],
)
def test_an_error_is_explained_in_plain_words(line: str, words: str) -> None:
    meaning = explain(["something else", line])
    assert meaning is not None
    assert words in meaning
    assert meaning.template


def test_the_cause_is_given_rather_than_its_consequence() -> None:
    lines = ["*** Error: /a/1.fits: Invalid or unsupported image.", "No image could be calibrated."]
    assert (
        explain(lines) == "PixInsight cannot read /a/1.fits: it is damaged or no image; take it out"
    )
    assert explain(reversed(lines)) == explain(lines)
    assert explain(["nothing known"]) is None
