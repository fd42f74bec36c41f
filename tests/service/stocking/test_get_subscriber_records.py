"""Tell everything that is held on an address."""

from generated.stocking import models, operations
from generated.stocking.client import StockingClient
from tests.service.stocking.support import stocked, subscribe
from tests.support.service import Serving


async def test_an_address_is_told_what_it_waits_for_in_any_spelling(
    stocking: Serving, staff: StockingClient, anybody: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 0)
    await subscribe(anybody, sku, "Dunwhistle@example.org")
    request = operations.GetSubscriberRecordsRequest(body=models.Subscriber(email="dunwhistle@EXAMPLE.org"))
    [told] = (await service.get_subscriber_records(request)).body.items
    fields = {field.name: field.value for field in told.fields}
    assert (told.section, fields["sku"], fields["email"]) == ("STOCK_SUBSCRIPTIONS", sku, "Dunwhistle@example.org")
    assert "token_hash" not in fields


async def test_of_another_address_nothing_is_told(service: StockingClient) -> None:
    request = operations.GetSubscriberRecordsRequest(body=models.Subscriber(email="nobody@example.org"))
    assert (await service.get_subscriber_records(request)).body.items == []
