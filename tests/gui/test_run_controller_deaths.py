"""The window's runs outlive a child that dies, as those of the command line do."""

from __future__ import annotations

from pathlib import Path

import dying
from systems import not_on_windows

from ap_master_calibration.engines.builtin.builtin_engine import BuiltinEngine
from ap_master_calibration.running.run import run
from ap_master_calibration.settings import Settings
from apmc_gui.session.qprocess import launch


@not_on_windows("it has no signals")
async def test_a_child_that_is_killed_names_its_file_and_all_other_masters_are_made(
    tmp_path: Path,
) -> None:
    plan, bad = dying.night(tmp_path)
    launcher = dying.killing(launch, bad)
    outcome = await run(plan, BuiltinEngine(), launcher, lambda _: None, Settings())
    (failed,) = outcome.failed
    assert len(outcome.made) == len(plan.to_make) - 1 == 3
    reason = outcome.state.steps[failed.name].reason or ""
    named, _, how = reason.partition(" cannot be read: ")
    assert named in bad
    assert how.startswith("the engine died while it read it")
    assert "memory ran out" in reason
