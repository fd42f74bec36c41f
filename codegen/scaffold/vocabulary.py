"""The schemas that a new operation or event can name, and the new ones that it makes."""

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from codegen.faults import CodegenError
from codegen.names import pascal
from codegen.reading import Contracts
from codegen.scaffold.questions import length_fault
from codegen.sources import Place

Schema = dict[str, Any]
_NAMED = re.compile(r"^([A-Z][A-Za-z0-9]*)(?:\((.*)\))?$")
_MEMBER = re.compile(r"^([a-z][a-z0-9_]*)(?::([A-Za-z][A-Za-z0-9]*))?(\[\])?(\?)?$")
_COMPONENTS = "shared/components.yaml"
_PLAIN: Mapping[str, Schema] = {
    "text": {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^\\x00-\\x1f]+$"},
    "integer": {"type": "integer", "minimum": 0, "maximum": 1000000},
    "boolean": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
}
_ID_TAIL, _EXAMPLE_TAIL = "_[0-9a-hjkmnp-tv-z]{26}$", "01jd8z3k5m7n9p1q3r5s7t9v1w"


class Member(NamedTuple):
    """A member of a new schema, as in `reason`, `lines:SkuQuantity[]` or `note:text?`."""

    name: str
    kind: str
    is_list: bool
    is_optional: bool


def members_of(text: str) -> list[Member]:
    """Returns the members that a text names, with commas between them. Raises CodegenError for one that is none."""
    found: list[Member] = []
    for part in filter(None, (each.strip() for each in text.split(","))):
        matched = _MEMBER.match(part)
        if matched is None:
            raise CodegenError([f"{part!r} is no member: write name, name:type, name:type[] or name:type? in snake_case."])
        if fault := length_fault(matched[1]):
            raise CodegenError([f"the member {fault}"])
        if matched[1] in [member.name for member in found]:
            raise CodegenError([f"{matched[1]} is given twice in {text!r}: a member has one name."])
        found.append(Member(matched[1], matched[2] or "", bool(matched[3]), bool(matched[4])))
    return found


