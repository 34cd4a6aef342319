"""Every parameter of ImageIntegration and ImageCalibration, and what each can take.

PixInsight ignores an unknown parameter name without a word, and the setters of known ones throw
bare strings in the middle of a run. So every name and value is checked here first.

Read in PixInsight's own module sources (PCL, cores 1.8.9-3 and 1.9.1); the ids with `since` partly
in instances a PixInsight 1.9.3 printed. The numbers of enumerators never changed, so numbers are
written: their names are reached differently in the two JavaScript engines.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from ap_master_calibration.errors import UsageError
from ap_master_calibration.text import Text, text

Cell = bool | int | float | str
ParameterValue = Cell | Sequence[Sequence[Cell]]
Version = tuple[int, int, int]


class Type(StrEnum):
    """The type of a parameter, or of a column of a table."""

    BOOLEAN = "boolean"
    INTEGER = "integer"
    NUMBER = "number"
    STRING = "string"
    ENUM = "enum"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: its default, its inclusive range, its enumerators or columns.

    The position of a name in `members` is its number. `since` is the first PixInsight that has the
    parameter, None where every supported one (1.8.9 and later) has it.
    """

    name: str
    type: Type
    default: ParameterValue
    low: float | None = None
    high: float | None = None
    members: tuple[str, ...] = ()
    columns: tuple[tuple[str, Type], ...] = ()
    since: Version | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """A parameter and the value to write; without a `needed` one the master would be wrong."""

    name: str
    value: ParameterValue
    needed: bool


@dataclass(frozen=True, slots=True)
class Process:
    """A process of PixInsight: all its parameters, and the names of those a master depends on."""

    id: str
    parameters: tuple[Parameter, ...]
    needed: frozenset[str]

    def settings(self, values: Mapping[str, ParameterValue]) -> tuple[Setting, ...]:
        """Returns every parameter with its value in `values`, else its default, checked.

        Raises UsageError for a name that does not exist, or a value the parameter cannot take.
        """
        unknown = values.keys() - {parameter.name for parameter in self.parameters}
        if unknown:
            name = min(unknown)
            raise UsageError(
                text("PixInsight's {process} has no parameter {name}", process=self.id, name=name)
            )
        return tuple(
            Setting(p.name, check(self.id, p, values.get(p.name, p.default)), p.name in self.needed)
            for p in self.parameters
        )

    def number(self, name: str, member: str) -> int:
        """Returns the number of an enumerator: `number("rejection", "SigmaClip")` is 3."""
        parameter = next(p for p in self.parameters if p.name == name)
        return parameter.members.index(member)


def check(process: str, parameter: Parameter, value: ParameterValue) -> ParameterValue:
    """The value itself where the parameter can take it; else raises UsageError naming both."""
    expected = _mismatch(parameter, value)
    if expected is None:
        return value
    raise UsageError(
        text(
            "PixInsight's {process}.{parameter} {expected}, not {value}",
            process=process,
            parameter=parameter.name,
            expected=expected,
            value=repr(value),
        )
    )


_TYPE_WORDS = {
    Type.BOOLEAN: text("true or false"),
    Type.INTEGER: text("a whole number"),
    Type.NUMBER: text("a number"),
    Type.STRING: text("text"),
}


def _mismatch(parameter: Parameter, value: ParameterValue) -> Text | None:
    """Returns what a parameter takes instead of a value; None where it takes the value."""
    match parameter.type:
        case Type.ENUM:
            last = len(parameter.members) - 1
            if _is(Type.INTEGER, value) and value in range(last + 1):
                return None
            return text("takes the numbers 0 to {last}", last=last)
        case Type.TABLE:
            return _mismatch_of_rows(parameter, value)
        case Type.BOOLEAN | Type.INTEGER | Type.NUMBER | Type.STRING:
            if not _is(parameter.type, value):
                return text("takes {kind}", kind=_TYPE_WORDS[parameter.type])
            return _mismatch_of_range(parameter, value)
        case _:
            assert_never(parameter.type)


def _is(kind: Type, value: ParameterValue) -> bool:
    """Returns True where a value is of a type; rows and enumerators are checked apart."""
    match kind:
        case Type.BOOLEAN:
            return isinstance(value, bool)
        case Type.INTEGER:
            return isinstance(value, int) and not isinstance(value, bool)
        case Type.NUMBER:
            if isinstance(value, bool) or not isinstance(value, int | float):
                return False
            return math.isfinite(value)
        case Type.STRING:
            return isinstance(value, str)
        case Type.ENUM | Type.TABLE:
            return False
        case _:
            assert_never(kind)


