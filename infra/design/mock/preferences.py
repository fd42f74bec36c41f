"""What a caller prefers to get (RFC 7240): `Prefer: code=409, problem=cart-empty, example=empty`."""

import re
from collections.abc import Mapping

from infra.runtime.http.answering import Headers

PREFER, APPLIED = "Prefer", "Preference-Applied"
_PREFERENCE = re.compile(r'([!#$%&\'*+.^_`|~0-9A-Za-z-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]+))')


def preferences_of(headers: Headers) -> Mapping[str, str]:
    """Returns what is preferred, by name in lower case. Of a name that comes twice, the first counts."""
    found: dict[str, str] = {}
    for name, value in headers:
        if name == b"prefer":
            for match in _PREFERENCE.finditer(value.decode("latin-1")):
                found.setdefault(match[1].lower(), match[3] or re.sub(r"\\(.)", r"\1", match[2] or ""))
    return found


def applied(preferences: Mapping[str, str]) -> Headers:
    """Returns the header that says which preferences the answer follows; none when it follows none."""
    if not preferences:
        return []
    return [(APPLIED.lower().encode(), ", ".join(f"{name}={value}" for name, value in preferences.items()).encode("latin-1"))]
