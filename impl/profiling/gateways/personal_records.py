"""What the other services hold on a customer."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generated.billing.client import BillingClient
from generated.billing.operations import GetCustomerRecordsRequest as OfBilling
from generated.carting.client import CartingClient
from generated.carting.operations import GetCustomerRecordsRequest as OfCarting
from generated.common.models import OrderReference, PersonalRecord, PersonalRecordPage
from generated.ordering.client import OrderingClient
from generated.ordering.operations import GetCustomerRecordsRequest as OfOrdering
from generated.ordering.operations import ListOpenOrdersRequest
from generated.paying.client import PayingClient
from generated.paying.operations import GetCustomerRecordsRequest as OfPaying
from generated.shipping.client import ShippingClient
from generated.shipping.operations import GetCustomerRecordsRequest as OfShipping
from generated.stocking.client import StockingClient
from generated.stocking.models import Subscriber
from generated.stocking.operations import ForgetSubscriberRequest, GetSubscriberRecordsRequest
from impl.common.absent import or_none

_PAGE: Final = 50
Read = Callable[[str, str | None], Awaitable[PersonalRecordPage]]
"""Reads one page of a customer's records, from a cursor on."""


@dataclass(frozen=True, kw_only=True)
class PersonalRecords:
    carting: CartingClient
    ordering: OrderingClient
    paying: PayingClient
    billing: BillingClient
    shipping: ShippingClient
    stocking: StockingClient

    async def of(self, customer_id: str, email: str | None) -> AsyncIterator[tuple[str, Sequence[PersonalRecord]]]:
        """Yields what each service holds, page by page, with its name; what STOCKING holds on the address, when it is given.

        The first page of all of them is read before anything is yielded: a service that is away is noticed at once.
        """
        firsts = {name: await read(customer_id, None) for name, read in self._reads.items()}
        waits = await self._waits(email) if email else []
        for name, first in firsts.items():
            yield name, first.items
            cursor = or_none(first.next_cursor)
            while cursor:
                following = await self._reads[name](customer_id, cursor)
                yield name, following.items
                cursor = or_none(following.next_cursor)
        yield "stocking", waits

    async def open_orders(self, customer_id: str) -> Sequence[OrderReference]:
        """Returns the customer's orders that have not ended, the first hundred."""
        return (await self.ordering.list_open_orders(ListOpenOrdersRequest(customer_id=customer_id))).body.items

    async def order_ids(self, customer_id: str) -> Sequence[str]:
        """Returns the ids of all orders of a customer."""
        found: list[str] = []
        cursor: str | None = ""
        while cursor is not None:
            page = await self._of_ordering(customer_id, cursor or None)
            found += [field.value for each in page.items for field in each.fields if field.name == "order_id"]
            cursor = or_none(page.next_cursor)
        return found

    async def forget_subscriber(self, customer_id: str, email: str) -> None:
        """Has STOCKING forget an address."""
        body = Subscriber(email=email)
        await self.stocking.forget_subscriber(ForgetSubscriberRequest(body=body, idempotency_key=f"erasure-{customer_id}"))

    async def _waits(self, email: str) -> Sequence[PersonalRecord]:
        request = GetSubscriberRecordsRequest(body=Subscriber(email=email))
        return (await self.stocking.get_subscriber_records(request)).body.items

    @property
    def _reads(self) -> Mapping[str, Read]:
        return {
            "carting": self._of_carting,
            "ordering": self._of_ordering,
            "paying": self._of_paying,
            "billing": self._of_billing,
            "shipping": self._of_shipping,
        }

    async def _of_carting(self, customer_id: str, cursor: str | None) -> PersonalRecordPage:
        return (await self.carting.get_customer_records(OfCarting(customer_id=customer_id, limit=_PAGE, cursor=cursor))).body

    async def _of_ordering(self, customer_id: str, cursor: str | None) -> PersonalRecordPage:
        return (await self.ordering.get_customer_records(OfOrdering(customer_id=customer_id, limit=_PAGE, cursor=cursor))).body

    async def _of_paying(self, customer_id: str, cursor: str | None) -> PersonalRecordPage:
        return (await self.paying.get_customer_records(OfPaying(customer_id=customer_id, limit=_PAGE, cursor=cursor))).body

    async def _of_billing(self, customer_id: str, cursor: str | None) -> PersonalRecordPage:
        return (await self.billing.get_customer_records(OfBilling(customer_id=customer_id, limit=_PAGE, cursor=cursor))).body

    async def _of_shipping(self, customer_id: str, cursor: str | None) -> PersonalRecordPage:
        return (await self.shipping.get_customer_records(OfShipping(customer_id=customer_id, limit=_PAGE, cursor=cursor))).body
