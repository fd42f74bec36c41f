"""What the start of STOCKING carries over from an earlier release."""

from pathlib import Path

from sqlalchemy import text

from impl.stocking import tables
from impl.stocking.first_start import first_start
from impl.stocking.projections.shop_settings import STOCK, StockSettings
from infra.runtime.store.transaction import Transaction
from tests.support.messaging import opened_store


async def test_the_settings_that_an_earlier_release_kept_are_carried_over_at_the_start(tmp_path: Path) -> None:
    with opened_store(f"sqlite:///{tmp_path}/stocking.db", tables.metadata) as store:

        def of_release_0_1_0(tx: Transaction) -> None:
            columns = "id INTEGER, version INTEGER, reservation_minutes INTEGER, default_reorder_point INTEGER"
            tx.execute(text(f"CREATE TABLE stock_policy ({columns}, availability_cap INTEGER)"))
            tx.execute(text("INSERT INTO stock_policy VALUES (1, 4, 30, 7, 9)"))

        await store.command(of_release_0_1_0)
        await store.command(first_start)
        kept = StockSettings(reservation_minutes=30, default_reorder_point=7, availability_cap=9)
        assert await store.query(STOCK.current) == kept
        later = {"reservation_minutes": 10, "default_reorder_point": 1, "availability_cap": 2}
        await store.command(lambda tx: STOCK.keep(tx, 5, later))
        await store.command(first_start)  # another start brings nothing back
        assert (await store.query(STOCK.current)).availability_cap == 2
