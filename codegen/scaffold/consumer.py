"""A new consumer: a service reacts to an event of another one."""

from codegen.faults import CodegenError
from codegen.names import snake
from codegen.reading import Contracts
from codegen.scaffold import yaml_text
from codegen.scaffold.draft import Draft
from codegen.scaffold.plugging import plug
from codegen.scaffold.questions import Answers, Question
from codegen.scaffold.stubs import Caller, reaction_stub, reaction_test, to_fill
from codegen.sources import SHARED
from codegen.topics import SHARED_PRODUCER, Topic
from codegen.wiring import SUBSCRIPTIONS

QUESTIONS = (
    Question("service", "the service that reacts, as in stocking"),
    Question("event", "the event of another service, as in ShipmentDispatched"),
    Question(
        "mode",
        "when the event comes before the entity it speaks of: upsert makes it, wait parks the record, ignore passes it over",
        choices=("upsert", "wait", "ignore"),
    ),
)


def make(draft: Draft, given: Answers) -> list[str]:
    """Makes the consumer in the draft. Returns what is left to do. Raises CodegenError for what cannot be made."""
    contracts, service, event = draft.contracts(), given.one("service"), given.one("event")
    topic = _topic(contracts, service, event)
    file = f"contracts/{service}/topics.yaml"
    draft.write(file, yaml_text.put(draft.text(file), ("subscribes", topic.name), event, given.one("mode")))
    name = f"on_{snake(event)}"
    module = f"impl.{service}.reactions.{name}"
    if not draft.exists(f"impl/{service}/reactions/__init__.py"):
        draft.create(
            f"impl/{service}/reactions/__init__.py", f'"""The reactions of {service.upper()} to events, one in each file."""\n'
        )
    draft.create_python(f"{module.replace('.', '/')}.py", reaction_stub(topic.producer, event, name, service))
    plug(draft, service, SUBSCRIPTIONS, snake(event), "Reaction", module, name)
    test = reaction_test(Caller(draft, service), topic.producer, event, name, _contract(contracts, topic, event))
    draft.create_python(f"tests/service/{service}/test_{name}.py", test)
    return [to_fill(service, f"reactions/{name}")]


def _topic(contracts: Contracts, service: str, event: str) -> Topic:
    """Returns the topic that carries the event, when the service may react to it."""
    topic = next((topic for topic in contracts.topics if event in topic.events), None)
    if topic is None:
        raise CodegenError([f"--event {event}: no service publishes it; new event makes one."])
    if topic.producer == service:
        raise CodegenError([f"--event {event}: {service} publishes it itself."])
    if any(one.event == event for one in contracts.consumptions[service]):
        raise CodegenError([f"{service} reacts to {event} already."])
    return topic


def _contract(contracts: Contracts, topic: Topic, event: str) -> str:
    """Returns the file of the event below contracts/, without its ending."""
    folder = SHARED if topic.producer == SHARED_PRODUCER else topic.producer
    types = {known.name: known.type for producer in contracts.producers for known in producer.events}
    return f"{folder}/events/{types[event].partition('.')[2]}"
