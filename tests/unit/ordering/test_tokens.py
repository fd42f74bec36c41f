"""Order-Tokens and order numbers."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from impl.ordering import tables
from impl.ordering.repositories.order_numbers import next_order_number
from impl.ordering.security.order_tokens import OrderTokens
from infra.runtime.events.publications import EventPublications
from infra.runtime.store.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    opened = open_store(f"sqlite:///{tmp_path}/ordering.db", EventPublications((), {}))
    opened.create_tables(tables.metadata)
    return opened


async def test_a_token_outlives_a_restart_and_opens_only_its_order(store: Store) -> None:
    tokens, restarted = OrderTokens(), OrderTokens()
    await store.command(tokens.load)
    await store.command(restarted.load)
    token = tokens.token("ord_1")
    assert len(token) == 43
    assert restarted.opens("ord_1", token)
    assert not tokens.opens("ord_2", token)
    assert not tokens.opens("ord_1", None)
    store.close()


def _same(instant: datetime) -> datetime:
    return instant


async def test_the_year_of_an_order_number_is_the_one_in_paris(store: Store) -> None:
    numbers = []
    for instant in (
        datetime(2026, 12, 31, 22, 59, tzinfo=UTC),
        datetime(2026, 12, 31, 23, 0, tzinfo=UTC),
        datetime(2027, 1, 1, 9, 0, tzinfo=UTC),
    ):
        store.clock = partial(_same, instant)
        numbers.append(await store.command(next_order_number))
    assert numbers == ["CO-2026-000001", "CO-2027-000001", "CO-2027-000002"]
    store.close()
