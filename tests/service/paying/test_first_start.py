"""What the start of PAYING carries over from an earlier release."""

from pathlib import Path

from sqlalchemy import text

from impl.paying import tables
from impl.paying.first_start import first_start
from impl.paying.projections.shop_settings import CHECKOUT
from infra.runtime.store.transaction import Transaction
from tests.support.messaging import opened_store


async def test_the_settings_that_an_earlier_release_kept_are_carried_over_at_the_start(tmp_path: Path) -> None:
    with opened_store(f"sqlite:///{tmp_path}/paying.db", tables.metadata) as store:

        def of_release_0_1_0(tx: Transaction) -> None:
            tx.execute(text("CREATE TABLE settings (setting_group VARCHAR(20), version INTEGER, document JSON)"))
            document = """{"payment_methods": ["WALLET", "CARD"]}"""
            tx.execute(text("INSERT INTO settings VALUES ('CHECKOUT', 4, :document)"), {"document": document})

        await store.command(of_release_0_1_0)
        await store.command(first_start)
        assert (await store.query(CHECKOUT.current)).payment_methods == ("WALLET", "CARD")
        await store.command(lambda tx: CHECKOUT.keep(tx, 5, {"payment_methods": ["TRANSFER"]}))
        await store.command(first_start)  # another start brings nothing back
        assert (await store.query(CHECKOUT.current)).payment_methods == ("TRANSFER",)
