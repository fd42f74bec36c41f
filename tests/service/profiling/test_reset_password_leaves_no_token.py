"""Tokens of links stand in messages alone: no table, no event and no line of the log has one, and no path takes one."""

import logging
import re
from pathlib import Path

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


def test_no_path_and_no_query_takes_a_token() -> None:
    contract = (Path(generated.__file__).parent / "profiling/openapi.json").read_text()
    parameters = re.findall(
        r'"in": ?"(?:path|query)"[^{}]*"name": ?"(\w+)"|"name": ?"(\w+)"[^{}]*"in": ?"(?:path|query)"', contract
    )
    names = {first or second for first, second in parameters}
    assert {"customer_id", "session_id", "limit"} <= names
    assert not [name for name in names if "token" in name]
