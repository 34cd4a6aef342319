"""The parts of the main window, one for each tab, panel and dock."""
