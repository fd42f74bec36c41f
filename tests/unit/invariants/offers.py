"""Something offered that is not on sale, and the other way round."""

from collections.abc import Callable
from typing import Any

from msgspec import UNSET
from msgspec.structs import replace

from generated.cataloging.models import VariantSale
from generated.common.models import Price
from tests.support.snapshot import Snapshot
from tests.unit.invariants.planting import Fault, both, lost, with_first, without

_RULE = "on_sale_is_what_product_vendor_and_price_say"


def without_price() -> Callable[[Snapshot], Snapshot]:
    def plant(at: Snapshot) -> Snapshot:
        (variant,) = at.products[0].variants
        return with_first("products", variants=[replace(variant, price=UNSET)])(at)

    return plant


def with_sale(*, cents: int, regular: int, applies: bool = True) -> Callable[[Snapshot], Snapshot]:
    def plant(at: Snapshot) -> Snapshot:
        (variant,) = at.products[0].variants
        sale = VariantSale(
            price=_price(cents), starts_at=at.products[0].created_at, applies=applies, regular_price=_price(regular)
        )
        return with_first("products", variants=[replace(variant, sale=sale)])(at)

    return plant


def with_last_price(**changes: Any) -> Callable[[Snapshot], Snapshot]:
    return lambda at: replace(at, last_prices={sku: replace(each, **changes) for sku, each in at.last_prices.items()})


def _price(cents: int) -> Price:
    return Price(amount=cents, currency="EUR")


_HISTORY, _SALE = "the_history_of_a_price_ends_with_what_holds", "a_sale_is_below_what_it_is_compared_with"

FAULTS: list[Fault] = [
    (_HISTORY, lambda at: replace(at, last_prices={}), "its history ends with None"),
    (_HISTORY, with_last_price(price=_price(1)), "its history ends with"),
    (_HISTORY, with_last_price(on_sale=False), "its history ends with"),
    (_HISTORY, without_price(), "it is None"),
    (_SALE, with_sale(cents=1500, regular=2000), "its sale is on for"),
    (_SALE, with_sale(cents=1990, regular=1990), "its sale costs"),
    (_SALE, with_sale(cents=1990, regular=2500, applies=False), "its sale costs"),
    (_SALE, both(with_sale(cents=1990, regular=2500), with_first("products", status="ARCHIVED")), "it is archived"),
    (_RULE, with_first("vendors", status="SUSPENDED"), "on_sale is True, its status and its vendor's make it False"),
    (_RULE, with_first("products", status="ARCHIVED"), "on_sale is True, its status and its vendor's make it False"),
    (_RULE, with_first("products", on_sale=False), "on_sale is False, its last event tells True"),
    (_RULE, lost("cataloging.product-created.v1"), "on_sale is True, its last event tells None"),
    (_RULE, without("offers"), "offered is False, product, vendor and price make it True"),
    (_RULE, without_price(), "offered is True, product, vendor and price make it False"),
]
