"""The contract's examples of one operation, and which of them answers a request.

Examples with the same name belong together, over the request and the response of one operation: the response example `staff`
answers the request that looks most like the parameters and the body that are called `staff`. The credential that an example of
that name hands out stands for its caller in every other operation.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from codegen.bundle import Bundle

JSON = "application/json"
_CREDENTIAL = "_token"
"""How members that hand out a credential end."""


@dataclass(frozen=True)
class Asked:
    """What a request says: its path's values, all its parameters and its body's members by name, and whose credential it has."""

    path: Mapping[str, Any]
    told: Mapping[str, Any]
    caller: str = ""
    """The name of the example that handed out the request's credential."""


@dataclass(frozen=True)
class Example:
    """A response body of the contract, and what a request says that is answered by it."""

    name: str
    value: Any
    told: Mapping[str, Any]

    def likeness(self, asked: Asked) -> int:
        """Returns in how many places the request is the one of this example."""
        shown = self.value.values() if isinstance(self.value, dict) else ()
        same = sum(bool(asked.told.get(name) == value) for name, value in self.told.items())
        return (
            same + sum(bool(each in shown) for each in asked.path.values()) + int(self.name != "" and self.name == asked.caller)
        )


def best(examples: Sequence[Example], asked: Asked) -> Example:
    """Returns the example that the request is most like; of several, the one that the contract has first."""
    return max(examples, key=lambda each: each.likeness(asked))


def named(bundle: Bundle, holder: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the examples of a parameter or a media type by name; the one without a name is called ''."""
    if "example" in holder:
        return {"": holder["example"]}
    found = {name: bundle.resolve(each) for name, each in holder.get("examples", {}).items()}
    return {name: each["value"] for name, each in found.items() if "value" in each}


def requests(bundle: Bundle, operation: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Returns by name of an example what its request says: parameters and members of the body."""
    told: dict[str, dict[str, Any]] = {}
    for parameter in operation.get("parameters", ()):
        for name, value in named(bundle, parameter).items():
            told.setdefault(name, {})[parameter["name"]] = value
    body = bundle.resolve(operation.get("requestBody", {})).get("content", {}).get(JSON, {})
    for name, value in named(bundle, body).items():
        told.setdefault(name, {}).update(value if isinstance(value, dict) else {})
    return told


def known_things(bundle: Bundle) -> dict[tuple[str, Any], dict[str, Any]]:
    """Returns what the examples of a contract say about each thing that a path names: by parameter and value, the fullest object."""
    names = {part[1:-1] for path in bundle.document["paths"] for part in path.split("/") if part.startswith("{")}
    found: dict[tuple[str, Any], dict[str, Any]] = {}
    for each in _objects([value for _, value in _answers(bundle)]):
        for name in names & each.keys():
            key = (name, each[name])
            if isinstance(each[name], str) and len(each) > len(found.get(key, ())):
                found[key] = each
    return found


def handed_out(bundle: Bundle) -> Iterator[tuple[str, str]]:
    """Returns the credentials that the named examples of a contract hand out, each with the name of its example."""
    for name, value in _answers(bundle):
        if name and isinstance(value, dict):
            yield from ((each, name) for key, each in value.items() if key.endswith(_CREDENTIAL))


def _answers(bundle: Bundle) -> Iterator[tuple[str, Any]]:
    """Returns the examples of all successes, each with its name."""
    for _, _, _, operation, _ in bundle.operations():
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                yield from named(bundle, bundle.resolve(response).get("content", {}).get(JSON, {})).items()


def _objects(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _objects(child)
