"""Converts names between contracts, Python and file names."""

import json
import keyword
import re
from datetime import date

SNAKE = re.compile(r"(?=.{1,80}\Z)[a-z][a-z0-9]*(_[a-z0-9]+)*")
HEADER = re.compile(r"(?=.{1,80}\Z)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*")
_TYPES = frozenset({"bool", "bytes", "int", "models", "str", "tuple"})
"""What the annotations of generated request and response classes are made of."""


def snake(name: str) -> str:
    """Returns `StockReserved`, `Idempotency-Key` and `stock-low` in snake case; a keyword gets a trailing `_`."""
    parts = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name.replace("-", "_").replace(".", "_"))
    spelled = parts.lower()
    return f"{spelled}_" if keyword.iskeyword(spelled) else spelled


def field_name(name: str) -> str:
    """Returns the field of a request or response class; one that would hide a type of its neighbours gets a trailing `_`."""
    spelled = snake(name)
    return f"{spelled}_" if spelled in _TYPES else spelled


def pascal(name: str) -> str:
    """Returns `reserve_stock` and `stock-reserved` as class names."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[-_]", name))


def literal(value: object) -> str:
    """Returns the Python literal of a string, number, boolean or list of these."""
    match value:
        case str():
            return json.dumps(value, ensure_ascii=False)
        case list():
            return f"({', '.join(literal(item) for item in value)},)" if value else "()"
        case _:
            return repr(value)


def is_day(text: str) -> bool:
    """Returns whether the text is a day of the calendar like 2027-12-31."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def docstring(text: str) -> str:
    """Returns the text on one line, safe between triple quotes."""
    line = " ".join(text.split()).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'{line[:-1]}\\"' if line.endswith('"') else line


def sentence(text: str) -> str:
    """Returns the text with a full stop at its end."""
    text = " ".join(text.split())
    return text if text.endswith((".", "?", "!")) else f"{text}."
