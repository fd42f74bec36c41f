"""What nothing uses: components, paths, problems, scopes, tags, security schemes. It is a slip, or left over."""

from collections.abc import Iterable, Iterator
from typing import Any

from codegen.lint.findings import Finding
from codegen.lint.sound import CATALOGUES, Sound
from codegen.lint.structure import Node, mapping, references, words
from codegen.sources import Place

_RULE = "unused"
_COMPONENTS = "shared/components.yaml"
_BY_NAME = frozenset({"scheme"})
"""Kinds of components that are used by their name, without a `$ref`."""


def components_are_used(sound: Sound) -> Iterator[Finding]:
    """A component or path that no service, event or problem leads to, in whatever file; not what only such a one refers to."""
    if not (sound.are_readable and sound.is_whole("problems.yaml")):
        return
    reached = _reached(sound, _starts(sound))
    unused = {node.place: node for node in sound.nodes if _is_referred_to(node) and node.place not in reached}
    below = {place: _reached(sound, [(node.content, place)]) - {place} for place, node in unused.items()}
    for place, node in unused.items():
        if not any(place in targets and other not in below[place] for other, targets in below.items()):
            yield Finding(place, _RULE, f"nothing refers to {node.name}.")


def _is_referred_to(node: Node) -> bool:
    """Returns whether it is there to be referred to."""
    if node.kind == "path":
        return not node.place.file.endswith("/openapi.yaml")
    return node.is_component and node.kind not in _BY_NAME


def _starts(sound: Sound) -> Iterator[tuple[Any, Place]]:
    """Returns what is used by itself: services, events, and the schemas of the members of problems."""
    for file in sound.files:
        document, place = sound.sources.raw(file), Place(file)
        if file.endswith("/openapi.yaml"):
            yield from ((value, place / key) for key, value in document.items())
        elif "/events/" in file and file.endswith(".json"):
            yield document, place
    for kind in _kinds_of_members(sound):
        yield {"$ref": f"#/components/schemas/{kind}"}, Place(_COMPONENTS)


def _reached(sound: Sound, starts: Iterable[tuple[Any, Place]]) -> set[Place]:
    """Returns the targets of all references below the starts, and below these targets."""
    reached: set[Place] = set()
    waiting = list(starts)
    while waiting:
        content, place = waiting.pop()
        for reference, at in references(content, place):
            found = sound.sources.find(reference, at)
            if found and found[0] not in reached:
                reached.add(found[0])
                waiting.append((found[1], found[0]))
    return reached


def _kinds_of_members(sound: Sound) -> Iterator[str]:
    for _, document in sound.catalogue("problems.yaml"):
        for problem in mapping(document, "problems").values():
            yield from (str(kind).strip("[]") for kind in mapping(problem, "members").values())


def problems_are_used(sound: Sound) -> Iterator[Finding]:
    """S-09: an operation names each problem, or the runtime raises it."""
    if not sound.are_readable:
        return
    named = {code for node in _operations(sound) for code in words(node.content.get("x-problems"))}
    for place, document in sound.catalogue("problems.yaml"):
        for code, problem in mapping(document, "problems").items():
            if code not in named and not mapping(problem).get("runtime"):
                yield Finding(place / "problems" / code, _RULE, f"no operation names {code} under x-problems.")


def scopes_are_asked_for(sound: Sound) -> Iterator[Finding]:
    """S-14: an operation asks for each scope, and each role has one."""
    if not (sound.are_readable and sound.is_whole("scopes.yaml")):
        return
    asked = {scope for node in _operations(sound) for scheme in _schemes(node) for scope in scheme[1]}
    held: set[str] = set()
    for place, document in sound.catalogue("scopes.yaml"):
        for scope, entry in mapping(document, "scopes").items():
            held.update(words(mapping(entry).get("roles")))
            if scope not in asked:
                yield Finding(place / "scopes" / scope, _RULE, f"no operation asks for {scope}.")
    for place, document in sound.catalogue("scopes.yaml"):
        for role in mapping(document, "roles"):
            if role not in held:
                yield Finding(place / "roles" / role, _RULE, f"no scope is held by {role}.")


def tags_and_schemes_are_used(sound: Sound) -> Iterator[Finding]:
    """Each operation of the service has one of its tags, and asks for one of its security schemes."""
    for bundle in sound.bundles.values():
        place, operations = bundle.root, [operation for *_, operation, _ in bundle.operations()]
        tags = {tag for operation in operations for tag in words(operation.get("tags"))}
        schemes = {scheme for operation in operations for one in operation.get("security", []) for scheme in one}
        for index, tag in enumerate(bundle.document.get("tags", [])):
            if (name := str(mapping(tag).get("name"))) not in tags:
                yield Finding(place / "tags" / index, _RULE, f"no operation has the tag {name}.")
        for scheme in mapping(bundle.document, "components", "securitySchemes"):
            if scheme not in schemes:
                sentence = f"no operation asks for {scheme}."
                yield Finding(place.at(("components", "securitySchemes", scheme)), _RULE, sentence)


def _operations(sound: Sound) -> Iterator[Node]:
    return (node for node in sound.nodes if node.kind == "operation" and not node.place.file.endswith(CATALOGUES))


def _schemes(node: Node) -> Iterator[tuple[str, list[str]]]:
    security = node.content.get("security")
    for alternative in security if isinstance(security, list) else []:
        yield from ((scheme, words(scopes)) for scheme, scopes in mapping(alternative).items())


RULES = (components_are_used, problems_are_used, scopes_are_asked_for, tags_and_schemes_are_used)