def _mismatch_of_range(parameter: Parameter, value: ParameterValue) -> Text | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if parameter.low is not None and value < parameter.low:
        return text("starts at {low}", low=f"{parameter.low:g}")
    if parameter.high is not None and value > parameter.high:
        return text("ends at {high}", high=f"{parameter.high:g}")
    return None


def _mismatch_of_rows(parameter: Parameter, value: ParameterValue) -> Text | None:
    if not isinstance(value, list | tuple):
        return text("takes rows")
    width = len(parameter.columns)
    for row in value:
        if not isinstance(row, list | tuple) or len(row) != width:
            return text("takes rows of {width} columns", width=width)
        for (name, kind), cell in zip(parameter.columns, row, strict=True):
            if not _is(kind, cell):
                return text("takes {kind} as {column}", kind=_TYPE_WORDS[kind], column=name)
    return None


# --- the tables ---------------------------------------------------------------------------------


def _flag(name: str, default: bool, since: Version | None = None) -> Parameter:
    return Parameter(name, Type.BOOLEAN, default, since=since)


def _string(name: str, default: str, since: Version | None = None) -> Parameter:
    return Parameter(name, Type.STRING, default, since=since)


def _whole(
    name: str, default: int, low: int | None, high: int | None, since: Version | None = None
) -> Parameter:
    return Parameter(name, Type.INTEGER, default, low, high, since=since)


def _number(name: str, default: float, low: float | None, high: float | None) -> Parameter:
    return Parameter(name, Type.NUMBER, default, low, high)


def _choice(name: str, default: int, members: str) -> Parameter:
    return Parameter(name, Type.ENUM, default, members=tuple(members.split()))


def _table(name: str, **columns: str) -> Parameter:
    typed = tuple((column, Type(kind)) for column, kind in columns.items())
    return Parameter(name, Type.TABLE, (), columns=typed)


