"""What the scanning child tells comes to the window as it was."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime

from ap_master_calibration.frames import Frame, Kind, Setup, SkipCode, Skipped
from ap_master_calibration.text import text
from apmc_gui.session.scan_protocol import (
    FrameBatch,
    PacketReader,
    ScanEnd,
    ScanFailed,
    write_packet,
)

SETUP = Setup("ZWO ASI2600MM Pro", -10.0, 100.0, 0.0, "High Gain", (1, 1), (6248, 4176))
FLAT = Frame(
    "/in/flât.fits",
    Kind.FLAT,
    master=False,
    setup=SETUP,
    exposure=0.0,
    filter="L",
    night=date(2026, 1, 29),
    set_point=-10.0,
    taken=datetime(2026, 1, 29, 20, 0, 0, 250_000, tzinfo=UTC),
    notes=("odd",),
    bytes=52_000_000,
    mtime_ns=1_700_000_000_123_456_789,
)


def sent(*packets: FrameBatch | ScanEnd | ScanFailed) -> list[object]:
    """What comes out at the other end, where the bytes come in small pieces."""
    stream = io.BytesIO()
    for packet in packets:
        write_packet(stream, packet)
    reader = PacketReader()
    told = stream.getvalue()
    found: list[object] = []
    for at in range(0, len(told), 7):
        reader.feed(told[at : at + 7])
        while (packet := reader.read()) is not None:
            found.append(packet)
    return found


def test_frames_and_files_that_are_skipped_come_in_their_order() -> None:
    other = replace(FLAT, path="/in/b.fits", setup=replace(SETUP, gain="LCG", temperature=None))
    batch = FrameBatch((FLAT, Skipped("/in/x.fits", "cut short", SkipCode.TRUNCATED), other))
    assert sent(batch, ScanFailed(text("gone")), ScanEnd()) == [
        batch,
        ScanFailed(text("gone")),
        ScanEnd(),
    ]


def test_frames_of_one_setup_come_to_share_it() -> None:
    twin = replace(FLAT, path="/in/b.fits", setup=replace(SETUP))
    first, second = sent(FrameBatch((FLAT,)), FrameBatch((twin,)))
    assert isinstance(first, FrameBatch)
    assert isinstance(second, FrameBatch)
    one, two = first.items[0], second.items[0]
    assert isinstance(one, Frame)
    assert isinstance(two, Frame)
    assert one.setup is two.setup
