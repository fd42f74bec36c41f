"""Tell everything that is held on a customer."""

import pytest

from generated.common.models import PersonalRecord
from generated.shipping import operations
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from infra.runtime.problem import Problem
from tests.service.shipping.support import label, shipped
from tests.support.personal import whose
from tests.support.service import Serving


async def test_parcels_are_told_with_their_labels_page_by_page(
    shipping: Serving, staff: ShippingClient, service: ShippingClient
) -> None:
    person = whose("Zoraquist")
    for _ in range(3):
        _, shipment = await shipped(shipping, **person)
        await label(staff, shipment)
    request = operations.GetCustomerRecordsRequest(customer_id=person["customer_id"], limit=2)
    first = (await service.get_customer_records(request)).body
    assert isinstance(first.next_cursor, str)
    request = operations.GetCustomerRecordsRequest(customer_id=person["customer_id"], cursor=first.next_cursor)
    second = (await service.get_customer_records(request)).body
    assert (len(first.items), len(second.items)) == (2, 1)
    told = _fields(first.items[0])
    assert told["address.recipient"] == told["labels.1.print.recipient.name"] == "Zoraquist Recipient"
    assert not {"search_key", "order_token_hash"} & told.keys()


async def test_of_a_stranger_nothing_is_told(service: ShippingClient) -> None:
    request = operations.GetCustomerRecordsRequest(customer_id=new_id("cus"))
    assert (await service.get_customer_records(request)).body.items == []


async def test_people_do_not_ask(staff: ShippingClient, anybody: ShippingClient) -> None:
    for client in (staff, anybody):
        with pytest.raises(Problem) as refusal:
            await client.get_customer_records(operations.GetCustomerRecordsRequest(customer_id=new_id("cus")))
        assert refusal.value.status in {401, 403}


def _fields(record: PersonalRecord) -> dict[str, str]:
    return {field.name: field.value for field in record.fields}
