"""pyqtgraph for PyInstaller: the menus of a plot and their icons, without colour maps and logos."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("pyqtgraph", includes=["icons/*.svg", "icons/*.png"])
hiddenimports = [
    "pyqtgraph.graphicsItems.PlotItem.plotConfigTemplate_generic",
    "pyqtgraph.graphicsItems.ViewBox.axisCtrlTemplate_generic",
]
