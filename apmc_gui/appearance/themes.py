"""The looks of the window: follow the system, dark, light, and red for the night; live.

Colours are asked for when something is painted, never kept: a change of theme then needs no more
than the repaint that Qt asks for anyway. Widgets ask for a look by a dynamic property:
`setProperty("primary", True)` on the one button that acts, and `setProperty("role", ...)` on a
label: "title", "heading", "dim", "sentence", or a tone: "good", "warn", "bad", "info".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from ap_master_calibration.engines.events import StepState
from ap_master_calibration.library import Freshness, Quality, Verdict
from ap_master_calibration.planning.plan import State
from apmc_gui.support.paths import resources_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Theme(StrEnum):
    """The looks there are; the value is the word in the preferences."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"
    NIGHT = "night"


@dataclass(frozen=True, slots=True)
class Colours:
    """All colours of one look, as "#rrggbb".

    `border` only divides; a line that means something is `faint`, which like `accent` stands out
    3 to 1 from every ground.

    `window` is behind everything, `base` behind lists and texts, `raised` behind buttons. `accent`
    fills what is selected or acts, and `on_accent` is written on it. The tones `good`, `warn`,
    `bad`, `info` and `dim` are read as text on `window`, `base` and `alternate`.
    """

    dark: bool
    window: str
    base: str
    alternate: str
    raised: str
    border: str
    text: str
    dim: str
    faint: str
    accent: str
    on_accent: str
    good: str
    warn: str
    bad: str
    info: str


LOOKS = {
    Theme.DARK: Colours(
        dark=True,
        window="#1d2024",
        base="#15171a",
        alternate="#1a1c20",
        raised="#292d33",
        border="#3d434b",
        text="#e4e7eb",
        dim="#a3abb5",
        faint="#757e89",
        accent="#3470e6",
        on_accent="#ffffff",
        good="#54c571",
        warn="#e3ab3a",
        bad="#ff7a70",
        info="#7db0ff",
    ),
    Theme.LIGHT: Colours(
        dark=False,
        window="#f2f3f5",
        base="#ffffff",
        alternate="#f7f8fa",
        raised="#fbfbfc",
        border="#c3c8cf",
        text="#1b1f24",
        dim="#555d66",
        faint="#7f8791",
        accent="#1f62d0",
        on_accent="#ffffff",
        good="#17742f",
        warn="#855400",
        bad="#bd1f2a",
        info="#0b57c4",
    ),
    # nothing but red, and little of it: what the eye keeps its darkness by
    Theme.NIGHT: Colours(
        dark=True,
        window="#120000",
        base="#080000",
        alternate="#0e0000",
        raised="#1c0200",
        border="#571009",
        text="#ff5a46",
        dim="#e84634",
        faint="#b33626",
        accent="#b52012",
        on_accent="#ffd0c8",
        good="#ff6650",
        warn="#ff7c60",
        bad="#ff4a38",
        info="#ff6450",
    ),
}


class _Now:
    """The look at this moment."""

    theme = Theme.SYSTEM
    colours = LOOKS[Theme.DARK]
    base_size = 0.0
    scale = 100


def colours() -> Colours:
    """Returns the colours of the look at this moment."""
    return _Now.colours


def tone(name: str) -> QColor:
    """Returns a colour of the current theme by its field name in `Colours`."""
    return QColor(getattr(_Now.colours, name))


_STATES: dict[State | StepState, str] = {
    State.NEW: "info",
    State.STALE: "warn",
    State.UP_TO_DATE: "good",
    State.REFUSED: "bad",
    StepState.WAITING: "dim",
    StepState.RUNNING: "info",
    StepState.DONE: "good",
    StepState.FAILED: "bad",
    StepState.CANCELLED: "dim",
}
_VERDICTS = {
    Verdict.EQUAL: "good",
    Verdict.NEAR: "warn",
    Verdict.UNKNOWN: "warn",
    Verdict.DIFFERENT: "bad",
}
_AGES = {Freshness.FRESH: "text", Freshness.AGEING: "warn", Freshness.OLD: "bad"}


