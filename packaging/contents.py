"""What belongs into the bundle, and what the libraries bring along that this program never uses."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path, PurePosixPath
from typing import Any

HERE = Path(__file__).resolve().parent

Entry = tuple[str, str, str]
"""One file as PyInstaller lists it: its place in the bundle, where it comes from, what it is."""

NAME = "AP Master Calibration"
FOLDER = "ap-master-calibration"
IDENTIFIER = "org.apmastercalibration.apmc"
MACOS = "13.0"
"""The oldest macOS it runs on: what Qt 6.8 and later ask for."""

CHILDREN = (
    "ap_master_calibration.cli.check_command",
    "ap_master_calibration.cli.commands",
    "ap_master_calibration.cli.doctor_command",
    "ap_master_calibration.cli.library_commands",
    "ap_master_calibration.cli.rehearse_command",
    "ap_master_calibration.cli.rigs_commands",
    "ap_master_calibration.cli.verify_command",
    "ap_master_calibration.engines.builtin.__main__",
    "ap_master_calibration.engines.replay",
    "ap_master_calibration.quality.__main__",
    "apmc_gui.imaging.frame_images",
    "apmc_gui.imaging.frame_levels",
    "apmc_gui.imaging.pixel_process",
    "apmc_gui.imaging.series_pictures",
    "apmc_gui.imaging.tested_master",
    "apmc_gui.session.scan_worker",
)
"""Modules that are loaded or started by name, which PyInstaller cannot see."""

LIBRARY_FILES = {
    "ap_master_calibration.report": ("page.html", "page.css"),
    "ap_master_calibration.engines.pixinsight": ("program.js",),
}
"""Files beside the code, by the package they lie in."""

WINDOW_ONLY = ("PySide6", "shiboken6", "pyqtgraph", "qasync")

UNUSED = (
    # Python: other windows, other terminals, tests, and everything that speaks with a network
    *("tkinter", "_tkinter", "turtle", "idlelib", "curses", "readline", "unittest", "doctest"),
    *("test", "lib2to3", "ensurepip", "distutils", "setuptools", "pkg_resources", "pip", "wheel"),
    *("ssl", "_ssl", "_hashlib", "xmlrpc", "smtplib", "imaplib", "wsgiref", "pdb", "_pydecimal"),
    # numpy and astropy: astropy.io.fits is all that is asked for
    *("numpy.f2py", "numpy.testing", "numpy.tests", "numpy.distutils", "numpy._core.tests"),
    *("astropy.coordinates", "astropy.cosmology", "astropy.modeling", "astropy.nddata"),
    *("astropy.convolution", "astropy.stats", "astropy.table", "astropy.time"),
    *("astropy.timeseries", "astropy.uncertainty", "astropy.visualization", "astropy.wcs"),
    *("astropy.samp", "astropy.io.ascii", "astropy.io.votable", "astropy.io.misc"),
    *("astropy.utils.xml", "astropy.utils.iers", "erfa", "yaml", "dask", "h5py", "bs4"),
    # what others would use if it were there
    *("matplotlib", "scipy", "pandas", "IPython", "PIL", "OpenGL", "cupy", "numba", "pytest"),
    *("hypothesis", "certifi", "cffi", "zstandard.backend_cffi", "zstandard._cffi"),
    *("pygments", "markdown_it", "mdurl", "rich.markdown", "rich.syntax"),
    # Qt: widgets, pictures and SVG are all; pyqtgraph asks for OpenGL's classes
    *("PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtTest", "PySide6.QtQml"),
    *("PySide6.QtQuick", "PySide6.QtPrintSupport", "PySide6.QtSql", "PySide6.QtXml"),
    *("pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.console", "pyqtgraph.flowchart"),
    *("pyqtgraph.jupyter", "pyqtgraph.canvas", "pyqtgraph.dockarea"),
)

QT_PLUGINS = frozenset(
    {
        *("platforms/qxcb", "platforms/qwayland", "platforms/qwindows", "platforms/qcocoa"),
        "platforms/qoffscreen",
        *("iconengines/qsvgicon", "imageformats/qsvg", "imageformats/qico", "imageformats/qicns"),
        *("styles/qmodernwindowsstyle", "styles/qmacstyle", "platformthemes/qxdgdesktopportal"),
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        "wayland-shell-integration/xdg-shell",
        *("wayland-decoration-client/adwaita", "wayland-decoration-client/bradient"),
    }
)
"""What Qt loads at run time for a window, its icons and its keyboard; gtk3 would bring GTK."""

QT_LANGUAGES = ("qtbase_de", "qtbase_fr", "qtbase_es", "qtbase_it", "qtbase_zh_CN")
SOFTWARE_OPENGL = ("opengl32sw.dll", "d3dcompiler_47.dll")  # Windows: nothing is drawn with it


def version() -> str:
    """The version of the program, as its source says."""
    source = (HERE.parent / "ap_master_calibration" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', source, re.MULTILINE)
    if found is None:
        sys.exit("ap_master_calibration/__init__.py tells no version")
    return found[1]


def windows_version(program: str) -> Any:
    """What Explorer shows as the details of a program."""
    from PyInstaller.utils.win32 import versioninfo as told

    numbers = tuple(int(n) for n in re.findall(r"\d+", version())[:3])
    words = {
        "CompanyName": "The AP Master Calibration team",
        "FileDescription": NAME if program == "apmc-gui" else f"{NAME} (command line)",
        "FileVersion": version(),
        "InternalName": program,
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": f"{program}.exe",
        "ProductName": NAME,
        "ProductVersion": version(),
    }
    table = told.StringTable("040904B0", [told.StringStruct(*pair) for pair in words.items()])
    return told.VSVersionInfo(
        ffi=told.FixedFileInfo(filevers=(*numbers, 0), prodvers=(*numbers, 0)),
        kids=[
            told.StringFileInfo([table]),
            told.VarFileInfo([told.VarStruct("Translation", [0x409, 1200])]),
        ],
    )


def info_plist() -> dict[str, Any]:
    """What macOS is told of the program: folders may be dropped on its icon in the Dock.

    PyInstaller would name the first program by the alphabet, the command line, as the one to start.
    """
    folders = {
        "CFBundleTypeName": "Folder",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": ["public.folder"],
    }
    frames = {
        "CFBundleTypeName": "Calibration frame",
        "CFBundleTypeRole": "Viewer",
        "CFBundleTypeExtensions": ["fit", "fits", "fts", "xisf"],
        "LSHandlerRank": "Alternate",
    }
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleExecutable": "apmc-gui",
        "CFBundleDocumentTypes": [folders, frames],
        "CFBundleShortVersionString": version(),
        "LSBackgroundOnly": False,
        "LSApplicationCategoryType": "public.app-category.photography",
        "LSMinimumSystemVersion": MACOS,
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSHumanReadableCopyright": "Apache License 2.0",
    }


def modules(package: str) -> list[str]:
    """All modules of an installed package, also those that are imported late."""
    home = folder(package)
    found = (p.relative_to(home.parent).with_suffix("") for p in sorted(home.rglob("*.py")))
    return [".".join(p.parts).removesuffix(".__init__") for p in found]


def write_sources(path: Path, *lists: Iterable[Entry]) -> None:
    """Writes down where everything in the bundle comes from, for the licences."""
    every = {source for entries in lists for _, source, kind in entries if kind != "SYMLINK"}
    path.write_text(json.dumps(sorted(s for s in every if s)), encoding="utf-8")


def kernels() -> list[tuple[str, str]]:
    """The C kernel's libraries, and the folder of the bundle they belong into."""
    package = "ap_master_calibration.integrate"
    return [(str(p), package.replace(".", "/")) for p in sorted(folder(package).glob("_kernel-*"))]


