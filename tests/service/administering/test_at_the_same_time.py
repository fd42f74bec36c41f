"""Two transactions of two replicas at the same time: each decides on what the other writes."""

import pytest
from sqlalchemy import func, select

from impl.administering.first_start import FIRST_SETTINGS
from impl.administering.tables import setting_groups
from infra.runtime.store.tables import outbox
from tests.support.overlap import overlapping
from tests.support.service import Serving


@pytest.fixture(autouse=True)
def _only_postgresql(store_url: str) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")


async def test_two_first_starts_write_each_group_of_settings_once(administering: Serving) -> None:
    start = administering.implementation.on_start
    assert start is not None
    last = await administering.store.query(lambda tx: tx.scalar(select(func.max(outbox.c.id)))) or 0
    await administering.store.command(lambda tx: tx.execute(setting_groups.delete()))
    await overlapping(administering.store, start, start)
    there = await administering.store.query(lambda tx: tx.scalar(select(func.count()).select_from(setting_groups)))
    told = await administering.store.command(lambda tx: tx.execute(outbox.delete().where(outbox.c.id > last)).rowcount)
    assert there == told == len(FIRST_SETTINGS)
