"""A reader keeps the words that it does not know yet, in all generated models, and nothing else."""

from importlib import import_module
from pathlib import Path
from typing import Any, Literal, TypeAlias

import msgspec
import pytest

from generated.events.catalogue import ALL
from generated.events.stocking import STOCK_RELEASED, StockReleased
from generated.suite import SERVICES
from infra.runtime.event import Reaction, Subscription
from infra.runtime.events.handlers import handlers
from infra.runtime.events.wire import IncomingRecord, frame
from infra.runtime.open_words import Reader, _open_decoder

Status: TypeAlias = Literal["OPEN", "CLOSED"]
GENERATED = Path(__file__).parents[2] / "generated"


class Line(msgspec.Struct, frozen=True, kw_only=True):
    status: Status
    from_: Status | msgspec.UnsetType = msgspec.field(name="from", default=msgspec.UNSET)


class Page(msgspec.Struct, frozen=True, kw_only=True):
    items: list[Line]
    seen: tuple[Status, ...] = ()
    by_name: dict[str, Line] = msgspec.field(default_factory=dict)
    total: int


class Money(msgspec.Struct, frozen=True, kw_only=True):
    amount: int


def test_known_words_give_the_model_itself() -> None:
    page = Reader(Page).decode(b'{"items": [{"status": "OPEN"}], "total": 1}')
    assert page == Page(items=[Line(status="OPEN")], total=1)


def test_an_unknown_word_is_kept_wherever_it_stands() -> None:
    page = Reader(Page).decode(
        b'{"items": [{"status": "LOST", "from": "NEW"}], "seen": ["GONE"], "by_name": {"a": {"status": "LATE"}}, "total": 1}'
    )
    assert isinstance(page, Page)
    assert isinstance(page.items[0], Line)
    assert (page.items[0].status, page.items[0].from_, page.by_name["a"].status) == ("LOST", "NEW", "LATE")
    assert msgspec.to_builtins(page)["items"] == [{"status": "LOST", "from": "NEW"}]


def test_what_may_be_missing_still_may() -> None:
    page = Reader(Page).decode(b'{"items": [{"status": "LOST"}], "total": 1}')
    assert (page.items[0].from_, page.seen, page.by_name) == (msgspec.UNSET, (), {})


@pytest.mark.parametrize(
    ("payload", "told"),
    [
        (b'{"items": [{"status": 7}], "total": 1}', "Expected `str`, got `int` - at `$.items"),
        (b'{"items": [{"status": "LOST"}]}', "missing required field `total`"),
        (b'{"items": [], "total": "1"}', "Expected `int`, got `str`"),
    ],
)
def test_anything_else_that_is_wrong_is_refused_as_before(payload: bytes, told: str) -> None:
    with pytest.raises(msgspec.ValidationError) as refused:
        Reader(Page).decode(payload)
    assert told in str(refused.value)


def test_a_model_without_words_has_no_other_form() -> None:
    assert _open_decoder(Money).type is Money


def test_a_reaction_gets_an_event_whose_word_is_newer_than_its_service() -> None:
    reaction = Reaction[StockReleased](lambda _tx, event: event.reason)
    (handler,) = handlers([(Subscription(type=STOCK_RELEASED, mode="upsert"), reaction)]).values()
    sent = {**_example(STOCK_RELEASED.name), "reason": "ON_HOLD"}
    record = IncomingRecord(
        topic=STOCK_RELEASED.topic,
        partition=0,
        offset=0,
        key=sent[STOCK_RELEASED.key],
        type=STOCK_RELEASED.name,
        sequence=1,
        headers={},
        value=frame(1, msgspec.json.encode(sent)),
    )
    event = handler.decode(record)
    assert isinstance(event, StockReleased)
    assert str(event.reason) == "ON_HOLD"


def _example(event: str) -> dict[str, Any]:
    schema = msgspec.json.decode((GENERATED / "events" / "schemas" / f"{event}.json").read_bytes())
    example: dict[str, Any] = schema["examples"][0]
    return example


def models() -> list[Any]:
    """Returns all generated events and schemas."""
    modules = [import_module(f"generated.{name}.models") for name in (*SERVICES, "common")]
    structs = (value for module in modules for value in vars(module).values() if isinstance(value, type))
    return [*(each.event for each in ALL), *(each for each in structs if issubclass(each, msgspec.Struct))]


def test_every_generated_model_can_be_opened() -> None:
    opened = [model for model in models() if _open_decoder(model).type is not model]
    assert len(opened) > 50
    assert all(issubclass(_open_decoder(model).type, model) for model in opened)
