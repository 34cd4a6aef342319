"""Makes the plan: groups, library and settings become steps that say what they will do and why."""

from ap_master_calibration.planning.planner import FullPlan, make_plan, own_folders, plan_in_full

__all__ = ["FullPlan", "make_plan", "own_folders", "plan_in_full"]