def library_files() -> list[tuple[str, str]]:
    """The files that ship beside the library's code."""
    return [
        (str(folder(package) / name), package.replace(".", "/"))
        for package, names in LIBRARY_FILES.items()
        for name in names
    ]


def resources() -> list[tuple[str, str]]:
    """Icons, translations and the manual, as the installed package holds them."""
    shipped = folder("apmc_gui") / "resources"
    inner = ("icons", "translations", "screenshots")
    files = [
        (str(p), f"apmc_gui/resources/{name}")
        for name in inner
        for p in sorted((shipped / name).iterdir())
        if p.suffix in {".svg", ".qm", ".png"}
    ]
    return [*files, (str(shipped / "README.md"), "apmc_gui/resources")]


def folder(package: str) -> Path:
    """Where an installed package lies."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        sys.exit(f"{package} is not installed here: run packaging/build.py")
    return Path(spec.origin).parent


def is_wanted(entry: Entry) -> bool:
    """False for a file of Qt that this program never loads."""
    place = PurePosixPath(entry[0].replace("\\", "/"))
    if place.name.lower() in SOFTWARE_OPENGL:
        return False
    if "PySide6" not in place.parts:
        return True
    if "plugins" in place.parts:
        plugin = place.name.split(".")[0].removeprefix("lib")
        return f"{place.parent.name}/{plugin}" in QT_PLUGINS
    if "translations" in place.parts:
        return place.stem in QT_LANGUAGES
    return "qml" not in place.parts


def kept(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The entries that are wanted, without libraries that only unwanted ones need.

    `needs` tells the file names of the libraries that a file is linked with.
    """
    every = list(entries)
    wanted = [entry for entry in every if is_wanted(entry)]
    unwanted = [entry for entry in every if not is_wanted(entry)]
    libraries = {_name(e): e for e in wanted if e[2] == "BINARY"}
    doubtful = _reached(unwanted, libraries, needs)
    firm = [e for e in wanted if e[2] in {"BINARY", "EXTENSION"} and _name(e) not in doubtful]
    needed = _reached(firm, libraries, needs)
    return [e for e in wanted if _name(e) not in doubtful or _name(e) in needed]


def _name(entry: Entry) -> str:
    return PurePosixPath(entry[0].replace("\\", "/")).name


def _reached(
    start: Sequence[Entry], libraries: dict[str, Entry], needs: Callable[[str], Iterable[str]]
) -> set[str]:
    """The libraries that some files need, and those need, and so on."""
    found: set[str] = set()
    waiting = [entry for entry in start if entry[2] in {"BINARY", "EXTENSION"}]
    while waiting:
        for name in needs(waiting.pop()[1]):
            if name in libraries and name not in found:
                found.add(name)
                waiting.append(libraries[name])
    return found


def linked_with(path: str) -> list[str]:
    """The file names of the libraries a file is linked with, as PyInstaller reads them."""
    from PyInstaller.depend.bindepend import get_imports

    return [PurePosixPath(name.replace("\\", "/")).name for name, _ in get_imports(path)]
