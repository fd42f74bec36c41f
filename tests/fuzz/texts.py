"""Most texts that the fuzzer makes up are in every script at once: some must be what shops really get, or little lies behind them."""

import re
from collections.abc import Iterator
from typing import Any

from codegen.bundle import resolved

Document = dict[str, Any]


def make_legible(document: Document, schema: Document, body: Any, number: int) -> None:
    """Writes the marked texts (S-18) of a body anew, each as valid or invalid for its schema as it was."""
    for holder, key, text in _marked(document, schema, body):
        if _is_valid(text, holder[key]):
            is_email = "email" in text["x-text"]
            holder[key] = f"fuzz-{number}@example.org" if is_email else "".join(map(_letter, holder[key]))


def _marked(document: Document, schema: Document, value: Any) -> Iterator[tuple[Any, Any, Document]]:
    whole = resolved(document, schema)
    places: list[tuple[Any, Document]] = []
    if isinstance(value, dict):
        places = [(key, child) for key, child in whole.get("properties", {}).items() if key in value]
    elif isinstance(value, list) and "items" in whole:
        places = [(index, whole["items"]) for index in range(len(value))]
    for key, child in places:
        text = resolved(document, child)
        if "x-text" in text and isinstance(value[key], str):
            yield value, key, text
        else:
            yield from _marked(document, child, value[key])


def _is_valid(schema: Document, text: str) -> bool:
    fits = schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", len(text))
    return fits and bool(re.search(schema.get("pattern", ""), text))


def _letter(letter: str) -> str:
    return letter if " " <= letter <= "~" else chr(ord("a") + ord(letter) % 26)