class Vocabulary:
    """The schemas of a service and the shared ones by name; new ones are collected in `new`, to be written to the file `home`."""

    def __init__(self, contracts: Contracts, service: str, home: str) -> None:
        self.sources = contracts.sources
        self.home = home
        files = own_files(contracts, service, "schemas", "events")
        self.new: dict[str, Schema] = {}
        self.places = {place.tokens[-1]: place for file in (*files, _COMPONENTS) for place in self._schemas(file)}
        everywhere = (path.relative_to(self.sources.folder).as_posix() for path in self.sources.folder.glob("*/**/*.yaml"))
        self._taken = {place.tokens[-1]: place for file in sorted(everywhere) for place in self._schemas(file)}

    def named(self, text: str) -> str:
        """Returns the name of a schema given as `Name`, which must be there, or as `Name(member, …)`, which is made."""
        matched = _NAMED.match(text.strip())
        if matched is None:
            raise CodegenError([f"{text!r} is no schema: write Name, or Name(member, member:type, …) for a new one."])
        name, members = matched[1], matched[2]
        if members is None and name not in self.places and name not in self.new:
            raise CodegenError([f"there is no schema {name}: give its members, {name}(member, member:type, …)."])
        if members is not None and (fault := length_fault(name)):
            raise CodegenError([f"the schema {fault}"])
        if members is not None:
            self.add(name, self.object_of(members_of(members), self.home))
        return name

    def add(self, name: str, schema: Schema) -> None:
        """Takes in a new schema. Raises CodegenError when the name has a meaning already."""
        if name in self._taken or name in self.new:
            raise CodegenError([f"{name} exists already ({self._taken.get(name, self.home)}): a name means one thing."])
        self.new[name] = schema

    def object_of(self, members: Sequence[Member], file: str) -> Schema:
        """Returns a closed object with these members, as it stands in a file."""
        if not members:
            raise CodegenError(["a schema needs at least one member."])
        properties = {member.name: self._schema_of(member, file) for member in members}
        required = [member.name for member in members if not member.is_optional]
        return {"type": "object", "additionalProperties": False, "required": required, "properties": properties}

    def reference(self, name: str, file: str) -> Schema:
        """Returns the `$ref` to a schema, as it stands in a file."""
        target = self.places[name].file if name in self.places else self.home
        return {"$ref": f"{relative(target, file)}#/components/schemas/{name}"}

    def of_parameter(self, name: str, file: str) -> Schema:
        """Returns the schema of a path parameter."""
        return self._schema_of(Member(name, "", is_list=False, is_optional=False), file)

    def properties(self, name: str) -> Mapping[str, Schema]:
        """Returns the members of an object."""
        return dict(self.resolved(self.reference(name, self.home), self.home)[1].get("properties", {}))

    def is_shared(self, name: str) -> bool:
        return name in self.places and self.places[name].shared

    def resolved(self, node: Schema, file: str) -> tuple[str, Schema]:
        """Returns what a schema in a file stands for, and the file where that is written."""
        while "$ref" in node:
            name = node["$ref"].rpartition("/")[2]
            if name in self.new:
                return self.home, self.new[name]
            found = self.sources.find(node["$ref"], Place(file))
            if found is None:
                raise CodegenError(self.sources.faults.lines)
            file, node = found[0].file, found[1]
        return file, node

    def _schema_of(self, member: Member, file: str) -> Schema:
        schema = self._kind(member.name, member.kind, file)
        return {"type": "array", "maxItems": 50, "items": schema} if member.is_list else schema

    def _kind(self, name: str, kind: str, file: str) -> Schema:
        if kind in _PLAIN:
            return dict(_PLAIN[kind])
        if kind and kind not in self.places and kind not in self.new:
            raise CodegenError([f"{name}:{kind}: there is no schema {kind}, and no type {', '.join(_PLAIN)} is called so."])
        for known in (kind, pascal(name), "Timestamp" if name.endswith("_at") else ""):
            if known in self.places or known in self.new:
                return self.reference(known, file)
        if not name.endswith("_id"):
            return dict(_PLAIN["text"])
        self.add(pascal(name), self._id(name))
        return self.reference(pascal(name), file)

    def _id(self, name: str) -> Schema:
        """Returns the schema of a new kind of ids, whose prefix no other kind has."""
        stem = name.removesuffix("_id").replace("_", "")
        consonants = stem[0] + re.sub("[aeiouy]", "", stem[1:])
        schemas = (self.sources.find(f"#{place.pointer}", place) for place in self._taken.values())
        taken = {str(found[1].get("pattern", ""))[1:4] for found in schemas if found}
        prefix = next((each for each in (consonants[:3], stem[:3], stem[-3:]) if len(each) == 3 and each not in taken), "")
        if not prefix:
            raise CodegenError([f"{name}: no free prefix of three letters for such ids; add a schema {pascal(name)} by hand."])
        return {"type": "string", "pattern": f"^{prefix}{_ID_TAIL}", "example": f"{prefix}_{_EXAMPLE_TAIL}"}

    def _schemas(self, file: str) -> Iterator[Place]:
        if self.sources.exists(file):
            schemas = self.sources.load(file).get("components", {}).get("schemas", {})
            yield from (Place(file, ("components", "schemas", name)) for name in schemas)


def own_files(contracts: Contracts, service: str, *rooms: str) -> list[str]:
    """Returns the YAML files of a service in these folders, its openapi.yaml first."""
    folder = contracts.sources.folder
    found = [path for room in rooms for path in sorted((folder / service / room).glob("*.yaml"))]
    return [f"{service}/openapi.yaml", *(path.relative_to(folder).as_posix() for path in found)]


def relative(target: str, file: str) -> str:
    """Returns the path from one contract file to another, as a `$ref` has it; nothing for the file itself."""
    return "" if target == file else posixpath.relpath(target, posixpath.dirname(file))
