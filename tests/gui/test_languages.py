"""Languages: every text and every sentence of the library is translated, long words fit."""

from __future__ import annotations

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from night import settle
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ap_master_calibration import formatting
from ap_master_calibration.demo import make_demo_night
from ap_master_calibration.engines.events import StepState
from ap_master_calibration.frames import Kind, Quality, SkipCode
from ap_master_calibration.library import Freshness, Verdict
from ap_master_calibration.planning.plan import Recipe, State
from ap_master_calibration.text import text
from apmc_gui.i18n import labels, languages
from apmc_gui.i18n.translate import as_sentence, grouped, localised, translated
from apmc_gui.pages.settings_dialog import SettingsDialog
from apmc_gui.session.session import Session
from apmc_gui.support.preferences import Preferences
from apmc_gui.widgets.controls import Number
from apmc_gui.widgets.empty_page import EmptyPage
from apmc_gui.window.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
CODES = [code for code in languages.NAMES if code != "en"]
FIELDS = re.compile(r"\{\w*\}")


def builder() -> ModuleType:
    """packaging/translations.py."""
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def source_texts(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every (context, text) in the source at this moment."""
    tool = builder()
    path = tmp_path_factory.mktemp("ts") / "all.ts"
    tool.collect(path)
    return set(tool.translations(path))


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """Whatever a test speaks, it is English again after it."""
    yield qapp
    languages.speak(qapp, "en")


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_window_and_library_is_translated(
    code: str, source_texts: set[tuple[str, str]]
) -> None:
    translations = builder().translations(FOLDER / f"apmc_{code}.ts")
    assert len(source_texts) > 1000
    missing = sorted(key for key in source_texts if not translations.get(key))
    assert not missing, "run packaging/translations.py and translate these"
    assert set(translations) == source_texts, "run packaging/translations.py"


@pytest.mark.parametrize("code", CODES)
def test_a_translation_fills_in_what_the_text_fills_in(code: str) -> None:
    for (_, words), forms in builder().translations(FOLDER / f"apmc_{code}.ts").items():
        for form in forms:
            assert sorted(FIELDS.findall(form)) == sorted(FIELDS.findall(words)), words


@pytest.mark.parametrize("code", CODES)
def test_a_text_that_counts_has_every_plural_form_of_a_language(code: str) -> None:
    tool = builder()
    translations = tool.translations(FOLDER / f"apmc_{code}.ts")
    counting = [words for words, is_plural in tool.templates().items() if is_plural]
    assert len(counting) > 5
    forms = 1 if code == "zh_CN" else 2  # one and many; Chinese nouns have no number
    for words in counting:
        assert len(translations[tool.CONTEXT, words]) == forms, words


def test_sentences_are_made_of_literal_templates() -> None:
    """`text` and `plural` are collected from the source, so what they take must stand there."""
    tool = builder()
    guilty = []
    for path in tool.sources(*tool.PACKAGES):
        for call in tool.template_calls(ast.parse(path.read_text(encoding="utf-8"))):
            literals = call.args[: 2 if ast.unparse(call.func) == "plural" else 1]
            if not literals or not all(isinstance(arg, ast.Constant) for arg in literals):
                guilty.append(f"{path.name}:{call.lineno}: {ast.unparse(call)[:80]}")
    assert not guilty


@pytest.mark.parametrize("code", CODES)
def test_what_is_compiled_is_what_is_written(code: str, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(f"apmc_{code}", str(FOLDER))
    for (context, words), forms in builder().translations(FOLDER / f"apmc_{code}.ts").items():
        counts = [-1] if len(forms) == 1 else [1, 7]
        for form, count in zip(forms, counts, strict=False):
            assert translator.translate(context, words, None, count) == form


def test_every_member_of_an_enum_has_its_label() -> None:
    assert set(labels.KIND_HEADINGS) == set(labels.MASTER_LABELS) == set(formatting.KIND_WORDS)
    assert set(formatting.KIND_WORDS) == set(Kind)
    assert set(labels.STATE_LABELS) == {*State, *StepState}
    assert set(labels.QUALITY_LABELS) == {*Quality, None}
    assert set(labels.VERDICT_LABELS) == set(labels.SIGNS) == set(Verdict)
    assert set(labels.FRESHNESS_LABELS) == set(Freshness)
    assert set(labels.RECIPE_LABELS) == set(Recipe)
    assert set(labels.SKIP_LABELS) == set(SkipCode)


def test_german_is_spoken_and_english_again(speaking: QApplication) -> None:
    assert languages.speak(speaking, "de") == "de"
    assert labels.state_label(State.UP_TO_DATE) == "aktuell"
    assert labels.recipe_label(Recipe.BIAS) == "Flat − Bias"
    assert labels.frame_count(25) == "25 Aufnahmen"
    assert labels.kind_label(Kind.FLAT_DARK) == "Flat-Dark"
    assert languages.speak(speaking, "en") == "en"
    assert labels.state_label(State.UP_TO_DATE) == "up to date"


def test_a_sentence_of_the_library_is_spoken_with_its_values(speaking: QApplication) -> None:
    languages.speak(speaking, "de")
    age = formatting.ago(3)
    assert age == "3 days ago"
    assert translated(age) == "vor 3 Tagen"
    assert translated(formatting.frame_count(1)) == "1 Aufnahme"
    assert translated(formatting.frame_count(1200)) == "1.200 Aufnahmen"
    assert translated("a line of PixInsight: 5") == "a line of PixInsight: 5"
    languages.speak(speaking, "en")
    assert translated(text("the sensor ran at {temperature}", temperature="-10 °C")) == (
        "the sensor ran at −10 °C"
    )


def test_a_clause_becomes_a_sentence_once() -> None:
    assert as_sentence("no sign of life") == "No sign of life."
    assert as_sentence("made for lights?") == "Made for lights?"
    assert as_sentence("dark_0001.fits: it is damaged") == "dark_0001.fits: it is damaged."
    assert as_sentence("") == ""


def test_numbers_are_written_as_the_language_writes_them(
    speaking: QApplication, session: Session
) -> None:
    languages.speak(speaking, "de")
    level = text("{file}: {part} off, {count}", file="a_0.5s.fits", part="161.1 %", count=1200)
    assert translated(level) == "a_0.5s.fits: 161,1 % off, 1.200"
    assert labels.percent_label(0.4321) == "43,2 %"
    assert labels.size_label(75_600_000) == "75,6 MB"
    assert grouped(24_693) == "24.693"
    assert localised("1.8.9") == "1.8.9"  # a version
    number = Number(0, 10, decimals=2)
    number.setValue(2.5)
    assert number.text() == "2,5"
    languages.speak(speaking, "en")
    assert translated(level) == "a_0.5s.fits: 161.1 % off, 1,200"


def test_an_unknown_language_is_the_systems_or_english(
    speaking: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    french = QLocale(QLocale.Language.French, QLocale.Country.Canada)
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: french))
    assert languages.wanted("system") == "fr"
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(QLocale.Language.Japanese)))
    assert languages.wanted("system") == "en"
    assert languages.wanted("klingon") == "en"


@pytest.mark.parametrize(
    ("system", "code"),
    [("zh-Hans-CN", "zh_CN"), ("zh_SG", "zh_CN"), ("zh-Hant-TW", "en"), ("es-MX", "es")],
)
def test_a_system_gets_its_language_where_it_can_be_shown(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, system: str, code: str
) -> None:
    fonts = ["Noto Sans CJK"]
    monkeypatch.setattr(languages.QFontDatabase, "families", staticmethod(lambda _: fonts))
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: [system])
    assert languages.wanted("system") == code
    fonts.clear()  # Chinese without a font for it would be a row of boxes
    assert languages.wanted("system") == ("en" if code == "zh_CN" else code)


def test_a_language_that_was_chosen_is_spoken(qapp: QApplication) -> None:
    assert languages.wanted("de") == "de"


def test_every_language_is_compiled() -> None:
    compiled = {p.stem.removeprefix("apmc_") for p in FOLDER.glob("*.qm")}
    assert compiled == set(CODES)


# --- the pseudo-locale: English, 40 % longer and marked -----------------------------------------


@pytest.fixture
def stretched_window(
    qtbot: QtBot, speaking: QApplication, session: Session, tmp_path: Path
) -> Iterator[MainWindow]:
    """The main window on the sample night, with every page made."""
    languages.speak(speaking, languages.PSEUDO)
    night = make_demo_night(str(tmp_path / "night"), size=(48, 32))
    window = MainWindow(session, Preferences(), str(tmp_path / "window.json"))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    session.add_library(night.library)
    session.add_sources([night.frames])
    settle(qtbot, session)
    flats = [
        s.name
        for s in (session.planner.plan.steps if session.planner.plan else ())
        if s.kind is Kind.FLAT
    ]
    session.selection.select(flats[0])
    yield window
    window.hide()


def test_every_sentence_of_the_sample_night_has_a_template(
    speaking: QApplication, stretched_window: MainWindow, session: Session
) -> None:
    plan = session.planner.plan
    assert plan is not None
    told = [*plan.notes, *(s.reason for s in plan.skipped)]
    for step in plan.steps:
        told += [*step.reasons, *step.warnings, step.rejection.why]
        for role in ("bias", "dark"):
            match = session.planner.match_of(step.name, "bias" if role == "bias" else "dark")
            if match is not None:
                told += match.reasons
                told += [r for c in match.candidates for r in c.reasons]
    assert len(told) > 50
    plain = {t for t in told if "⟦" not in translated(t)}
    assert not plain


@pytest.mark.parametrize("page", ["group", "matching", "plan", "results", "library"])
def test_long_words_are_cut_nowhere(qtbot: QtBot, stretched_window: MainWindow, page: str) -> None:
    shown = stretched_window.tabs.show_page(page)
    qtbot.waitExposed(stretched_window)
    nothing_is_cut_in(qtbot, shown)


def test_long_words_are_cut_nowhere_on_the_left(qtbot: QtBot, stretched_window: MainWindow) -> None:
    nothing_is_cut_in(qtbot, stretched_window.sources)


@pytest.mark.parametrize("code", [*CODES, languages.PSEUDO])
def test_the_words_of_the_welcome_are_cut_nowhere(
    qtbot: QtBot, speaking: QApplication, session: Session, code: str
) -> None:
    languages.speak(speaking, code)
    page = EmptyPage(session)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    nothing_is_cut_in(qtbot, page)


def test_long_words_are_cut_nowhere_in_the_settings(
    qtbot: QtBot, speaking: QApplication, session: Session
) -> None:
    languages.speak(speaking, languages.PSEUDO)
    dialog = SettingsDialog(session, Preferences())
    qtbot.addWidget(dialog)
    dialog.show()
    for row in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(row)
        nothing_is_cut_in(qtbot, dialog)


def nothing_is_cut_in(qtbot: QtBot, page: QWidget) -> None:
    """Fails where words are cut; those that come a turn later make room for themselves."""

    def all_fits() -> None:
        assert cut_in(page) == []

    qtbot.waitUntil(all_fits, timeout=60_000)


def cut_in(page: QWidget) -> list[str]:
    """The words of a page that do not fit where they stand, or run out of the page."""
    cut = []
    for part in page.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, (QPushButton, QCheckBox, QLabel)):
            continue
        text = part.text()
        elided = "…" in text and "⟧" not in text  # a label that elides itself says so
        ignored = part.sizePolicy().horizontalPolicy().name == "Ignored"
        if not text or elided or ignored or (isinstance(part, QLabel) and part.wordWrap()):
            continue
        if (
            part.width() < part.minimumSizeHint().width()
            or part.height() < part.minimumSizeHint().height()
        ):
            cut.append(f"{part.objectName()}: {text}")
    return cut


def test_every_text_can_be_found_by_qts_tool() -> None:
    """lupdate sees `tr(...)` and `translate(...)` by these very names, with plain texts in them."""
    guilty = []
    for path in sorted((ROOT / "apmc_gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            where = f"{path.name}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.Assign) and ast.unparse(node.value).endswith(".translate"):
                if ast.unparse(node.targets[0]) != "translate":
                    guilty.append(f"{where}: another name for translate")
            elif isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in {
                "tr",
                "translate",
            }:
                if any(isinstance(arg, ast.JoinedStr) for arg in node.args):
                    guilty.append(f"{where}: an f-string")
            elif isinstance(node, ast.JoinedStr) and re.search(
                r"\b(tr|translate)\(['\"]", ast.unparse(node)
            ):
                guilty.append(f"{where}: a text inside an f-string")
    assert not guilty
