"""The window of AP Master Calibration: point, see, match, run."""
