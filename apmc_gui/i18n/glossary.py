"""The words of the window that are not everybody's, each explained in two sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ap_master_calibration.text import Text, text


class Term(StrEnum):
    """A word that has an entry in the glossary."""

    AMBER = "amber"
    BIAS = "bias"
    CALIBRATOR = "calibrator"
    DARK = "dark"
    FLAT = "flat"
    FLAT_DARK = "flat-dark"
    GROUP = "group"
    MASTER = "master"
    NIGHT = "night"
    REJECTION = "rejection"
    RIG = "rig"
    SCALED = "scaled"
    SET_POINT = "set-point"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a term is called, and what it means."""

    title: Text
    meaning: Text


GLOSSARY = {
    Term.AMBER: Entry(
        text("Amber, needs a look"),
        text(
            "The match works, but a value is not known or not quite the same. Read the reason, then"
            " keep it or choose another master."
        ),
    ),
    Term.BIAS: Entry(
        text("Bias"),
        text(
            "A frame of the shortest exposure with the telescope covered. It holds the offset and"
            " the pattern of the electronics."
        ),
    ),
    Term.CALIBRATOR: Entry(
        text("Calibrator"),
        text(
            "The master bias or dark that is subtracted from each flat. It is made in the same run,"
            " or taken from a library."
        ),
    ),
    Term.DARK: Entry(
        text("Dark"),
        text(
            "A frame as long and as cold as a light, with the telescope covered. It holds the dark"
            " current and the hot pixels."
        ),
    ),
    Term.FLAT: Entry(
        text("Flat"),
        text(
            "A frame of an evenly bright field, such as the sky at dusk. It holds vignetting, dust"
            " and the sensitivity of each pixel."
        ),
    ),
    Term.FLAT_DARK: Entry(
        text("Flat dark"),
        text(
            "A dark with the exposure of flats. It is the best thing to subtract from them, better"
            " than a bias where the flats are long."
        ),
    ),
    Term.GROUP: Entry(
        text("Group"),
        text(
            "Frames with the same settings, which become one master. Flats are kept apart by filter"
            " and night, too."
        ),
    ),
    Term.MASTER: Entry(
        text("Master"),
        text(
            "The mean of many frames without their outliers. It has far less noise than one frame."
        ),
    ),
    Term.NIGHT: Entry(
        text("Night"),
        text(
            "From noon to noon, named by the day on which it begins. Flats of one evening and the"
            " next morning belong to one night."
        ),
    ),
    Term.REJECTION: Entry(
        text("Rejection"),
        text(
            "How outliers are left out of the mean of each pixel: satellites, cosmic rays, stars in"
            " sky flats. Which way is best depends on how many frames there are."
        ),
    ),
    Term.RIG: Entry(
        text("Rig"),
        text(
            "A name for what belongs to one or more cameras: libraries, output folder, engine and"
            " rejection. It is chosen by the camera in the headers."
        ),
    ),
    Term.SCALED: Entry(
        text("Scaled"),
        text(
            "The dark has another exposure than the flat, so it is multiplied by a factor k that is"
            " found in the frames. It needs a bias, and where k is above 1 the noise grows with it."
        ),
    ),
    Term.SET_POINT: Entry(
        text("Set point"),
        text(
            "The temperature the cooler was set to; the sensor's own may differ a little. Frames of"
            " two set points make two masters."
        ),
    ),
    Term.SUPERSEDED: Entry(
        text("Superseded"),
        text(
            "A newer master of the same settings is in the library. The older one is kept beside"
            " it, and no flat takes it."
        ),
    ),
}
