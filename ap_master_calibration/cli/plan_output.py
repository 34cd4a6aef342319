"""What a person, or a program, reads on the terminal about a plan."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ap_master_calibration.formatting import approx_duration, counted, printable
from ap_master_calibration.frames import CALIBRATION_KINDS, Kind, SkipCode, Skipped
from ap_master_calibration.library.naming import ENDING
from ap_master_calibration.planning.group_findings import findings_document
from ap_master_calibration.planning.plan import Calibrator, Plan, State, Step, headline
from ap_master_calibration.planning.plan_document import to_document

if TYPE_CHECKING:
    from ap_master_calibration.engines.pixinsight.diagnosis import Evidence

_HEADINGS = {
    Kind.BIAS: "Bias",
    Kind.DARK: "Darks",
    Kind.FLAT_DARK: "Flat darks",
    Kind.FLAT: "Flats",
}
_LOSERS = 4  # masters not taken that are listed for each flat
MOST_LISTED = 12  # skipped files listed for each reason before the rest is counted


class PlanOutput:
    """Prints lines for a person or JSON for a program; nothing but errors when quiet."""

    def __init__(self, *, as_json: bool, quiet: bool) -> None:
        self.as_json, self.quiet = as_json, quiet

    def say(self, line: str = "") -> None:
        """Prints a line for a person."""
        if not (self.quiet or self.as_json):
            print_line(line)

    def _document(self, document: object) -> None:
        print(json.dumps(document), flush=True)

    def plan(self, plan: Plan, engine: str, seconds: float | None = None) -> None:
        """Prints the whole plan: what will be made, with what, and what is not used and why.

        `seconds` is what making it will take, None where that is not known.
        """
        if self.as_json:
            self._document(to_document(plan))
            return
        for kind in CALIBRATION_KINDS:
            steps = [s for s in plan.steps if s.kind is kind]
            if steps:
                self.say(_HEADINGS[kind])
                for step in steps:
                    self._step(step)
        self._skipped(plan)
        for note in plan.notes:
            self.say(f"Note: {note}.")
        if plan.steps:
            self.say(f"{plan_summary(plan, seconds)}, by {engine}.")

    def _step(self, step: Step) -> None:
        frames = counted(len(step.frames), "frame")
        self.say(f"  {headline(step)}")
        self.say(f"      {step.name}{ENDING}")
        state = f"{step.state}: {step.why}" if step.why else str(step.state)
        self.say(f"      {state} · {frames} · {step.rejection.described}")
        if step.kind is Kind.FLAT:
            self.say(f"      {step.recipe}")
        for label, calibrator in (("bias", step.bias), ("dark", step.dark)):
            if calibrator is not None:
                self._calibrator(label, calibrator)
        for loser in step.rejected[:_LOSERS]:
            self.say(f"      not taken: {loser.path}: {'; '.join(loser.reasons)}")
        if len(step.rejected) > _LOSERS:
            self.say(f"      not taken: {len(step.rejected) - _LOSERS} more")
        for reason in step.reasons:
            self.say(f"      {reason}")
        for warning in step.warnings:
            self.say(f"      ! {warning}")

    def _calibrator(self, label: str, calibrator: Calibrator) -> None:
        origin = "" if calibrator.step else f", {calibrator.path}"
        self.say(f"      {label} ({calibrator.quality}{origin})")
        for reason in calibrator.reasons:
            self.say(f"        {reason}")

    def _skipped(self, plan: Plan) -> None:
        if not plan.skipped:
            return
        self.say("Not used")
        lights = {s.reason for s in plan.skipped if s.code is SkipCode.LIGHT}
        for reason, paths in paths_by_reason(plan.skipped).items():
            listed = [] if reason in lights else paths[:MOST_LISTED]
            if len(paths) > 1 or not listed:
                self.say(f"  {len(paths)} × {reason}")
                for path in listed:
                    self.say(f"      {path}")
                if listed and len(paths) > MOST_LISTED:
                    self.say(f"      and {len(paths) - MOST_LISTED} more")
            else:
                self.say(f"  {paths[0]}: {reason}")

    def nothing_to_make(self, plan: Plan) -> None:
        """Says that all masters are up to date."""
        refused = [s for s in plan.steps if s.state is State.REFUSED]
        if self.as_json:
            self._outcome(plan, made=[], failed={}, cancelled=False, report=None)
            return
        count = len(_kept(plan))
        masters, again = (
            ("The master is", "it") if count == 1 else (f"All {count} masters are", "them")
        )
        self.say(f"{masters} up to date in {plan.output}; --rebuild makes {again} again.")
        for step in refused:
            self.say(f"Not made: {headline(step)}: {step.why}")

    def _outcome(self, plan: Plan, **details: object) -> None:
        """Prints the last event of a run; its keys are the same whatever became of it."""
        checks = findings_document(plan.to_make)
        self._document({"event": "outcome", "up_to_date": _kept(plan), **details, **checks})

    def script(self, path: str, argv: Sequence[str]) -> None:
        """Prints where the script is, and the command that runs it."""
        if self.as_json:
            self._document({"event": "script", "path": path, "command": list(argv)})
            return
        from ap_master_calibration.engines.pixinsight.diagnosis import shell_line

        self.say(f"Script: {path}")
        self.say("To run it:")
        self.say(f"  {shell_line(tuple(argv))}")

    # --- doctor --------------------------------------------------------------------------------

    def findings(self, findings: Sequence[Evidence]) -> None:
        """Prints the findings of `doctor`."""
        if self.as_json:
            documents = [
                {"subject": f.subject, "found": f.finding, "good": f.good} for f in findings
            ]
            self._document({"findings": documents})
            return
        width = max(len(f.subject) for f in findings)
        for finding in findings:
            self.say(
                f"{'ok ' if finding.good else '!! '}{finding.subject:<{width}}  {finding.finding}"
            )


def print_line(line: str) -> None:
    """Prints a line on the terminal: a file's name may hold what would steer it."""
    print(printable(line), flush=True)


def paths_by_reason(skipped: Sequence[Skipped]) -> dict[str, list[str]]:
    """Returns the paths of the files that are not used, by the reason."""
    groups: dict[str, list[str]] = {}
    for item in skipped:
        groups.setdefault(item.reason, []).append(item.path)
    return groups


def _kept(plan: Plan) -> list[str]:
    return [s.output for s in plan.steps if s.state is State.UP_TO_DATE]


def plan_summary(plan: Plan, seconds: float | None) -> str:
    """Returns a plan in a clause: "11 masters to make in about 2 min, 2 up to date, 1 refused"."""
    time_words = "" if seconds is None else f" in {approx_duration(seconds)}"
    parts = [f"{counted(len(plan.to_make), 'master')} to make{time_words}"]
    kept = len(_kept(plan))
    refused = sum(s.state is State.REFUSED for s in plan.steps)
    if kept:
        parts.append(f"{kept} up to date")
    if refused:
        parts.append(f"{refused} refused")
    return ", ".join(parts)


def nothing_found(plan: Plan) -> str:
    """Returns what to say where a plan has no step."""
    if plan.skipped:
        return "Nothing to do: no calibration frames found, see above for what was looked at."
    return "Nothing to do: no calibration frames found, there is no FITS or XISF file."
