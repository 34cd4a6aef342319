"""The PixInsight engine: one launch for a whole plan, followed by three files, judged by two."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ap_master_calibration.engines.base import STDERR, STDOUT, Job, RunFolder
from ap_master_calibration.engines.events import (
    MARK,
    EngineStarted,
    Event,
    Finished,
    Log,
    StepDone,
    StepFailed,
    StepProgress,
    StepStarted,
    StepWarned,
    from_json,
)
from ap_master_calibration.engines.pixinsight.console_reader import ConsoleReader, Expected, clean
from ap_master_calibration.engines.pixinsight.explanations import explain
from ap_master_calibration.engines.pixinsight.find_pixinsight import (
    Found,
    find,
    usual_places,
    version_from,
)
from ap_master_calibration.engines.pixinsight.script import Files, batches, job_of, script_text
from ap_master_calibration.engines.pixinsight.start import (
    carried,
    check_slot,
    command_line,
    drop_copy,
    environment,
)
from ap_master_calibration.errors import EngineMissing, UsageError
from ap_master_calibration.library.naming import CALIBRATED_FOLDER, MASTER_FOLDER
from ap_master_calibration.planning.plan import Plan, Recipe, Step
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import text, verbatim

CONSOLE = "console"
PROGRESS = "progress"
RESULT_FILE = "result.json"
PROGRESS_FILE = "progress.jsonl"
IDLE_WORDS = (
    "PixInsight may be waiting behind a window nobody sees: start it once by hand and close every "
    "dialog (licence, first start, updates), then run again"
)
_ENDED_BY_US = -1
_NOISE = ("Unconditional exit as per user request", "gpu_channel_manager", "GLES3 context")


@dataclass(frozen=True, slots=True)
class Script:
    """A script on disk, and the command that runs it."""

    path: str
    argv: tuple[str, ...]


class PixInsightEngine:
    """Makes masters with PixInsight."""

    name = "pixinsight"

    def __init__(self) -> None:
        self._plan = Plan("", ())
        self._result = ""
        self._copy: str | None = None
        self._keep_calibrated = True
        self._console = ConsoleReader({})
        self._seen: set[int] = set()
        self._held: dict[int, StepFailed] = {}
        self._started: set[str] = set()
        self._settled: set[str] = set()
        self._reached: dict[str, float] = {}
        self._version: str | None = None
        self._finished = False

    def missing(self, settings: Settings) -> str | None:
        """Why PixInsight cannot be started here; None when it can."""
        try:
            find(settings.pixinsight.binary)
        except EngineMissing as error:
            return str(error)
        return None

    def prepare(self, plan: Plan, folder: RunFolder, settings: Settings) -> Job:
        """Writes the script and makes the folders it writes to.

        Raises EngineMissing where PixInsight is not there, ApmcError where one runs in the slot
        already, UsageError where a folder cannot be written or its name cannot be told to it.
        """
        found = find(settings.pixinsight.binary)
        check_slot(settings.pixinsight)
        script = write_script(plan, folder, settings, found)
        told = carried(script)
        self._copy = told if told != script else None
        self.listen(plan, folder.file(RESULT_FILE))
        self._keep_calibrated = settings.pixinsight.keep_calibrated
        idle = settings.pixinsight.idle_timeout if settings.pixinsight.force_exit else None
        return Job(
            argv=command_line(found, told, settings.pixinsight),
            folder="",
            follow={CONSOLE: folder.log, PROGRESS: folder.file(PROGRESS_FILE)},
            env=environment(),
            idle_timeout=idle,
            idle_words=IDLE_WORDS,
            writes_log=True,
        )

    def listen(self, plan: Plan, result: str) -> None:
        """Gets ready to be read the signs of a plan's run; alone, for a run that is over."""
        self._plan, self._result = plan, result
        self._console = ConsoleReader({step.name: _expected(step) for step in plan.to_make})

    # --- while it runs -------------------------------------------------------------------------

    def read(self, source: str, line: str) -> Iterable[Event]:
        """What a line of the console log, the progress file or the pipes tells."""
        if source == PROGRESS:
            return self._marked(line, by_console=False)
        if source == CONSOLE:
            return self._console_line(clean(line))
        if source in (STDOUT, STDERR) and any(noise in line for noise in _NOISE):
            return ()
        return self._banner(line)

    def _banner(self, line: str) -> Iterator[Event]:
        version = version_from(line) if line.startswith("PixInsight Core") else None
        if version is not None and self._version is None:
            yield from self._engine_told(".".join(map(str, version)))
        elif line.strip():
            yield Log(line.strip())

    def _engine_told(self, version: str) -> Iterator[Event]:
        """The version, once: from the banner or from the script, whichever comes first."""
        if version and self._version != version:
            self._version = version
            yield EngineStarted("PixInsight", version)

    def _console_line(self, text: str) -> Iterator[Event]:
        if text.startswith(MARK):
            yield from self._marked(text.removeprefix(MARK), by_console=True)
            return
        for event in self._console.read(text):
            if not isinstance(event, StepProgress) or self._is_ahead(event):
                yield event

    def _is_ahead(self, event: StepProgress) -> bool:
        """True where a step got further: its file and the console tell of it at different times."""
        if event.step in self._settled or event.done < self._reached.get(event.step, 0.0):
            return False
        self._reached[event.step] = event.done
        return True

    def _marked(self, text: str, *, by_console: bool) -> Iterator[Event]:
        """An event of the script. Each comes twice, numbered: in its file, and on the console.

        The console tells to which step its other lines belong. A failure waits for its line there,
        for the errors that explain it stand above it.
        """
        try:
            told = json.loads(text)
            event, number = from_json(told), int(told["n"])
        except (ValueError, KeyError, TypeError, AttributeError):
            return  # half a line
        if by_console:
            yield from self._follow(event)
        if isinstance(event, StepFailed) and not by_console:
            if number not in self._seen:
                self._held[number] = event
            return
        if number in self._seen:
            return
        self._seen.add(number)
        self._held.pop(number, None)
        yield from self._new(event)

    def _follow(self, event: Event) -> Iterator[Event]:
        match event:
            case StepStarted(step):
                self._console.begin(step)
            case StepProgress(_, stage, _):
                self._console.enter(stage)
            case StepDone(step):
                for line in self._console.errors(step):
                    yield StepWarned(step, text("PixInsight made it, but said: {line}", line=line))
                self._console.end()
            case StepFailed():
                self._console.end()
            case _:
                pass

    def _new(self, event: Event) -> Iterator[Event]:
        match event:
            case EngineStarted(_, version):
                yield from self._engine_told(version)
            case StepStarted(step):
                self._started.add(step)
                yield event
            case StepDone(step, output, measure):
                self._settled.add(step)
                yield StepDone(step, os.path.normpath(output), self._measured(step, measure))
            case StepFailed(step, reason):
                yield self._failure(step, reason)
            case StepProgress() if not self._is_ahead(event):
                return
            case Finished():
                self._finished = True
                yield event
            case _:
                yield event

    def _measured(self, name: str, measure: Any) -> Any:
        """What the script measured, with what the plan knows."""
        if measure is None or measure.level is None:
            return None
        frames = len(self._plan.step(name).frames)
        return replace(
            measure,
            rejected_low=measure.rejected_low or 0.0,
            rejected_high=measure.rejected_high or 0.0,
            expected=frames**0.5,
            kernel="PixInsight",
        )

    def _failure(self, step: str, reason: str) -> StepFailed:
        """A failure with what the console said of it."""
        self._settled.add(step)
        raw = self._console.errors(step)
        meaning = explain([reason, *raw])
        return StepFailed(
            step, verbatim(meaning or reason), (*((reason,) if meaning else ()), *raw)
        )

    # --- when it is gone -----------------------------------------------------------------------

    def ended(self, code: int) -> Iterable[Event]:
        """The verdict: what the result file says of steps nobody heard the end of.

        The exit code says nothing of success; one that is not 0 says that PixInsight crashed.
        """
        try:
            for number, event in sorted(self._held.items()):
                self._seen.add(number)
                yield self._failure(event.step, event.reason)
            self._held.clear()
            result = read_result(self._result)
            yield from _remarks(result)
            yield from self._by_result(result)
            if code != _ENDED_BY_US:
                yield from self._left_open(result, code)
        finally:
            self._tidy_up()

    def _by_result(self, result: Mapping[str, Any]) -> Iterator[Event]:
        for name, told in _steps_of(result):
            if name in self._settled:
                continue
            if told.get("state") == "ok":
                self._settled.add(name)
                yield StepDone(name, os.path.normpath(str(told.get("output", ""))))
            elif told.get("state") == "failed":
                yield self._failure(name, str(told.get("error")))

    def _left_open(self, result: Mapping[str, Any], code: int) -> Iterator[Event]:
        """Why the steps that have no end have none."""
        how = "ended" if code == 0 else f"crashed (exit code {code})"
        for step in self._plan.to_make:
            if step.name in self._settled:
                continue
            if not result and not self._seen:
                reason = (
                    f"PixInsight {how} without running the script: start it once by hand to see "
                    "whether it asks for something (licence, first start), and see "
                    "'ap-master-calibration doctor --start'"
                )
            elif step.name in self._started:
                reason = f"PixInsight {how} in the middle of this step"
            else:
                reason = f"PixInsight {how} before it came to this step"
            yield self._failure(step.name, reason)

    def _tidy_up(self) -> None:
        """Removes the copy of the script, and calibrated flats that a failed step left."""
        if self._copy is not None:
            drop_copy(self._copy)
            self._copy = None
        if not self._keep_calibrated:
            for step in self._plan.to_make:
                remove_calibrated(step, self._plan)


