"""Something offered that is not on sale, and the other way round."""

from collections.abc import Callable

from msgspec import UNSET
from msgspec.structs import replace

from tests.support.snapshot import Snapshot
from tests.unit.invariants.planting import Fault, lost, with_first, without

_RULE = "on_sale_is_what_product_vendor_and_price_say"


def without_price() -> Callable[[Snapshot], Snapshot]:
    def plant(at: Snapshot) -> Snapshot:
        (variant,) = at.products[0].variants
        return with_first("products", variants=[replace(variant, price=UNSET)])(at)

    return plant


FAULTS: list[Fault] = [
    (_RULE, with_first("vendors", status="SUSPENDED"), "on_sale is True, its status and its vendor's make it False"),
    (_RULE, with_first("products", status="ARCHIVED"), "on_sale is True, its status and its vendor's make it False"),
    (_RULE, with_first("products", on_sale=False), "on_sale is False, its last event tells True"),
    (_RULE, lost("cataloging.product-created.v1"), "on_sale is True, its last event tells None"),
    (_RULE, without("offers"), "offered is False, product, vendor and price make it True"),
    (_RULE, without_price(), "offered is True, product, vendor and price make it False"),
]
