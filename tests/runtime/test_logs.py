"""Log lines: which ids they carry."""

import logging

import msgspec

from infra.runtime import context
from infra.runtime.event import Reaction, Subscription
from infra.runtime.events.handlers import context_of, handlers
from infra.runtime.events.wire import IncomingRecord
from infra.runtime.logs import JsonLines
from tests.support.messaging import Behaviour, Topic


def line(about: dict[str, str]) -> dict[str, str]:
    record = logging.LogRecord("tests", logging.INFO, __file__, 1, "said", None, None)
    with context.entered(context.Context(correlation_id="c", about=about)):
        return msgspec.json.decode(JsonLines("notes", ("note_id",)).format(record), type=dict[str, str])


def test_a_line_carries_the_ids_that_are_declared() -> None:
    assert line({"note_id": "n1", "secret": "s"}).items() >= {"note_id": "n1", "correlation_id": "c"}.items()
    assert "secret" not in line({"note_id": "n1", "secret": "s"})


def test_a_line_of_work_about_something_else_has_none() -> None:
    assert "note_id" not in line({"reader_id": "r1"})


def test_a_record_is_about_the_member_that_its_topic_is_keyed_by() -> None:
    written = Topic("notes").written
    table = handlers([(Subscription(type=written, mode="wait"), Reaction(Behaviour()))])
    headers = {"correlationid": "c"}
    record = IncomingRecord(
        topic="notes", partition=0, offset=1, key="n1", type=written.name, sequence=1, headers=headers, value=b""
    )
    with context_of(table, record):
        assert context.current().about == {"note_id": "n1"}
