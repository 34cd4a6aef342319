"""Looks: every text can be read in every theme, and a change of theme needs no restart."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QProxyStyle, QStyle
from pytestqt.qtbot import QtBot

from ap_master_calibration.engines.events import StepState
from ap_master_calibration.library import Quality, Verdict
from ap_master_calibration.planning.plan import State
from apmc_gui.appearance import assets, themes
from apmc_gui.appearance.themes import LOOKS, Theme

TEXTS = ("text", "dim", "good", "warn", "bad", "info")
GROUNDS = ("window", "base", "alternate", "raised")
ICONS = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    themes.apply_theme(qapp, "system", 100)


@pytest.mark.parametrize("theme", LOOKS)
def test_every_text_stands_out_from_every_ground(theme: Theme) -> None:
    look = LOOKS[theme]
    for text, ground in itertools.product(TEXTS, GROUNDS):
        ratio = themes.contrast(getattr(look, text), getattr(look, ground))
        assert ratio >= 4.5, f"{text} on {ground}: {ratio:.2f}"
    assert themes.contrast(look.on_accent, look.accent) >= 4.5


@pytest.mark.parametrize("theme", LOOKS)
def test_lines_and_fills_that_mean_something_stand_out(theme: Theme) -> None:
    look = LOOKS[theme]
    for line, ground in itertools.product((*TEXTS, "faint", "accent"), GROUNDS):
        ratio = themes.contrast(getattr(look, line), getattr(look, ground))
        assert ratio >= 3.0, f"{line} on {ground}: {ratio:.2f}"


def test_contrast_is_what_the_standard_says() -> None:
    assert themes.contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert themes.contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_the_night_is_red_and_nothing_else() -> None:
    look = LOOKS[Theme.NIGHT]
    for name in (*TEXTS, *GROUNDS, "accent", "border", "faint"):
        colour = QColor(getattr(look, name))
        assert colour.red() >= 2 * max(colour.green(), colour.blue()) or colour.red() < 20, name


@pytest.mark.parametrize("theme", LOOKS)
def test_a_theme_reaches_the_palette(app: QApplication, theme: Theme) -> None:
    themes.apply_theme(app, theme)
    assert app.palette().color(QPalette.ColorRole.Window).name() == LOOKS[theme].window
    assert app.palette().color(QPalette.ColorRole.Text).name() == LOOKS[theme].text
    assert themes.state_colour(State.NEW).name() == LOOKS[theme].info
    assert themes.current_theme() is theme


def test_an_unknown_theme_follows_the_system(app: QApplication) -> None:
    themes.apply_theme(app, "mauve")
    assert themes.current_theme() is Theme.SYSTEM
    hints = QGuiApplication.styleHints()
    light = hints.colorScheme() is Qt.ColorScheme.Light
    assert themes.colours() is LOOKS[Theme.LIGHT if light else Theme.DARK]


def test_texts_scale_and_go_back(app: QApplication) -> None:
    themes.apply_theme(app, "dark", 100)
    plain = app.font().pointSizeF()
    themes.apply_theme(app, "dark", 150)
    assert app.font().pointSizeF() == pytest.approx(1.5 * plain)
    themes.apply_theme(app, "light")
    assert app.font().pointSizeF() == pytest.approx(1.5 * plain)
    themes.apply_theme(app, "light", 100)
    assert app.font().pointSizeF() == pytest.approx(plain)


class Desktop(QProxyStyle):
    """A style of a desktop that puts icons on the buttons of dialogs."""

    def styleHint(self, hint: QStyle.StyleHint, *more: Any) -> int:  # noqa: N802
        return 1 if hint is ICONS else super().styleHint(hint, *more)


def test_buttons_of_dialogs_have_no_icons_of_another_look(app: QApplication) -> None:
    themes.apply_theme(app, "dark", 100)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    desktop = Desktop("Fusion")
    box.setStyle(desktop)
    assert box.style().styleHint(ICONS, None, box) == 0


def test_every_state_has_a_colour_and_a_shape_of_its_own(app: QApplication) -> None:
    for states in (State, StepState):
        names = [assets.STATE_ICONS[state] for state in states]
        assert len(set(names)) == len(names)
        assert all(themes.state_colour(state).isValid() for state in states)
    assert themes.quality_colour(None) == themes.tone("bad")
    assert themes.quality_colour(Quality.EXACT) != themes.quality_colour(Quality.AMBER)
    assert themes.verdict_colour(Verdict.EQUAL) != themes.verdict_colour(Verdict.DIFFERENT)


def shown(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    """The colour an icon is drawn in: that of its most solid pixel."""
    image = icon.pixmap(QSize(32, 32), mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    return max(pixels, key=lambda p: p.alpha()).name()


def test_an_icon_follows_the_theme_without_being_made_anew(app: QApplication) -> None:
    plain, toned = assets.icon("stop"), assets.icon("stop", "good")
    for theme in LOOKS:
        themes.apply_theme(app, theme)
        assert shown(plain) == LOOKS[theme].text
        assert shown(toned) == LOOKS[theme].good
        assert shown(plain, QIcon.Mode.Disabled) == LOOKS[theme].faint
        assert shown(plain, QIcon.Mode.Selected) == LOOKS[theme].on_accent


def test_every_icon_can_be_drawn(app: QApplication) -> None:
    names = assets.icon_names()
    assert {"add-frames", "create", "stop", "warning", *assets.STATE_ICONS.values()} <= set(names)
    for name in names:
        image = assets.icon(name).pixmap(QSize(24, 24)).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name
    assert not assets.app_icon().pixmap(QSize(64, 64)).isNull()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_an_icon_has_every_pixel_of_its_screen(qapp: QApplication, scale: float) -> None:
    picture = assets.icon("stop").pixmap(QSize(16, 16), scale)
    assert picture.size() == QSize(16, 16) * scale
    assert picture.devicePixelRatio() == scale


def test_an_icon_nobody_drew_is_an_error() -> None:
    with pytest.raises(KeyError):
        assets.icon("unicorn")


def test_an_icon_outlives_its_copies(app: QApplication) -> None:
    for _ in range(50):
        first = assets.icon("done", "good")
        copy = QIcon(first)
        copy.addPixmap(first.pixmap(QSize(8, 8)))  # makes Qt clone the engine
        del first
        assert not copy.pixmap(QSize(16, 16)).isNull()


def test_a_label_takes_the_tone_it_asks_for(app: QApplication, qtbot: QtBot) -> None:
    label = QLabel("only 2 frames")
    label.setProperty("role", "warn")
    qtbot.addWidget(label)
    for theme in (Theme.DARK, Theme.LIGHT):
        themes.apply_theme(app, theme)
        label.ensurePolished()
        colour = label.palette().color(QPalette.ColorRole.WindowText)
        assert colour.name() == LOOKS[theme].warn
