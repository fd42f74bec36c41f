"""One operation of a bundled contract, as the rules ask it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from codegen.bundle import Bundle
from codegen.lint.findings import Finding
from codegen.sources import Place

JSON = "application/json"


@dataclass(frozen=True)
class Operation:
    """An operation with all its references at hand."""

    bundle: Bundle
    path: str
    method: str
    place: Place
    content: Mapping[str, Any]
    common_parameters: list[dict[str, Any]]

    @property
    def name(self) -> str:
        return str(self.content["operationId"])

    @cached_property
    def parameters(self) -> dict[str, dict[str, Any]]:
        """Parameters by name, those of its path among them."""
        every = [*self.common_parameters, *self.content.get("parameters", [])]
        return {str(parameter.get("name")): parameter for parameter in map(self.bundle.resolve, every)}

    @cached_property
    def responses(self) -> dict[str, dict[str, Any]]:
        """Responses by status."""
        return {str(status): self.bundle.resolve(each) for status, each in self.content["responses"].items()}

    @property
    def successes(self) -> dict[str, dict[str, Any]]:
        return {status: each for status, each in self.responses.items() if status.startswith("2")}

    @property
    def takes_key(self) -> bool:
        return "Idempotency-Key" in self.parameters

    @property
    def is_safe(self) -> bool:
        return self.content.get("x-safe") is True

    @property
    def alternatives(self) -> list[dict[str, list[str]]]:
        """The security requirements, one of which a caller must fulfil."""
        return self.content.get("security") or [{}]

    @property
    def is_open(self) -> bool:
        """Whether anybody may call it."""
        return {} in self.alternatives

    @property
    def body(self) -> dict[str, Any]:
        """The request's content by media type; empty without a body."""
        content: dict[str, Any] = self.bundle.resolve(self.content.get("requestBody", {})).get("content", {})
        return content

    def schema_of(self, content: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        """Returns name and schema of a JSON body; empty for other bodies and for none."""
        schema = content.get(JSON, {}).get("schema", {})
        return str(schema.get("$ref", "")).rpartition("/")[2], self.bundle.resolve(schema)

    def fault(self, rule: str, sentence: str, *tokens: str | int) -> Finding:
        """Returns a finding at the operation, or deeper in it."""
        return Finding(self.place.at(tokens), rule, sentence)


def operations_of(bundle: Bundle) -> Iterator[Operation]:
    """Returns the operations of a service, the shared ones among them."""
    for path, method, place, content, common in bundle.operations():
        yield Operation(bundle, path, method, place, content, common)
