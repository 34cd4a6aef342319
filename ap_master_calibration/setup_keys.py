"""The keys frames are compared by: one row for each, with everything that depends on the key.

A new key of a setup is a field of `frames.Setup`, its row here, and where `headers` reads it.
Grouping, matching, the masters' names and keywords, documents and the window loop over the rows.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from ap_master_calibration.files.keywords import HeaderKey
from ap_master_calibration.formatting import number, pair, setting
from ap_master_calibration.frames import Setup, camera_key, word_key
from ap_master_calibration.text import Text, joined, text, verbatim


class ValueType(Enum):
    """What the values of a key are, which decides how they are shown, compared and edited."""

    WORD = "word"
    NUMBER = "number"
    SETTING = "setting"  # a number, or the word a camera uses for it
    PAIR = "pair"  # x and y
    DATE = "date"


@dataclass(frozen=True, slots=True)
class FrameKey:
    """One key. `name` is its attribute of `Setup` or `Frame`, and its key in JSON documents.

    `noun` names it within a sentence and `label` above a column. `keywords` are what a master
    carries it in, with their comments (two for a pair); `in_name` is its key in file names. A
    `bare` value needs no noun beside it ("-10 °C"). The `usual` value is not worth a word.
    `absent` is what a header without the key means, where it is not that nobody knows. A `rare` key
    is shown only where a header has it.
    """

    name: str
    noun: Text
    label: Text
    type: ValueType
    unit: str = ""
    keywords: tuple[tuple[str, str], ...] = ()
    in_name: str | None = None
    bare: bool = False
    usual: Any = None
    absent: Any = None
    rare: bool = False
    fold: Callable[[str], str | None] = word_key

    def shown(self, value: Any) -> str:
        """Returns a value with its unit: "-10 °C", "2x2", "2025-11-02"."""
        digits = self._plain(value)
        return f"{digits} {self.unit}" if self.unit else digits

    def _plain(self, value: Any) -> str:
        match self.type:
            case ValueType.NUMBER:
                return number(value)
            case ValueType.SETTING:
                return setting(value)
            case ValueType.PAIR:
                return pair(value)
            case ValueType.WORD | ValueType.DATE:
                return str(value)

    def in_names(self, value: Any) -> str:
        """Returns a value as a part of a file name: without its unit, "2" for a binning of 2x2."""
        if self.type is ValueType.PAIR and value[0] == value[1]:
            return str(value[0])
        return self._plain(value)

    def compared(self, value: Any) -> Hashable:
        """Returns what two values are compared by: words without case, blanks and punctuation."""
        return self.fold(value) if isinstance(value, str) else value

    def named(self, value: str) -> Text:
        """Returns a shown value with the key's noun: "gain 100"."""
        return text("{key} {value}", key=self.noun, value=value)

    def described(self, value: Any) -> Text:
        """Returns a value as a person mentions it: "gain 100", but "-10 °C"."""
        text = self.shown(value)
        return verbatim(text) if self.bare else self.named(text)


SETUP_KEYS = (
    FrameKey(
        "camera",
        text("camera"),
        text("Camera"),
        ValueType.WORD,
        keywords=(HeaderKey.CAMERA.written,),
        in_name=HeaderKey.CAMERA.keyword,
        bare=True,
        fold=camera_key,
    ),
    FrameKey(
        "temperature",
        text("temperature"),
        text("Temp"),
        ValueType.NUMBER,
        unit="°C",
        keywords=(HeaderKey.SET_POINT.written,),
        in_name=HeaderKey.SET_POINT.keyword,
        bare=True,
    ),
    FrameKey(
        "gain",
        text("gain"),
        text("Gain"),
        ValueType.SETTING,
        keywords=(HeaderKey.GAIN.written,),
        in_name=HeaderKey.GAIN.keyword,
    ),
    FrameKey(
        "offset",
        text("offset"),
        text("Offset"),
        ValueType.NUMBER,
        keywords=(HeaderKey.OFFSET.written,),
        in_name=HeaderKey.OFFSET.keyword,
    ),
    FrameKey(
        "readout",
        text("readout"),
        text("Readout"),
        ValueType.WORD,
        keywords=(HeaderKey.READOUT.written,),
        in_name=HeaderKey.READOUT.keyword,
        bare=True,
    ),
    FrameKey(
        "binning",
        text("binning"),
        text("Binning"),
        ValueType.PAIR,
        keywords=(HeaderKey.BINNING_X.written, HeaderKey.BINNING_Y.written),
        in_name="BINNING",
        usual=(1, 1),
    ),
    FrameKey("size", text("size"), text("Size"), ValueType.PAIR, bare=True),
    FrameKey(
        "origin",
        text("origin"),
        text("Origin"),
        ValueType.PAIR,
        keywords=(HeaderKey.ORIGIN_X.written, HeaderKey.ORIGIN_Y.written),
        usual=(0, 0),
        absent=(0, 0),
        rare=True,
    ),
    FrameKey(
        "mode",
        text("camera mode"),
        text("Mode"),
        ValueType.WORD,
        keywords=(HeaderKey.MODE.written,),
        rare=True,
    ),
)
"""The keys of a setup, in the order of the fields of `Setup`, in which they are also shown."""

