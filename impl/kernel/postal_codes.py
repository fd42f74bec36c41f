"""The form of postal codes by country, from contracts/postal-codes.json. That file names its source; the shop site uses it too.

The form says that a code can be printed and read in its country, not that the place exists.
"""

import re
from collections.abc import Mapping, Sequence

FORMS: Mapping[str, str] = {
    "FR": "^[0-9]{2} ?[0-9]{3}$",
    "BE": "^[0-9]{4}$",
    "DE": "^[0-9]{5}$",
    "ES": "^[0-9]{5}$",
    "IT": "^[0-9]{5}$",
    "LU": "^[0-9]{4}$",
    "NL": "^[1-9][0-9]{3} ?([A-RT-Z][A-Z]|S[BCE-RT-Z])$",
    "PT": "^[0-9]{4}-[0-9]{3}$",
    "AT": "^[0-9]{4}$",
    "IE": "^[0-9A-Z]{3} ?[0-9A-Z]{4}$",
}
_DIGIT, _LETTER = "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SIGNS = {"0": _DIGIT, "1": _DIGIT[1:], "A": _LETTER, "X": _DIGIT + _LETTER}
_SHAPES: Mapping[str, str] = {
    **dict.fromkeys(("FR", "DE", "ES", "IT"), "00000"),
    **dict.fromkeys(("BE", "LU", "AT"), "0000"),
    "NL": "1000AA",
    "PT": "0000000",
    "IE": "XXXXXXX",
}
"""By country: what stands at each place of a code, without spaces and hyphens."""
_COMPILED = {country: re.compile(form) for country, form in FORMS.items()}


def is_postal_code(country: str, postal_code: str) -> bool:
    """Whether a code has the form of its country's codes. For a country without a known form, every code is accepted."""
    form = _COMPILED.get(country)
    return form is None or form.fullmatch(postal_code) is not None


def bare(postal_code: str) -> str:
    """Returns a code as codes are compared: in capitals, without spaces and hyphens."""
    return postal_code.upper().replace(" ", "").replace("-", "")


def is_beginning(country: str, text: str) -> bool:
    """Whether a bare code of the country may begin so, or be so."""
    shape = _SHAPES[country]
    return len(text) <= len(shape) and all(sign in _SIGNS[place] for sign, place in zip(text, shape, strict=False))


def continued(country: str, beginning: str) -> Sequence[str]:
    """Returns the beginnings that are one sign longer, in their order; none for a whole code."""
    shape = _SHAPES[country]
    return [beginning + sign for sign in _SIGNS[shape[len(beginning)]]] if len(beginning) < len(shape) else []
