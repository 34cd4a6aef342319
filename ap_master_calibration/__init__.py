"""The shared core library: calibration frames in a folder become master frames."""

__version__ = "0.1.0"
