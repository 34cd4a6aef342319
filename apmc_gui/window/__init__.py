"""The main window: it lays the parts out, fills menus and tabs, and ends cleanly."""
