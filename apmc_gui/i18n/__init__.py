"""Translations: the texts of the window and of the library in the user's language."""
