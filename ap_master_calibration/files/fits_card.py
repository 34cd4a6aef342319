"""The value of one FITS card: at once where its form is certain, with tolerance where it is not."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache

from ap_master_calibration.files.keywords import Value

# FITS 4.0, section 4.2, free format; a string with a quote or "&" in it may go on elsewhere.
_CERTAIN = re.compile(
    rb"= *(?:"
    rb"'([ !-%(-~]*)'"  # 1: a string without quotes and ampersands
    rb"|([+-]?[0-9]{1,18})"  # 2: an integer
    rb"|([+-]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][+-]?[0-9]{1,3})?)"  # 3: a real
    rb"|([TF])"  # 4: a logical value
    rb")? *(?:/(.*))?",  # 5: the comment, whatever it holds
    re.DOTALL,
)

UNCERTAIN = object()
"""What `certain_value` gives for a card it does not recognise with certainty."""


@lru_cache(maxsize=8192)
def certain_value(card: bytes) -> tuple[object, bytes]:
    """Returns the value and the comment of a well-formed 80-byte card, else (UNCERTAIN, b"").

    Cards repeat from frame to frame, so what was read once is remembered.
    """
    match = _CERTAIN.fullmatch(card, 8)
    if match is None or card[9:10] != b" ":
        return UNCERTAIN, b""
    text, whole, real, logical, comment = match.groups()
    comment = comment or b""
    if text is not None:
        return text.rstrip().decode("ascii"), comment
    if card.startswith(b"DATE"):  # "28/03/93" without quotes is no 28 with a comment
        return (None if whole is real is logical is None else UNCERTAIN), comment
    if whole is not None:
        return int(whole), comment
    if real is not None:
        return float(real), comment
    return (logical == b"T" if logical is not None else None), comment


def tolerant_value(card: bytes) -> tuple[Value, bytes, bool]:
    """Returns the value, the comment, and whether the card is legal; never raises.

    `card` is 80 bytes, or more with its CONTINUE cards. astropy is asked first; what it refuses
    or guesses at is read by `loose_value`.
    """
    comment = card[10:].partition(b"/")[2]
    if card[8:10] == b"= " or card[:8] == b"HIERARCH":
        try:
            value = _astropy_value(card)
            if isinstance(value, str) or not card.startswith(b"DATE"):
                return value, comment, True
        except _Refused:
            pass
    text = _decoded(card).partition("=")[2] if card[:8] == b"HIERARCH" else _decoded(card[8:])
    return loose_value(text), comment, False


class _Refused(Exception):
    """astropy does not vouch for a card."""


def _astropy_value(card: bytes) -> Value:
    from astropy.io.fits.card import Card, Undefined
    from astropy.io.fits.verify import VerifyError
    from astropy.utils.exceptions import AstropyWarning

    with warnings.catch_warnings():
        warnings.simplefilter("error", AstropyWarning)
        try:
            value = Card.fromstring(card).value
        except (VerifyError, AstropyWarning, ValueError, TypeError, AttributeError) as error:
            raise _Refused from error
    if isinstance(value, Undefined):
        return None
    if isinstance(value, str) and (not value.isprintable() or value.startswith("=")):
        raise _Refused
    return value if isinstance(value, bool | int | float | str) else str(value)


def _decoded(text: bytes) -> str:
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("latin-1")


_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_QUOTED = re.compile(r"'((?:[^']|'')*)'")
_DATE_WITH_SLASHES = re.compile(r"\d{1,4}/\d{1,2}/\d{1,4}")
_NUMBER = re.compile(r"[+-]?(?:\d{1,40}(?:[.,]\d{0,40})?|[.,]\d{1,40})(?:[eEdD][+-]?\d{1,3})?")


def loose_value(text: str) -> Value:
    """Returns the value meant by the text behind a keyword, however it was written.

    An unquoted word or date is text; a number may have a decimal comma or a Fortran exponent; a
    string may lack its closing quote; control characters are blanks.
    """
    plain = _CONTROL.sub(" ", text).strip()
    plain = plain.lstrip("=").lstrip()
    if plain.startswith("'"):
        quoted = _QUOTED.match(plain)
        if quoted:
            return quoted[1].replace("''", "'").strip()
        return plain[1:].partition(" /")[0].strip()
    comment = " /" if _DATE_WITH_SLASHES.match(plain) else "/"
    plain = plain.partition(comment)[0].strip()
    return literal(plain)


@lru_cache(maxsize=4096)
def literal(text: str) -> Value:
    """An unquoted value: T and F, an integer, a real number, else the text; None if empty."""
    if not text:
        return None
    if text in ("T", "F"):
        return text == "T"
    if _NUMBER.fullmatch(text) is None:
        return text
    try:
        return int(text)
    except ValueError:
        return float(text.replace(",", ".").replace("d", "e").replace("D", "e"))
