"""A new event: its schema with two examples, and its line in the topics of its producer."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from codegen.faults import CodegenError
from codegen.names import sentence
from codegen.reading import Contracts
from codegen.scaffold import yaml_text
from codegen.scaffold.draft import Draft
from codegen.scaffold.examples import example
from codegen.scaffold.questions import LONGEST_NAME, Answers, Question
from codegen.scaffold.vocabulary import Schema, Vocabulary, members_of
from codegen.topics import Topic

_NAME = "[A-Z][a-z0-9]+([A-Z][a-z0-9]+)+"
_TOPIC = "[a-z]+[.][a-z]+(-[a-z]+)*"

QUESTIONS = (
    Question("service", "the service that publishes it, as in stocking"),
    Question("name", "its name, in the past tense, as in StockFrozen", form=_NAME, longest=LONGEST_NAME),
    Question("description", "what has happened, in one sentence"),
    Question(
        "topic",
        "the topic that carries it, as in stocking.items; a new one is made with its --key",
        form=_TOPIC,
        longest=LONGEST_NAME,
    ),
    Question("key", "the member by which a new topic keeps its records in order", lambda _: "", longest=LONGEST_NAME),
    Question("members", "what it tells: member, member:type, member:type[], member:type? with commas between them"),
)


def make(draft: Draft, given: Answers) -> list[str]:
    """Makes the event in the draft. Returns what is left to do. Raises CodegenError for what cannot be made."""
    contracts, service, name = draft.contracts(), given.one("service"), given.one("name")
    key = _key(contracts, given)
    file = f"{service}/events/{re.sub('(?<=[a-z0-9])(?=[A-Z])', '-', name).lower()}.v1.json"
    vocabulary = Vocabulary(contracts, service, f"{service}/events/parts.yaml")
    schema = vocabulary.object_of(members_of(given.one("members")), file)
    if key not in schema["required"]:
        raise CodegenError([f"--members: lack {key}, the key of the topic {given.one('topic')}."])
    for part, definition in vocabulary.new.items():
        _put(draft, vocabulary.home, ("components", "schemas"), part, definition)
    draft.create(f"contracts/{file}", _text(name, sentence(given.one("description")), schema, vocabulary, file))
    topics, path = f"contracts/{service}/topics.yaml", ("publishes", given.one("topic"))
    if given.one("topic") in [topic.name for topic in contracts.topics]:
        draft.write(topics, yaml_text.append(draft.text(topics), (*path, "events"), name))
    else:
        _put(draft, f"{service}/topics.yaml", path[:1], path[1], {"key": key, "events": [name]})
    return [
        f"emit generated.events.{service}.{name} where it happens, in impl/{service}/repositories/ (ADR 0030)",
        *_of_compacted(contracts, given.one("topic")),
    ]


def _of_compacted(contracts: Contracts, name: str) -> Iterator[str]:
    """Returns what the author of an event must know of a compacted topic."""
    for topic in contracts.topics:
        if topic.name == name and topic.keeping["cleanup"] == "compact":
            yield (
                f"{name} keeps only the last record of each {topic.key}: "
                "the event must tell everything that its readers need, or go to another topic (--topic)"
            )


def _key(contracts: Contracts, given: Answers) -> str:
    """Returns the key of the event's topic, when the event can be made."""
    name = given.one("name")
    for known in contracts.topics:
        if name in known.events:
            raise CodegenError([f"{name} exists already: {known.producer} publishes it to {known.name}."])
    topic = next((known for known in contracts.topics if known.name == given.one("topic")), None)
    return _key_of_known(topic, given) if topic else _key_of_new(given)


def _key_of_known(topic: Topic, given: Answers) -> str:
    if topic.producer != given.one("service"):
        raise CodegenError(
            [f"--topic {topic.name}: is written by {topic.producer}; {given.one('service')} has topics of its own."]
        )
    if given.one("key") not in {"", topic.key}:
        raise CodegenError([f"--key {given.one('key')}: the topic {topic.name} has the key {topic.key}."])
    return topic.key


def _key_of_new(given: Answers) -> str:
    service, topic, key = given.one("service"), given.one("topic"), given.one("key")
    if not topic.startswith(f"{service}."):
        raise CodegenError([f"--topic {topic}: must be called {service}.<plural noun>."])
    if not key:
        raise CodegenError(
            [f"new event: --key is missing: the member by which the new topic {topic} keeps its records in order."]
        )
    return key


def _text(name: str, description: str, schema: Schema, vocabulary: Vocabulary, file: str) -> str:
    """Returns the event's file, each of its members on a line."""
    document = {"$schema": "http://json-schema.org/draft-07/schema#", "title": name, "description": description, **schema}
    del document["properties"]
    head = json.dumps(document, indent=2, ensure_ascii=False).removesuffix("\n}")
    properties = ",\n".join(f"    {json.dumps(key)}: {json.dumps(value)}" for key, value in schema["properties"].items())
    examples = [_example(schema["properties"], vocabulary, file, schema["required"], number) for number in (0, 1)]
    tail = json.dumps({"examples": examples}, indent=2, ensure_ascii=False).removeprefix("{\n")
    return f'{head},\n  "properties": {{\n{properties}\n  }},\n{tail}\n'


def _example(
    properties: Mapping[str, Schema], vocabulary: Vocabulary, file: str, required: list[str], number: int
) -> dict[str, Any]:
    wanted = properties if number == 0 else required
    return {name: example(vocabulary, properties[name], file, number) for name in wanted}


def _put(draft: Draft, file: str, path: tuple[str, ...], key: str, value: Any) -> None:
    file = f"contracts/{file}"
    draft.write(file, yaml_text.put(draft.text(file), path, key, value))
