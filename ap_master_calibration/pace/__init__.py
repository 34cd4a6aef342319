"""How long a plan will take on this machine, by what its steps took before.

`read_pace().plan_seconds(plan)` tells it of a plan before its start. While a run goes on, a
`Stopwatch` hears its events and tells the time left; its `keep` remembers the finished steps. All
of this is a guess for a person: nothing here fails a run, and None means that nobody can tell.
"""

from ap_master_calibration.pace.expected import SAMPLES, Load, Pace, Sample, load_of, work_of
from ap_master_calibration.pace.memory import read_pace, remember
from ap_master_calibration.pace.stopwatch import Stopwatch, Times, step_left, time_left

__all__ = [
    "SAMPLES",
    "Load",
    "Pace",
    "Sample",
    "Stopwatch",
    "Times",
    "load_of",
    "read_pace",
    "remember",
    "step_left",
    "time_left",
    "work_of",
]
