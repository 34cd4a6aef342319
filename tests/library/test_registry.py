"""Engines: one row each, and the choice between them."""

from dataclasses import replace
from pathlib import Path

import pytest

from ap_master_calibration.engines import registry
from ap_master_calibration.engines.builtin.builtin_engine import BuiltinEngine
from ap_master_calibration.engines.registry import ENGINES, EngineRow, choose_engine, row_of
from ap_master_calibration.errors import EngineMissing
from ap_master_calibration.settings import EngineChoice, PixInsightSettings, Settings
from ap_master_calibration.text import verbatim


def test_every_choice_but_the_open_one_has_its_row() -> None:
    assert {row.choice for row in ENGINES} == set(EngineChoice) - {EngineChoice.AUTO}


def test_every_engine_has_a_name_for_sentences_and_one_for_settings() -> None:
    phrases = {row.name: str(row.phrase) for row in ENGINES}
    assert phrases["pixinsight"] == "PixInsight"
    assert phrases["builtin"] == "the built-in engine"
    assert [EngineChoice(row.name) for row in ENGINES] == [row.choice for row in ENGINES]


def test_an_engine_makes_plans_under_the_name_of_its_row() -> None:
    assert [row.new().name for row in ENGINES] == [row.name for row in ENGINES]


def test_a_pixinsight_named_by_its_path_is_asked_for(tmp_path: Path) -> None:
    settings = Settings(pixinsight=PixInsightSettings(binary=str(tmp_path / "none")))
    with pytest.raises(EngineMissing):
        choose_engine(settings)
    engine, reason = choose_engine(replace(settings, engine=EngineChoice.BUILTIN))
    assert engine.name == "builtin"
    assert reason == "the built-in engine, as asked for"


class Absent(BuiltinEngine):
    """An engine that cannot run here."""

    def missing(self, settings: Settings) -> str | None:
        return "it is not there"


def test_the_next_row_serves_where_the_first_cannot_run(monkeypatch: pytest.MonkeyPatch) -> None:
    row = row_of("pixinsight")
    assert row is not None
    absent = replace(row, new=Absent)
    monkeypatch.setattr(registry, "ENGINES", (absent, *ENGINES[1:]))
    engine, reason = choose_engine(Settings())
    assert engine.name == "builtin"
    assert reason == "the built-in engine: PixInsight was not found"
    with pytest.raises(EngineMissing, match="it is not there"):
        choose_engine(Settings(engine=EngineChoice.PIXINSIGHT))


def test_a_row_that_is_added_is_offered_first(monkeypatch: pytest.MonkeyPatch) -> None:
    siril = EngineRow(
        EngineChoice.PIXINSIGHT,
        label=verbatim("Siril"),
        new=BuiltinEngine,
        rate=1e8,
        start=1.0,
    )
    monkeypatch.setattr(registry, "ENGINES", (siril, *ENGINES))
    assert choose_engine(Settings())[1] == "PixInsight, which was found"
