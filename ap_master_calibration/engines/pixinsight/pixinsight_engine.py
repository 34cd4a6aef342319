"""The PixInsight engine: one launch carries out a whole plan.

The console log and the progress file are followed while it runs; the result file and the masters
decide how each step ended.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ap_master_calibration.documents import BadDocument, parsed_json, read_json
from ap_master_calibration.engines.base import ENDED_BY_US, SIGKILL, STDERR, STDOUT, Job, RunFolder
from ap_master_calibration.engines.events import (
    MARK,
    EngineStarted,
    Event,
    Log,
    Measure,
    StepDone,
    StepFailed,
    StepProgress,
    StepStarted,
    StepWarned,
    from_json,
)
from ap_master_calibration.engines.pixinsight.console_reader import ConsoleReader, StepSize, clean
from ap_master_calibration.engines.pixinsight.explanations import explain
from ap_master_calibration.engines.pixinsight.installation import (
    Installation,
    check_slot,
    command_line,
    environment,
    find_pixinsight,
    remove_copy,
    safe_script,
    usual_program,
    version_from,
    version_number,
)
from ap_master_calibration.engines.pixinsight.process_settings import CALIBRATIONS
from ap_master_calibration.engines.pixinsight.script import (
    Files,
    batches,
    job_of,
    partial_path,
    script_text,
)
from ap_master_calibration.errors import EngineMissing, UsageError
from ap_master_calibration.library.naming import CALIBRATED_FOLDER, MASTER_FOLDER
from ap_master_calibration.planning.originals import is_one_of, originals_of
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import Text, text, text_from, texts_in

CONSOLE = "console"
PROGRESS = "progress"
RESULT_FILE = "result.json"
_LARGEST_RESULT = 64 << 20  # bytes
PROGRESS_FILE = "progress.jsonl"
IDLE_CAUSE = text(
    "PixInsight may be waiting behind a window nobody sees: start it once by hand and close every "
    "dialog (licence, first start, updates), then run again"
)
_NOISE = (  # on stdout and stderr of every run, good or bad
    "Unconditional exit as per user request",
    "gpu_channel_manager",
    "GLES3 context",
)


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
        self._result_path = ""
        self._script_copy: str | None = None
        self._keep_calibrated = True
        self._console = ConsoleReader({})
        self._texts: Mapping[str, Any] = {}
        self._version: str | None = None
        self._numbers: set[int] = set()  # of the script's events that were passed on
        self._waiting_failures: dict[int, StepFailed] = {}
        self._started: set[str] = set()
        self._ended: set[str] = set()
        self._progress: dict[str, float] = {}

    def missing(self, settings: Settings) -> Text | None:
        """Returns why PixInsight cannot be started here; None when it can."""
        try:
            find_pixinsight(settings.pixinsight.binary)
        except EngineMissing as error:
            return error.text
        return None

    def prepare(self, plan: Plan, folder: RunFolder, settings: Settings) -> Job:
        """Writes the script and makes the folders it writes to.

        Raises EngineMissing where PixInsight is not there, ApmcError where one runs in the slot
        already, UsageError where a folder cannot be written or its name cannot be told to it.
        """
        choices = settings.pixinsight
        installation = find_pixinsight(choices.binary)
        check_slot(choices)
        document = _job_document(plan, folder, settings)
        script = _write_script(document, plan, folder, settings, installation)
        safe = safe_script(script)
        self._script_copy = safe if safe != script else None
        self._texts = texts_in(document)
        self.listen(plan, folder.file(RESULT_FILE))
        self._keep_calibrated = document["keepCalibrated"]
        return Job(
            argv=command_line(installation.program, safe, choices),
            folder="",
            follow={CONSOLE: folder.log, PROGRESS: folder.file(PROGRESS_FILE)},
            env=environment(),
            idle_timeout=choices.idle_timeout if choices.force_exit else None,
            idle_cause=IDLE_CAUSE,
            writes_log=True,
            ready={
                step.name: os.path.join(plan.folder, partial_path(step, folder.id))
                for step in plan.to_make
            },
        )

    def listen(self, plan: Plan, result: str) -> None:
        """Gets ready to read the files of a plan's run; alone, of a run that is over."""
        self._plan, self._result_path = plan, result
        self._console = ConsoleReader({step.name: _size_of(step) for step in plan.to_make})

    # --- while it runs -------------------------------------------------------------------------

    def read(self, source: str, line: str) -> Iterable[Event]:
        """Returns the events of a line of the console log, the progress file or the pipes."""
        if source == PROGRESS:
            return self._script_event(line, by_console=False)
        if source == CONSOLE:
            return self._console_line(clean(line))
        if source in (STDOUT, STDERR) and any(noise in line for noise in _NOISE):
            return ()
        return self._banner(line)

    def _banner(self, line: str) -> Iterator[Event]:
        version = version_from(line) if line.startswith("PixInsight Core") else None
        if version is not None and self._version is None:
            yield from self._engine(version_number(version))
        elif line.strip():
            yield Log(line.strip())

    def _engine(self, version: str) -> Iterator[Event]:
        """Yields the version, once: from the banner or from the script, whichever comes first."""
        if version and self._version != version:
            self._version = version
            yield EngineStarted("PixInsight", version)

    def _console_line(self, line: str) -> Iterator[Event]:
        if line.startswith(MARK):
            yield from self._script_event(line.removeprefix(MARK), by_console=True)
            return
        for event in self._console.read(line):
            if not isinstance(event, StepProgress) or self._is_ahead(event):
                yield event

    def _is_ahead(self, event: StepProgress) -> bool:
        """Whether a step got further: the progress file and the console lag behind each other."""
        if event.step in self._ended or event.done < self._progress.get(event.step, 0.0):
            return False
        self._progress[event.step] = event.done
        return True

    def _script_event(self, line: str, *, by_console: bool) -> Iterator[Event]:
        """An event of the script. Each comes twice, numbered: in its file and on the console.

        On the console it shows to which step the other lines there belong. A failure waits for its
        line on the console: the errors that explain it stand above that line.
        """
        try:
            document = parsed_json(line)
            event, number = from_json(document), int(document["n"])
        except (ValueError, KeyError, TypeError, AttributeError):
            return  # half a line
        if by_console:
            yield from self._follow(event)
        if number in self._numbers:
            return
        if isinstance(event, StepFailed) and not by_console:
            self._waiting_failures[number] = event
            return
        self._numbers.add(number)
        self._waiting_failures.pop(number, None)
        yield from self._new(event)

    def _follow(self, event: Event) -> Iterator[Event]:
        """Moves the console reader along; a step that was made may have left errors there."""
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
                yield from self._engine(version)
            case StepStarted(step):
                self._started.add(step)
                yield event
            case StepDone(step, output, measure):
                self._ended.add(step)
                yield StepDone(step, os.path.normpath(output), self._measured(step, measure))
            case StepFailed(step, reason):
                yield self._failure(step, reason)
            case StepProgress() if not self._is_ahead(event):
                return
            case _:
                yield event

    def _measured(self, name: str, measure: Measure | None) -> Measure | None:
        """Returns what the script measured, completed from the plan."""
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
        """Returns a failure, explained by the errors the console showed before it."""
        self._ended.add(step)
        raw = self._console.errors(step)
        meaning = explain([reason, *raw])
        if meaning is None:
            return StepFailed(step, text_from(reason, self._texts), raw)
        return StepFailed(step, meaning, raw if meaning == reason else (reason, *raw))

    # --- when it is gone -----------------------------------------------------------------------

    def ended(self, code: int) -> Iterable[Event]:
        """What the result file says of steps whose end did not come through, then of the others.

        The exit code says nothing of success; one that is not 0 says that PixInsight crashed.
        """
        try:
            for number, event in sorted(self._waiting_failures.items()):
                self._numbers.add(number)
                yield self._failure(event.step, event.reason)
            self._waiting_failures.clear()
            result = read_result(self._result_path)
            yield from _remarks(result)
            yield from self._by_result(result)
            if code != ENDED_BY_US:
                yield from self._without_end(result, code)
        finally:
            self._tidy_up()

    def _by_result(self, result: Mapping[str, Any]) -> Iterator[Event]:
        for name, entry in _steps_of(result):
            if name in self._ended:
                continue
            if entry.get("state") == "ok":
                self._ended.add(name)
                yield StepDone(name, os.path.normpath(str(entry.get("output", ""))))
            elif entry.get("state") == "failed":
                yield self._failure(name, str(entry.get("error")))

    def _without_end(self, result: Mapping[str, Any], code: int) -> Iterator[Event]:
        """Yields the failures of the steps that never ended, and why."""
        how = _exit_text(code)
        for step in self._plan.to_make:
            if step.name in self._ended:
                continue
            if not result and not self._numbers:
                reason = text(
                    "PixInsight {ended} without running the script: start it once by hand to see "
                    "whether it asks for something (licence, first start), and see "
                    "'ap-master-calibration doctor --start'",
                    ended=how,
                )
            elif step.name in self._started:
                reason = text("PixInsight {ended} in the middle of this step", ended=how)
            else:
                reason = text("PixInsight {ended} before it came to this step", ended=how)
            yield self._failure(step.name, reason)

    def again(self, code: int) -> Job | None:
        """Nothing is started twice."""
        job: Job | None = None
        return job

    def _tidy_up(self) -> None:
        """Removes the copy of the script, and calibrated flats that a failed step left."""
        if self._script_copy is not None:
            remove_copy(self._script_copy)
            self._script_copy = None
        if not self._keep_calibrated:
            for step in self._plan.to_make:
                remove_calibrated(step, self._plan)


