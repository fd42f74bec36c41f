"""From what happened in the domain to the events of the contract."""

from msgspec import UNSET

from generated.events import shipping as events
from impl.common.absent import or_unset
from impl.common.money import price
from impl.common.relay_points import relay_point_model
from impl.shipping.domain.carriers import Carrier
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
from impl.shipping.domain.methods import FreeDelivery, Method, OwnTerms, Rate
from impl.shipping.domain.relay_points import RelayPoint
from impl.shipping.domain.shipment import Shipment
from impl.shipping.domain.zones import Area, Zone, ZoneChanged, ZoneDeleted, ZoneEvent
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


def event_of_carrier(carrier: Carrier) -> events.CarrierChanged:
    state = events.CarrierState(
        carrier_code=carrier.code,
        name=carrier.name,
        tracking_url_template=carrier.tracking_url_template,
        label_formats=list(carrier.label_formats),
        closed_on_holidays=carrier.closed_on_holidays,
        active=carrier.active,
        version=carrier.version,
        created_at=carrier.created_at,
        updated_at=carrier.updated_at,
    )
    return events.CarrierChanged(terms_key=f"carrier:{carrier.code}", carrier=state)


def event_of_method(method: Method) -> events.ShippingMethodChanged:
    state = events.MethodState(
        shipping_method_code=method.code,
        carrier_code=method.carrier_code,
        name=method.name,
        name_en=or_unset(method.name_en),
        delivers_to=method.delivers_to,
        rates=[_rate(rate) for rate in method.rates],
        own_terms=UNSET if method.own_terms == OwnTerms() else _own_terms(method.own_terms),
        active=method.active,
        version=method.version,
        created_at=method.created_at,
        updated_at=method.updated_at,
    )
    return events.ShippingMethodChanged(terms_key=f"method:{method.code}", method=state)


def event_of_zone(zone: Zone, happened: ZoneEvent) -> events.ShippingZoneChanged | events.ShippingZoneDeleted:
    key = f"zone:{zone.zone_code}"
    match happened:
        case ZoneChanged():
            state = events.ZoneState(
                zone_code=zone.zone_code,
                name=zone.name,
                areas=[_area(area) for area in zone.areas],
                version=zone.version,
                created_at=zone.created_at,
                updated_at=zone.updated_at,
            )
            return events.ShippingZoneChanged(terms_key=key, zone=state)
        case ZoneDeleted():
            return events.ShippingZoneDeleted(
                terms_key=key, zone_code=zone.zone_code, version=zone.version, deleted_at=zone.updated_at
            )


def _rate(rate: Rate) -> events.RateState:
    return events.RateState(
        zone_code=rate.zone_code,
        min_days=rate.min_days,
        max_days=rate.max_days,
        weight_tiers=[events.WeightFee(up_to=tier.up_to, fee=price(tier.fee)) for tier in rate.weight_tiers],
    )


def _own_terms(own: OwnTerms) -> events.OwnTermsState:
    return events.OwnTermsState(
        handling_days=or_unset(own.handling_days),
        cut_off_hour=or_unset(own.cut_off_hour),
        free_delivery=UNSET if own.free_delivery is None else _free_delivery(own.free_delivery),
    )


def _free_delivery(free: FreeDelivery) -> events.FreeDeliveryState:
    return events.FreeDeliveryState(
        free_from=UNSET if free.free_from is None else price(free.free_from),
        tier_free_from=[events.TierThreshold(tier=tier, free_from=price(amount)) for tier, amount in free.by_tier.items()],
    )


def _area(area: Area) -> events.AreaState:
    ranges = [events.CodeRange(from_=each.lowest, to=each.highest) for each in area.postal_codes]
    return events.AreaState(country=area.country, postal_codes=ranges or UNSET)
