"""Forget an address, and all that it waits for."""

from generated.stocking import models, operations
from generated.stocking.client import StockingClient
from infra.runtime.ids import new_id
from tests.service.stocking.support import stocked, subscribe, subscriptions
from tests.support.personal import places_of
from tests.support.service import Serving


async def test_all_that_an_address_waits_for_is_forgotten_in_any_spelling(
    stocking: Serving, staff: StockingClient, anybody: StockingClient, service: StockingClient
) -> None:
    skus = [await stocked(stocking, staff, 0) for _ in range(2)]
    for sku in skus:
        await subscribe(anybody, sku, "Umberlake@example.org")
        await subscribe(anybody, sku, "max@example.org")
    for _ in range(2):  # the second time there is nothing left to forget
        body = models.Subscriber(email="umberlake@EXAMPLE.org")
        await service.forget_subscriber(operations.ForgetSubscriberRequest(body=body, idempotency_key=new_id("key")))
    assert [len(await subscriptions(stocking, sku)) for sku in skus] == [1, 1]
    assert await places_of(stocking, "umberlake") == []
