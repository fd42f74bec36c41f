"""Whom to tell that a variant is back."""

import pytest

from generated.stocking import models, operations, problems
from generated.stocking.client import StockingClient
from infra.runtime.ids import new_id
from tests.service.stocking.support import stocked, subscribe, subscriptions, token_of, unsubscribe
from tests.support.service import Serving


async def read(client: StockingClient, subscription_id: str) -> models.StockSubscription:
    request = operations.GetStockSubscriptionRequest(subscription_id=subscription_id)
    return (await client.get_stock_subscription(request)).body


async def test_the_token_ends_the_subscription_which_then_is_not_found(
    stocking: Serving, staff: StockingClient, anybody: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 0)
    await subscribe(anybody, sku, "ana@example.org")
    [row] = await subscriptions(stocking, sku)
    found = await read(service, row.subscription_id)
    assert (found.sku, found.email, found.language) == (sku, "ana@example.org", row.language)
    assert found.token == await token_of(stocking, row.subscription_id)
    await unsubscribe(anybody, found.token)
    with pytest.raises(problems.NotFound):
        await read(service, row.subscription_id)


async def test_nobody_but_a_service_may_ask(
    stocking: Serving, staff: StockingClient, anybody: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 0)
    await subscribe(anybody, sku)
    [row] = await subscriptions(stocking, sku)
    with pytest.raises(problems.Unauthenticated):
        await read(anybody, row.subscription_id)
    for client in (staff, stocking.as_customer(StockingClient, new_id("cus"))):
        with pytest.raises(problems.Forbidden):
            await read(client, row.subscription_id)
