"""The staged wizard: from a folder to reviewed masters, page by page, on the window's own parts."""
