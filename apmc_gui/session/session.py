"""What is known at this moment, and everything that can be done with it: the one mutable thing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from ap_master_calibration.engines.events import RunState
from ap_master_calibration.errors import ApmcError
from ap_master_calibration.frames import Frame, Skipped
from ap_master_calibration.groups import Group, Grouping
from ap_master_calibration.library import Library, Match
from ap_master_calibration.planning import own_folders
from ap_master_calibration.planning.overrides import HeaderOverrides, Overrides
from ap_master_calibration.planning.plan import Plan, State
from ap_master_calibration.running.run import Outcome
from ap_master_calibration.settings import Settings, validate
from apmc_gui.session.engine_list import (
    PIXINSIGHT_NAME,
    EngineInfo,
    Engines,
    look_for_engines,
    write_script_to,
)
from apmc_gui.session.folder_watch import FolderWatch
from apmc_gui.session.messages import Message, MessageLevel, Remedy
from apmc_gui.session.overrides_keeper import OverridesKeeper
from apmc_gui.session.replanner import PlanRequest, Replanner
from apmc_gui.session.run_controller import RunController
from apmc_gui.session.scan_controller import ScanController
from apmc_gui.session.scan_protocol import LibraryRead
from apmc_gui.session.settings_keeper import SettingsKeeper
from apmc_gui.support.paths import absolute, suggested_output

Role = Literal["bias", "dark"]


class Session(QObject):
    """Sources, frames, plan and run. Widgets read its values and call its actions.

    Every action ends in a signal; signals carry nothing, the values are there to be read. A plan
    is made in a thread after anything changed, and always from the newest values.
    """

    sources_changed = Signal()
    scan_changed = Signal()
    frames_changed = Signal()
    plan_changed = Signal()
    library_changed = Signal()
    choices_changed = Signal()
    settings_changed = Signal()
    run_changed = Signal()
    log_lines = Signal(list)  # list[events.Log]
    message = Signal(object)  # messages.Message
    selection_changed = Signal()
    outdated_changed = Signal()
    watching_began = Signal()

    def __init__(
        self,
        settings_path: str | None = None,
        *,
        cached: bool = True,
        cache_path: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`settings_path` and `cache_path` stand for the user's own files where they are None."""
        super().__init__(parent)
        self._keeper = SettingsKeeper(settings_path, self)
        self._keeper.trouble.connect(self._warn)
        self._settings = replace(self._keeper.read(), staged=True)
        self._engines: Engines | None = None
        self._sources: tuple[str, ...] = ()
        self._output: str | None = None
        self._decisions = OverridesKeeper(self)
        self._decisions.changed.connect(self._decided)
        self._decisions.trouble.connect(lambda sentence: self._warn(sentence, Remedy.OUTPUT))
        self._library = Library()
        self._selected: tuple[str | None, str | None] = (None, None)
        self._outdated = False
        self._scan = ScanController(cached, cache_path, self)
        self._scan.counted.connect(self.scan_changed)
        self._scan.grown.connect(self._fill_in)
        self._scan.ended.connect(self._scanned)
        self._scan.failed.connect(self._reading_failed)
        self._scan.library_read.connect(self._take_library)
        self._scan.library_ended.connect(self.library_changed)
        self._planner = Replanner(self)
        self._planner.made.connect(self._show)
        self._unwatched = False
        self._watch = FolderWatch(self)
        self._watch.changed.connect(self._became_outdated)
        self._watch.began.connect(self.watching_began)
        self._making = RunController(self)
        self._making.changed.connect(self.run_changed)
        self._making.log_lines.connect(self.log_lines)
        self._making.message.connect(self.message)
        self._making.ended.connect(self._replan)

    # --- values -------------------------------------------------------------------------------

    @property
    def sources(self) -> tuple[str, ...]:
        """Folders and files frames are taken from; absolute paths."""
        return self._sources

    @property
    def output(self) -> str | None:
        """Where masters go: what was chosen, else beside the first source; None without one."""
        if self._output is not None:
            return self._output
        return suggested_output(self._sources[0]) if self._sources else None

    @property
    def output_is_suggested(self) -> bool:
        """True while nobody chose the output folder."""
        return self._output is None

    @property
    def settings(self) -> Settings:
        """All settings, the library folders among them."""
        return self._settings

    @property
    def choices(self) -> Overrides:
        """What was decided by hand for this output folder."""
        return self._decisions.choices

    @property
    def scanning(self) -> bool:
        """True while headers of frames are read."""
        return self._scan.scanning

    @property
    def reading_library(self) -> bool:
        """True while headers of library masters are read."""
        return self._scan.reading_library

    @property
    def scan_counts(self) -> tuple[int, int]:
        """Frames and skipped files the scan at hand, or the last one, has found so far."""
        return self._scan.counts

    @property
    def frames(self) -> tuple[Frame, ...]:
        """All frames of the sources as their headers tell them, also those left out."""
        return self._scan.frames

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """Every file that takes no part, with the reason: those of the plan."""
        return self._scan.skipped if self.plan is None else self.plan.skipped

    @property
    def grouping(self) -> Grouping:
        """The groups, after the choices."""
        planned = self._planner.planned
        return Grouping(()) if planned is None else planned.grouping

    @property
    def library(self) -> Library:
        """The masters of the library folders."""
        return self._library

    @property
    def plan(self) -> Plan | None:
        """What "Create" will do; None while there is nothing."""
        return None if self._planner.planned is None else self._planner.planned.plan

    @property
    def planning(self) -> bool:
        """True while a newer plan is being made."""
        return self._planner.busy

    @property
    def engines(self) -> tuple[EngineInfo, ...]:
        """The engines there are, PixInsight first."""
        return self._engines_now().all

    @property
    def engine_name(self) -> str:
        """The engine that will make the masters: "pixinsight" or "builtin"."""
        return self._engines_now().name

    @property
    def engine_words(self) -> str:
        """Why it is this engine."""
        return self._engines_now().words

    @property
    def running(self) -> bool:
        """True from the click to the outcome."""
        return self._making.running

    @property
    def stopping(self) -> bool:
        """True once a running run was asked to stop, now or after its step."""
        return self._making.stopping

    @property
    def rehearsing(self) -> bool:
        """True while a recorded run is told again: nothing is made."""
        return self._making.rehearsing

    @property
    def can_stop_now(self) -> bool:
        """True while a run goes on that nobody has told to stop at once."""
        return self._making.can_stop_now

    @property
    def run_plan(self) -> Plan | None:
        """The plan of the run at hand or the last one."""
        return self._making.plan

    @property
    def run_state(self) -> RunState | None:
        """Where the run at hand, or the last one, stands."""
        return self._making.state

    @property
    def step_times(self) -> Mapping[str, tuple[float, float | None]]:
        """When steps of the run began and ended, by `time.monotonic`."""
        return self._making.times

    @property
    def seconds_left(self) -> float | None:
        """What the run at hand still takes; None where nobody can tell."""
        return self._making.seconds_left

    @property
    def part_done(self) -> float:
        """The part of the run's work that is done, 0 to 1."""
        return self._making.part_done

    @property
    def outcome(self) -> Outcome | None:
        """What became of the last run; None before and while one goes on."""
        return self._making.outcome

    @property
    def report_path(self) -> str | None:
        """The report of the last run."""
        return self._making.report_path

    @property
    def selected_step(self) -> str | None:
        """The name of the step everything on the right is about."""
        return self._selected[0]

    @property
    def selected_frame(self) -> str | None:
        """The path of the frame that is selected."""
        return self._selected[1]

    @property
    def outdated(self) -> bool:
        """True when something changed on disk since the scan."""
        return self._outdated

    @property
    def obstacle(self) -> str | None:
        """Why nothing can be created at this moment, as a sentence; None when it can."""
        if not self._sources:
            return self.tr("Add frames first: drop a folder here or press “Add frames”.")
        if self.scanning:
            return self.tr("The frames are still being read.")
        if (missing := self._engines_now().missing) is not None:
            return missing
        plan = self.plan
        if plan is None or not plan.steps:
            return self.tr("There are no calibration frames in these folders.")
        if all(step.state is State.REFUSED for step in plan.steps):
            return self.tr("No master can be made: the reasons stand in the list.")
        if not plan.to_make:
            return self.tr("Every master is up to date.")
        return None

    def group_of(self, step_name: str) -> Group | None:
        """The group a step is made of, after the choices."""
        return self._planner.groups.get(step_name)

    def match_of(self, step_name: str, role: Role) -> Match | None:
        """The match of a flat with all candidates; None for other steps."""
        planned = self._planner.planned
        return None if planned is None else planned.matches.get(step_name, {}).get(role)

    # --- sources ------------------------------------------------------------------------------

    def add_sources(self, paths: Iterable[str]) -> None:
        """Takes folders and files in and reads what is in them."""
        new = [p for p in map(absolute, paths) if p not in self._sources]
        if new:
            self._set_sources((*self._sources, *dict.fromkeys(new)))

    def remove_source(self, path: str) -> None:
        """Takes a folder or file out; nothing on disk changes."""
        if absolute(path) in self._sources:
            self._set_sources(tuple(s for s in self._sources if s != absolute(path)))

    def set_sources(self, paths: Iterable[str]) -> None:
        """These sources and no others."""
        self._set_sources(tuple(dict.fromkeys(map(absolute, paths))))

    def _set_sources(self, sources: tuple[str, ...]) -> None:
        before = self.output
        self._sources = sources
        if self.output != before:
            self._turn_to_output(carry=False)
        self.sources_changed.emit()
        self.rescan()

    def set_output(self, path: str | None) -> None:
        """Where masters go from now on; None goes back to the suggestion."""
        before = self.output
        self._output = None if path is None else absolute(path)
        if self.output != before:
            self._turn_to_output(carry=True)
            self.sources_changed.emit()
            self.rescan()

    def add_library(self, path: str, roles: Iterable[str] = ("bias", "dark")) -> None:
        """Offers the masters of a folder to flats, as bias, as dark or as both."""
        path, wanted = absolute(path), set(roles)
        bias, dark = self._settings.bias_libraries, self._settings.dark_libraries
        if "bias" in wanted and path not in bias:
            bias = (*bias, path)
        if "dark" in wanted and path not in dark:
            dark = (*dark, path)
        self.set_settings(replace(self._settings, bias_libraries=bias, dark_libraries=dark))

    def remove_library(self, path: str) -> None:
        """Offers the masters of a folder no more."""
        bias = tuple(p for p in self._settings.bias_libraries if p != absolute(path))
        dark = tuple(p for p in self._settings.dark_libraries if p != absolute(path))
        self.set_settings(replace(self._settings, bias_libraries=bias, dark_libraries=dark))

    # --- scan ---------------------------------------------------------------------------------

    def rescan(self) -> None:
        """Reads the headers below all sources, and the libraries, again."""
        self._scan.stop()
        self._set_outdated(False)
        self._watch.stop()
        self._unwatched = False
        self._scan.keep_below(self._sources)
        if not self._sources:
            self._read_library()
            self._planner.forget()
            self.scan_changed.emit()
            return
        exclude = own_folders(self._sources, self.output or "")
        self._scan.start(self._sources, exclude, *self._libraries())
        self.scan_changed.emit()
        self._replan()

    def cancel_scan(self) -> None:
        """Ends the scan; what it found so far stays."""
        if self.scanning:
            self._scan.stop()
            self._scan.take_in()
            self._set_outdated(True)
            self.scan_changed.emit()
            self._replan()

    def refresh_library(self) -> None:
        """Reads the library folders again, alone."""
        if not self.scanning:  # a scan reads them as well
            self._read_library()

    def _read_library(self) -> None:
        self._scan.read_library(*self._libraries())

    def _libraries(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return self._settings.bias_libraries, self._settings.dark_libraries

    def _fill_in(self) -> None:
        """Shows what a scan has found so far."""
        if self.scanning and not self._planner.busy:
            self._scan.take_in()
            self._replan()

    def _scanned(self) -> None:
        self._unwatched = True  # until the plan is there: both want Python for themselves
        self.scan_changed.emit()
        self._replan()

    def _take_library(self, read: LibraryRead) -> None:
        for sentence in read.troubles:
            self._warn(sentence, Remedy.LIBRARY)
        self._library = read.library
        self.library_changed.emit()
        self._replan()

    def _reading_failed(self, sentence: str) -> None:
        self._warn(sentence, Remedy.RESCAN)
        self._set_outdated(True)
        self.scan_changed.emit()
        self._replan()

    def _became_outdated(self) -> None:
        if not self.scanning:
            self._set_outdated(True)

    def _set_outdated(self, outdated: bool) -> None:
        if outdated != self._outdated:
            self._outdated = outdated
            self.outdated_changed.emit()

    # --- plan ---------------------------------------------------------------------------------

    def _replan(self) -> None:
        """Makes the plan from the values of this moment."""
        if self.output is not None:
            self._planner.ask(self._wish(self.output, self.engine_name))

    def _wish(self, output: str, engine: str) -> PlanRequest:
        return PlanRequest(
            self._scan.frames,
            self._scan.skipped,
            output,
            engine,
            self._settings,
            self._library,
            self._decisions.choices,
        )

    def _show(self) -> None:
        self._scan.fill_after(self._planner.seconds)
        self.frames_changed.emit()
        self.plan_changed.emit()
        self._keep_selection()
        if self._unwatched and not self.scanning:
            self._unwatched = False
            self._watch.start(self._sources, own_folders(self._sources, self.output or ""))

    def _keep_selection(self) -> None:
        """A selection whose step is gone goes to the step that has its frame now."""
        step, frame = self._selected
        groups = self._planner.groups
        if step is None or step in groups:
            return
        holding = (n for n, g in groups.items() if any(f.path == frame for f in g.frames))
        self.select(next(holding, None), frame)

    # --- choices ------------------------------------------------------------------------------

    def leave_out(self, paths: Iterable[str], out: bool) -> None:
        """Leaves frames out of every master, or takes them in again."""
        self._decisions.leave_out(paths, out)

    def set_values(self, paths: Iterable[str], values: HeaderOverrides | None) -> None:
        """Header values by hand for some frames; None goes back to what the headers say."""
        self._decisions.set_values(paths, values)

    def choose_calibrator(self, step_name: str, role: Role, path: str | None) -> None:
        """This master, or none, for a flat, whatever the match says."""
        self._decisions.choose_calibrator(step_name, role, path)

    def automatic_calibrator(self, step_name: str, role: Role) -> None:
        """Back to the match."""
        self._decisions.automatic_calibrator(step_name, role)

    def ignore(self, keys: Iterable[str], on: bool = True) -> None:
        """Lets problems be as they are, or asks about them again."""
        self._decisions.ignore(keys, on)

    def undo_choices(self) -> None:
        """Undoes everything decided by hand for this output folder."""
        self._decisions.undo()

    def _decided(self) -> None:
        self.choices_changed.emit()
        self._replan()

    def _turn_to_output(self, *, carry: bool) -> None:
        """Another output folder has choices of its own."""
        self._decisions.turn_to(self.output, carry=carry)
        self.choices_changed.emit()

    # --- settings -----------------------------------------------------------------------------

    def set_settings(self, settings: Settings) -> None:
        """Other settings: the plan follows, the settings file a moment later."""
        if settings == self._settings:
            return
        if (wrong := validate(settings)) is not None:
            self._warn(self.tr("These settings cannot be: {reason}.").format(reason=wrong))
            return
        before, self._settings = self._settings, settings
        if (before.engine, before.pixinsight) != (settings.engine, settings.pixinsight):
            self._engines = None
        self._keeper.write(settings)
        self.settings_changed.emit()
        folders = (settings.bias_libraries, settings.dark_libraries)
        if folders != (before.bias_libraries, before.dark_libraries):
            self.sources_changed.emit()
            if self.scanning:
                self.rescan()
            else:
                self._read_library()
        self._replan()

    def look_for_engines(self) -> None:
        """Looks for PixInsight again."""
        self._engines = None
        self.settings_changed.emit()
        self._replan()

    def _engines_now(self) -> Engines:
        if self._engines is None:
            self._engines = look_for_engines(self._settings)
        return self._engines

    # --- run ----------------------------------------------------------------------------------

    def create(self) -> None:
        """Makes the masters of the plan; a second call while a run goes on does nothing."""
        if self.running:
            return
        if (obstacle := self.obstacle) is not None:
            missing = self._engines_now().missing is not None
            self._warn(obstacle, Remedy.ENGINE if missing else None)
            return
        self._making.start(self._plan_to_make, self._settings)

    def rehearse(self, folder: str) -> None:
        """Tells the run recorded in a folder again, as if it went on now; nothing is made."""
        self._making.rehearse(absolute(folder))

    def stop(self, after_step: bool = False) -> None:
        """Ends the run now, or once the step at hand is done."""
        self._making.stop(after_step=after_step)

    def save_script(self, path: str) -> None:
        """Writes the PixInsight script of the plan to a file, and starts nothing."""
        if self.output is None:
            return
        plan = self._wish(self.output, PIXINSIGHT_NAME).planned(self._planner.planned).plan
        try:
            write_script_to(absolute(path), plan, self._settings)
        except ApmcError as error:
            self.report_error(error)
        else:
            words = self.tr("The script was written: {path}").format(path=absolute(path))
            self.message.emit(Message(MessageLevel.INFO, words))

    async def _plan_to_make(self) -> Plan | None:
        """The plan that is shown, once it is the newest."""
        await self._planner.settled()
        return self.plan

    # --- selection, messages, end -------------------------------------------------------------

    def select(self, step_name: str | None, frame: str | None = None) -> None:
        """What the right side is about: a step, and a frame of it."""
        if (step_name, frame) != self._selected:
            self._selected = (step_name, frame)
            self.selection_changed.emit()

    def _warn(self, text: str, mend: Remedy | None = None) -> None:
        self.message.emit(Message(MessageLevel.WARNING, text, mend))

    def report_error(self, error: ApmcError) -> None:
        """Tells what went wrong in an action."""
        self.message.emit(Message(MessageLevel.ERROR, str(error)))

    async def close(self) -> None:
        """Ends the run with its child tree, the scan and the threads; keeps the settings."""
        await self._making.close()
        self.end()

    def end(self) -> None:
        """Ends everything but a run: what `close` does after it."""
        self._scan.close()
        self._watch.close()
        self._planner.close()
        self._keeper.flush()
