"""The library: makes master frames from folders of calibration frames. No Qt."""

__version__ = "0.1.0"
