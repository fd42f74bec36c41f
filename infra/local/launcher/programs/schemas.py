"""The event schemas, registered under the BACKWARD rule."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from infra.local.common.errors import SchemaRefused
from infra.local.launcher.programs.topics import Topic
from infra.runtime.events.access import OPEN_REGISTRY, RegistryAccess

_MEDIA_TYPE = {"Content-Type": "application/vnd.schemaregistry.v1+json"}
_RULE = "BACKWARD"
_TIMEOUT = aiohttp.ClientTimeout(total=30)
_DIFFERENCES = re.compile(r"list of diff types: \[(.*)\]", re.DOTALL)


@dataclass(frozen=True)
class EventSchema:
    """The schema of one event type, and the subject of all its versions."""

    event_type: str
    subject: str
    text: str


def read_schemas(folder: Path, topics: list[Topic]) -> list[EventSchema]:
    """Returns the schemas `<event type>.json` of a folder with their subjects. Raises SchemaRefused for one without a topic."""
    topic_of = {event_type: topic.name for topic in topics for event_type in topic.event_types}
    schemas = []
    for path in sorted(folder.glob("*.json")):
        if path.stem not in topic_of:
            raise SchemaRefused(f"{path} is the schema of no event in topics.yaml: name the event there, or remove the file.")
        text = path.read_text()
        schemas.append(EventSchema(path.stem, f"{topic_of[path.stem]}-{_title(path, text)}", text))
    return schemas


def _title(path: Path, text: str) -> str:
    try:
        return str(json.loads(text)["title"])
    except (ValueError, KeyError, TypeError) as error:
        raise SchemaRefused(f"{path} is no JSON Schema with a title ({error}): mend the contract and generate anew.") from error


async def register_schemas(registry: str, schemas: list[EventSchema], access: RegistryAccess = OPEN_REGISTRY) -> dict[str, int]:
    """Returns the registered id of each event type; the same schema keeps its id. Raises SchemaRefused."""
    async with aiohttp.ClientSession(
        f"{registry}/", timeout=_TIMEOUT, headers={**_MEDIA_TYPE, **access.headers}, **access.options
    ) as session:
        async with session.put("config", json={"compatibility": _RULE}, raise_for_status=True):
            pass
        # one after another, so that the same contracts get the same ids everywhere
        return {schema.event_type: await _register(session, schema) for schema in schemas}


async def _register(session: aiohttp.ClientSession, schema: EventSchema) -> int:
    body = {"schemaType": "JSON", "schema": schema.text}
    async with session.post(f"subjects/{schema.subject}/versions", json=body) as answer:
        said: dict[str, Any] = await answer.json(content_type=None)
        if not answer.ok:
            raise SchemaRefused(_refusal(schema, answer.status, str(said.get("message", said))))
        return int(said["id"])


def _refusal(schema: EventSchema, status: int, message: str) -> str:
    refused = f"The registry refuses the schema of {schema.event_type}"
    found = _DIFFERENCES.search(message)
    if status == 409 and found:
        return (
            f"{refused}: it breaks the rule {_RULE} (a new reader must read old records), as the registry says: {found[1]}; "
            f"make the change compatible, or add a v2 beside v1 (S-15)."
        )
    return f"{refused} with {status}: {message}"
