"""How cameras are named where several stand one below the other."""

from __future__ import annotations

import pytest

from apmc_gui.i18n.labels import short_names


@pytest.mark.parametrize(
    ("cameras", "shown"),
    [
        (["ZWO ASI2600MM Pro", "ZWO ASI294MC Pro"], ["ASI2600MM", "ASI294MC"]),
        (["ZWO ASI2600MM Pro"], ["ZWO ASI2600MM Pro"]),
        (
            ["ZWO ASI2600MM Pro", "QHY268M", "ZWO ASI294MC Pro"],
            ["ASI2600MM", "QHY268M", "ASI294MC"],
        ),
        (["QHY 268M", "QHY 268C", "QHY 600M"], ["268M", "268C", "600M"]),
        (["ZWO ASI2600MM Pro", "Canon EOS R6"], ["ZWO ASI2600MM Pro", "Canon EOS R6"]),
        (["ZWO ASI2600", "ZWO ASI2600 Pro"], ["ZWO ASI2600", "ZWO ASI2600 Pro"]),
    ],
)
def test_words_all_cameras_share_are_left_out(cameras: list[str], shown: list[str]) -> None:
    assert list(short_names(cameras).values()) == shown