_INTEGRATION = (
    _table(
        "images",
        enabled="boolean",
        path="string",
        drizzlePath="string",
        localNormalizationDataPath="string",
    ),
    _string("inputHints", "fits-keywords normalize raw cfa signed-is-physical"),
    _flag("overrideImageType", True, since=(1, 9, 0)),
    _whole("imageType", 0, 0, 15, since=(1, 9, 0)),
    _choice("combination", 0, "Average Median Minimum Maximum"),
    _choice(
        "weightMode",
        7,
        "DontCare ExposureTime SNREstimate SignalWeight MedianWeight AverageWeight "
        "KeywordWeight PSFSignalWeight PSFSNR PSFScaleSNR",
    ),
    _string("weightKeyword", ""),
    _string("csvWeightsFilePath", "", since=(1, 9, 0)),
    _choice(
        "weightScale",
        2,
        "WeightScale_AvgDev WeightScale_MAD WeightScale_BWMV WeightScale_PBMV WeightScale_Sn "
        "WeightScale_Qn WeightScale_IKSS",
    ),
    _number("minWeight", 0.005, 0, 1),
    _string("csvWeights", ""),
    _whole("adaptiveGridSize", 16, 2, 50),
    _flag("adaptiveNoScale", False),
    _flag("ignoreNoiseKeywords", False),
    _choice(
        "normalization",
        3,
        "NoNormalization Additive Multiplicative AdditiveWithScaling "
        "MultiplicativeWithScaling LocalNormalization AdaptiveNormalization",
    ),
    _choice(
        "rejection",
        0,
        "NoRejection MinMax PercentileClip SigmaClip WinsorizedSigmaClip AveragedSigmaClip "
        "LinearFit CCDClip Rejection_ESD Rejection_RCR",
    ),
    _choice(
        "rejectionNormalization",
        1,
        "NoRejectionNormalization Scale EqualizeFluxes LocalRejectionNormalization "
        "AdaptiveRejectionNormalization",
    ),
    _whole("minMaxLow", 1, 0, None),
    _whole("minMaxHigh", 1, 0, None),
    _number("pcClipLow", 0.2, 0, 1),
    _number("pcClipHigh", 0.1, 0, 1),
    _number("sigmaLow", 4, 0, 10),
    _number("sigmaHigh", 3, 0, 10),
    _number("winsorizationCutoff", 5, 3, 10),
    _number("linearFitLow", 5, 0, 10),
    _number("linearFitHigh", 4, 0, 10),
    _number("esdOutliersFraction", 0.3, 0, 1),
    _number("esdAlpha", 0.05, 0, 1),
    _number("esdLowRelaxation", 1.0, 1.0, 5.0),
    _number("rcrLimit", 0.1, 0, 1),
    _number("ccdGain", 1, 0.1, 10),
    _number("ccdReadNoise", 10, 0, 20),
    _number("ccdScaleNoise", 0, 0, 1),
    _flag("clipLow", True),
    _flag("clipHigh", True),
    _flag("rangeClipLow", True),
    _number("rangeLow", 0.0, 0.0, 0.5),
    _flag("rangeClipHigh", False),
    _number("rangeHigh", 0.98, 0.5, 1.0),
    _flag("mapRangeRejection", True),
    _flag("reportRangeRejection", False),
    _flag("largeScaleClipLow", False),
    _whole("largeScaleClipLowProtectedLayers", 2, 1, 6),
    _whole("largeScaleClipLowGrowth", 2, 1, 20),
    _flag("largeScaleClipHigh", False),
    _whole("largeScaleClipHighProtectedLayers", 2, 1, 6),
    _whole("largeScaleClipHighGrowth", 2, 1, 20),
    _flag("generate64BitResult", False),
    _flag("generateRejectionMaps", True),
    _flag("generateSlopeMaps", False, since=(1, 9, 0)),
    _flag("generateIntegratedImage", True),
    _flag("generateDrizzleData", False),
    _flag("closePreviousImages", False),
    _whole("bufferSizeMB", 16, 0, 1024),
    _whole("stackSizeMB", 1024, 0, 1048576),
    _flag("autoMemorySize", True),
    _number("autoMemoryLimit", 0.75, 0.1, 1.0),
    _flag("useROI", False),
    _whole("roiX0", 0, 0, 2147483647),
    _whole("roiY0", 0, 0, 2147483647),
    _whole("roiX1", 0, 0, 2147483647),
    _whole("roiY1", 0, 0, 2147483647),
    _flag("useCache", True),
    _flag("evaluateSNR", True),
    _choice(
        "noiseEvaluationAlgorithm",
        1,
        "NoiseEvaluation_KSigma NoiseEvaluation_MRS NoiseEvaluation_NStar",
    ),
    _number("mrsMinDataFraction", 0.01, 0, 1),
    _whole("psfStructureLayers", 5, 1, 8),
    _choice(
        "psfType",
        2,
        "PSFType_Gaussian PSFType_Moffat15 PSFType_Moffat4 PSFType_Moffat6 PSFType_Moffat8 "
        "PSFType_MoffatA PSFType_Auto",
    ),
    _flag("generateFITSKeywords", True, since=(1, 9, 0)),
    _flag("subtractPedestals", False),
    _flag("truncateOnOutOfRange", False),
    _flag("noGUIMessages", True),
    _flag("showImages", True),
    _flag("useFileThreads", True),
    _number("fileThreadOverload", 1.0, 1, 10),
    _flag("useBufferThreads", True),
    _whole("maxBufferThreads", 0, 0, 1024),
)

