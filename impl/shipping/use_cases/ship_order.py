"""Creates a shipment of an order. A stop and a shipment must not both happen: both lock the order's row."""

from collections.abc import Sequence

from impl.shipping.domain.carriers import unlisted
from impl.shipping.domain.order import Goods, ParcelLine
from impl.shipping.domain.shipment import Shipment, new_shipment
from impl.shipping.repositories.carriers import carriers
from impl.shipping.repositories.counters import next_shipment_number
from impl.shipping.repositories.methods import methods
from impl.shipping.repositories.shipments import shipments
from impl.shipping.use_cases.offers import get_offer
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def ship_order(tx: Transaction, order_id: str, goods: Goods, lines: Sequence[ParcelLine]) -> Shipment:
    """Returns one new parcel with these lines of an order that the caller has locked."""
    to, method = goods.relay_point or goods.address, methods.find(tx, goods.shipping_method_code)
    shipment = new_shipment(
        order_id,
        goods,
        lines,
        shipment_id=new_id("shp"),
        shipment_number=next_shipment_number(tx),
        carrier=carriers.find(tx, goods.carrier_code) or unlisted(goods.carrier_code, tx.now),
        days=get_offer(tx).days(method, to.country, to.postal_code, tx.now) if method else None,
        at=tx.now,
    )
    shipments.add(tx, shipment)
    return shipment
