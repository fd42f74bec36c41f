"""What the pages show, gathered from the contracts once for each revision."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from codegen.asyncapi import emitters
from codegen.bundle import Bundle
from codegen.events import EventContract, Producer
from codegen.problems import ProblemType
from codegen.reading import Contracts
from codegen.topics import SHARED_PRODUCER, Consumption, Topic

Node = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """What an operation answers with one status."""

    status: str
    description: str
    headers: Mapping[str, Node]
    content: Mapping[str, Node]
    problems: tuple[ProblemType, ...]


@dataclass(frozen=True)
class Operation:
    """One operation of a service, with everything that it refers to resolved but its schemas."""

    service: str
    id: str
    method: str
    path: str
    tag: str
    is_shared: bool
    node: Node
    parameters: tuple[Node, ...]
    body: Node
    answers: tuple[Answer, ...]

    @property
    def href(self) -> str:
        return f"/apis/{self.service}#{self.id}"

    @property
    def emits(self) -> list[str]:
        return list(self.node.get("x-emits", []))

    @property
    def problems(self) -> list[ProblemType]:
        return [problem for answer in self.answers for problem in answer.problems]


@dataclass(frozen=True)
class Api:
    """One service: its contract, its operations by tag, and where it can be called."""

    name: str
    bundle: Bundle
    operations: tuple[Operation, ...]

    @property
    def title(self) -> str:
        return self.name.upper()

    @property
    def description(self) -> str:
        return str(self.bundle.document["info"].get("description", ""))

    @property
    def schemas(self) -> dict[str, Node]:
        return dict(self.bundle.document["components"].get("schemas", {}))

    @property
    def tags(self) -> Iterator[tuple[str, str, list[Operation]]]:
        """Name, description and operations of each tag, in the order of the contract."""
        told = {tag["name"]: str(tag.get("description", "")) for tag in self.bundle.document.get("tags", [])}
        for tag in dict.fromkeys([*told, *(operation.tag for operation in self.operations)]):
            if operations := [operation for operation in self.operations if operation.tag == tag]:
                yield tag, told.get(tag, ""), operations


@dataclass(frozen=True)
class Event:
    """One event: who sends it when, and who reacts to it."""

    contract: EventContract
    producer: str
    topic: Topic
    senders: tuple[str, ...]
    operations: tuple[Operation, ...]
    consumptions: tuple[Consumption, ...]

    @property
    def name(self) -> str:
        return self.contract.name

    @property
    def href(self) -> str:
        return f"/events/{self.contract.type}"

    @property
    def description(self) -> str:
        return str(self.contract.schema.get("description", ""))

    @property
    def parts(self) -> dict[str, Node]:
        """The schemas that it refers to."""
        return dict(self.contract.schema.get("definitions", {}))


class Catalogue:
    """The contracts of one revision, as pages and search need them."""

    def __init__(self, contracts: Contracts) -> None:
        self.contracts = contracts
        self.apis = {name: _api(name, bundle, contracts.problems) for name, bundle in contracts.services().items()}

    @cached_property
    def operations(self) -> list[Operation]:
        """Those of all services; what every service has stands with each of them."""
        return [operation for api in self.apis.values() for operation in api.operations]

    @cached_property
    def events(self) -> dict[str, Event]:
        """By type, as `ordering.order-created.v1`."""
        emitted = emitters(self.contracts.services().values())
        by_id = {(operation.service, operation.id): operation for operation in self.operations}
        return {
            contract.type: self._event(producer, contract, [by_id[each] for each in emitted.get(contract.name, [])])
            for producer in self.contracts.producers
            for contract in producer.events
        }

    @cached_property
    def events_by_name(self) -> dict[str, Event]:
        """By the name of the class. Where two producers have an event of one name, it is the first's."""
        return {event.name: event for event in reversed(self.events.values())}

    @cached_property
    def topics(self) -> list[tuple[Topic, list[Event]]]:
        """Each topic, with its events in the order of the contract."""
        by_topic = {(event.topic.name, event.name): event for event in self.events.values()}
        return [(topic, [by_topic[topic.name, name] for name in topic.events]) for topic in self.contracts.topics]

    def operations_refusing(self, code: str) -> list[Operation]:
        """Returns the operations that name a problem."""
        return self._refusing.get(code, [])

    @cached_property
    def _refusing(self) -> dict[str, list[Operation]]:
        found: dict[str, list[Operation]] = {}
        for operation in self.operations:
            for problem in operation.problems:
                found.setdefault(problem.code, []).append(operation)
        return found

    def _event(self, producer: Producer, contract: EventContract, operations: list[Operation]) -> Event:
        topic = contract.topic
        assert topic is not None  # noqa: S101 - with faults, reading stopped before
        is_shared = producer.name == SHARED_PRODUCER
        return Event(
            contract,
            producer.name,
            topic,
            tuple(self.apis) if is_shared else (producer.name,),
            tuple(each for each in operations if is_shared or each.service == producer.name),
            tuple(one for one in topic.consumptions if one.event == contract.name),
        )


def _api(name: str, bundle: Bundle, problems: Mapping[str, ProblemType]) -> Api:
    return Api(name, bundle, tuple(_operations(name, bundle, problems)))


def _operations(service: str, bundle: Bundle, problems: Mapping[str, ProblemType]) -> Iterator[Operation]:
    for path, method, place, node, common in bundle.operations():
        named = [problems[code] for code in node.get("x-problems", [])]
        parameters = [bundle.resolve(each) for each in (*common, *node.get("parameters", []))]
        responses = {str(status): bundle.resolve(response) for status, response in node["responses"].items()}
        yield Operation(
            service=service,
            id=node["operationId"],
            method=method.upper(),
            path=path,
            tag=node.get("tags", ["operations"])[0],
            is_shared=place.shared,
            node=node,
            parameters=tuple({(each["in"], each["name"]): each for each in parameters}.values()),
            body=bundle.resolve(node.get("requestBody", {})),
            answers=tuple(_answer(bundle, status, response, named) for status, response in responses.items()),
        )


def _answer(bundle: Bundle, status: str, response: Node, problems: list[ProblemType]) -> Answer:
    headers = {name: bundle.resolve(header) for name, header in response.get("headers", {}).items()}
    own = tuple(problem for problem in problems if str(problem.status) == status)
    return Answer(status, str(response.get("description", "")), headers, response.get("content", {}), own)
