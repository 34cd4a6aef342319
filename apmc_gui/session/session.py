"""The state of the window: sources, settings, plan and run, and what can be done with them."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from ap_master_calibration.errors import ApmcError
from ap_master_calibration.frames import Skipped
from ap_master_calibration.planning.group_findings import series_to_check, steps_to_check
from ap_master_calibration.planning.plan import Plan, State
from ap_master_calibration.planning.planner import own_folders
from ap_master_calibration.quality.check_store import CheckStore, FrameSeries
from ap_master_calibration.rigs.rig import Rig, settings_apart, settings_with_rig
from ap_master_calibration.settings import EngineChoice, Settings, validate
from apmc_gui.i18n.labels import master_count
from apmc_gui.i18n.translate import translated
from apmc_gui.imaging.frame_levels import LevelCache
from apmc_gui.session.attention import OpenIssues
from apmc_gui.session.engine_list import EngineList, write_script_to
from apmc_gui.session.folder_watch import FolderWatch
from apmc_gui.session.frame_checker import FrameChecker
from apmc_gui.session.handed_over import HandedOver
from apmc_gui.session.messages import Message, MessageLevel, Remedy
from apmc_gui.session.overrides_keeper import OverridesKeeper
from apmc_gui.session.replanner import PlanRequest, Replanner
from apmc_gui.session.rig_keeper import NO_RIG, RigKeeper
from apmc_gui.session.run_controller import RunController
from apmc_gui.session.scan_controller import ScanController
from apmc_gui.support.paths import absolute, shown, suggested_output
from apmc_gui.support.preferences import SettingsKeeper

_log = logging.getLogger(__name__)


class Session(QObject):
    """Sources, output folder and settings, and the parts that work with them.

    Widgets read values of the session and its parts and call their methods. Every change ends in a
    signal without arguments. A plan is made in a thread after anything changed, always from the
    newest values.
    """

    sources_changed = Signal()
    settings_changed = Signal()
    message = Signal(object)  # messages.Message

    def __init__(
        self,
        settings_path: str | None = None,
        *,
        cached: bool = True,
        cache_path: str | None = None,
        check_path: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`settings_path`, `cache_path` and `check_path` are the user's own where they are None."""
        super().__init__(parent)
        self._keeper = SettingsKeeper(settings_path, self)
        self._keeper.failed.connect(self._warn)
        self._general = self._settings = replace(self._keeper.read(), staged=True)
        self.rigs = RigKeeper(settings_path, self)
        self._sources: tuple[str, ...] = ()
        self._output: str | None = None
        self._output_in_use: str | None = None
        self._watch_when_planned = self._create_after_run = self._create_when_planned = False
        self._is_making = self._was_running = False
        self.is_checking_first = False
        """True while a run waits for the check of its frames."""
        self.levels = LevelCache()
        self.engines = EngineList(self._settings)
        self.scan = ScanController(cached, cache_path, self)
        self.watch = FolderWatch(self)
        self.overrides = OverridesKeeper(self)
        self.planner = Replanner(self)
        self.checker = FrameChecker(CheckStore(check_path) if cached else None, self)
        self.selection = Selection(self.planner, self)
        self.run = RunController(self)
        self.attention = OpenIssues(self)
        self.handed_over = HandedOver(self)
        self._connect()

    def _connect(self) -> None:
        self.rigs.changed.connect(self._take_rig)
        self.rigs.failed.connect(self._warn)
        self.overrides.changed.connect(self._replan)
        self.overrides.decided.connect(self._show_decision)
        self.overrides.undone.connect(self._show_undone)
        self.overrides.failed.connect(lambda sentence: self._warn(sentence, Remedy.OUTPUT))
        self.scan.grown.connect(self._take_partial_scan)
        self.scan.ended.connect(self._take_scan)
        self.scan.failed.connect(self._scan_failed)
        self.scan.library_failed.connect(lambda sentence: self._warn(sentence, Remedy.LIBRARY))
        self.scan.library_read.connect(self._replan)
        self.planner.applied.connect(self._take_plan)
        self.checker.found.connect(self._replan)
        self.run.changed.connect(self._follow_run)
        self.watch.changed.connect(self._folders_changed)
        self.run.message.connect(self.message)
        self.message.connect(_log_message)
        self.run.ended.connect(self._run_ended)
        self.handed_over.frames_came.connect(self.add_sources)

    # --- values -------------------------------------------------------------------------------

    @property
    def sources(self) -> tuple[str, ...]:
        """Folders and files frames are taken from; absolute paths."""
        return self._sources

    @property
    def output(self) -> str | None:
        """Where masters go: the chosen folder, else that of the rig, else beside the first source.

        None without any of them.
        """
        if self._output is not None:
            return self._output
        if self._sources and self.rigs.use.output is not None:
            return self.rigs.use.output
        return suggested_output(self._sources[0]) if self._sources else None

    @property
    def output_is_suggested(self) -> bool:
        """True while nobody chose the output folder."""
        return self._output is None

    @property
    def settings(self) -> Settings:
        """All settings in use, with what the rig has instead; the library folders among them."""
        return self._settings

    @property
    def general_settings(self) -> Settings:
        """The settings as they are without a rig."""
        return self._general

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """Every file that takes no part, with the reason: those of the plan, if there is one."""
        plan = self.planner.plan
        return self.scan.skipped if plan is None else plan.skipped

    @property
    def obstacle(self) -> str | None:
        """Why nothing can be created now, in the user's language; None when it can."""
        if not self._sources:
            return self.tr("Add frames first: drop a folder here or press “Add frames”.")
        if self.scan.running:
            return self.tr("The frames are still being read.")
        if (missing := self.engines.missing) is not None:
            return translated(missing)
        plan = self.planner.plan
        if plan is None and self.planner.busy:
            return self.tr("The frames are still being read.")
        if plan is None or not plan.steps:
            return self.tr("There are no calibration frames in these folders.")
        if all(step.state is State.REFUSED for step in plan.steps):
            return self.tr("No master can be made: the reasons stand in the list.")
        if not plan.to_make:
            return self.tr("Every master is up to date.")
        error = self.planner.output_error
        return None if error is None else translated(error)

    # --- sources ------------------------------------------------------------------------------

    def add_sources(self, paths: Iterable[str]) -> None:
        """Adds folders and files, and scans."""
        new = [p for p in map(absolute, paths) if p not in self._sources]
        if new:
            self._set_sources((*self._sources, *dict.fromkeys(new)))

    def remove_source(self, path: str) -> None:
        """Removes a folder or file from the sources; nothing on disk changes."""
        if absolute(path) in self._sources:
            self._set_sources(tuple(s for s in self._sources if s != absolute(path)))

    def set_sources(self, paths: Iterable[str]) -> None:
        """Replaces all sources."""
        self._set_sources(tuple(dict.fromkeys(map(absolute, paths))))

    def _set_sources(self, sources: tuple[str, ...]) -> None:
        is_new = not set(sources) & set(self._sources)
        self._sources = sources
        if is_new:
            self.rigs.forget_frames()
        self._turn_to_output(carry=False)
        self.sources_changed.emit()
        self.rescan()

    def set_output(self, path: str | None) -> None:
        """Sets the folder masters go to; None returns to the suggested one."""
        self._output = None if path is None else absolute(path)
        if self._turn_to_output(carry=True):
            self.sources_changed.emit()
            self.rescan()

    def _turn_to_output(self, *, carry: bool) -> bool:
        """Takes up what was decided in the output folder of now; False where it is the same."""
        if self.output == self._output_in_use:
            return False
        self._output_in_use = self.output
        self.overrides.set_output(self.output, carry=carry)
        return True

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
        """Stops offering the masters of a folder."""
        bias = tuple(p for p in self._settings.bias_libraries if p != absolute(path))
        dark = tuple(p for p in self._settings.dark_libraries if p != absolute(path))
        self.set_settings(replace(self._settings, bias_libraries=bias, dark_libraries=dark))

    # --- rigs ---------------------------------------------------------------------------------

    def use_rig(self, name: str | None) -> None:
        """Uses the rig of this name, or NO_RIG; None leaves it to the camera. It can be undone."""
        before = self.rigs.by_hand
        if name == before:
            return
        self.rigs.pick(name)
        undo, redo = partial(self.rigs.pick, before), partial(self.rigs.pick, name)
        self.overrides.record(self._rig_label(), undo, redo)

    def change_rigs(self, rigs: Iterable[Rig], label: str) -> None:
        """Adds rigs or takes some away; it can be undone."""
        keeper = self.rigs
        before, by_hand = keeper.rigs, keeper.by_hand
        after = tuple(rigs)
        keeper.set_rigs(after, by_hand)
        undo = partial(keeper.set_rigs, before, by_hand)
        redo = partial(keeper.set_rigs, after, keeper.by_hand)
        self.overrides.record(label, undo, redo)

    def _choose_rig(self) -> None:
        """Chooses the rig of the frames that were read, and says so where it is another."""
        before = self.rigs.use.choice
        frames, _ = self.overrides.current.apply(self.scan.frames)
        first = self._sources[0] if self._sources else None
        inputs = first if first is None or os.path.isdir(first) else os.path.dirname(first)
        self.rigs.follow(frames, inputs)
        now = self.rigs.use.choice
        if now.undecided and now != before and now.why is not None:
            self._warn(translated(now.why), Remedy.RIG)
        if now.rig != before.rig and self.rigs.by_hand is None:
            name = NO_RIG if before.rig is None else before.rig.name
            undo, redo = partial(self.rigs.pick, name), partial(self.rigs.pick, None)
            self.overrides.record(self._rig_label(), undo, redo)

    def _rig_label(self) -> str:
        why = self.rigs.use.choice.why
        return self.tr("the rig left to the camera") if why is None else translated(why)

    def _take_rig(self) -> None:
        """Works with the settings and the output folder of the rig in use."""
        moved = self._turn_to_output(carry=True)
        self._apply_settings(settings_with_rig(self._general, self.rigs.current))
        if moved:
            self.sources_changed.emit()
        if (fault := self.rigs.use.fault) is not None and self._output is None:
            self._warn(translated(fault), Remedy.OUTPUT)
        if moved and not self.scan.running and self._output_is_among_frames():
            self.rescan()  # masters of an earlier run are no frames
        else:
            self._replan()

    def _output_is_among_frames(self) -> bool:
        output = self.output or ""
        return os.path.isdir(output) and any(
            output.startswith(os.path.join(source, "")) for source in self._sources
        )

    # --- scan ---------------------------------------------------------------------------------

    def rescan(self) -> None:
        """Reads the headers below all sources, and the libraries, again."""
        self.watch.stop()
        self._watch_when_planned = False
        if self._sources:
            self.scan.start(self._sources, self._own_folders(), *self._libraries())
            self._replan()
        else:
            self.scan.clear()
            self._read_library()
            self.planner.forget()

    def cancel_scan(self) -> None:
        """Ends the scan; the frames found so far stay."""
        if self.scan.running:
            self.scan.cancel()
            self._replan()

    def refresh_library(self) -> None:
        """Reads the library folders again, alone."""
        if not self.scan.running:  # a scan reads them as well
            self._read_library()

    def _read_library(self) -> None:
        self.scan.read_library(*self._libraries())

    def _libraries(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return self._settings.bias_libraries, self._settings.dark_libraries

    def _own_folders(self) -> list[str]:
        by_pattern = self._output is None and self.rigs.use.output is not None
        return own_folders(self._sources, self.output or "", by_pattern=by_pattern)

    def _take_partial_scan(self) -> None:
        if self.scan.running and not self.planner.busy:
            self.scan.take_in()
            self._replan()

    @property
    def masters_only(self) -> tuple[str, ...]:
        """Folders among the sources in which every frame is a master: libraries, most likely."""
        masters = []
        for source in self._sources:
            below = os.path.join(source, "")
            frames = [f for f in self.scan.frames if f.path.startswith(below)]
            if frames and all(frame.master for frame in frames):
                masters.append(source)
        return tuple(masters)

    def use_as_library(self) -> None:
        """Makes libraries of the sources that hold nothing but masters."""
        folders = self.masters_only
        self.set_sources(source for source in self._sources if source not in folders)
        for folder in folders:
            self.add_library(folder)

    def _offer_library(self) -> None:
        folders = self.masters_only
        count = sum(frame.path.startswith(folders) for frame in self.scan.frames)
        if folders:
            template = self.tr("{folder} holds {masters} and no other frames.")
            names = ", ".join(map(shown, folders))
            sentence = template.format(folder=names, masters=master_count(count))
            self.message.emit(Message(MessageLevel.WARNING, sentence, Remedy.AS_LIBRARY))

    def _take_scan(self) -> None:
        self._choose_rig()
        if self.scan.running:  # once more, without what the output folder holds
            return
        self._offer_library()
        # Folders are watched once the plan is there: both want Python for themselves.
        self._watch_when_planned = True
        self._replan()

    def _take_plan(self) -> None:
        self.scan.adapt_to(self.planner.seconds)
        if self._create_when_planned and not self.planner.busy:
            self._create_when_planned = False
            self.create()
        if self._watch_when_planned and not self.scan.running:
            self._watch_when_planned = False
            self.watch.start(self._sources, self._own_folders())
        self._check_frames()

    # --- check of frames ----------------------------------------------------------------------

    def _check_frames(self) -> None:
        """Has the frames checked that will be used; not while they are found, or masters made."""
        rests = self.scan.running or self.planner.busy
        if not rests:
            self.checker.follow(self._series(), self._settings)

    def _series(self) -> Iterator[FrameSeries]:
        """Yields the frames of every master whose frames are to be checked."""
        plan = self.planner.plan
        if plan is None or (self.run.running and not self.is_checking_first):
            return
        groups = self.planner.groups
        names = [s.name for s in steps_to_check(plan, self._settings.check) if s.name in groups]
        yield from series_to_check({name: groups[name] for name in names})
        yield from self.planner.references.series(names)

    def _follow_run(self) -> None:
        """Leaves the pixels to a run once its engine begins."""
        if self.run.running != self._was_running:
            self._was_running = self.run.running
            self._check_frames()

    def _scan_failed(self, sentence: str) -> None:
        self._warn(sentence, Remedy.RESCAN)
        self._replan()

    def _folders_changed(self) -> None:
        if not self.scan.running:
            self.scan.set_outdated(True)

    # --- plan ---------------------------------------------------------------------------------

    def _replan(self) -> None:
        """Makes the plan from the current values."""
        if self.output is not None:
            self.planner.ask(self._plan_request(self.output, self.engines.name))

    def _plan_request(self, output: str, engine: str) -> PlanRequest:
        return PlanRequest(
            self.scan.frames,
            self.scan.skipped,
            output,
            engine,
            self._settings,
            self.scan.library,
            self.overrides.current,
            dict(self.checker.checks),
            self.rigs.notes(output),
        )

    # --- settings -----------------------------------------------------------------------------

    def set_settings(self, settings: Settings) -> None:
        """Changes the settings in use: the plan follows, and the files a moment later.

        What the rig in use has of its own is changed in the rig.
        """
        if settings == self._settings or not self._are_possible(settings):
            return
        rig = self.rigs.current
        if rig is None:
            self.set_general_settings(settings)
            return
        general, changed = settings_apart(settings, self._general, rig)
        self._keep_general(general)
        self._apply_settings(settings_with_rig(general, changed))
        if changed != rig:
            self.rigs.exchange(rig, changed)
            undo = partial(self.rigs.exchange, changed, rig)
            redo = partial(self.rigs.exchange, rig, changed)
            label = self.tr("the rig {rig} changed").format(rig=rig.name)
            self.overrides.record(label, undo, redo)

    def set_general_settings(self, settings: Settings) -> None:
        """Changes the settings as they are without a rig."""
        if settings != self._general and self._are_possible(settings):
            self._keep_general(settings)
            self._apply_settings(settings_with_rig(settings, self.rigs.current))

    def _are_possible(self, settings: Settings) -> bool:
        if (wrong := validate(settings)) is not None:
            self._warn(
                self.tr("These settings cannot be used: {reason}.").format(reason=translated(wrong))
            )
        return wrong is None

    def _keep_general(self, settings: Settings) -> None:
        if settings != self._general:
            self._general = settings
            self._keeper.write(settings)

    def _apply_settings(self, settings: Settings) -> None:
        if settings == self._settings:
            return
        before, self._settings = self._settings, settings
        self.engines.set_settings(settings)
        self.settings_changed.emit()
        folders = (settings.bias_libraries, settings.dark_libraries)
        if folders != (before.bias_libraries, before.dark_libraries):
            self.sources_changed.emit()
            if self.scan.running:
                self.rescan()
            else:
                self._read_library()
        self._replan()

    # --- run ----------------------------------------------------------------------------------

    def create(self) -> None:
        """Makes the masters of the plan; does nothing while a run goes on."""
        if self.run.running:
            return
        if (obstacle := self.obstacle) is not None:
            self._warn(obstacle, self._remedy())
            return
        self._is_making = self.is_checking_first = True
        self.run.start(self._checked_plan, self._settings)

    def _remedy(self) -> Remedy | None:
        if self.engines.missing is not None:
            return Remedy.ENGINE
        return Remedy.OUTPUT if self.planner.output_error is not None else None

    def use_builtin(self) -> None:
        """Makes the masters with the built-in engine, after ending a run that goes on."""
        self.set_settings(replace(self._settings, engine=EngineChoice.BUILTIN))
        if self.run.running:
            self._create_after_run = True
            self.run.stop()
        else:
            self.create()

    def make_again_without(self, paths: Iterable[str]) -> None:
        """Leaves frames out, and makes what there is to make once the plan knows it."""
        if not self.run.running:
            self._create_when_planned = True
            self.overrides.leave_out(paths, out=True)

    def _run_ended(self) -> None:
        outcome, was_making = self.run.outcome, self._is_making
        self._is_making = False
        if was_making and outcome is not None and not outcome.cancelled:
            self.set_settings(replace(self._settings, rebuild=False))  # it was asked for this run
        self._replan()
        if self._create_after_run:
            self._create_after_run = False
            self.create()

    def save_script(self, path: str) -> None:
        """Writes the PixInsight script of the plan to a file, and starts nothing."""
        if self.output is None:
            return
        request = self._plan_request(self.output, EngineChoice.PIXINSIGHT)
        try:
            write_script_to(
                absolute(path), request.planned(self.planner.planned).plan, self._settings
            )
        except ApmcError as error:
            self.report_error(error)
        else:
            sentence = self.tr("The script was written: {path}").format(path=absolute(path))
            self.message.emit(Message(MessageLevel.INFO, sentence))

    async def _newest_plan(self) -> Plan | None:
        """Returns the plan that is shown, once it is made from the newest values.

        The libraries of a rig are read after the frames: without them flats would go uncalibrated.
        """
        await self.scan.library_settled()
        await self.planner.settled()
        return self.planner.plan

    async def _checked_plan(self) -> Plan | None:
        """Returns the newest plan once its frames are checked; a person may stop that."""
        try:
            plan = await self._newest_plan()
            while self.checker.busy and self.checker.running:
                await self.checker.settled()
                plan = await self._newest_plan()
            return plan
        finally:
            self.is_checking_first = False
            self._check_frames()

    # --- messages, end ------------------------------------------------------------------------

    def _warn(self, text: str, remedy: Remedy | None = None) -> None:
        self.message.emit(Message(MessageLevel.WARNING, text, remedy))

    def _show_decision(self, label: str) -> None:
        self.message.emit(Message(MessageLevel.INFO, label[:1].upper() + label[1:], Remedy.UNDO))

    def _show_undone(self, label: str) -> None:
        sentence = self.tr("Undone: {decision}").format(decision=label)
        self.message.emit(Message(MessageLevel.INFO, sentence, Remedy.REDO))

    def report_error(self, error: ApmcError) -> None:
        """Shows what went wrong in an action."""
        self.message.emit(Message(MessageLevel.ERROR, translated(error.text)))

    async def close(self) -> None:
        """Ends the run with its process tree, then everything else."""
        await self.run.close()
        self.checker.close()
        await self.checker.settled()
        self.end()

    def end(self) -> None:
        """Ends the scan and the threads and writes the settings; a run must have ended."""
        self.scan.close()
        self.watch.close()
        self.planner.close()
        self.checker.close()
        self.handed_over.close()
        self._keeper.flush()


class Selection(QObject):
    """The selected step, by name, and the selected frame, by path; None for none."""

    changed = Signal()

    def __init__(self, planner: Replanner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._planner = planner
        self.step: str | None = None
        self.frame: str | None = None
        planner.applied.connect(self._follow_frame)

    def select(self, step: str | None, frame: str | None = None) -> None:
        """Selects a step and a frame of it."""
        if (step, frame) != (self.step, self.frame):
            self.step, self.frame = step, frame
            self.changed.emit()

    def _follow_frame(self) -> None:
        """Selects the step that has the frame now, where the selected one is gone."""
        groups = self._planner.groups
        if self.step is None or self.step in groups:
            return
        frame = self.frame
        holding = (n for n, g in groups.items() if any(f.path == frame for f in g.frames))
        self.select(next(holding, None), frame)


def _log_message(message: Message) -> None:
    serious = {MessageLevel.WARNING: logging.WARNING, MessageLevel.ERROR: logging.ERROR}
    _log.log(serious.get(message.level, logging.INFO), "%s", message.text)
