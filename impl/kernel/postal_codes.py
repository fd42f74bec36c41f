"""The form of postal codes by country, from contracts/postal-codes.json. That file names its source; the shop site uses it too.

The form says that a code can be printed and read in its country, not that the place exists.
"""

import re
from collections.abc import Mapping

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
_COMPILED = {country: re.compile(form) for country, form in FORMS.items()}


def is_postal_code(country: str, postal_code: str) -> bool:
    """Whether a code has the form of its country's codes. For a country without a known form, every code is accepted."""
    form = _COMPILED.get(country)
    return form is None or form.fullmatch(postal_code) is not None
