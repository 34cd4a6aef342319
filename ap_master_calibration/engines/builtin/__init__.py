"""The built-in engine's child process: `python -m ap_master_calibration.engines.builtin JOB`."""
