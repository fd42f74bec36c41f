"""Creates a shipment of an order. A stop and a shipment must not both happen: both lock the order's row."""

from collections.abc import Sequence

from impl.shipping.domain.carriers import unlisted
from impl.shipping.domain.order import Goods, ParcelLine
from impl.shipping.domain.shipment import Shipment, new_shipment
from impl.shipping.projections.shop_settings import delivery_terms
from impl.shipping.repositories import carriers, methods
from impl.shipping.repositories.counters import next_shipment_number
from impl.shipping.repositories.shipments import shipments
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def ship_order(tx: Transaction, order_id: str, goods: Goods, lines: Sequence[ParcelLine]) -> Shipment:
    """Returns one new parcel with these lines of an order that the caller has locked."""
    method = methods.find(tx, goods.shipping_method_code)
    zone = method.zone(goods.address.territory) if method else None
    shipment = new_shipment(
        order_id,
        goods,
        lines,
        shipment_id=new_id("shp"),
        shipment_number=next_shipment_number(tx),
        carrier=carriers.find(tx, goods.carrier_code) or unlisted(goods.carrier_code, tx.now),
        days=delivery_terms(tx).delivery(zone, tx.now) if zone else None,
        at=tx.now,
    )
    shipments.add(tx, shipment)
    return shipment
