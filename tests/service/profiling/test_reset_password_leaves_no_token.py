"""Tokens of links stand in messages alone: no table, no event and no line of the log has one, and no path takes one."""

import json
import logging
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

import generated
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from infra.runtime.store.tables import metadata as runtime_tables
from tests.service.profiling.accounts import (
    OTHER_PASSWORD,
    ask_email_change,
    ask_reset,
    confirm,
    confirm_change,
    next_link,
    reset,
)
from tests.service.profiling.support import PASSWORD, new_customer, new_email
from tests.support.service import Serving


async def everything(profiling: Serving) -> str:
    """All rows of all tables of the store, as text."""
    every = [table for each in (tables.metadata, runtime_tables) for table in each.sorted_tables]
    rows = [await profiling.store.query(lambda tx, table=table: tx.all(select(table))) for table in every]  # type: ignore[misc]
    return repr([tuple(row) for each in rows for row in each])


async def test_no_token_is_in_a_table_an_event_or_a_log(
    profiling: Serving, anybody: ProfilingClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    customer, mine = await new_customer(profiling)
    tokens = [await next_link(profiling, customer.customer_id, "EMAIL_CONFIRMATION")]
    await confirm(anybody, tokens[0])
    wanted = new_email()
    await ask_email_change(mine, wanted, PASSWORD)
    tokens.append(await next_link(profiling, customer.customer_id, "EMAIL_CHANGE"))
    before = await everything(profiling)
    await confirm_change(anybody, tokens[1])
    await ask_reset(anybody, wanted)
    tokens.append(await next_link(profiling, customer.customer_id, "PASSWORD_RESET"))
    at_rest = await everything(profiling)
    await reset(anybody, tokens[2], OTHER_PASSWORD)
    texts = (before, at_rest, await everything(profiling), repr(await profiling.emitted()), caplog.text)
    assert wanted in at_rest  # what is there would be found
    for secret in (*tokens, PASSWORD, OTHER_PASSWORD):
        assert not [text for text in texts if secret in text]


def test_no_path_and_no_query_takes_a_token_but_the_one_that_ends_the_news() -> None:
    contract = json.loads((Path(generated.__file__).parent / "profiling/openapi.json").read_text())
    shared = contract["components"]["parameters"]
    names = {
        path: {
            shared[each["$ref"].rpartition("/")[2]]["name"] if "$ref" in each else each["name"] for each in _parameters(item)
        }
        for path, item in contract["paths"].items()
    }
    assert "customer_id" in names["/customers/{customer_id}"]
    assert [path for path, taken in names.items() if any("token" in name for name in taken)] == ["/news-endings"]


def _parameters(item: dict[str, Any]) -> list[dict[str, Any]]:
    """Those of a path and of its operations."""
    of_operations = [
        each for method, operation in item.items() if method != "parameters" for each in operation.get("parameters", [])
    ]
    return [*item.get("parameters", []), *of_operations]