_CALIBRATION = (
    _table("targetFrames", enabled="boolean", path="string"),
    _flag("enableCFA", True),
    _choice("cfaPattern", 0, "Auto RGGB BGGR GBRG GRBG GRGB GBGR RGBG BGRG"),
    _string("inputHints", "fits-keywords normalize raw cfa signed-is-physical"),
    _string(
        "outputHints", "properties fits-keywords no-compress-data no-embedded-data no-resolution"
    ),
    _whole("pedestal", 0, 0, 1000),
    _choice("pedestalMode", 1, "Literal Keyword CustomKeyword"),
    _string("pedestalKeyword", ""),
    _flag("overscanEnabled", False),
    _whole("overscanImageX0", 0, 0, None),
    _whole("overscanImageY0", 0, 0, None),
    _whole("overscanImageX1", 0, 0, None),
    _whole("overscanImageY1", 0, 0, None),
    _table(
        "overscanRegions",
        enabled="boolean",
        sourceX0="integer",
        sourceY0="integer",
        sourceX1="integer",
        sourceY1="integer",
        targetX0="integer",
        targetY0="integer",
        targetX1="integer",
        targetY1="integer",
    ),
    _flag("masterBiasEnabled", True),
    _string("masterBiasPath", ""),
    _flag("masterDarkEnabled", True),
    _string("masterDarkPath", ""),
    _flag("masterFlatEnabled", True),
    _string("masterFlatPath", ""),
    _flag("calibrateBias", False),
    _flag("calibrateDark", False),
    _flag("calibrateFlat", False),
    _flag("optimizeDarks", True),
    _number("darkOptimizationThreshold", 0.0, 0.0, 0.5),
    _number("darkOptimizationLow", 3.0, 0.0, 10.0),
    _whole("darkOptimizationWindow", 0, 0, 65536),
    _choice("darkCFADetectionMode", 0, "DetectCFA ForceCFA IgnoreCFA"),
    _flag("separateCFAFlatScalingFactors", True),
    _number("flatScaleClippingFactor", 0.05, 0.0, 0.25),
    _flag("cosmeticCorrectionLow", False, since=(1, 9, 0)),
    _whole("cosmeticLowSigma", 5, 1, 100, since=(1, 9, 0)),
    _flag("cosmeticCorrectionHigh", False, since=(1, 9, 0)),
    _whole("cosmeticHighSigma", 10, 1, 100, since=(1, 9, 0)),
    _whole("cosmeticKernelRadius", 1, 1, 5, since=(1, 9, 0)),
    _flag("cosmeticShowMap", False, since=(1, 9, 0)),
    _flag("cosmeticShowMapAndStop", False, since=(1, 9, 0)),
    _flag("evaluateNoise", True),
    _choice(
        "noiseEvaluationAlgorithm",
        1,
        "NoiseEvaluation_KSigma NoiseEvaluation_MRS NoiseEvaluation_NStar",
    ),
    _flag("evaluateSignal", True),
    _whole("structureLayers", 5, 1, 8),
    _number("saturationThreshold", 1.0, 0.1, 1.0),
    _flag("saturationRelative", False),
    _whole("noiseLayers", 1, 0, 4),
    _whole("hotPixelFilterRadius", 1, 0, 2),
    _whole("noiseReductionFilterRadius", 0, 0, 50),
    _whole("minStructureSize", 0, 0, 999999),
    _choice(
        "psfType",
        2,
        "PSFType_Gaussian PSFType_Moffat15 PSFType_Moffat4 PSFType_Moffat6 PSFType_Moffat8 "
        "PSFType_MoffatA PSFType_Auto",
    ),
    _number("psfGrowth", 1.0, 0.5, 4.0),
    _whole("maxStars", 24576, 256, 999999),
    _string("outputDirectory", ""),
    _string("outputExtension", ".xisf"),
    _string("outputPrefix", ""),
    _string("outputPostfix", "_c"),
    _choice("outputSampleFormat", 2, "i16 i32 f32 f64"),
    _whole("outputPedestal", 0, 0, 1000),
    _choice("outputPedestalMode", 0, "OutputPedestal_Literal OutputPedestal_Auto"),
    _number("autoPedestalLimit", 0.0001, 0, 0.01),
    _flag("generateHistoryProperties", True, since=(1, 9, 2)),
    _flag("generateFITSKeywords", True, since=(1, 9, 2)),
    _flag("overwriteExistingFiles", False),
    _choice("onError", 0, "Continue Abort AskUser"),
    _flag("noGUIMessages", True),
    _flag("useFileThreads", True),
    _number("fileThreadOverload", 1.0, 1, 10),
    _whole("maxFileReadThreads", 0, 0, 1024),
    _whole("maxFileWriteThreads", 0, 0, 1024),
)

# Without one of these the master would come out different: where a PixInsight lacks one, the step
# fails. The others concern speed, windows and star weights, or steps that masters leave out.
_INTEGRATION_NEEDED = """
images inputHints combination weightMode normalization rejection rejectionNormalization
minMaxLow minMaxHigh pcClipLow pcClipHigh sigmaLow sigmaHigh winsorizationCutoff
linearFitLow linearFitHigh clipLow clipHigh rangeClipLow rangeClipHigh
largeScaleClipLow largeScaleClipHigh generateIntegratedImage useROI subtractPedestals
truncateOnOutOfRange
"""

_CALIBRATION_NEEDED = """
targetFrames enableCFA inputHints outputHints pedestal pedestalMode overscanEnabled
masterBiasEnabled masterBiasPath masterDarkEnabled masterDarkPath masterFlatEnabled
calibrateBias calibrateDark optimizeDarks darkOptimizationLow darkOptimizationWindow
outputDirectory outputPrefix outputPostfix outputSampleFormat outputPedestal
outputPedestalMode overwriteExistingFiles onError
"""

INTEGRATION = Process("ImageIntegration", _INTEGRATION, frozenset(_INTEGRATION_NEEDED.split()))
CALIBRATION = Process("ImageCalibration", _CALIBRATION, frozenset(_CALIBRATION_NEEDED.split()))
