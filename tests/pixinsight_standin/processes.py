"""ImageIntegration and ImageCalibration of the stand-in: the real numerics, the real words."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.errors import StepError
from ap_master_calibration.files.pixels import open_pixels
from ap_master_calibration.integrate import core
from ap_master_calibration.rejections import Rejection, RejectionMethod
from pixinsight_standin.xisf_out import write_unit

if TYPE_CHECKING:
    from pixinsight_standin.world import World

Image = NDArray[np.float32]
_REJECTIONS = {0: "none", 1: "minmax", 2: "percentile", 3: "sigma", 4: "winsorized", 6: "linearfit"}
_WORDS = {
    0: "None", 1: "Min/Max", 2: "Percentile clipping", 3: "Sigma clipping",
    4: "Winsorized sigma clipping", 6: "Linear fit clipping",
}  # fmt: skip


_LIMITS = {
    RejectionMethod.MINMAX: ("minMaxLow", "minMaxHigh"),
    RejectionMethod.PERCENTILE: ("pcClipLow", "pcClipHigh"),
    RejectionMethod.SIGMA: ("sigmaLow", "sigmaHigh"),
    RejectionMethod.WINSORIZED: ("sigmaLow", "sigmaHigh"),
    RejectionMethod.LINEAR_FIT: ("linearFitLow", "linearFitHigh"),
}


class Stop(Exception):
    """A process that ends with an error line."""


def read(world: World, path: str) -> Image:
    """The pixels of a frame in [0, 1]."""
    world.tick()
    if world.mode == "fail-file" and world.argument in path:
        raise Stop(f"{path}: Invalid or unsupported image.")
    try:
        with open_pixels(path) as pixels:
            out = np.empty((pixels.rows, pixels.size[0]), np.float32)
            pixels.read(0, pixels.rows, out)
            return out
    except StepError as error:
        raise Stop(str(error)) from error


def failed(world: World, reason: str) -> dict[str, Any]:
    """What a process tells and returns when it fails; it does not throw."""
    world.write(f"*** Error: {reason}\n")
    return {"done": False, "outputs": {}}


# --- ImageIntegration ---------------------------------------------------------------------------


def integrate(world: World, values: dict[str, Any]) -> dict[str, Any]:
    """Combines the enabled images; false with an error on the console when it cannot."""
    try:
        return _integrate(world, values)
    except Stop as stop:
        return failed(world, str(stop))


def _integrate(world: World, values: dict[str, Any]) -> dict[str, Any]:
    paths = [row[1] for row in values["images"] if row[0]]
    if len(paths) < 3:
        raise Stop(
            "ImageIntegration requires at least three images; this instance defines only "
            f"{len(paths)} image(s)."
        )
    if values["rejection"] == 6 and len(paths) < 5:
        raise Stop(
            "Linear fit rejection requires at least five images; only "
            f"{len(paths)} images have been selected."
        )
    _expect_settings_for_masters(values, paths)
    frames = _open_all(world, paths)
    world.write(f"\nIntegration of {len(paths)} images:\n")
    world.write(f"Pixel rejection .................... {_WORDS[values['rejection']]}\n")
    height, width = frames[0].shape
    world.write(f"Integrating pixel rows:     0 -> {height - 1:5d}:   0%")
    if world.mode in ("die", "crash") and world.argument in str(values["images"]):
        world.die()
    result, low, high = combine(frames, values)
    world.write("\b\b\b\b 50%\b\b\b\bdone\n\nPixel rejection counts:\n")
    total = len(frames) * height * width
    share = [100 * n / total for n in (low + high, low, high)]
    world.write(
        f"Total : {low + high:9d} {share[0]:7.3f}% ({low:9d} + {high:9d} = {share[1]:7.3f}% + "
        f"{share[2]:7.3f}%)\n"
    )
    if world.mode == "red-lines":
        world.write("*** Error: Parsing PEDESTAL FITS keyword: invalid value\n")
    name = "integration"
    while name in world.images:
        name += "1"
    world.images[name] = result
    world.keywords[name] = [
        ["IMAGETYP", "'Light Frame'", "Type of image"],
        ["HISTORY", "", "ImageIntegration.totalFrames: " + str(len(frames))],
        ["NCOMBINE", "1", ""],
    ]
    outputs = {
        "integrationImageId": name, "numberOfPixels": height * width, "numberOfChannels": 1,
        "totalPixels": total, "numberOfImages": len(frames),
        "totalRejectedLowRK": low, "totalRejectedHighRK": high,
        "totalRejectedLowG": 0, "totalRejectedLowB": 0,
        "totalRejectedHighG": 0, "totalRejectedHighB": 0,
    }  # fmt: skip
    return {"done": True, "outputs": outputs}


def _open_all(world: World, paths: list[str]) -> list[Image]:
    world.write("\nOpening files:\n\n")
    frames: list[Image] = []
    for i, path in enumerate(paths):
        world.write(f"{path}\n\n* Using 2 worker threads.\n" if i == 0 else f"[000] {path}\n")
        frames.append(read(world, path))
        if frames[-1].shape != frames[0].shape:
            raise Stop(f"{path}: Incompatible image geometry.")
    return frames


def _expect_settings_for_masters(values: dict[str, Any], paths: list[str]) -> None:
    """The defaults ruin masters; where one is still there, so does this."""
    if values["weightMode"] != 0:
        raise Stop(f"{paths[0]} (channel #0): Zero or insignificant PSF Signal Weight estimate.")
    wanted = {
        "combination": 0, "rangeClipLow": False, "rangeClipHigh": False,
        "truncateOnOutOfRange": True, "generateIntegratedImage": True, "useROI": False,
        "clipLow": True, "clipHigh": True, "subtractPedestals": False,
    }  # fmt: skip
    for name, value in wanted.items():
        if values[name] != value:
            raise Stop(f"the stand-in makes masters only: {name}")


def combine(frames: list[Image], values: dict[str, Any]) -> tuple[Image, int, int]:
    """The master of a stack, and how many samples were rejected low and high."""
    if values["normalization"] == 2:
        level = [float(np.median(frame)) for frame in frames]
        frames = [
            (f * np.float64(level[0] / m)).astype(np.float32)
            for f, m in zip(frames, level, strict=True)
        ]
    method = RejectionMethod(_REJECTIONS[values["rejection"]])
    low, high = (values[name] for name in _LIMITS[method]) if method in _LIMITS else (0, 0)
    out = np.empty(frames[0].size, np.float32)
    stack = np.stack([frame.ravel() for frame in frames])
    rejected = core.combine(stack, Rejection(method, low, high), out, clamp=True)
    return (out.reshape(frames[0].shape), *rejected)


# --- ImageCalibration ---------------------------------------------------------------------------


def calibrate(world: World, values: dict[str, Any]) -> dict[str, Any]:
    """Calibrates every target; true when one file at least came through."""
    try:
        return _calibrate(world, values)
    except Stop as stop:
        return failed(world, str(stop))


def _calibrate(world: World, values: dict[str, Any]) -> dict[str, Any]:
    targets = [row[1] for row in values["targetFrames"] if row[0]]
    folder = values["outputDirectory"]
    if not os.path.isdir(folder):
        raise Stop(f"The specified output directory does not exist: {folder}")
    names = [os.path.splitext(os.path.basename(path))[0].lower() for path in targets]
    if len(set(names)) < len(names) and values["overwriteExistingFiles"]:
        raise Stop(
            "The target frames list contains duplicate file names (case-insensitive). This is "
            "not allowed when the 'Overwrite existing files' option is enabled."
        )
    bias = _master(world, values, "Bias")
    dark = _master(world, values, "Dark")
    if values["masterFlatEnabled"]:
        _master(world, values, "Flat")
    if dark is not None and bias is not None and values["calibrateDark"]:
        world.write("* Applying bias correction: master dark frame.\n")
        dark = dark - bias
    rows = [_target(world, path, bias, dark, values) for path in targets]
    good = sum(1 for row in rows if row[0])
    world.write(
        f"===== ImageCalibration: {good} succeeded, {len(rows) - good} failed, 0 skipped =====\n"
    )
    if not good:
        raise Stop("No image could be calibrated.")
    return {"done": True, "outputs": {"outputData": rows}}


def _master(world: World, values: dict[str, Any], kind: str) -> Image | None:
    if not values[f"master{kind}Enabled"]:
        return None
    path = values[f"master{kind}Path"]
    if not os.path.isfile(path):
        raise Stop(f"Missing or invalid master {kind.lower()} frame.")
    world.write(f"* Loading master {kind.lower()} frame: {path}\n")
    return read(world, path)


def _target(
    world: World, path: str, bias: Image | None, dark: Image | None, values: dict[str, Any]
) -> list[Any]:
    """One row of outputData; an empty path where the file did not come through."""
    world.write(f"[000] {path}\n* Loading target calibration frame: {path}\n")
    try:
        frame = read(world, path)
    except Stop as stop:
        world.write(f"*** Error: {stop}\n* Applying error policy: Continue on error.\n")
        return ["", 0.0, 0.0, 0.0]
    k = 1.0
    if values["optimizeDarks"] and dark is not None:
        target = frame if bias is None else frame - bias
        k = scale_factor(target, dark, colour=values["enableCFA"])
        if k <= 0.005:
            world.write(
                "** Warning: No correlation between the master dark and target frames "
                "(channel 0).\n"
            )
    frame = np.clip(_less(_less(frame, bias, 1.0), dark, k), 0, 1).astype(np.float32)
    stem = os.path.splitext(os.path.basename(path))[0]
    name = f"{values['outputPrefix']}{stem}{values['outputPostfix']}.xisf"
    target = f"{values['outputDirectory']}/{name}"
    write_unit(target, frame, [])
    world.write(f"* Writing output file: {target}\n")
    return [target, k, 0.0, 0.0]


def _less(frame: NDArray[Any], master: Image | None, k: float) -> NDArray[np.float64]:
    whole = frame.astype(np.float64)
    return whole if master is None else whole - k * master.astype(np.float64)


def scale_factor(frame: Image, dark: Image, *, colour: bool) -> float:
    """The dark scaling factor k of a frame; both are without their bias.

    It makes the deviation of frame - k dark smallest over the dark's bright pixels (of colour
    sensors, over the means of 2x2 cells).
    """
    target, signal = frame.astype(np.float64), dark.astype(np.float64)
    if colour:
        target, signal = _cells(target), _cells(signal)
    centre = np.median(signal)
    limit = centre + 3 * 1.4826 * np.median(np.abs(signal - centre))
    bright = signal > limit
    if np.count_nonzero(bright) < 2:
        return 0.0
    covariance = np.cov(target[bright], signal[bright])
    return max(float(covariance[0, 1] / covariance[1, 1]), 0.0)


def _cells(image: NDArray[np.float64]) -> NDArray[np.float64]:
    height, width = (n // 2 * 2 for n in image.shape)
    return image[:height, :width].reshape(height // 2, 2, width // 2, 2).mean(axis=(1, 3))
