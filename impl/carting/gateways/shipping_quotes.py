"""Asks SHIPPING for quotes."""

import asyncio
from dataclasses import dataclass, replace

from msgspec import UNSET, convert

from generated.carting.problems import DependencyUnavailable
from generated.common.models import CountryCode
from generated.shipping.client import ShippingClient
from generated.shipping.models import ShippingOption, ShippingQuoteDraft, ShippingQuoteLine
from generated.shipping.operations import QuoteShippingRequest
from generated.shipping.problems import AddressNotServed, PostalCodeInvalid, WeightLimit
from impl.carting.domain.delivery import ShippingChoice
from impl.carting.domain.quotes import Enquiry, Quote
from impl.common.absent import or_none
from impl.common.money import euros

_PATIENCE_SECONDS = 1.0


@dataclass(frozen=True, kw_only=True)
class ShippingQuotes:
    client: ShippingClient

    async def quote(self, enquiry: Enquiry) -> Quote:
        """Returns the quote. Raises DependencyUnavailable.

        The quote has no options when the place does not exist or is not served, or when the goods are too heavy. An impossible
        postal code is refused on entry, but a cart of release 0.1 may have one. When the method is not offered with its relay
        point, SHIPPING is asked once more without it: so a point that just closed does not look like a method that is gone.
        """
        quote = Quote(enquiry=enquiry, options=await self._options(_draft(enquiry)))
        if enquiry.point is None or quote.option(enquiry.point.shipping_method_code) is not None:
            return quote
        without = Quote(
            enquiry=enquiry, options=await self._options(_draft(replace(enquiry, point=None))), is_point_refused=True
        )
        return quote if without.option(enquiry.point.shipping_method_code) is None else without

    async def quote_soon(self, enquiry: Enquiry) -> Quote | None:
        """As `quote`, for a page that can do without it. Returns None when SHIPPING does not respond within a second."""
        try:
            async with asyncio.timeout(_PATIENCE_SECONDS):
                return await self.quote(enquiry)
        except (DependencyUnavailable, TimeoutError):
            return None

    async def _options(self, draft: ShippingQuoteDraft) -> tuple[ShippingChoice, ...]:
        try:
            answer = await self.client.quote_shipping(QuoteShippingRequest(body=draft))
        except (AddressNotServed, PostalCodeInvalid, WeightLimit):
            return ()
        return tuple(_choice(option) for option in answer.body.options)


def _draft(enquiry: Enquiry) -> ShippingQuoteDraft:
    return ShippingQuoteDraft(
        country=convert(enquiry.country, CountryCode),
        postal_code=enquiry.postal_code,
        lines=[ShippingQuoteLine(sku=sku, quantity=quantity, weight=weight) for sku, quantity, weight in enquiry.lines],
        items_total=euros(enquiry.items_total),
        tier=enquiry.tier,
        relay_point_id=UNSET if enquiry.point is None else enquiry.point.relay_point_id,
    )


def _choice(option: ShippingOption) -> ShippingChoice:
    return ShippingChoice(
        shipping_method_code=option.shipping_method_code,
        name=option.name,
        carrier_code=option.carrier_code,
        fee=option.fee.amount,
        earliest_day=option.earliest_day,
        latest_day=option.latest_day,
        name_en=or_none(option.name_en),
        delivers_to=option.delivers_to,
    )
