"""Themes, and icons in their colours."""
