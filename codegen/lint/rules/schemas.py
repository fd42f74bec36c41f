"""What values can be: closed, bounded, never a float (S-05, S-06, S-07, S-17). Of operations and events alike."""

import re
from collections.abc import Iterator

from codegen.lint.findings import Finding
from codegen.lint.patterns import ambiguous
from codegen.lint.sound import Sound
from codegen.lint.structure import Node, mapping, words
from codegen.sources import Place

_OPEN = "Problem"
"""RFC 9457: a problem may have further members."""
_LIMITS = (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"))
_MOST, _MOST_INT32 = 2**53 - 1, 2**31 - 1
_LENGTHS = {"uuid": (36, 36), "date": (10, 10), "date-time": (20, _MOST)}
"""The shortest and the longest text of a format."""
_COMPONENTS = "shared/components.yaml"
_MOST_MONEY = 10**12
_AMOUNT = re.compile(r"(.*_)?(price|amount|fee|cost)")


def objects_are_named_and_closed(sound: Sound) -> Iterator[Finding]:
    """S-05: an object stands under a name of its own, and has no members but its properties."""
    for node in _schemas(sound):
        if node.content.get("type") != "object" and "properties" not in node.content:
            continue
        if not (node.is_component or not node.place.tokens):
            yield Finding(node.place, "S-05", "is an inline object: name it below components/schemas, and close it.")
        elif node.content.get("additionalProperties") is not False and node.name != _OPEN:
            yield Finding(node.place, "S-05", "is not closed (additionalProperties: false).")


def values_are_bounded(sound: Sound) -> Iterator[Finding]:
    """S-05: every string, array and number has bounds, and something is between them."""
    for node in _schemas(sound):
        for sentence in _unbounded(node):
            yield Finding(node.place, "S-05", sentence)
        for least, most in _LIMITS:
            low, high = node.content.get(least), node.content.get(most)
            if isinstance(low, int | float) and isinstance(high, int | float) and low > high:
                yield Finding(node.place / least, "S-05", f"{least} {low} is above {most} {high}.")


def values_are_possible(sound: Sound) -> Iterator[Finding]:
    """S-05: what a schema says of a value does not contradict itself."""
    for node in _schemas(sound):
        for key, sentence in (*_empty(node), *_contradictions(node)):
            yield Finding(node.place / key, "S-05", sentence)


def _empty(node: Node) -> Iterator[tuple[str, str]]:
    for key in ("maxLength", "maxItems"):
        if node.content.get(key) == 0:
            yield key, "allows nothing but the empty value: leave the member out."
        elif _number(node, key, 0) > _MOST:
            yield key, f"is at most {_MOST}."


def _contradictions(node: Node) -> Iterator[tuple[str, str]]:
    low, high = _number(node, "minimum", -_MOST), _number(node, "maximum", _MOST)
    step = _number(node, "multipleOf", 1)
    if low <= high and step > 0 and high // step * step < low:
        yield "multipleOf", f"no multiple of {step} is between {low} and {high}."
    if node.content.get("format") == "int32" and (low < -_MOST_INT32 - 1 or high > _MOST_INT32):
        yield "format", "int32 is narrower than minimum and maximum."
    shortest, longest = _number(node, "minLength", 0), _number(node, "maxLength", _MOST)
    least, most = _LENGTHS.get(str(node.content.get("format")), (0, _MOST))
    if shortest > most or longest < least:
        yield "format", f"no {node.content['format']} has a length within minLength and maxLength."
    for index, word in enumerate(words(node.content.get("enum"))):
        if not shortest <= len(word) <= longest:
            yield "enum", f"{word} (number {index + 1}) has no length within minLength and maxLength."


def _number(node: Node, key: str, default: int) -> int | float:
    value = node.content.get(key)
    return value if isinstance(value, int | float) else default


def _unbounded(node: Node) -> Iterator[str]:
    has = node.content.keys()
    if {"enum", "x-enum"} & has:
        return
    match node.content.get("type"):
        case "string":
            if not {"maxLength", "pattern"} & has and node.content.get("format") not in ["binary", "date"]:
                yield "is a string without maxLength, pattern or enum."
        case "integer" | "number":
            if not {"minimum", "maximum"} <= has:
                yield "is a number without minimum and maximum."
        case "array":
            if "maxItems" not in has:
                yield "is an array without maxItems."


def required_members_are_there(sound: Sound) -> Iterator[Finding]:
    """S-05: what is required is among the properties."""
    for node in _schemas(sound):
        properties = mapping(node.content, "properties")
        for name in words(node.content.get("required")):
            if name not in properties:
                yield Finding(node.place / "required", "S-05", f"{name} is no property.")


def money_is_never_a_float(sound: Sound) -> Iterator[Finding]:
    """S-06, S-07: no floats and no nulls; an amount with its currency is the shared Money or Price."""
    for node in _schemas(sound):
        if node.content.get("type") == "number":
            yield Finding(node.place / "type", "S-06", "integers in the smallest unit instead of floats.")
        if "nullable" in node.content or node.content.get("type") == "null" or "null" in words(node.content.get("type")):
            yield Finding(node.place, "S-06", "an absent member says none: no nulls.")
        if _is_money(node) and node.place.file != _COMPONENTS:
            yield Finding(node.place, "S-07", "is an amount with its currency: use the shared Money or Price.")


def amounts_have_a_currency(sound: Sound) -> Iterator[Finding]:
    """S-06: a price, fee or amount is Money, not a bare number."""
    for node in _schemas(sound):
        for name, member in mapping(node.content, "properties").items():
            if _AMOUNT.fullmatch(name) and mapping(member).get("type") in ["integer", "string"] and not _has_currency(node):
                yield Finding(node.place / "properties" / name, "S-06", "is a $ref to Money or Price, which say the currency.")


def _has_currency(node: Node) -> bool:
    return {"amount", "currency"} <= mapping(node.content, "properties").keys()


def _is_money(node: Node) -> bool:
    """Returns whether it is an amount with its currency, and no sum of many, which Money is too narrow for."""
    most = mapping(node.content, "properties", "amount").get("maximum")
    is_sum = isinstance(most, int) and most > _MOST_MONEY
    return _has_currency(node) and not is_sum


def patterns_mean_the_same_everywhere(sound: Sound) -> Iterator[Finding]:
    """S-17: anchored patterns that can be read, without shorthand classes or lookaround."""
    for node in _schemas(sound):
        pattern = node.content.get("pattern")
        if pattern is not None and (sentence := ambiguous(pattern)):
            yield Finding(node.place / "pattern", "S-17", sentence)


def references_stand_alone(sound: Sound) -> Iterator[Finding]:
    """S-17: nothing stands beside a `$ref`. Codegen says it of what operations use; this of events."""
    for node in sound.nodes:
        if node.is_event and "$ref" in node.content and len(node.content) > 1:
            yield Finding(node.place, "S-17", "nothing may stand beside a $ref.")


def shared_names_are_not_taken(sound: Sound) -> Iterator[Finding]:
    """S-07: what shared/components.yaml has is not written again."""
    shared = sound.sources.raw(_COMPONENTS)
    for node in sound.nodes:
        if node.is_component and not node.place.shared and "$ref" not in node.content:
            kind, name = node.place.tokens[1:]
            if name in mapping(shared, "components", kind) and kind != "parameters":
                yield Finding(node.place, "S-07", f"use {Place(_COMPONENTS, node.place.tokens)}.")


def _schemas(sound: Sound) -> Iterator[Node]:
    return (node for node in sound.nodes if node.kind == "schema" and "$ref" not in node.content)


RULES = (
    objects_are_named_and_closed,
    values_are_bounded,
    values_are_possible,
    required_members_are_there,
    money_is_never_a_float,
    amounts_have_a_currency,
    patterns_mean_the_same_everywhere,
    references_stand_alone,
    shared_names_are_not_taken,
)
