"""A small client of the schema registry's Confluent-compatible API."""

import asyncio
import logging
import random
from typing import Any

import aiohttp
import msgspec

from infra.runtime.errors import TransientError
from infra.runtime.event import EventType
from infra.runtime.events.access import OPEN_REGISTRY, RegistryAccess
from infra.runtime.events.publications import EventPublications

_log = logging.getLogger(__name__)
_MEDIA_TYPE = {"Content-Type": "application/vnd.schemaregistry.v1+json"}
_CONFLICT, _INVALID, _NOT_FOUND, _UNAVAILABLE = 409, 422, 404, 500


class SchemaRefused(Exception):  # noqa: N818 - it says what the registry did
    """The registry does not take an event's schema: the service must not start."""


class RegistryAway(TransientError):  # noqa: N818 - it says what happened
    """The registry does not respond; the call should be tried again."""


class SchemaUnknown(TransientError):  # noqa: N818 - it says what is missing
    """The registry has not given an id for the schema of an event yet."""


class Registry:
    """Knows the ids of the schemas we write, and the titles of those we read."""

    def __init__(self, url: str, access: RegistryAccess = OPEN_REGISTRY, *, timeout: float = 5.0) -> None:
        """`url` up to the API's root (`…/apis/ccompat/v7`); `timeout` in seconds per request."""
        self._access = access
        self._url = url.rstrip("/")
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._session: aiohttp.ClientSession | None = None
        self._titles: dict[int, str] = {}
        self.ids: dict[str, int] = {}
        """Schema ids by event type name, filled by `register_all`."""
        self.last_error = "not asked yet"

    async def register_all(self, publications: EventPublications, *, attempts: int = 3) -> None:
        """Registers every schema that is not there yet. Raises SchemaRefused and RegistryAway."""
        for each in publications.types:
            if each.name not in self.ids:
                self.ids[each.name] = await self.register(each, publications.schema(each.name), attempts=attempts)

    async def register(self, each: EventType, schema: str, *, attempts: int = 3) -> int:
        """The id of a schema under its subject, looked up first, so that a mere restart writes nothing."""
        body = {"schemaType": "JSON", "schema": schema}
        status, answer = await self._call("POST", f"/subjects/{each.subject}", body, attempts=attempts)
        if status == _NOT_FOUND:
            status, answer = await self._call("POST", f"/subjects/{each.subject}/versions", body, attempts=attempts)
        if status in (_CONFLICT, _INVALID):
            raise SchemaRefused(_refusal(each, status, answer))
        return int(_expected(status, answer)["id"])

    def known_title(self, schema_id: int) -> str | None:
        """The title of a schema seen before, without asking."""
        return self._titles.get(schema_id)

    async def title(self, schema_id: int) -> str:
        """The title of the schema that a record names; empty when the registry has no such id. Raises RegistryAway."""
        if schema_id not in self._titles:
            status, answer = await self._call("GET", f"/schemas/ids/{schema_id}")
            if status == _NOT_FOUND:
                return ""  # not cached: it may be registered a moment later
            self._titles[schema_id] = _title(_expected(status, answer)["schema"])
        return self._titles[schema_id]

    async def ping(self) -> None:
        """Raises RegistryAway when the registry does not respond."""
        await self._call("GET", "/config")

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _call(self, method: str, path: str, body: Any = None, *, attempts: int = 3) -> tuple[int, Any]:
        for attempt in range(1, attempts + 1):
            try:
                answer = await self._once(method, path, body)
            except (aiohttp.ClientError, TimeoutError, OSError, msgspec.DecodeError, RegistryAway) as error:
                self.last_error = f"{type(error).__name__}: {error}"
                if attempt == attempts:
                    raise RegistryAway(f"{method} {self._url}{path}: {self.last_error}") from error
                await asyncio.sleep(random.uniform(0.05, 0.2) * 2**attempt)  # noqa: S311 - jitter
            else:
                self.last_error = ""
                return answer
        raise AssertionError("unreachable")

    async def _once(self, method: str, path: str, body: Any) -> tuple[int, Any]:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                timeout=self._timeout, headers={**_MEDIA_TYPE, **self._access.headers}, **self._access.options
            )
        data = None if body is None else msgspec.json.encode(body)
        async with self._session.request(method, self._url + path, data=data) as response:
            payload = await response.read()
            if response.status >= _UNAVAILABLE:
                raise RegistryAway(f"status {response.status}")
            return response.status, msgspec.json.decode(payload) if payload else {}


def _expected(status: int, answer: Any) -> Any:
    if status != 200:
        raise RegistryAway(f"status {status}: {answer}")
    return answer


def _title(schema: str) -> str:
    try:
        document = msgspec.json.decode(schema)
    except msgspec.DecodeError:
        return ""
    return str(document.get("title", "")) if isinstance(document, dict) else ""


def _refusal(each: EventType, status: int, answer: Any) -> str:
    reason = str(answer.get("message", answer)).rpartition("RuleViolationException: ")[2]
    rule = (
        "the rule BACKWARD (S-15: evolve so that new readers read old records, or write a v2)"
        if status == _CONFLICT
        else "JSON Schema"
    )
    return f"the registry refuses the schema of {each.name} under {each.subject}: it breaks {rule}: {reason}"
