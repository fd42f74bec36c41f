"""What a service may schedule: the declared types of its durable background work."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec
from msgspec import Struct

_ONLY = "all"
_WORD = re.compile(r"(?<!^)(?=[A-Z])")


class Job(Struct, frozen=True, kw_only=True):
    """Base of a service's job types, which stand in its job_types.py: `tx.schedule(SendLetter(letter_id=…))`.

    The first field is the job's key: a job of that type and key that is scheduled already is moved, not doubled. A type without
    fields has one job only. Data of a job that waits in the store must fit the next release: give new fields a default.
    """

    @classmethod
    @cache
    def kind(cls) -> str:
        """The name under which the store keeps it: `send_letter` for SendLetter."""
        return _WORD.sub("_", cls.__name__).lower()

    @classmethod
    def key_name(cls) -> str:
        """The name of the field that is the key; empty for a type without fields."""
        return cls.__struct_fields__[0] if cls.__struct_fields__ else ""

    @property
    def key(self) -> str:
        name = self.key_name()
        return str(getattr(self, name)) if name else _ONLY

    @property
    def data(self) -> dict[str, Any]:
        """What the store keeps beside the key."""
        return {name: msgspec.to_builtins(getattr(self, name)) for name in self.__struct_fields__[1:]}

    @classmethod
    def read(cls, key: str, data: Mapping[str, Any]) -> "Job":
        """The job that the store kept. Raises msgspec.ValidationError."""
        names = cls.__struct_fields__
        return msgspec.convert({**data, names[0]: key} if names else {}, cls)
