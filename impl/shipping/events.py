"""From the domain events of a parcel to the events of the contract."""

from msgspec import UNSET

from generated.events import shipping as events
from impl.common.absent import or_unset
from impl.common.relay_points import relay_point_model
from impl.shipping.domain.events import (
    Cancelled,
    Created,
    Delivered,
    Dispatched,
    Labelled,
    Reported,
    ShipmentEvent,
    Split,
    Voided,
)
from impl.shipping.domain.relay_points import RelayPoint
from impl.shipping.domain.shipment import Shipment
from infra.runtime.event import Event


def event_of(shipment: Shipment, happened: ShipmentEvent) -> Event:
    """Returns the contract's event for a domain event."""
    match happened:
        case Created():
            return _created(shipment)
        case Split():
            return _split(shipment, happened)
        case Labelled():
            return _labelled(shipment, happened)
        case Voided():
            return _voided(shipment, happened)
        case Cancelled():
            return _cancelled(shipment, happened)
        case _:
            return _on_its_way(shipment, happened)


def _on_its_way(shipment: Shipment, happened: Dispatched | Reported | Delivered) -> Event:
    match happened:
        case Dispatched():
            return _dispatched(shipment, happened)
        case Reported():
            return _reported(shipment, happened)
        case Delivered():
            return _delivered(shipment, happened)


def _created(shipment: Shipment) -> events.ShipmentCreated:
    return events.ShipmentCreated(
        order_id=shipment.order_id,
        shipment_id=shipment.shipment_id,
        shipment_number=shipment.shipment_number,
        carrier_code=shipment.carrier_code,
        shipping_method_code=shipment.shipping_method_code,
        lines=_lines(shipment),
        created_at=shipment.created_at,
        earliest_day=or_unset(shipment.earliest_day),
        latest_day=or_unset(shipment.latest_day),
    )


def _split(shipment: Shipment, happened: Split) -> events.ShipmentSplit:
    return events.ShipmentSplit(
        order_id=shipment.order_id,
        shipment_id=shipment.shipment_id,
        shipment_number=shipment.shipment_number,
        lines=_lines(shipment),
        new_shipment_id=happened.new_shipment_id,
        split_at=happened.at,
    )


def _labelled(shipment: Shipment, happened: Labelled) -> events.LabelCreated:
    return events.LabelCreated(
        order_id=shipment.order_id,
        shipment_id=shipment.shipment_id,
        shipment_number=shipment.shipment_number,
        label_id=happened.label.label_id,
        carrier_code=shipment.carrier_code,
        tracking_number=happened.label.tracking_number,
        tracking_url=happened.label.tracking_url,
        created_at=shipment.updated_at,
    )


def _voided(shipment: Shipment, happened: Voided) -> events.LabelVoided:
    return events.LabelVoided(
        order_id=shipment.order_id,
        shipment_id=shipment.shipment_id,
        label_id=happened.label.label_id,
        tracking_number=happened.label.tracking_number,
        voided_at=happened.at,
    )


def _dispatched(shipment: Shipment, happened: Dispatched) -> events.ShipmentDispatched:
    return events.ShipmentDispatched(
        order_id=shipment.order_id,
        shipment_id=shipment.shipment_id,
        shipment_number=shipment.shipment_number,
        carrier_code=shipment.carrier_code,
        lines=_lines(shipment),
        tracking_number=happened.label.tracking_number,
        tracking_url=happened.label.tracking_url,
        dispatched_at=happened.at,
        staff_name=or_unset(happened.staff_name or None),
    )


def _reported(shipment: Shipment, happened: Reported) -> events.ShipmentTrackingUpdated:
    return events.ShipmentTrackingUpdated(
        order_id=shipment.order_id,
        shipment_id=shipment.shipment_id,
        shipment_number=shipment.shipment_number,
        tracking_number=happened.label.tracking_number,
        code=happened.code,
        occurred_at=happened.occurred_at,
        location=or_unset(happened.location),
    )


def _delivered(shipment: Shipment, happened: Delivered) -> events.ShipmentDelivered:
    return events.ShipmentDelivered(
        order_id=shipment.order_id,
        shipment_id=shipment.shipment_id,
        shipment_number=shipment.shipment_number,
        carrier_code=shipment.carrier_code,
        lines=_lines(shipment),
        tracking_number=happened.label.tracking_number,
        tracking_url=happened.label.tracking_url,
        delivered_at=happened.at,
    )


def _cancelled(shipment: Shipment, happened: Cancelled) -> events.ShipmentCancelled:
    return events.ShipmentCancelled(
        order_id=shipment.order_id,
        shipment_id=shipment.shipment_id,
        shipment_number=shipment.shipment_number,
        lines=_lines(shipment),
        reason=happened.reason,
        cancelled_at=happened.at,
        voided_label_id=happened.label.label_id if happened.label else UNSET,
    )


def _lines(shipment: Shipment) -> list[events.ParcelLine]:
    return [events.ParcelLine(line_id=line.line_id, sku=line.sku, quantity=line.quantity) for line in shipment.lines]


def relay_point_changed(point: RelayPoint) -> events.RelayPointChanged:
    """Returns the contract's event for a point that is new or was changed."""
    return events.RelayPointChanged(
        relay_point_id=point.relay_point_id,
        carrier_code=point.carrier_code,
        point=relay_point_model(point.copy),
        status=point.status,
        version=point.version,
        changed_at=point.updated_at,
    )
