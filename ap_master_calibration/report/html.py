"""Turns a page into HTML: everything is escaped, nothing is fetched, no script may run."""

from __future__ import annotations

import base64
import hashlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

from ap_master_calibration.formatting import printable

if TYPE_CHECKING:
    from jinja2 import Template

    from ap_master_calibration.report.page import ReportPage


def render(page: ReportPage) -> str:
    """Returns the whole page as HTML. Every value in it is text, whatever it holds."""
    from markupsafe import Markup

    style = _text("page.css")
    return template().render(
        page=page,
        style=Markup(style),  # noqa: S704  our own file
        style_hash=_hash(style),
    )


@cache
def template() -> Template:
    """Returns the page's template, compiled once."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True,
        finalize=_shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        cache_size=0,
    )
    return environment.from_string(_text("page.html"))


def _shown(value: object) -> object:
    return printable(value) if isinstance(value, str) and not hasattr(value, "__html__") else value


def _text(name: str) -> str:
    data = pkgutil.get_data(__name__, name)
    assert data is not None, f"{name} is missing from the package"
    return data.decode().replace("\r\n", "\n")


def _hash(style: str) -> str:
    """Returns the hash a content security policy allows the page's one style by."""
    return "sha256-" + base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
