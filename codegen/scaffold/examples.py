"""Examples: those that the contracts have already, and new ones made from a schema."""

import re
from collections.abc import Iterator
from typing import Any

from codegen.bundle import Bundle
from codegen.faults import CodegenError
from codegen.scaffold.vocabulary import Schema, Vocabulary

_JSON = "application/json"
_TEXTS = (
    *("Counted again", "Asked for by the customer", "Blue mug", "blue-mug", "MUG-BLUE-01", "FR", "EUR", "fr", "75011"),
    *("2026-11-23", "2026-11-23T09:30:00Z", "+33 1 23 45 67 89", "camille@example.org", "a" * 64, "0" * 64, "a", "1"),
)
"""One of these has the form of every text that has no example of its own."""
_BY_FORMAT = {"date": "2026-11-23", "date-time": "2026-11-23T09:30:00Z"}


def known_example(bundle: Bundle, name: str) -> Any:
    """Returns the example that an operation of the service has for a schema; None without one."""
    for _, _, _, operation, _ in bundle.operations():
        for content in _contents(operation):
            media = content.get(_JSON, {})
            if media.get("schema", {}).get("$ref", "").rpartition("/")[2] != name:
                continue
            for said in (media, *media.get("examples", {}).values()):
                for key in ("example", "value"):
                    if key in said:
                        return said[key]
    return None


def example(vocabulary: Vocabulary, node: Schema, file: str, number: int = 0) -> Any:
    """Returns a value of a schema that stands in a file; the first has all members, the next ones only what is required.

    Raises CodegenError when nothing is known that has the form of a text.
    """
    file, schema = vocabulary.resolved(node, file)
    if "example" in schema:
        return schema["example"]
    if "enum" in schema:
        return schema["enum"][number % len(schema["enum"])]
    match schema.get("type"):
        case "object":
            known, required = schema.get("properties", {}), schema.get("required", ())
            wanted = [name for name in known if number == 0 or name in required]
            value: Any = {name: example(vocabulary, known[name], file, number) for name in wanted}
        case "array":
            value = [example(vocabulary, schema["items"], file, number)] * max(1, schema.get("minItems", 1))
        case "integer":
            value = min(max(schema.get("minimum", 1), 1) + number, schema.get("maximum", 1))
        case "boolean":
            value = number == 0
        case _:
            value = _text(schema, number)
    return value


def _contents(operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for part in (operation.get("requestBody", {}), *operation.get("responses", {}).values()):
        yield part.get("content", {})


def _text(schema: Schema, number: int) -> str:
    if schema.get("format") in _BY_FORMAT:
        return _BY_FORMAT[schema["format"]]
    least, most, pattern = schema.get("minLength", 0), schema.get("maxLength", 200), schema.get("pattern", "")
    fitting = [text for text in _TEXTS if least <= len(text) <= most and re.search(pattern, text)]
    if not fitting:
        raise CodegenError([f"no example is known for the pattern {pattern}: give its schema an `example`."])
    return fitting[number % len(fitting)]
