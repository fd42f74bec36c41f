"""The AsyncAPI documents of the suite are valid, whole, and the same each time; a planted fault is refused."""

import copy
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from codegen import asyncapi, node_tools
from codegen.reading import Contracts, read

ROOT = Path(__file__).parents[2]
Document = dict[str, Any]


@pytest.fixture(scope="module")
def contracts() -> Contracts:
    return read(ROOT)


@pytest.fixture(scope="module")
def documents(contracts: Contracts) -> dict[str, Document]:
    return asyncapi.documents(contracts)


def _lint(folder: Path, **documents: Document) -> subprocess.CompletedProcess[str]:
    files = [folder / f"{name}.json" for name in documents]
    for file, document in zip(files, documents.values(), strict=True):
        file.write_text(json.dumps(document))
    redocly = node_tools.program("@redocly/cli", "redocly")
    return node_tools.run(redocly, "lint", "--config", node_tools.FOLDER / "asyncapi.yaml", *files)


def test_every_document_is_valid(documents: dict[str, Document], tmp_path: Path) -> None:
    done = _lint(tmp_path, **documents)
    assert done.returncode == 0, done.stdout + done.stderr


def _no_such_channel(document: Document) -> None:
    document["operations"]["send_OrderCreated"]["channel"] = {"$ref": "#/channels/nowhere"}


def _no_such_action(document: Document) -> None:
    document["operations"]["send_OrderCreated"]["action"] = "emit"


def _no_such_cleanup(document: Document) -> None:
    document["channels"]["ordering.orders"]["bindings"]["kafka"]["topicConfiguration"]["cleanup.policy"] = ["compacted"]


def _no_such_type(document: Document) -> None:
    document["components"]["messages"]["OrderConfirmed"]["payload"]["type"] = "objekt"


def _no_such_member(document: Document) -> None:
    document["chanels"] = {}


@pytest.mark.parametrize("plant", [_no_such_channel, _no_such_action, _no_such_cleanup, _no_such_type, _no_such_member])
def test_a_planted_fault_is_refused(plant: Callable[[Document], None], documents: dict[str, Document], tmp_path: Path) -> None:
    document = copy.deepcopy(documents["ordering"])
    plant(document)
    assert _lint(tmp_path, ordering=document).returncode == 1


def test_they_are_the_same_each_time(contracts: Contracts) -> None:
    assert asyncapi.texts(contracts) == asyncapi.texts(read(ROOT))


def test_every_event_is_sent_and_received_where_the_topics_say(contracts: Contracts, documents: dict[str, Document]) -> None:
    for service, document in documents.items():
        published = {event for topic in contracts.topics if topic.producer in {service, "operations"} for event in topic.events}
        consumed = {one.event: one.mode for one in contracts.consumptions[service]}
        operations = document["operations"]
        assert {name for name in operations if name.startswith("send_")} == {f"send_{event}" for event in published}
        received = {name.removeprefix("receive_"): each["x-mode"] for name, each in operations.items() if "x-mode" in each}
        assert received == consumed
        for name, operation in operations.items():  # redocly does not look whether the message is one of the channel
            topic = operation["channel"]["$ref"].rpartition("/")[2]
            assert name.partition("_")[2] in document["channels"][topic]["messages"], name


def test_every_example_is_one_of_its_payload(documents: dict[str, Document]) -> None:
    """The schemas of a document stand for themselves: moved references lead to what they led to."""
    for document in documents.values():
        for name, message in document["components"]["messages"].items():
            schema = {**message["payload"], "components": document["components"]}
            for example in message.get("examples", []):
                jsonschema.Draft7Validator(schema).validate(example["payload"])
            assert "examples" in message or f"receive_{name}" in document["operations"]
