"""What the fuzzer's texts become."""

from tests.fuzz.texts import make_legible

DOCUMENT = {
    "components": {
        "schemas": {
            "Name": {"type": "string", "maxLength": 5, "pattern": "^[^\\x00]+$", "x-text": ["visible"]},
            "Email": {"type": "string", "pattern": "@", "x-text": ["email"]},
            "Person": {
                "type": "object",
                "properties": {"name": {"$ref": "#/components/schemas/Name"}, "note": {"type": "string"}},
            },
        }
    }
}
SCHEMA = {
    "type": "object",
    "properties": {
        "email": {"$ref": "#/components/schemas/Email"},
        "people": {"type": "array", "items": {"$ref": "#/components/schemas/Person"}},
    },
}


def test_marked_texts_become_legible_and_stay_as_valid_as_they_were() -> None:
    body = {
        "email": "\u0378@\u0379",
        "people": [{"name": "é茶b", "note": "茶"}, {"name": "茶" * 6}, {"name": 5}, "x"],
        "more": 1,
    }
    make_legible(DOCUMENT, SCHEMA, body, 7)
    assert body["email"] == "fuzz-7@example.org"
    assert body["people"] == [{"name": "zyb", "note": "茶"}, {"name": "茶" * 6}, {"name": 5}, "x"]
    untouched = {"email": "nobody"}
    make_legible(DOCUMENT, SCHEMA, untouched, 8)
    assert untouched == {"email": "nobody"}