def fixed_font() -> QFont:
    """Returns the font of logs, as large as other texts are at this moment."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if _Now.scale != 100:
        font.setPointSizeF(font.pointSizeF() * _Now.scale / 100)
    return font


def state_tone(state: State | StepState) -> str:
    """Returns the name of the tone a state is shown in."""
    return _STATES[state]


def state_colour(state: State | StepState) -> QColor:
    """Returns the colour of a state of the plan or of the run."""
    return tone(_STATES[state])


def quality_colour(quality: Quality | None) -> QColor:
    """Returns the colour of a match: exact, amber, or none."""
    if quality is None:
        return tone("bad")
    return tone("good" if quality is Quality.EXACT else "warn")


def verdict_colour(verdict: Verdict) -> QColor:
    """Returns the colour of one compared key."""
    return tone(_VERDICTS[verdict])


def freshness_colour(freshness: Freshness) -> QColor:
    """Returns the colour of a master's age; it warns, it blocks nothing."""
    return tone(_AGES[freshness])


def level_colour(level: str) -> QColor:
    """Returns the colour of a log line of level "info", "warning" or "error"."""
    return tone({"warning": "warn", "error": "bad"}.get(level, "text"))


# --- applying -----------------------------------------------------------------------------------


def apply_theme(app: QApplication, name: str, scale: int | None = None) -> None:
    """Applies a theme to the whole program; `scale` is the text size in per cent.

    An unknown name is "system", which goes on following the system when it changes.
    """
    theme = Theme(name) if name in set(Theme) else Theme.SYSTEM
    if _Now.base_size == 0.0:
        app.setStyle("Fusion")  # the native styles take a palette only in part
        _Now.base_size = app.font().pointSizeF()
        app.styleHints().colorSchemeChanged.connect(lambda: _follow(app))
    _Now.theme = theme
    if scale is not None:
        _Now.scale = min(max(scale, 70), 250)
    _tell_system(theme)
    _paint(app)


def current_theme() -> Theme:
    """Returns the theme asked for."""
    return _Now.theme


def _follow(app: QApplication) -> None:
    if _Now.theme is Theme.SYSTEM and _look() is not _Now.colours:
        _paint(app)


def _tell_system(theme: Theme) -> None:
    """Title bars and file dialogs of the system follow as well."""
    hints = QGuiApplication.styleHints()
    if theme is Theme.SYSTEM:
        hints.unsetColorScheme()
    else:
        dark = LOOKS[theme].dark
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)


def _look() -> Colours:
    if _Now.theme is not Theme.SYSTEM:
        return LOOKS[_Now.theme]
    light = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light
    return LOOKS[Theme.LIGHT if light else Theme.DARK]


def _paint(app: QApplication) -> None:
    _Now.colours = _look()
    app.setStyleSheet("")  # Qt takes 4 times as long to replace a sheet as to set one anew
    if _Now.base_size > 0:
        font = QFont(app.font())
        font.setPointSizeF(_Now.base_size * _Now.scale / 100)
        app.setFont(font)
    app.setPalette(palette_of(_Now.colours))
    app.setStyleSheet(_stylesheet(_Now.colours, _Now.base_size * _Now.scale / 100))


def palette_of(look: Colours) -> QPalette:
    """Returns the palette of a look."""
    palette = QPalette()
    role = QPalette.ColorRole
    lift = 125 if look.dark else 103
    colours = {
        role.Window: look.window,
        role.WindowText: look.text,
        role.Base: look.base,
        role.AlternateBase: look.alternate,
        role.Text: look.text,
        role.PlaceholderText: look.dim,
        role.Button: look.raised,
        role.ButtonText: look.text,
        role.BrightText: look.bad,
        role.ToolTipBase: look.raised,
        role.ToolTipText: look.text,
        role.Highlight: look.accent,
        role.HighlightedText: look.on_accent,
        role.Accent: look.accent,
        role.Link: look.info,
        role.LinkVisited: look.info,
        role.Light: QColor(look.raised).lighter(lift).name(),
        role.Midlight: look.raised,
        role.Mid: look.border,
        role.Dark: look.border,
        role.Shadow: QColor(look.border).darker(150).name(),
    }
    for which, value in colours.items():
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(look.faint))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(look.border))
    return palette


