"""The names of the wizard's pages, and what each of them asks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from apmc_gui.wizard.flow import PageId

translate = QCoreApplication.translate


def page_word(page: PageId) -> str:
    """A page in the rail."""
    match page:
        case PageId.ADD:
            return translate("Wizard", "Add")
        case PageId.CHECK:
            return translate("Wizard", "Check")
        case PageId.MASTERS:
            return translate("Wizard", "Masters")
        case PageId.MATCH:
            return translate("Wizard", "Match")
        case PageId.CREATE:
            return translate("Wizard", "Create")
        case PageId.REVIEW:
            return translate("Wizard", "Review")


def asking_sentence(page: PageId, count: int) -> str:
    """What a page asks, in a sentence."""
    one = count == 1
    match page:
        case PageId.MASTERS:
            text = (
                translate("Wizard", "1 older master will be replaced.")
                if one
                else translate("Wizard", "{count} older masters will be replaced.")
            )
        case PageId.MATCH:
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
