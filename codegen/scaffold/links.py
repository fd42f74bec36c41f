"""The links from what creates something to what takes its id (S-13)."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from codegen.bundle import Bundle
from codegen.sources import Place

Link = dict[str, Any]


class LinkFrom(NamedTuple):
    """A link that an operation lacks, and the mapping where it belongs."""

    place: Place
    link: Link


def templates(path: str) -> list[str]:
    """Returns the names of the templates of a path, in order."""
    return re.findall(r"\{(\w+)\}", path)


def links_of_new(bundle: Bundle, path: str, members: Collection[str]) -> dict[str, Link]:
    """Returns the links of what creates something below `path` and answers these members.

    They lead to each operation that takes the new id; where there is no new id, to those that read what is there.
    """
    own, known = set(templates(path)), {*members, *templates(path)}
    found: dict[str, tuple[set[str], Link]] = {}
    for other, method, _, operation, _ in bundle.operations():
        taken = set(templates(other))
        if taken and taken <= known and (taken - own or method == "get"):
            sources = {name: _source(name, {}, members) for name in sorted(taken)}
            found[operation["operationId"]] = taken, {"operationId": operation["operationId"], "parameters": sources}
    has_news = any(taken - own for taken, _ in found.values())
    return {name: link for name, (taken, link) in found.items() if taken - own or not has_news}


def links_to_new(bundle: Bundle, path: str, name: str) -> Iterator[LinkFrom]:
    """Returns the links to a new operation at `path`, for what creates something and answers its id."""
    for other, method, place, operation, _ in bundle.operations():
        created = operation["responses"].get("201")
        if method != "post" or created is None or not re.fullmatch(rf"{re.escape(other)}/{{\w+}}(/[^{{}}]+)?", path):
            continue
        schema = bundle.resolve(created.get("content", {}).get("application/json", {}).get("schema", {}))
        said = {key: value for link in created.get("links", {}).values() for key, value in link.get("parameters", {}).items()}
        known = {*said, *schema.get("properties", {}), *templates(other)}
        if set(templates(path)) <= known:
            sources = {each: _source(each, said, schema.get("properties", {})) for each in templates(path)}
            yield LinkFrom(place.at(["responses", "201", "links"]), {"operationId": name, "parameters": sources})


def _source(name: str, said: Mapping[str, str], members: Collection[str]) -> str:
    """Returns where a link finds a parameter: as another link of the same answer says, in the answer, or in the request."""
    return said.get(name, f"$response.body#/{name}" if name in members else f"$request.path.{name}")
