"""Reads JSON into generated models so that a word which was added to an enum later is kept (S-21).

Writers and readers are upgraded one by one: a reader must survive the words of a later contract. Its types still name those that
it knows; code that tells them apart must have an answer for another one.
"""

from collections.abc import Hashable
from functools import cache, reduce
from operator import or_
from types import UnionType
from typing import Any, Generic, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import msgspec

ModelT = TypeVar("ModelT")


class Reader(Generic[ModelT]):
    """Decodes JSON to a model."""

    def __init__(self, model: type[ModelT]) -> None:
        self._model = model
        self._decoder = msgspec.json.Decoder(model)

    def decode(self, payload: bytes) -> ModelT:
        """Returns the model; with an unknown word, one of a subclass that has it. Raises msgspec.DecodeError."""
        try:
            return self._decoder.decode(payload)
        except msgspec.ValidationError:
            kept: ModelT = _open_decoder(cast(Hashable, self._model)).decode(payload)
            return kept


@cache
def _open_decoder(model: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(_opened(model, {}))


def _opened(kind: Any, known: dict[Any, Any]) -> Any:
    """Returns a type that takes any text where `kind` names words. `known`: the structs that were seen, and what they became."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        types = {type(word) for word in arguments}
        return types.pop() if len(types) == 1 else kind
    if origin in {Union, UnionType}:
        return reduce(or_, (_opened(each, known) for each in arguments))
    if origin is not None and arguments:
        return origin[tuple(_opened(each, known) for each in arguments)]
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return known[kind] if kind in known else _opened_struct(kind, known)
    return kind


def _opened_struct(struct: type[msgspec.Struct], known: dict[Any, Any]) -> type[msgspec.Struct]:
    """Returns a subclass, so that what is read is what the code expects; the struct itself, when it names no words."""
    known[struct] = struct  # inside itself it stays as it is
    hints = get_type_hints(struct)
    opened = {name: _opened(kind, known) for name, kind in hints.items()}
    fields = [
        (field.name, opened[field.name], _default(field))
        for field in msgspec.structs.fields(struct)
        if opened[field.name] != hints[field.name]
    ]
    if fields:
        known[struct] = msgspec.defstruct(struct.__name__, fields, bases=(struct,), frozen=True, kw_only=True)
    return cast("type[msgspec.Struct]", known[struct])


def _default(field: msgspec.structs.FieldInfo) -> Any:
    if field.default is not msgspec.NODEFAULT:
        return msgspec.field(name=field.encode_name, default=field.default)
    if field.default_factory is not msgspec.NODEFAULT:
        return msgspec.field(name=field.encode_name, default_factory=field.default_factory)
    return msgspec.field(name=field.encode_name)