def _exit_text(code: int) -> Text:
    if code == 0:
        return text("ended")
    if code in (-SIGKILL, 128 + SIGKILL):  # the second is what its start script makes of it
        return text("was killed (exit code {code}), perhaps because memory ran out,", code=code)
    return text("crashed (exit code {code})", code=code)


def _job_document(
    plan: Plan, folder: RunFolder, settings: Settings, *, alone: bool = False
) -> dict[str, Any]:
    files = Files(folder.id, folder.log, folder.file(RESULT_FILE), folder.file(PROGRESS_FILE))
    kept = settings.pixinsight.keep_calibrated or _has_calibrated(plan)
    return job_of(plan, files, keep_calibrated=kept, alone=alone)


def _has_calibrated(plan: Plan) -> bool:
    """True where calibrated flats of an earlier run were kept: they must not be removed now."""
    outputs = (
        out for step in plan.to_make for b in batches(step, plan.output) for out in b.outputs
    )
    return any(os.path.lexists(os.path.join(plan.folder, output)) for output in outputs)


def _write_script(
    document: Mapping[str, Any],
    plan: Plan,
    folder: RunFolder,
    settings: Settings,
    installation: Installation,
) -> str:
    """Writes the script and makes the folders it needs; returns its path.

    The folders must exist: PixInsight asks for a missing one in a dialog nobody sees.
    """
    path, script_dir = folder.script, settings.pixinsight.script_dir
    if script_dir is not None:
        path = os.path.join(os.path.abspath(script_dir), os.path.basename(path))
    calibrated = [batch.folder for s in plan.to_make for batch in batches(s, plan.output)]
    masters = os.path.join(plan.output, MASTER_FOLDER)
    try:
        for place in (os.path.dirname(path), folder.path, masters, *calibrated):
            os.makedirs(place, exist_ok=True)
        with open(path, "w", encoding="ascii", newline="\n") as file:
            file.write(script_text(document, installation.version))
    except OSError as error:
        raise UsageError(
            text(
                "cannot write the script {path}: {reason}; choose another folder with --script-dir",
                path=path,
                reason=error.strerror or str(error),
            )
        ) from error
    return path


