"""Contracts at random, made of what shapes.json allows: types, constraints, names, parameters, headers, media types."""

from typing import Any

from hypothesis import strategies as st

from tests.codegen.trials import ITEM, contract

Json = dict[str, Any]
# names that mean something in Python, in a generated module, or in a contract
WORDS = [
    "str",
    "int",
    "list",
    "date",
    "field",
    "class",
    "from",
    "type",
    "match",
    "models",
    "id",
    "example",
    "default",
    "items",
    "a1",
]
SCHEMAS = ["Aa", "B2", "Date", "List", "URLs"]
RAW = {"schema": {"type": "string", "format": "binary"}}
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=12)


def _bounds(least: str, most: str, low: int, high: int) -> st.SearchStrategy[Json]:
    pairs = st.tuples(st.integers(low, high), st.integers(low, high)).map(sorted)
    return pairs.map(lambda pair: {least: pair[0], most: pair[1]})


_TEXT = st.one_of(
    _bounds("minLength", "maxLength", 0, 12),
    st.sampled_from(["date", "date-time", "uuid", "email", "uri", "byte"]).map(lambda name: {"format": name}),
    st.lists(TEXTS, min_size=1, max_size=3, unique=True).map(lambda words: {"enum": words}),
    st.lists(TEXTS, min_size=1, max_size=3, unique=True).map(lambda words: {"enum": words, "default": words[0]}),
    TEXTS.map(lambda text: {"default": text}),
    TEXTS.map(lambda text: {"description": text, "example": text}),
).map(lambda rest: {"type": "string", **rest})
_INTEGER = st.one_of(
    _bounds("minimum", "maximum", -(2**53) + 1, 2**53 - 1),
    _bounds("minimum", "maximum", -9, 9).map(lambda bounds: {**bounds, "default": bounds["maximum"]}),
    st.lists(st.integers(-9, 9), min_size=1, max_size=3, unique=True).map(lambda numbers: {"enum": numbers}),
).map(lambda rest: {"type": "integer", **rest})
_BOOLEAN = st.sampled_from([{"type": "boolean"}, {"type": "boolean", "default": True}])
_NUMBER = st.just({"type": "number", "minimum": 0, "maximum": 2})
_REFERENCE = st.sampled_from(SCHEMAS).map(lambda name: {"$ref": f"#/components/schemas/{name}"})
PLAIN = st.one_of(_TEXT, _INTEGER, _BOOLEAN)


_SPOKEN = st.one_of(  # what a header can carry
    _INTEGER, _BOOLEAN, st.sampled_from([{"type": "string", "enum": ["A", "b c"]}, {"type": "string", "maxLength": 9}])
)


def _array(items: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    return items.map(lambda each: {"type": "array", "maxItems": 3, "items": each})


VALUE = st.recursive(
    st.one_of(PLAIN, _NUMBER, _REFERENCE),
    lambda inner: st.one_of(_array(inner), inner.map(lambda each: {"type": "object", "additionalProperties": each})),
    max_leaves=3,
)


@st.composite
def _objects(draw: st.DrawFn) -> Json:
    members = draw(st.dictionaries(st.sampled_from(WORDS), VALUE, min_size=1, max_size=5))
    required = draw(st.lists(st.sampled_from(sorted(members)), unique=True))
    openness = draw(st.sampled_from([{}, {"additionalProperties": False}]))
    return {"type": "object", "properties": members, **openness, **({"required": required} if required else {})}


@st.composite
def _parameters(draw: st.DrawFn) -> list[Json]:
    found: list[Json] = []
    for name in draw(st.lists(st.sampled_from(WORDS), max_size=4, unique=True)):
        place = draw(st.sampled_from(["query", "header"]))
        plain = PLAIN if place == "query" else _SPOKEN
        schema = draw(st.one_of(plain, _array(plain)))
        more = draw(st.sampled_from([{}, {"required": True}]))
        if place == "query":
            more = {**more, **draw(st.sampled_from([{}, {"explode": False}, {"explode": True, "style": "form"}]))}
        found.append({"name": name, "in": place, "schema": schema, **more})
    return found


def _headers() -> st.SearchStrategy[Json]:
    header = st.tuples(st.one_of(_SPOKEN, _array(_SPOKEN)), st.booleans())
    return st.dictionaries(st.sampled_from(["X-A", "Str", "Class", "X-B-C", "Models"]), header, max_size=3).map(
        lambda named: {name: {"schema": schema, "required": required} for name, (schema, required) in named.items()}
    )


def _content() -> st.SearchStrategy[Json]:
    named = st.tuples(st.sampled_from(["application/json", "application/merge-patch+json"]), st.sampled_from(SCHEMAS))
    raw = st.sampled_from([["image/png"], ["image/png", "text/csv"], ["image/*"], ["multipart/form-data"]])
    return st.one_of(
        named.map(lambda pair: {pair[0]: {"schema": {"$ref": f"#/components/schemas/{pair[1]}"}}}),
        raw.map(lambda names: dict.fromkeys(names, RAW)),
    )


@st.composite
def contracts(draw: st.DrawFn) -> Json:
    """A contract that may be refused, but only in lines with a place."""
    document = contract(1)
    item = document["paths"][ITEM]
    item["get"]["parameters"] = draw(_parameters())
    item["put"]["parameters"] = draw(_parameters())
    item["put"]["requestBody"] = {"required": draw(st.booleans()), "content": draw(_content())}
    item["get"]["responses"]["200"]["headers"] = draw(_headers())
    item["get"]["responses"]["200"]["content"] = draw(_content())
    item["get"]["operationId"] = draw(st.sampled_from(["list", "print", "get_it", "type", "a_b_c"]))
    item["get"]["summary"] = draw(TEXTS)
    document["components"]["schemas"] |= {name: draw(st.one_of(_objects(), VALUE)) for name in SCHEMAS}
    return document
