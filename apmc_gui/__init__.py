"""The window of AP Master Calibration, on Qt (PySide6)."""
