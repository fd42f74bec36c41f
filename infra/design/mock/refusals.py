"""The refusals of the catalogue as the runtime sends them: `Prefer: code=409` and `Prefer: problem=cart-empty` ask for them."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from codegen.bundle import Bundle
from codegen.problems import ProblemType
from codegen.reading import COMMON, Contracts
from infra.design.mock.examples import named
from infra.design.mock.values import Values
from infra.runtime.http.schemas import Schemas
from infra.runtime.problem import Problem

PROBLEM_JSON = "application/problem+json"
_TYPES = {"str": "string", "int": "integer", "bool": "boolean"}
_LIST = re.compile(r"Sequence\[(.+)\]")
_WAIT_SECONDS = 2
"""The Retry-After of 429 and 503."""


class Catalogue:
    """Makes problems of the whole suite's catalogue, with generated members."""

    def __init__(self, contracts: Contracts) -> None:
        self._entries = contracts.problems
        self._values = Values(Schemas(contracts.bundles[COMMON].document))

    def make(self, code: str, example: Mapping[str, Any]) -> Problem | None:
        """Returns the problem of a code; its members are those of the example where it has them. None without such a code."""
        entry = self._entries.get(code)
        if entry is None:
            return None
        known = {"code": code, "status": entry.status, "title": entry.title, "default_detail": entry.detail}
        members = {name: example.get(name) or self._values.generated(_schema(kind), 0, 0, name) for name, kind in entry.members}
        wait = _WAIT_SECONDS if entry.status in {429, 503} else None
        problem: Problem = type(entry.class_name, (Problem,), known)(retry_after=wait, **members)
        return problem

    def codes(self, operation: Mapping[str, Any]) -> Iterator[ProblemType]:
        """Returns the refusals of an operation: those it names, then the runtime's whose status it declares."""
        yield from (self._entries[code] for code in operation.get("x-problems", ()) if code in self._entries)
        yield from (each for each in self._entries.values() if each.runtime and str(each.status) in operation["responses"])


class Refusals:
    """The refusals of one operation."""

    def __init__(self, catalogue: Catalogue, bundle: Bundle, operation: Mapping[str, Any]) -> None:
        self._catalogue = catalogue
        self._examples: dict[str, dict[str, Any]] = {}
        """By status."""
        for status, response in operation["responses"].items():
            media = bundle.resolve(response).get("content", {}).get(PROBLEM_JSON, {})
            self._examples[status] = {name: each for name, each in named(bundle, media).items() if isinstance(each, dict)}
        self._statuses = {each.code: str(each.status) for each in reversed(list(catalogue.codes(operation)))}
        own = [code for code in operation.get("x-problems", ()) if code in self._statuses]
        self._order = list(dict.fromkeys([*own, *self._shown(), *reversed(self._statuses)]))

    def preferred(self, preferences: Mapping[str, str]) -> tuple[Problem, dict[str, str]] | None:
        """Returns the refusal that is preferred, with the preferences it follows; None when an answer is, or this is none of it."""
        for name, codes in (
            ("problem", [preferences.get("problem", "")]),
            ("example", self._called(preferences)),
            ("code", [code for code in self._order if self._statuses.get(code) == preferences.get("code")]),
        ):
            problem = self._make(codes[0]) if name in preferences and codes and codes[0] in self._statuses else None
            if problem is not None:
                followed = {"code": str(problem.status), name: preferences[name]}
                return problem, {key: value for key, value in preferences.items() if followed.get(key) == value}
        return None

    def _make(self, code: str) -> Problem | None:
        shown = (each for each in self._examples.get(self._statuses[code], {}).values() if each.get("code") == code)
        return self._catalogue.make(code, next(shown, {}))

    def _shown(self) -> Iterator[str]:
        """Returns the codes of the examples that the operation itself has."""
        return (str(each.get("code")) for examples in self._examples.values() for each in examples.values())

    def _called(self, preferences: Mapping[str, str]) -> list[str]:
        """Returns the codes of the refusals' examples of the preferred name, of the preferred status if there is one."""
        wanted, status = preferences.get("example"), preferences.get("code")
        return [
            str(examples[wanted].get("code"))
            for each, examples in self._examples.items()
            if wanted and wanted in examples and status in {None, each}
        ]


def _schema(kind: str) -> dict[str, Any]:
    """Returns the schema of a member of a problem, of its Python type."""
    if several := _LIST.fullmatch(kind):
        return {"type": "array", "minItems": 1, "items": _schema(several[1])}
    if kind.startswith("models."):
        return {"$ref": f"#/components/schemas/{kind.removeprefix('models.')}"}
    return {"type": _TYPES.get(kind, "string")}