KEYS = {
    key.name: key
    for key in (
        *SETUP_KEYS,
        FrameKey(
            "exposure", text("exposure"), text("Exposure"), ValueType.NUMBER, unit="s", bare=True
        ),
        FrameKey("filter", text("filter"), text("Filter"), ValueType.WORD),
        FrameKey("night", text("night"), text("Night"), ValueType.DATE),
        FrameKey("channels", text("channels"), text("Channels"), ValueType.NUMBER),
    )
}
"""Every key that groups and masters may differ in, by name."""

TEMPERATURE = KEYS["temperature"]
EXACT_KEYS = tuple(key for key in SETUP_KEYS if key is not TEMPERATURE)
"""The keys of a setup that must be equal; temperatures are compared by tolerance."""

SetupKey = tuple[Hashable, ...]
"""The values of EXACT_KEYS as they are compared."""


def setup_key(setup: Setup) -> SetupKey:
    """Returns a setup as it is compared, without its temperature; what is unknown is None."""
    return tuple([key.compared(getattr(setup, key.name)) for key in EXACT_KEYS])


def same_key(a: Hashable, b: Hashable, key: FrameKey) -> bool | None:
    """Returns True when two compared values are equal, None where one of them is unknown."""
    if a == b or (key.absent is not None and {a, b} == {None, key.absent}):
        return True
    return None if a is None or b is None else False


def grouping_key(setup: Setup) -> SetupKey:
    """Returns a setup as frames are grouped by it: what is absent counts as what that means."""
    return tuple(
        [
            key.absent if value is None else value
            for key, value in zip(EXACT_KEYS, setup_key(setup), strict=True)
        ]
    )


def keys_agree(a: SetupKey, b: SetupKey) -> bool:
    """Returns True when all keys known on both sides are equal."""
    pairs = zip(a, b, EXACT_KEYS, strict=True)
    return all(x == y or same_key(x, y, key) is not False for x, y, key in pairs)


def identifies_camera(setup: Setup) -> bool:
    """Returns True where more is known than the shape of the image, which any camera may share."""
    return any(
        getattr(setup, key.name) is not None for key in SETUP_KEYS if key.type is not ValueType.PAIR
    )


def value_of(of: object, name: str) -> str | None:
    """Returns the value of a key of a setup, a frame or a group as it is shown; None if unknown."""
    value = getattr(of, name)
    return None if value is None else KEYS[name].shown(value)


def setup_parts(setup: Setup, *, brief: bool = False) -> list[Text]:
    """Returns what is known of a setup, key by key: "ASI294MC Pro", "-10 °C", "gain 100".

    The brief form leaves out the size, and what is as usual.
    """
    values = [(key, getattr(setup, key.name)) for key in SETUP_KEYS]
    return [
        key.described(value)
        for key, value in values
        if value is not None and not (brief and (value == key.usual or key.name == "size"))
    ]


def setup_line(setup: Setup) -> Text:
    """Returns what is known of a setup in one line: "ASI294MC Pro, -10 °C, gain 100, offset 10"."""
    return joined(setup_parts(setup), ", ") or text("nothing known")
