"""Qt's item models for the views of the window."""