def script_only(plan: Plan, folder: RunFolder, settings: Settings) -> Script:
    """Writes the script, starts nothing, and returns the command that runs it.

    Where PixInsight is not found, the command names its usual place and the script suits any
    version.
    """
    try:
        installation = find_pixinsight(settings.pixinsight.binary)
    except EngineMissing:
        installation = Installation(usual_program(), None, text("in its usual place"))
    document = _job_document(plan, folder, settings, alone=True)
    # Absolute: a person may start it from any folder.
    path = os.path.abspath(_write_script(document, plan, folder, settings, installation))
    return Script(path, command_line(installation.program, safe_script(path), settings.pixinsight))


def read_result(path: str) -> dict[str, Any]:
    """Returns the result file, empty where there is none or only half of one."""
    try:
        document = read_json(path, _LARGEST_RESULT)
    except (OSError, BadDocument):
        return {}
    return document if isinstance(document, dict) else {}


def _steps_of(result: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    steps = result.get("steps")
    if not isinstance(steps, Mapping):
        return []
    return [(name, entry) for name, entry in steps.items() if isinstance(entry, Mapping)]


def _remarks(result: Mapping[str, Any]) -> Iterator[Event]:
    """Yields what the script had to do without, as log."""
    warnings = result.get("warnings")
    for warning in warnings if isinstance(warnings, list) else ():
        yield Log(str(warning), "warning")
    skipped = (entry.get("skipped") for _, entry in _steps_of(result))
    names = {str(name) for entry in skipped if isinstance(entry, list) for name in entry}
    if names:
        yield Log(f"left out, as this PixInsight does not have them: {', '.join(sorted(names))}")


def remove_calibrated(step: Step, plan: Plan) -> None:
    """Removes the calibrated frames of a step and the folders they leave empty; nothing else."""
    step_batches, originals = batches(step, plan.output), originals_of(plan)
    outputs = (path for batch in step_batches for path in batch.outputs)
    for path in (os.path.join(plan.folder, output) for output in outputs):
        if not is_one_of(path, originals):
            with contextlib.suppress(OSError):
                os.unlink(path)
    root = os.path.join(plan.folder, plan.output, CALIBRATED_FOLDER)
    inner = [os.path.join(plan.folder, batch.folder) for batch in step_batches]
    for place in (*inner, os.path.join(root, step.name), root):
        with contextlib.suppress(OSError):
            os.rmdir(place)


def _size_of(step: Step) -> StepSize:
    height = step.setup.size[1] if step.setup.size else None
    return StepSize(len(step.frames), height, step.recipe in CALIBRATIONS)
