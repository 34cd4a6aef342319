"""astropy for PyInstaller: what `astropy.io.fits` needs, not all of it as its own hook says."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

_PARSERS = ["units/**/*_parsetab.py", "units/**/*_lextab.py"]  # read as files

datas = [
    *copy_metadata("astropy"),
    *copy_metadata("numpy"),
    *collect_data_files("astropy", includes=["CITATION"]),
    *collect_data_files("astropy", include_py_files=True, includes=_PARSERS),
]
hiddenimports = [
    "numpy.lib.recfunctions",
    *collect_submodules("astropy.constants", filter=lambda name: ".tests" not in name),
    *collect_submodules("astropy.units.format"),
]
