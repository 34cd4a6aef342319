"""Help where the question comes up: the manual, the glossary, and a "?" beside a word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from apmc_gui.appearance import themes
from apmc_gui.i18n.glossary import GLOSSARY, Term
from apmc_gui.pages.manual import ManualDialog, glossary_markdown
from apmc_gui.support.paths import manual_file
from apmc_gui.widgets.term_mark import TermMark


@pytest.fixture
def manual(qtbot: QtBot) -> ManualDialog:
    dialog = ManualDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_manual_is_the_readme_with_its_pictures(manual: ManualDialog) -> None:
    assert manual_file().endswith("README.md")
    words = manual.pages.toPlainText()
    assert "AP Master Calibration" in words
    assert "# " not in words[:200]  # rendered
    pictures = [
        manual.pages.loadResource(2, QUrl(f"resources/screenshots/{name}.png"))
        for name in ("loaded", "results")
    ]
    assert all(picture is not None for picture in pictures)


def test_by_red_light_the_manual_shows_no_pictures(qtbot: QtBot, qapp: QApplication) -> None:
    themes.apply_theme(qapp, "night")
    dialog = ManualDialog()
    qtbot.addWidget(dialog)
    assert "img src" not in dialog.pages.toHtml()
    themes.apply_theme(qapp, "system", 100)
    other = ManualDialog()
    qtbot.addWidget(other)
    assert "img src" in other.pages.toHtml()


def test_a_search_goes_around_the_manual(manual: ManualDialog) -> None:
    manual.search.setText("superseded")
    first = manual.pages.textCursor().position()
    assert manual.pages.textCursor().selectedText().lower() == "superseded"
    places = {first}
    for _ in range(40):
        manual.find_next()
        places.add(manual.pages.textCursor().position())
        if manual.pages.textCursor().position() == first:
            break
    assert len(places) >= 2
    assert manual.pages.textCursor().position() == first


def test_addresses_open_in_the_browser_and_headings_here(
    manual: ManualDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    manual.pages.anchorClicked.emit(QUrl("https://pixinsight.com/"))
    assert [url.host() for url in opened] == ["pixinsight.com"]
    heading = next(
        line.removeprefix("## ") for line in _readme().splitlines() if line.startswith("## ")
    )
    slug = "".join(c for c in heading.lower() if c.isalnum() or c in " -").replace(" ", "-")
    manual.pages.anchorClicked.emit(QUrl(f"#{slug}"))
    assert len(opened) == 1
    assert manual.pages.verticalScrollBar().value() > 0


def _readme() -> str:
    with open(manual_file(), encoding="utf-8") as file:
        return file.read()


def test_every_term_has_two_sentences(qtbot: QtBot) -> None:
    assert set(GLOSSARY) == set(Term)
    for entry in GLOSSARY.values():
        assert entry.meaning.count(". ") == 1
        assert entry.meaning.endswith(".")
    assert "**Superseded**" in glossary_markdown()


def test_a_mark_explains_its_term_by_mouse_and_aloud(qtbot: QtBot, qapp: QApplication) -> None:
    mark = TermMark(Term.SCALED)
    qtbot.addWidget(mark)
    mark.show()
    assert mark.accessibleName() == "What is this: Scaled"
    assert "factor k" in mark.accessibleDescription()
    mark.click()
    qtbot.waitUntil(QToolTip.isVisible)
    assert "factor k" in QToolTip.text().replace("\n", " ")
    QToolTip.hideText()
