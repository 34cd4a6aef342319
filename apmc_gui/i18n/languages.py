"""The languages of the window, and the choice between them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase

from apmc_gui.support.paths import resources_folder

NAMES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "zh_CN": "简体中文",
}
"""Every language by its code, named as those who speak it do."""

PSEUDO = "pseudo"
"""A language for tests: English, stretched and marked."""


class _Stretched(QTranslator):
    """English made 40 % longer: what does not fit, and what is not translated at all, shows."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        return stretched(text) if text else text

    def isEmpty(self) -> bool:
        return False


def stretched(text: str) -> str:
    """Returns a text 40 % longer, between marks; what is filled in stays as it is."""
    return f"⟦{text}{'~' * max(1, round(len(text) * 0.4) - 2)}⟧"


def wanted(choice: str) -> str:
    """The code of the language to speak: the user's choice, else the system's, else English."""
    if choice in NAMES or choice == PSEUDO:
        return choice
    choices = offered()
    for name in QLocale.system().uiLanguages():
        code = _code_of(name)
        if code in choices:
            return code
    return "en"


def offered() -> dict[str, str]:
    """Returns the languages that can be shown here: Chinese only where a font has its characters.

    Needs the application, as Qt looks at its fonts.
    """
    chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    return {code: name for code, name in NAMES.items() if code != "zh_CN" or chinese}


def _code_of(name: str) -> str:
    """Returns the code of a system's language: "de-AT" is "de", "zh-Hans-SG" is "zh_CN"."""
    first, *rest = name.replace("_", "-").lower().split("-")
    if first != "zh":
        return first
    return "zh" if {"hant", "tw", "hk", "mo"}.intersection(rest) else "zh_CN"


def speak(app: QCoreApplication, choice: str) -> str:
    """Makes the program speak a language from now on; returns its code.

    Widgets that are there already keep the words they have: call it before the window is made.
    """
    for translator in _spoken:
        app.removeTranslator(translator)
    _spoken.clear()
    code = wanted(choice)
    QLocale.setDefault(QLocale("en" if code == PSEUDO else code))  # numbers as in the texts
    for translator in _translators(code):
        app.installTranslator(translator)
        _spoken.append(translator)
    return code


_spoken: list[QTranslator] = []


def _translators(code: str) -> list[QTranslator]:
    if code == PSEUDO:
        return [_Stretched()]
    if code == "en":
        return []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translators = []
    for name, where in (("qtbase", qt), ("apmc", str(resources_folder() / "translations"))):
        translator = QTranslator()
        if translator.load(f"{name}_{code}", where):
            translators.append(translator)
    return translators
