"""The names of the wizard's pages, and what each of them asks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from apmc_gui.wizard.course import Page

translate = QCoreApplication.translate


def page_word(page: Page) -> str:
    """A page in the rail."""
    match page:
        case Page.ADD:
            return translate("Wizard", "Add")
        case Page.CHECK:
            return translate("Wizard", "Check")
        case Page.MASTERS:
            return translate("Wizard", "Masters")
        case Page.MATCH:
            return translate("Wizard", "Match")
        case Page.CREATE:
            return translate("Wizard", "Create")
        case Page.REVIEW:
            return translate("Wizard", "Review")


def asking_sentence(page: Page, count: int) -> str:
    """What a page asks, in a sentence."""
    one = count == 1
    match page:
        case Page.MASTERS:
            text = (
                translate("Wizard", "1 older master will be replaced.")
                if one
                else translate("Wizard", "{count} older masters will be replaced.")
            )
        case Page.MATCH:
            text = (
                translate("Wizard", "1 flat has no exact bias or dark.")
                if one
                else translate("Wizard", "{count} flats have no exact bias or dark.")
            )
        case _:
            text = (
                translate("Wizard", "1 thing is odd and wants a look.")
                if one
                else translate("Wizard", "{count} things are odd and want a look.")
            )
    return text.format(count=f"{count:,}")
