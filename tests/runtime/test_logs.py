"""Log lines: which ids they carry."""

import logging

import msgspec

from infra.runtime import context
from infra.runtime.logs import JsonLines


def line(about: dict[str, str]) -> dict[str, str]:
    record = logging.LogRecord("tests", logging.INFO, __file__, 1, "said", None, None)
    with context.entered(context.Context(correlation_id="c", about=about)):
        return msgspec.json.decode(JsonLines("notes", ("note_id",)).format(record), type=dict[str, str])


def test_a_line_carries_the_ids_that_are_declared() -> None:
    assert line({"note_id": "n1", "secret": "s"}).items() >= {"note_id": "n1", "correlation_id": "c"}.items()
    assert "secret" not in line({"note_id": "n1", "secret": "s"})


def test_a_line_of_work_about_something_else_has_none() -> None:
    assert "note_id" not in line({"reader_id": "r1"})
