"""The settings of ImageIntegration and ImageCalibration that make a step's master.

Every parameter is written: PixInsight's defaults are for lights and ruin masters, with weights from
stars, no rejection, scaling, black pixels thrown out and the image divided by its maximum.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ap_master_calibration.engines.pixinsight.parameters import (
    CALIBRATION,
    INTEGRATION,
    ParameterValue,
    Setting,
)
from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Recipe, Step
from ap_master_calibration.rejections import REJECTIONS, LimitUnit, Rejection
from ap_master_calibration.text import text

INPUT_HINTS = (
    "fits-keywords normalize only-first-image raw cfa use-roworder-keywords signed-is-physical"
)
OUTPUT_HINTS = (
    "properties fits-keywords no-compress-data block-alignment 4096 max-inline-block-size 3072 "
    "no-embedded-data no-resolution"
)
POSTFIX = "_c"


class MasterType(NamedTuple):
    """A kind of frame in PixInsight: ImageType of its frames and of its master, the image's id."""

    frames: int
    master: int
    image_id: str


MASTER_TYPES = {
    Kind.BIAS: MasterType(1, 5, "masterBias"),
    Kind.DARK: MasterType(2, 6, "masterDark"),
    Kind.FLAT_DARK: MasterType(2, 6, "masterDark"),
    Kind.FLAT: MasterType(3, 7, "masterFlat"),
}


class _Use(NamedTuple):
    """What a recipe subtracts from flats."""

    bias: bool
    dark: bool


CALIBRATIONS = {
    Recipe.BIAS: _Use(bias=True, dark=False),
    Recipe.DARK: _Use(bias=False, dark=True),
    Recipe.BIAS_AND_DARK: _Use(bias=True, dark=True),
    Recipe.BIAS_AND_SCALED_DARK: _Use(bias=True, dark=True),
    Recipe.BIAS_AND_PURE_DARK: _Use(bias=True, dark=True),
    Recipe.BIAS_AND_SCALED_PURE_DARK: _Use(bias=True, dark=True),
}
"""The recipes that calibrate frames before they are integrated."""

# four regions that are off, as every instance PixInsight itself writes has them
_NO_OVERSCAN = ((False, 0, 0, 0, 0, 0, 0, 0, 0),) * 4


def integration_settings(step: Step, paths: Sequence[str]) -> tuple[Setting, ...]:
    """Returns every setting of the ImageIntegration that combines `paths` into a step's master.

    Flats are scaled to one median, for the rejection and in the result; bias and darks are taken
    as they are. Raises UsageError where a rejection limit is outside PixInsight's range.
    """
    number = INTEGRATION.number
    flat = step.kind is Kind.FLAT
    values: dict[str, ParameterValue] = {
        "images": tuple((True, path, "", "") for path in paths),
        "inputHints": INPUT_HINTS,
        "overrideImageType": True,
        "imageType": MASTER_TYPES[step.kind].frames,
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


def _rejection_values(rejection: Rejection) -> dict[str, ParameterValue]:
    row = REJECTIONS[rejection.method]
    number = INTEGRATION.number("rejection", row.pixinsight)
    values: dict[str, ParameterValue] = {"rejection": number, **row.constants}
    if row.parameters is not None:
        low, high = rejection.low, rejection.high
        whole = row.unit is LimitUnit.SAMPLES
        limits = (round(low), round(high)) if whole else (float(low), float(high))
        values |= dict(zip(row.parameters, limits, strict=True))
    return values


def calibration_settings(
    step: Step, paths: Sequence[str], folder: str, masters: Mapping[str, str]
) -> tuple[Setting, ...]:
    """Returns every setting of the ImageCalibration of a flat's frames into `folder`.

    `masters` holds the paths of "bias" and "dark" as PixInsight reads them. With both, PixInsight
    subtracts the bias from the dark first (calibrateDark), else it would be subtracted twice; not
    where the dark has lost it already.
    Pedestal keywords are ignored: what the recipe says is subtracted, and nothing else.
    Raises UsageError where the plan names no master for what the recipe subtracts.
    """
    number = CALIBRATION.number
    bias, dark = CALIBRATIONS[step.recipe]
    if (bias and "bias" not in masters) or (dark and "dark" not in masters):
        raise UsageError(
            text("the recipe {recipe} lacks a master; make the plan again", recipe=step.recipe)
        )
    colour = any(card.name == "BAYERPAT" for card in step.keywords)
    values: dict[str, ParameterValue] = {
        "targetFrames": tuple((True, path) for path in paths),
        "enableCFA": colour,
        "inputHints": INPUT_HINTS,
        "outputHints": OUTPUT_HINTS,
        "pedestal": 0,
        "pedestalMode": number("pedestalMode", "Literal"),
        "overscanEnabled": False,
        "overscanRegions": _NO_OVERSCAN,
        "masterBiasEnabled": bias,
        "masterBiasPath": masters["bias"] if bias else "",
        "masterDarkEnabled": dark,
        "masterDarkPath": masters["dark"] if dark else "",
        "masterFlatEnabled": False,
        "masterFlatPath": "",
        "calibrateBias": False,
        "calibrateDark": bias and dark and not step.recipe.pure_dark,
        "calibrateFlat": False,
        "optimizeDarks": step.recipe.scales_dark,
        "evaluateNoise": False,
        "evaluateSignal": False,
        "outputDirectory": folder,
        "outputExtension": ".xisf",
        "outputPrefix": "",
        "outputPostfix": POSTFIX,
        "outputSampleFormat": number("outputSampleFormat", "f32"),
        "outputPedestal": 0,
        "outputPedestalMode": number("outputPedestalMode", "OutputPedestal_Literal"),
        "overwriteExistingFiles": True,  # what a cancelled run left behind
        "onError": number("onError", "Continue"),
        "noGUIMessages": True,
    }
    return CALIBRATION.settings(values)
