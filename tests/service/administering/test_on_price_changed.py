"""What ADMINISTERING does on PriceChanged."""

import msgspec

from generated.administering.client import AdministeringClient
from generated.common.models import Price
from generated.events.cataloging import PriceChanged
from tests.service.administering.support import (
    change_of_product,
    example,
)
from tests.support.service import Serving


async def test_the_vendors_list_shows_the_new_price(administering: Serving, staff: AdministeringClient) -> None:
    told = example("cataloging", PriceChanged, "price-changed").product.variants[0]
    price = Price(amount=told.price.amount + 100, currency="EUR")
    variants = [msgspec.structs.replace(told, price=price)]
    shown = await change_of_product(administering, staff, PriceChanged, "price-changed", variants=variants)
    assert [variant.price for variant in shown.variants] == [price]
