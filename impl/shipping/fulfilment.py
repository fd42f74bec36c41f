"""Making the shipment of an order, and stopping it: the two that must not both happen."""

from impl.kernel.territories import territory
from impl.shipping import counters, labels, offer, orders, shipments
from impl.shipping.domain.order import Goods, Order
from impl.shipping.domain.shipment import NOT_GONE, Shipment
from impl.shipping.views import shipment_cancelled, shipment_created
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def ship(tx: Transaction, order_id: str, goods: Goods) -> Shipment:
    """One parcel with all lines of an order that the caller has locked."""
    carrier, method = offer.carrier(tx, goods.carrier_code), offer.method(tx, goods.shipping_method_code)
    place = territory(goods.address["country"], goods.address["postal_code"])
    zone = method.zone(place) if method else None
    days = offer.policy(tx).delivery(zone, tx.now) if zone else None
    shipment = Shipment(
        shipment_id=new_id("shp"),
        shipment_number=counters.next_shipment_number(tx),
        order_id=order_id,
        order_number=goods.order_number,
        customer_id=goods.customer_id,
        order_token_hash=goods.order_token_hash,
        carrier_code=carrier.code,
        carrier_name=carrier.name,
        shipping_method_code=goods.shipping_method_code,
        method_name=goods.method_name,
        address=goods.address,
        lines=goods.lines,
        weight=goods.weight,
        earliest_day=days.earliest_day if days else None,
        latest_day=days.latest_day if days else None,
        created_at=tx.now,
        updated_at=tx.now,
    )
    shipments.add(tx, shipment)
    tx.emit(shipment_created(shipment))
    return shipment


def stop(tx: Transaction, order: Order, reason: str) -> list[Shipment]:
    """Lets nothing of a locked order leave; answers what is stopped. Raises ShipmentState once something left."""
    parcels = shipments.lock_of_order(tx, order.order_id)
    stopped = [parcel for parcel in parcels if parcel.cancel(reason, tx.now)]
    order.stop(reason, tx.now)
    orders.save(tx, order)
    for parcel in stopped:
        _cancelled(tx, parcel)
    return parcels


def stop_what_is_here(tx: Transaction, order: Order, reason: str) -> None:
    """As `stop` for an order that has ended: what left before is on its way all the same."""
    for parcel in shipments.lock_of_order(tx, order.order_id):
        if parcel.status in NOT_GONE and parcel.cancel(reason, tx.now):
            _cancelled(tx, parcel)
    order.stop(reason, tx.now)
    orders.save(tx, order)


def _cancelled(tx: Transaction, parcel: Shipment) -> None:
    shipments.save(tx, parcel)
    label = labels.find(tx, parcel.label_id) if parcel.label_id else None
    if label is not None:
        label.void(tx.now)
        labels.save(tx, label)
    tx.emit(shipment_cancelled(parcel))
