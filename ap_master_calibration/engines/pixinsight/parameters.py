"""What a parameter of a PixInsight process may be, and the check that nothing else is written.

PixInsight ignores an unknown parameter name without a word, and the setters of known ones throw
bare strings in the middle of a run. So every name and every value is checked here first.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ap_master_calibration.errors import UsageError

Cell = bool | int | float | str
Value = Cell | Sequence[Sequence[Cell]]
Version = tuple[int, int, int]


class Type(StrEnum):
    """The type of a parameter, or of a column of a table."""

    BOOLEAN = "boolean"
    INTEGER = "integer"
    NUMBER = "number"
    STRING = "string"
    ENUM = "enum"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: its default, its inclusive range, and what it is made of.

    The position of a name in `members` is its number, the same in every version. `since` is the
    first PixInsight that has the parameter, None where every supported one (1.8.9 and later) has.
    """

    name: str
    type: Type
    default: Value
    low: float | None = None
    high: float | None = None
    members: tuple[str, ...] = ()
    columns: tuple[tuple[str, Type], ...] = ()
    since: Version | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """A parameter's value to be written; without a `needed` one there is no right master."""

    name: str
    value: Value
    needed: bool


@dataclass(frozen=True, slots=True)
class Process:
    """A process of PixInsight: all parameters it can be given, and those a master depends on."""

    id: str
    parameters: tuple[Parameter, ...]
    needed: frozenset[str]

    def settings(self, values: Mapping[str, Value]) -> tuple[Setting, ...]:
        """Every parameter, `values` first and defaults for the rest, checked.

        Raises UsageError for a name that does not exist, or a value the parameter cannot take.
        """
        known = {parameter.name for parameter in self.parameters}
        for name in values:
            if name not in known:
                raise UsageError(f"PixInsight's {self.id} has no parameter {name}")
        return tuple(
            Setting(p.name, check(self.id, p, values.get(p.name, p.default)), p.name in self.needed)
            for p in self.parameters
        )

    def number(self, name: str, member: str) -> int:
        """The number of an enumerator: `number("rejection", "SigmaClip")` is 3."""
        found = next(p for p in self.parameters if p.name == name)
        return found.members.index(member)


def check(process: str, parameter: Parameter, value: Value) -> Value:
    """The value itself where the parameter can take it; else UsageError names both."""
    wrong = _wrong(parameter, value)
    if wrong is not None:
        raise UsageError(f"PixInsight's {process}.{parameter.name} {wrong}, not {value!r}")
    return value


_A = {
    Type.BOOLEAN: "true or false",
    Type.INTEGER: "a whole number",
    Type.NUMBER: "a number",
    Type.STRING: "text",
}


def _wrong(parameter: Parameter, value: Value) -> str | None:
    match parameter.type:
        case Type.ENUM:
            if not _is(Type.INTEGER, value) or value not in range(len(parameter.members)):
                return f"takes the numbers 0 to {len(parameter.members) - 1}"
            return None
        case Type.TABLE:
            return _wrong_rows(parameter, value)
        case simple:
            if not _is(simple, value):
                return f"takes {_A[simple]}"
            return _out_of_range(parameter, value)


def _is(kind: Type, value: Value) -> bool:
    match kind:
        case Type.BOOLEAN:
            return isinstance(value, bool)
        case Type.INTEGER:
            return isinstance(value, int) and not isinstance(value, bool)
        case Type.NUMBER:
            if isinstance(value, bool) or not isinstance(value, int | float):
                return False
            return math.isfinite(value)
        case Type.STRING:
            return isinstance(value, str)
        case Type.ENUM | Type.TABLE:
            return False


def _out_of_range(parameter: Parameter, value: Value) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if parameter.low is not None and value < parameter.low:
        return f"starts at {parameter.low:g}"
    if parameter.high is not None and value > parameter.high:
        return f"ends at {parameter.high:g}"
    return None


def _wrong_rows(parameter: Parameter, value: Value) -> str | None:
    if not isinstance(value, list | tuple):
        return "takes rows"
    width = len(parameter.columns)
    for row in value:
        if not isinstance(row, list | tuple) or len(row) != width:
            return f"takes rows of {width} columns"
        for (name, kind), cell in zip(parameter.columns, row, strict=True):
            if not _is(kind, cell):
                return f"takes {_A[kind]} as {name}"
    return None