def _stylesheet(look: Colours, size: float) -> str:
    """Returns the style sheet of buttons, headings, tones, lines."""
    tones = "\n".join(
        f'QLabel[role="{name}"] {{ color: {getattr(look, name)}; }}'
        for name in ("dim", "good", "warn", "bad", "info")
    )
    check = (
        resources_folder()
        / "icons"
        / ("check-night.svg" if look.on_accent != "#ffffff" else "check.svg")
    )
    dash = check.with_name(check.name.replace("check", "dash"))
    box = round(size * 1.35)
    over = QColor(look.accent).lighter(112).name() if look.dark else look.accent
    return f"""
QToolTip {{ color: {look.text}; background: {look.raised}; border: 1px solid {look.border};
            padding: 4px; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ background: {look.base};
    border: 1px solid {look.faint}; border-radius: 3px; padding: 2px 3px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {look.info}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton[primary="true"] {{ background: {look.accent}; color: {look.on_accent};
    border: 1px solid {look.accent}; border-radius: 4px; padding: 5px 16px; font-weight: bold; }}
QPushButton[primary="true"]:hover {{ background: {over}; }}
QPushButton[primary="true"]:focus {{ border: 1px solid {look.text}; }}
QPushButton[primary="true"]:disabled {{ background: {look.raised}; color: {look.faint};
    border-color: {look.border}; }}
QLabel[role="title"] {{ font-size: {size * 1.35:.1f}pt; font-weight: bold; }}
QLabel[role="heading"] {{ font-weight: bold; }}
QLabel[role="sentence"] {{ font-size: {size * 1.08:.1f}pt; }}
{tones}
QCheckBox::indicator, QTreeView::indicator, QTableView::indicator {{
    width: {box}px; height: {box}px; border: 1px solid {look.dim}; border-radius: 3px;
    background: {look.base}; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked {{
    background: {look.accent}; border-color: {look.accent}; image: url("{_quoted(check)}"); }}
QTreeView::indicator:indeterminate {{ background: {look.accent}; border-color: {look.accent};
    image: url("{_quoted(dash)}"); }}
QTreeView, QTableView, QListView {{ border: 2px solid {look.border}; }}
QTreeView:focus, QTableView:focus, QListView:focus {{ border-color: {look.info}; }}
QListView#results_list {{ border-color: transparent; }}
QListView#results_list:focus {{ border-color: {look.info}; }}
QMenu {{ border: 1px solid {look.faint}; }}
QCheckBox::indicator:disabled, QTreeView::indicator:disabled {{ border-color: {look.faint}; }}
QCheckBox::indicator:checked:disabled {{ background: {look.faint}; }}
QCheckBox::indicator:focus {{ border-color: {look.text}; }}
QHeaderView::section {{ background: {look.raised}; color: {look.text}; padding: 3px 6px;
    border: 0; border-right: 1px solid {look.border}; border-bottom: 1px solid {look.border}; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ subcontrol-origin: padding;
    subcontrol-position: top center; top: -2px;
    width: {round(size)}px; height: {round(size * 0.9)}px; }}
QToolBar {{ border: 0; border-bottom: 1px solid {look.border}; spacing: 4px; padding: 3px; }}
QMenuBar {{ background: {look.window}; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {look.border}; }}
QMainWindow::separator {{ background: {look.border}; width: 1px; height: 4px; }}
"""


def _quoted(path: Path) -> str:
    """Returns a path as a stylesheet takes it."""
    return path.as_posix().replace("\\", "\\\\").replace('"', '\\"')


# --- contrast -----------------------------------------------------------------------------------


def contrast(a: str, b: str) -> float:
    """Returns the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    low, high = sorted((_luminance(QColor(a)), _luminance(QColor(b))))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
