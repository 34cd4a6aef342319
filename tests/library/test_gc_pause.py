"""Loading: the collector rests meanwhile, and is as it was before afterwards."""

import gc

import pytest

from ap_master_calibration.cli import main
from ap_master_calibration.support.gc_pause import without_collecting


@pytest.fixture(params=[True, False])
def collecting(request):
    """Whether Python collects garbage before a test; afterwards it does as it did."""
    before = gc.isenabled()
    (gc.enable if request.param else gc.disable)()
    yield request.param
    (gc.enable if before else gc.disable)()


def test_the_collector_rests_and_is_then_as_it_was(collecting):
    with without_collecting():
        assert not gc.isenabled()
    assert gc.isenabled() is collecting


def test_a_module_that_cannot_be_loaded_leaves_the_collector_as_it_was(collecting):
    with pytest.raises(ImportError), without_collecting():
        raise ImportError
    assert gc.isenabled() is collecting


def test_the_command_line_leaves_a_program_that_calls_it_its_own_collector(collecting, tmp_path):
    assert main([str(tmp_path), str(tmp_path / "out"), "--dryrun", "--no-cache", "-q"]) == 0
    assert gc.isenabled() is collecting