def write_script(plan: Plan, folder: RunFolder, settings: Settings, found: Found) -> str:
    """Writes the script of a plan for a PixInsight, makes the folders it needs; its path."""
    wish = settings.pixinsight
    path = folder.script
    if wish.script_dir is not None:
        path = os.path.join(os.path.abspath(wish.script_dir), os.path.basename(folder.script))
    files = Files(folder.id, folder.log, folder.file(RESULT_FILE), folder.file(PROGRESS_FILE))
    text = script_text(job_of(plan, files, keep_calibrated=wish.keep_calibrated), found.version)
    calibrated = [batch.folder for s in plan.to_make for batch in batches(s, plan.output)]
    masters = os.path.join(plan.output, MASTER_FOLDER)
    try:
        for place in (os.path.dirname(path), folder.path, masters, *calibrated):
            os.makedirs(place, exist_ok=True)
        with open(path, "w", encoding="ascii", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise UsageError(
            f"cannot write the script {path}: {error.strerror}; choose another folder with "
            "--script-dir"
        ) from error
    return path


def script_only(plan: Plan, folder: RunFolder, settings: Settings) -> Script:
    """Writes the script and tells the command that runs it; nothing is started.

    Where PixInsight is not found, the command names its usual place and the script suits any
    version.
    """
    try:
        found = find(settings.pixinsight.binary)
    except EngineMissing:
        found = Found(usual_program(), None, "its usual place")
    path = write_script(plan, folder, settings, found)
    return Script(path, command_line(found, carried(path), settings.pixinsight))


def usual_program() -> str:
    """The program of PixInsight's usual place on this system, whether it is there or not."""
    place = usual_places()[0]
    if place.endswith(".app"):
        return os.path.join(place, "Contents", "MacOS", "PixInsight")
    return place if place.endswith(".exe") else os.path.join(place, "bin", "PixInsight.sh")


def read_result(path: str) -> dict[str, Any]:
    """The result file, empty where there is none or only half of one."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            told = json.load(file)
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def _steps_of(result: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    steps = result.get("steps")
    if not isinstance(steps, Mapping):
        return []
    return [(name, told) for name, told in steps.items() if isinstance(told, Mapping)]


def _remarks(result: Mapping[str, Any]) -> Iterator[Event]:
    """What the script had to do without."""
    warnings = result.get("warnings")
    for line in warnings if isinstance(warnings, list) else ():
        yield Log(str(line), "warning")
    left_out = {
        str(name)
        for _, told in _steps_of(result)
        for name in (told.get("skipped") if isinstance(told.get("skipped"), list) else ()) or ()
    }
    if left_out:
        yield Log(f"left out, as this PixInsight does not have them: {', '.join(sorted(left_out))}")


def remove_calibrated(step: Step, plan: Plan) -> None:
    """Removes the calibrated frames of a step and the folders they leave empty; nothing else."""
    calls = batches(step, plan.output)
    for call in calls:
        for path in call.outputs:
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(plan.folder, path))
    folder = os.path.join(plan.folder, plan.output, CALIBRATED_FOLDER)
    inner = [os.path.join(plan.folder, call.folder) for call in calls]
    for place in (*inner, os.path.join(folder, step.name), folder):
        with contextlib.suppress(OSError):
            os.rmdir(place)


def _expected(step: Step) -> Expected:
    calibrated = step.recipe not in (Recipe.PLAIN, Recipe.UNCALIBRATED)
    height = step.setup.size[1] if step.setup.size else None
    return Expected(len(step.frames), height, calibrated)
