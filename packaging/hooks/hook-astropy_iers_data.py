"""astropy_iers_data for PyInstaller: its version is asked for; its tables of the Earth are not."""
