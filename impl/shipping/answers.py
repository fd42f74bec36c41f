"""From the domain to the models of the contract."""

from collections.abc import Sequence

from msgspec import UNSET

from generated.shipping import models
from impl.common.absent import or_unset
from impl.common.addresses import address_model
from impl.common.money import euros, price
from impl.common.relay_points import relay_point_model
from impl.shipping.domain.carriers import Carrier
from impl.shipping.domain.events import LabelReference
from impl.shipping.domain.label import Label
from impl.shipping.domain.methods import DeliveryTerms, Method, Option, Zone
from impl.shipping.domain.order import Order, Stop
from impl.shipping.domain.relay_points import RelayPoint
from impl.shipping.domain.shipment import Shipment, TrackingEvent


def carrier_answer(carrier: Carrier) -> models.Carrier:
    return models.Carrier(
        carrier_code=carrier.code,
        name=carrier.name,
        tracking_url_template=carrier.tracking_url_template,
        label_formats=list(carrier.label_formats),
        active=carrier.active,
        version=carrier.version,
        created_at=carrier.created_at,
        updated_at=carrier.updated_at,
    )


def method_answer(method: Method, terms: DeliveryTerms) -> models.ShippingMethod:
    """With the thresholds that count, be they its own or the shop's."""
    free = method.free(terms)
    tiers = sorted(free.by_tier.items(), key=lambda pair: pair[1], reverse=True)
    return models.ShippingMethod(
        shipping_method_code=method.code,
        carrier_code=method.carrier_code,
        name=method.name,
        zones=[_zone(zone) for zone in method.zones],
        free_from=or_unset(None if free.free_from is None else price(free.free_from)),
        tier_free_from=[models.TierFreeShipping(tier=tier, free_from=price(amount)) for tier, amount in tiers],
        active=method.active,
        version=method.version,
        created_at=method.created_at,
        updated_at=method.updated_at,
    )


def option_answer(option: Option) -> models.ShippingOption:
    return models.ShippingOption(
        shipping_method_code=option.method.code,
        carrier_code=option.method.carrier_code,
        name=option.method.name,
        fee=euros(option.fee),
        earliest_day=option.earliest_day,
        latest_day=option.latest_day,
    )


def shipment_answer(shipment: Shipment) -> models.Shipment:
    label = shipment.label
    return models.Shipment(
        shipment_id=shipment.shipment_id,
        shipment_number=shipment.shipment_number,
        order_id=shipment.order_id,
        order_number=shipment.order_number,
        status=shipment.status,
        carrier_code=shipment.carrier_code,
        carrier_name=shipment.carrier_name,
        shipping_method_code=shipment.shipping_method_code,
        address=address_model(shipment.address),
        relay_point=UNSET if shipment.relay_point is None else relay_point_model(shipment.relay_point),
        lines=[
            models.ShipmentLine(line_id=line.line_id, sku=line.sku, name=line.name, quantity=line.quantity)
            for line in shipment.lines
        ],
        weight=shipment.weight,
        earliest_day=or_unset(shipment.earliest_day),
        latest_day=or_unset(shipment.latest_day),
        label_id=label.label_id if label else UNSET,
        tracking_number=label.tracking_number if label else UNSET,
        tracking_url=label.tracking_url if label else UNSET,
        tracking_events=[_tracking_event(event) for event in shipment.tracking_events],
        stop_reason=or_unset(shipment.stop_reason),
        dispatched_at=or_unset(shipment.dispatched_at),
        delivered_at=or_unset(shipment.delivered_at),
        cancelled_at=or_unset(shipment.cancelled_at),
        version=shipment.version,
        created_at=shipment.created_at,
        updated_at=shipment.updated_at,
    )


def relay_point_answer(point: RelayPoint, distance: int | None = None) -> models.RelayPoint:
    """With the distance in metres, in a search near a postal code."""
    return models.RelayPoint(
        relay_point_id=point.relay_point_id,
        carrier_code=point.carrier_code,
        reference=point.reference,
        name=point.name,
        line1=point.line1,
        line2=or_unset(point.line2),
        postal_code=point.postal_code,
        city=point.city,
        country=point.country,
        latitude=point.latitude,
        longitude=point.longitude,
        hours=[models.OpeningHours(day=each.day, opens=each.opens, closes=each.closes) for each in point.hours],
        status=point.status,
        distance=or_unset(distance),
        version=point.version,
        created_at=point.created_at,
        updated_at=point.updated_at,
    )


def stop_answer(order: Order, stop: Stop, shipments: Sequence[Shipment]) -> models.OrderShipmentStop:
    return models.OrderShipmentStop(
        order_id=order.order_id,
        reason=stop.reason,
        stopped_at=stop.stopped_at,
        shipments=[
            models.StoppedShipment(shipment_id=each.shipment_id, shipment_number=each.shipment_number, status=each.status)
            for each in shipments
        ],
    )


def label_answer(label: Label) -> models.Label:
    return models.Label(
        label_id=label.label_id,
        shipment_id=label.shipment_id,
        order_id=label.order_id,
        carrier_code=label.carrier_code,
        tracking_number=label.tracking_number,
        tracking_url=label.tracking_url,
        status=label.status,
        formats=list(label.formats),
        version=label.version,
        created_at=label.created_at,
        updated_at=label.updated_at,
    )


def tracking_answer(shipment: Shipment, label: LabelReference) -> models.ParcelTracking:
    return models.ParcelTracking(
        tracking_number=label.tracking_number,
        status=shipment.status,
        carrier_code=shipment.carrier_code,
        carrier_name=shipment.carrier_name,
        tracking_url=label.tracking_url,
        events=[models.ParcelEvent(code=event.code, occurred_at=event.occurred_at) for event in shipment.tracking_events],
        earliest_day=or_unset(shipment.earliest_day),
        latest_day=or_unset(shipment.latest_day),
    )


def _tracking_event(event: TrackingEvent) -> models.TrackingEvent:
    return models.TrackingEvent(
        code=event.code, occurred_at=event.occurred_at, created_at=event.created_at, location=or_unset(event.location)
    )


def _zone(zone: Zone) -> models.ShippingZone:
    tiers = [models.WeightTier(up_to=tier.up_to, fee=price(tier.fee)) for tier in zone.weight_tiers]
    return models.ShippingZone(
        countries=list(zone.countries),
        territories=or_unset(list(zone.territories) or None),
        min_days=zone.min_days,
        max_days=zone.max_days,
        weight_tiers=tiers,
    )
