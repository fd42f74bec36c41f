"""Erase a customer whom a restored backup has brought back."""

import io
import sys

import pytest
from sqlalchemy import select

from impl.profiling.tables import customers
from impl.profiling.use_cases.erasures import list_erasures, take_erasures
from infra.local.players.callers import until
from infra.runtime.service import CommandRefused
from tests.service.profiling.neighbours import Together
from tests.service.profiling.test_erase_me import erase, messages_of
from tests.support.personal import places_of


async def test_who_is_on_the_list_and_there_again_is_erased_again(together: Together, monkeypatch: pytest.MonkeyPatch) -> None:
    erased, client = await together.customer("Bluestem")
    await erase(client)
    store = together.profiling.store
    listed = await store.query(list_erasures)
    assert erased.customer_id in listed
    back, _ = await together.customer("Coneflower")  # as a backup from before would have the person
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{listed}\n{back.customer_id} 2026-11-23T10:00:00+00:00\n"))
    assert "1 customers are erased again" in await store.command(take_erasures)

    async def is_gone() -> bool:
        return set(await places_of(together.profiling, "Coneflower")) <= {"runtime_outbox.payload"}

    await until(is_gone)
    status = select(customers.c.status).where(customers.c.customer_id == back.customer_id)
    assert await store.query(lambda tx: tx.scalar(status)) == "ERASED"
    assert await messages_of(together, back.customer_id) == []  # it was told when it was erased first


async def test_a_list_that_is_none_is_refused(together: Together, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("who is this\n"))
    with pytest.raises(CommandRefused, match="no line of a list"):
        await together.profiling.store.command(take_erasures)
