"""Texts with a rule that no pattern can express: the contract marks them with `x-text`, and a text that breaks it is refused."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from infra.runtime.http.schemas import Schemas
from infra.runtime.problem import EmailInvalid, Problem, TextInvisible, TextNotPrintable

ITEMS = "*"
Path = tuple[str, ...]


class TextFault(NamedTuple):
    """Why a text is refused, and which of its characters."""

    message: str
    characters: str = ""


TextRule = Callable[[str], TextFault | None]


class MarkedTexts:
    """The marked texts of one operation's body or parameter, found once in its schema; one without any costs nothing."""

    def __init__(
        self, schema: dict[str, Any] | None, schemas: Schemas, rules: Mapping[str, TextRule], pointer: str = ""
    ) -> None:
        """Raises KeyError for a mark without a rule."""
        places = dict.fromkeys(_places(schema, schemas)) if schema else {}
        self._pointer = pointer
        self._places = [(path, mark, rules[mark]) for path, mark in places]

    @property
    def has_any(self) -> bool:
        return bool(self._places)

    def check(self, body: Any) -> None:
        """Raises the problem of the first rule that is broken, with every place where it is."""
        broken: dict[str, list[tuple[str, TextFault]]] = {}
        for path, mark, rule in self._places:
            for pointer, text in _texts(body, path, self._pointer):
                if fault := rule(text):
                    broken.setdefault(mark, []).append((pointer, fault))
        for mark, faults in broken.items():
            raise _refusal(mark, faults)


def _refusal(mark: str, faults: Sequence[tuple[str, TextFault]]) -> Problem:
    errors = [{"pointer": pointer[:500], "message": fault.message} for pointer, fault in faults][:100]
    if mark == "email":
        return EmailInvalid(errors=errors)
    if mark == "visible":
        return TextInvisible(errors=errors)
    characters = "".join(dict.fromkeys("".join(fault.characters for _, fault in faults)))
    return TextNotPrintable(errors=errors, characters=characters[:100])


def _places(schema: dict[str, Any], schemas: Schemas, path: Path = (), above: Path = ()) -> Iterator[tuple[Path, str]]:
    """Where marked texts stand, `*` for the items of an array. A schema that contains itself is followed once."""
    name = schema.get("$ref", "")
    if name in above:
        return
    above = (*above, name) if name else above
    whole = schemas.resolved(schema)
    for mark in whole.get("x-text", ()):
        yield path, mark
    for key, child in whole.get("properties", {}).items():
        yield from _places(child, schemas, (*path, key), above)
    if "items" in whole:
        yield from _places(whole["items"], schemas, (*path, ITEMS), above)
    for child in (*whole.get("allOf", ()), *whole.get("oneOf", ()), *whole.get("anyOf", ())):
        yield from _places(child, schemas, path, above)


def _texts(value: Any, path: Path, pointer: str) -> Iterator[tuple[str, str]]:
    if not path:
        if isinstance(value, str):
            yield pointer, value
    elif isinstance(value, list | tuple) and path[0] == ITEMS:
        for index, each in enumerate(value):
            yield from _texts(each, path[1:], f"{pointer}/{index}")
    elif isinstance(value, dict) and path[0] in value:
        yield from _texts(value[path[0]], path[1:], f"{pointer}/{path[0]}")
