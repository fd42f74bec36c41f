"""What exists in the shop: made-up ids and versions lead nowhere, so most requests get those of something that is there.

A request that is to be refused as malformed stays as it is; so does every third one, for ids that lead nowhere must be refused, too.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

_KEYS = {"sku", "tracking_number", "carrier_code", "shipping_method_code", "zone_code", "token"}
"""Names of identifiers that do not end in _id; a token is that of a subscription, which services are told."""
_SPARED = {"user_id"}
"""Whom the fuzzer signs in as: what removed or demoted them would end the run."""
_MOST = 20


class Known:
    """Identifiers by name, and the version that each was last seen with."""

    def __init__(self, seen: Mapping[str, list[str]] | None = None) -> None:
        self.ids: dict[str, list[str]] = defaultdict(list, {name: list(values) for name, values in (seen or {}).items()})
        self._versions: dict[tuple[str, str], int] = {}
        self._numbers = itertools.count()

    def learn(self, answer: Any) -> None:
        """Remembers the identifiers and versions of an answer; the first ones of a name stay."""
        for entity in _objects(answer):
            named = {key: value for key, value in entity.items() if _is_identifier(key) and isinstance(value, str)}
            for key, value in named.items():
                if value not in self.ids[key] and len(self.ids[key]) < _MOST:
                    self.ids[key].append(value)
                if isinstance(entity.get("version"), int):
                    self._versions[key, value] = entity["version"]

    def forget(self, name: str, value: str) -> None:
        """What was removed leads nowhere."""
        if value in self.ids[name]:
            self.ids[name].remove(value)

    def aim(self, path: dict[str, Any], body: Any, query: dict[str, Any] | None = None) -> None:
        """Writes known identifiers into a path and the members of a body, lists of them included.

        Body and query get the version of what the path names.
        """
        number = next(self._numbers)
        if number % 3 == 0:
            return
        given = [path, *([body] if isinstance(body, dict) else [])]
        for holder in given:
            for name in holder.keys() & self.ids.keys():
                if self.ids[name] and isinstance(holder[name], str) and holder[name] not in self.ids[name]:
                    holder[name] = self.ids[name][number % len(self.ids[name])]
            for name in holder.keys() & {f"{each}s" for each in self.ids}:
                if isinstance(holder[name], list):
                    holder[name][:] = self.ids[name.removesuffix("s")][: len(holder[name])] or holder[name]
        for named in path.items():
            for versioned in (body, query):
                if isinstance(versioned, dict) and isinstance(versioned.get("version"), int) and named in self._versions:
                    versioned["version"] = self._versions[named]


def _is_identifier(name: str) -> bool:
    return (name.endswith("_id") or name in _KEYS) and name not in _SPARED


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for child in value.values():
            yield from _objects(child)
    elif isinstance(value, list):
        for child in value:
            yield from _objects(child)
