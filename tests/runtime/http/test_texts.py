"""Texts whose rule no pattern can say are refused where they are entered, each with its place."""

from typing import Any

import pytest

from infra.runtime.http.schemas import Schemas
from infra.runtime.http.texts import MarkedTexts, TextFault
from infra.runtime.problem import EmailInvalid, TextInvisible, TextNotPrintable

SCHEMAS: dict[str, Any] = {
    "Name": {"type": "string", "x-text": ["visible", "printed"]},
    "Email": {"type": "string", "x-text": ["email"]},
    "Person": {
        "type": "object",
        "properties": {
            "name": {"$ref": "#/components/schemas/Name"},
            "email": {"$ref": "#/components/schemas/Email"},
            "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Person"}},
            "names": {"type": "array", "items": {"$ref": "#/components/schemas/Name"}},
        },
    },
    "Company": {"allOf": [{"$ref": "#/components/schemas/Person"}], "properties": {"note": {"type": "string"}}},
}
RULES = {
    "email": lambda text: None if "@" in text else TextFault("no @"),
    "visible": lambda text: None if text.strip() else TextFault("blank"),
    "printed": lambda text: (
        TextFault("lacking", "".join(each for each in text if each > "\u04ff")) if max(text) > "\u04ff" else None
    ),
}


def texts(schema: str = "Person") -> MarkedTexts:
    return MarkedTexts({"$ref": f"#/components/schemas/{schema}"}, Schemas({"components": {"schemas": SCHEMAS}}), RULES)


class TestMarkedTexts:
    @pytest.mark.parametrize(
        "body", [{}, {"name": "Zoé", "email": "z@x", "names": ["a"]}, {"note": " "}, {"name": 5}, [], None]
    )
    def test_what_keeps_the_rules_passes(self, body: Any) -> None:
        texts("Company").check(body)

    def test_every_place_of_the_first_broken_rule_is_named(self) -> None:
        with pytest.raises(TextNotPrintable) as refusal:
            texts().check({"name": "茶田", "names": ["a", "茶"]})
        said = refusal.value.as_json()
        assert [error["pointer"] for error in said["errors"]] == ["/name", "/names/1"]
        assert (said["status"], said["characters"]) == (409, "茶田")

    def test_each_rule_has_its_problem(self) -> None:
        for body, problem in (({"email": "x"}, EmailInvalid), ({"name": "\u3000"}, TextInvisible)):
            with pytest.raises(problem) as refusal:
                texts("Company").check(body)
            assert len(refusal.value.as_json()["errors"]) == 1

    def test_a_mark_without_a_rule_is_an_error_at_the_start(self) -> None:
        with pytest.raises(KeyError, match="pretty"):
            MarkedTexts({"type": "string", "x-text": ["pretty"]}, Schemas({}), RULES)

    def test_a_body_without_marks_has_nothing_to_look_at(self) -> None:
        MarkedTexts(None, Schemas({}), {}).check({"name": "\u3000"})
