"""AsyncAPI 3 documents: for each service one, of the events that it sends and receives.

The examples of an event stand in the documents of those who send it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.bundle import Bundle
from codegen.events import EventContract, Producer
from codegen.reading import Contracts
from codegen.topics import SHARED_PRODUCER, Consumption

FOLDER = "asyncapi"
"""Below generated/. A document holds what other services send, too, so it is not in the folder of one service."""
_DAY_MS = 86_400_000
_HEADERS = {
    "ce_specversion": "The version of CloudEvents: 1.0.",
    "ce_id": "The id of the event. A record that is sent again has the same.",
    "ce_type": "The type of the event, with its version.",
    "ce_source": "The service that sent it, after a slash.",
    "ce_time": "When it was emitted (RFC 3339, UTC).",
    "ce_subject": "The key of the record.",
    "content_type": "The media type of the JSON behind the frame.",
    "sequence": "Counts the events of one key, from 1.",
    "correlationid": "The request that everything began with.",
    "causationid": "What the event follows from.",
    "traceparent": "The W3C trace context.",
}
"""As infra/runtime/events/wire.py writes them."""


def emitters(bundles: Iterable[Bundle]) -> dict[str, list[tuple[str, str]]]:
    """Returns service and operation of all that emit an event by their `x-emits`, by the event's name."""
    found: dict[str, list[tuple[str, str]]] = {}
    for bundle in bundles:
        for _, _, _, operation, _ in bundle.operations():
            for event in operation.get("x-emits", []):
                found.setdefault(event, []).append((bundle.service, operation["operationId"]))
    return found


def documents(contracts: Contracts) -> dict[str, dict[str, Any]]:
    """Returns the document of each service. The contracts must be those of the whole suite."""
    emitted = emitters(contracts.services().values())
    return {service: _Document(contracts, service, bundle, emitted).build() for service, bundle in contracts.services().items()}


def texts(contracts: Contracts) -> dict[str, str]:
    """Returns the files of generated/asyncapi, by name."""
    return {
        f"{service}.json": json.dumps(document, indent=2, ensure_ascii=False) + "\n"
        for service, document in documents(contracts).items()
    }


@dataclass
class _Document:
    contracts: Contracts
    service: str
    bundle: Bundle
    emitted: Mapping[str, list[tuple[str, str]]]
    channels: dict[str, Any] = field(default_factory=dict)
    operations: dict[str, Any] = field(default_factory=dict)
    messages: dict[str, Any] = field(default_factory=dict)
    schemas: dict[str, Any] = field(default_factory=dict)

    def build(self) -> dict[str, Any]:
        for producer in self.contracts.producers:
            for event in producer.events:
                if producer.name in {self.service, SHARED_PRODUCER}:
                    self._add(producer, event, "send")
                for one in self._readings(producer, event):
                    self._add(producer, event, "receive", one.mode)
        info = self.bundle.document["info"]
        return {
            "asyncapi": "3.0.0",
            "info": {
                **info,
                "description": f"What {self.service.upper()} sends and receives on Kafka. A value is a frame of Confluent's"
                " schema registry around JSON; consumers ignore members that they do not know.",
                "tags": [{"name": self.service}],
            },
            "defaultContentType": "application/json",
            "channels": dict(sorted(self.channels.items())),
            "operations": self.operations,
            "components": {
                "messages": self.messages,
                "messageTraits": {"record": {"headers": _headers(), "bindings": {"kafka": _FRAME}}},
                "schemas": dict(sorted(self.schemas.items())),
            },
        }

    def _readings(self, producer: Producer, event: EventContract) -> Iterator[Consumption]:
        for one in self.contracts.consumptions[self.service]:
            if (one.producer, one.event) == (producer.name, event.name):
                yield one

    def _add(self, producer: Producer, event: EventContract, action: str, mode: str | None = None) -> None:
        topic = event.topic
        assert topic is not None  # noqa: S101 - with faults, reading stopped before
        self.messages.setdefault(event.name, self._message(producer, event))
        channel = self.channels.setdefault(
            topic.name,
            {
                "address": topic.name,
                "description": f"Events of {topic.producer.upper()}, in order by `{topic.key}`.",
                "messages": {},
                "bindings": {"kafka": _topic_binding(topic.name, topic.keeping)},
                "x-producer": topic.producer,
                "x-key": topic.key,
            },
        )
        channel["messages"][event.name] = {"$ref": f"#/components/messages/{event.name}"}
        self.operations[f"{action}_{event.name}"] = {
            "action": action,
            "channel": {"$ref": f"#/channels/{_token(topic.name)}"},
            "messages": [{"$ref": f"#/channels/{_token(topic.name)}/messages/{event.name}"}],
            **({"x-mode": mode} if mode else {}),
        }

    def _message(self, producer: Producer, event: EventContract) -> dict[str, Any]:
        assert event.topic is not None  # noqa: S101 - with faults, reading stopped before
        schema = {key: value for key, value in event.schema.items() if key not in {"$schema", "definitions", "examples"}}
        for name, definition in event.schema.get("definitions", {}).items():
            self.schemas.setdefault(_schema_name(producer, name), _moved(producer, definition))
        payload = _moved(producer, schema)
        consumers = {one.service: one.mode for one in event.topic.consumptions if one.event == event.name}
        examples = [{"payload": example} for example in event.schema.get("examples", [])]
        operations = [operation for service, operation in self.emitted.get(event.name, []) if service == producer.name]
        return {
            "name": event.type,
            "title": event.name,
            "summary": str(event.schema.get("description", event.name)),
            "traits": [{"$ref": "#/components/messageTraits/record"}],
            "payload": payload,
            "bindings": {"kafka": {"key": payload["properties"][event.topic.key]}},
            **({"examples": examples} if producer.name in {self.service, SHARED_PRODUCER} else {}),
            "x-consumers": consumers,
            "x-operations": operations,
        }


_FRAME = {"schemaIdLocation": "payload", "schemaIdPayloadEncoding": "confluent"}


def _headers() -> dict[str, Any]:
    properties = {name: {"type": "string", "description": text} for name, text in _HEADERS.items()}
    return {"type": "object", "properties": properties, "required": list(_HEADERS)}


def _topic_binding(name: str, keeping: Mapping[str, Any]) -> dict[str, Any]:
    configuration: dict[str, Any] = {"cleanup.policy": [keeping["cleanup"]]}
    if keeping["cleanup"] == "delete":
        configuration["retention.ms"] = keeping["retention_days"] * _DAY_MS
    return {"topic": name, "partitions": keeping["partitions"], "topicConfiguration": configuration}


def _schema_name(producer: Producer, name: str) -> str:
    """A shared schema has one meaning in all events; another one only in those of its producer."""
    return name if name in producer.shared else f"{producer.name}.{name}"


def _moved(producer: Producer, node: Any) -> Any:
    """Returns a schema whose references lead to the document's own components."""
    if isinstance(node, list):
        return [_moved(producer, item) for item in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):
        return {"$ref": f"#/components/schemas/{_schema_name(producer, node['$ref'].rpartition('/')[2])}"}
    return {key: _moved(producer, value) for key, value in node.items()}


def _token(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
