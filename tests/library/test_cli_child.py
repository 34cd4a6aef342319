"""A copy of a process that has imported the program says what a new process says."""

from pathlib import Path

import pytest
import sky
from cli_child import apmc


@pytest.mark.parametrize(
    "words",
    [
        ["--help"],
        ["in", "out", "--bias", "--dark"],
        ["gone", "out"],
        ["in", "out", "--dryrun", "--json"],
        ["library", "list", "$PLACE"],
    ],
)
def test_a_copy_answers_as_a_new_process_does(tmp_path: Path, words: list[str]) -> None:
    sky.series(tmp_path / "in", 3, "BIAS", seed=1)
    new, copy = (
        apmc(*words, home=tmp_path, cwd=tmp_path, new_process=new, PLACE="in", COLUMNS="70")
        for new in (True, False)
    )
    assert new == copy


def test_a_copy_has_the_environment_of_its_command_alone(tmp_path: Path) -> None:
    first = apmc("library", "list", "$PLACE", home=tmp_path, cwd=tmp_path, PLACE="here")
    second = apmc("library", "list", "$PLACE", home=tmp_path, cwd=tmp_path)
    assert "'here' is not there" in first.err
    assert "'$PLACE' is not there" in second.err
