"""What must be true before PixInsight is started, and what is written for it."""

import os
import subprocess
from dataclasses import replace
from pathlib import Path

import pixinsight_standin
import pytest
from engine_night import ALL, DONE, RUNNING, Night, states

from ap_master_calibration.engines.base import RunFolder
from ap_master_calibration.engines.pixinsight.installation import check_slot
from ap_master_calibration.engines.pixinsight.pixinsight_engine import (
    PixInsightEngine,
    script_only,
)
from ap_master_calibration.errors import ApmcError, EngineMissing, UsageError
from ap_master_calibration.settings import PixInsightSettings, Settings
from ap_master_calibration.support.process_tree import ProcessTree, own_group


def test_an_output_folder_with_an_unsafe_name_is_worked_around(night_out: Night) -> None:
    outcome = night_out.run(night_out.plan("a, b=c 'd' ü \U0001f52d"))
    assert states(outcome) == dict.fromkeys(ALL, DONE)


def test_an_output_path_of_300_characters_works(night_out: Night) -> None:
    deep = "/".join(["deeper" * 8] * 6)
    outcome = night_out.run(night_out.plan(deep))
    assert len(outcome.folder.script) > 300
    assert states(outcome) == dict.fromkeys(ALL, DONE)


def test_a_pixinsight_in_the_same_slot_is_reported_not_joined(tmp_path: Path) -> None:
    binary = pixinsight_standin.install(tmp_path / "bin")
    slot = pixinsight_standin.slot()
    env = {**os.environ, "PIXINSIGHT_STANDIN_MODE": "hang"}
    child = subprocess.Popen([binary, f"-n={slot}"], env=env, **own_group())
    try:
        with pytest.raises(ApmcError, match=rf"already runs in slot {slot} \(process \d+\)"):
            check_slot(PixInsightSettings(instance=slot))
    finally:
        ProcessTree(child.pid).kill()
        child.wait()


def test_a_slot_in_use_stops_the_run_before_anything_is_started(night_out: Night) -> None:
    running = [(4711, ("/opt/PixInsight/bin/PixInsight.sh", "-n=123"))]
    night_out.monkeypatch.setattr(RUNNING, lambda: iter(running))
    with pytest.raises(ApmcError, match="already runs in slot 123"):
        night_out.run(instance=123)
    assert night_out.events == []


def test_calibrated_flats_are_kept_when_asked_for(night_out: Night) -> None:
    night_out.run(keep_calibrated=True)
    kept = night_out.folder / "out" / "calibrated" / "masterFlat"
    assert len(os.listdir(kept)) == 6


def test_calibrated_flats_that_were_kept_are_kept_by_the_next_run(night_out: Night) -> None:
    night_out.run(keep_calibrated=True)
    night_out.run()
    kept = night_out.folder / "out" / "calibrated" / "masterFlat"
    assert len(os.listdir(kept)) == 6


def test_a_pixinsight_that_is_not_there_is_missing(night_out: Night) -> None:
    engine = PixInsightEngine()
    assert engine.missing(night_out.settings) is None
    gone = replace(night_out.settings, pixinsight=PixInsightSettings(binary="/no/PixInsight.sh"))
    assert "there is no /no/PixInsight.sh" in str(engine.missing(gone))
    with pytest.raises(EngineMissing):
        engine.prepare(night_out.plan(), RunFolder(str(night_out.folder), "x"), gone)


def test_the_script_alone_is_written_with_the_command_that_runs_it(night_out: Night) -> None:
    folder = RunFolder(str(night_out.folder / "out"), "20260129_123456")
    wish = replace(night_out.settings.pixinsight, script_dir=str(night_out.folder / "scripts"))
    written = script_only(night_out.plan(), folder, Settings(pixinsight=wish))
    assert written.path == str(
        night_out.folder / "scripts" / "20260129_123456_calibrate_masters.js"
    )
    assert written.argv[0] == wish.binary
    assert written.argv[-2:] == (f"-r={written.path}", "--force-exit")
    nowhere = script_only(
        night_out.plan(), folder, Settings(pixinsight=PixInsightSettings(binary="/no"))
    )
    assert os.path.basename(nowhere.argv[0]).startswith("PixInsight")


def test_a_script_folder_that_cannot_be_made_is_refused(night_out: Night) -> None:
    blocked = night_out.folder / "file"
    blocked.write_text("x", encoding="ascii")
    wish = replace(night_out.settings.pixinsight, script_dir=str(blocked / "in"))
    with pytest.raises(UsageError, match="--script-dir"):
        script_only(
            night_out.plan(),
            RunFolder(str(night_out.folder / "out"), "1"),
            Settings(pixinsight=wish),
        )
