"""What a start brings up to date."""

from dataclasses import asdict

from impl.shipping.first_start import first_start
from impl.shipping.repositories.methods import list_methods
from impl.shipping.tables import methods
from infra.runtime.store.transaction import Transaction
from tests.support.service import Serving


async def test_a_method_that_was_stored_before_is_brought_up_to_what_is_offered_now(shipping: Serving) -> None:
    def as_before(tx: Transaction) -> None:
        home = next(way for way in list_methods(tx) if way.code == "STANDARD_HOME")
        zones = [{key: value for key, value in asdict(zone).items() if key != "territories"} for zone in home.zones[:1]]
        tx.execute(methods.update().where(methods.c.code == "STANDARD_HOME").values(zones=zones, version=1))

    before = await shipping.store.query(list_methods)
    await shipping.store.command(as_before)
    await shipping.store.command(first_start)
    after = await shipping.store.query(list_methods)
    assert [(way.code, way.zones, way.version) for way in after] == [(way.code, way.zones, way.version) for way in before]
