"""The settings of ImageIntegration and ImageCalibration that make a master, every one of them.

PixInsight's defaults are made for lights and ruin masters: weights from stars that are not there,
no rejection, scaling, black pixels thrown out, the whole image divided by its maximum.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import assert_never

from ap_master_calibration.engines.pixinsight.parameters import Setting, Value
from ap_master_calibration.engines.pixinsight.tables import CALIBRATION, INTEGRATION
from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Recipe, Step
from ap_master_calibration.settings import Rejection, RejectionMethod

INPUT_HINTS = (
    "fits-keywords normalize only-first-image raw cfa use-roworder-keywords signed-is-physical"
)
OUTPUT_HINTS = (
    "properties fits-keywords no-compress-data block-alignment 4096 max-inline-block-size 3072 "
    "no-embedded-data no-resolution"
)
POSTFIX = "_c"

# ImageType of the frames that go in, and of the master that comes out
_FRAME_TYPE = {Kind.BIAS: 1, Kind.DARK: 2, Kind.FLAT_DARK: 2, Kind.FLAT: 3}
MASTER_TYPE = {Kind.BIAS: 5, Kind.DARK: 6, Kind.FLAT_DARK: 6, Kind.FLAT: 7}


# four regions that are off, as every instance PixInsight itself writes has them
_NO_OVERSCAN = ((False, 0, 0, 0, 0, 0, 0, 0, 0),) * 4


def image_rows(paths: Sequence[str]) -> tuple[tuple[bool | str, ...], ...]:
    """Rows for `images`: enabled, path, no drizzle file, no local normalization file."""
    return tuple((True, path, "", "") for path in paths)


def target_rows(paths: Sequence[str]) -> tuple[tuple[bool | str, ...], ...]:
    """Rows for `targetFrames`: enabled, path."""
    return tuple((True, path) for path in paths)


def integration_settings(step: Step, paths: Sequence[str]) -> tuple[Setting, ...]:
    """Every setting of the ImageIntegration that combines `paths` into a step's master.

    Flats are scaled to one median, for the rejection and in the result; bias and darks are taken
    as they are. Raises UsageError where a rejection limit is outside PixInsight's range.
    """
    number = INTEGRATION.number
    flat = step.kind is Kind.FLAT
    values: dict[str, Value] = {
        "images": image_rows(paths),
        "inputHints": INPUT_HINTS,
        "overrideImageType": True,
        "imageType": _FRAME_TYPE[step.kind],
        "combination": number("combination", "Average"),
        "weightMode": number("weightMode", "DontCare"),
        "weightScale": number("weightScale", "WeightScale_BWMV"),
        "normalization": number("normalization", "Multiplicative" if flat else "NoNormalization"),
        "rejectionNormalization": number(
            "rejectionNormalization", "EqualizeFluxes" if flat else "NoRejectionNormalization"
        ),
        **_rejection_values(step.rejection),
        "clipLow": True,
        "clipHigh": True,
        "rangeClipLow": False,
        "rangeClipHigh": False,
        "generate64BitResult": False,
        "generateRejectionMaps": False,
        "generateSlopeMaps": False,
        "generateIntegratedImage": True,
        "useCache": False,
        "evaluateSNR": False,
        "generateFITSKeywords": True,
        "subtractPedestals": False,
        "truncateOnOutOfRange": True,
        "noGUIMessages": True,
        "showImages": True,  # the result must be a window, or it cannot be saved
    }
    return INTEGRATION.settings(values)


def _rejection_values(rejection: Rejection) -> dict[str, Value]:
    low, high = float(rejection.low), float(rejection.high)
    match rejection.method:
        case RejectionMethod.WINSORIZED:
            name = "WinsorizedSigmaClip"
            limits: dict[str, Value] = {
                "sigmaLow": low,
                "sigmaHigh": high,
                "winsorizationCutoff": 5.0,
            }
        case RejectionMethod.SIGMA:
            name, limits = "SigmaClip", {"sigmaLow": low, "sigmaHigh": high}
        case RejectionMethod.PERCENTILE:
            name, limits = "PercentileClip", {"pcClipLow": low, "pcClipHigh": high}
        case RejectionMethod.LINEAR_FIT:
            name, limits = "LinearFit", {"linearFitLow": low, "linearFitHigh": high}
        case RejectionMethod.MINMAX:
            name, limits = "MinMax", {"minMaxLow": round(low), "minMaxHigh": round(high)}
        case RejectionMethod.NONE | RejectionMethod.AUTO:
            name, limits = "NoRejection", {}
        case never:
            assert_never(never)
    return {"rejection": INTEGRATION.number("rejection", name), **limits}


def calibration_settings(
    step: Step, paths: Sequence[str], folder: str, places: Mapping[str, str]
) -> tuple[Setting, ...]:
    """Every setting of the ImageCalibration of a flat's frames into `folder`.

    `places` are the paths of "bias" and "dark" as PixInsight reads them. With a bias and a dark,
    PixInsight takes the bias out of the dark first: without that it would be subtracted twice.
    Pedestal keywords do not count: what is subtracted is what the recipe says, and nothing else.
    Raises UsageError where the plan names no master for what the recipe subtracts.
    """
    number = CALIBRATION.number
    bias, dark, optimize = _USES[step.recipe]
    if (bias and "bias" not in places) or (dark and "dark" not in places):
        raise UsageError(f"the recipe {step.recipe} lacks a master; make the plan again")
    colour = any(card.name == "BAYERPAT" for card in step.keywords)
    values: dict[str, Value] = {
        "targetFrames": target_rows(paths),
        "enableCFA": colour,
        "inputHints": INPUT_HINTS,
        "outputHints": OUTPUT_HINTS,
        "pedestal": 0,
        "pedestalMode": number("pedestalMode", "Literal"),
        "overscanEnabled": False,
        "overscanRegions": _NO_OVERSCAN,
        "masterBiasEnabled": bias,
        "masterBiasPath": places["bias"] if bias else "",
        "masterDarkEnabled": dark,
        "masterDarkPath": places["dark"] if dark else "",
        "masterFlatEnabled": False,
        "masterFlatPath": "",
        "calibrateBias": False,
        "calibrateDark": bias and dark,
        "calibrateFlat": False,
        "optimizeDarks": optimize,
        "evaluateNoise": False,
        "evaluateSignal": False,
        "outputDirectory": folder,
        "outputExtension": ".xisf",
        "outputPrefix": "",
        "outputPostfix": POSTFIX,
        "outputSampleFormat": number("outputSampleFormat", "f32"),
        "outputPedestal": 0,
        "outputPedestalMode": number("outputPedestalMode", "OutputPedestal_Literal"),
        "overwriteExistingFiles": True,  # what a run that was ended left behind
        "onError": number("onError", "Continue"),
        "noGUIMessages": True,
    }
    return CALIBRATION.settings(values)


# bias, dark, dark scaling
_USES = {
    Recipe.BIAS: (True, False, False),
    Recipe.DARK: (False, True, False),
    Recipe.BIAS_AND_DARK: (True, True, False),
    Recipe.BIAS_AND_SCALED_DARK: (True, True, True),
}
