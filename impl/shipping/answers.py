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
from impl.shipping.domain.methods import DeliveryTerms, FreeDelivery, Method, OwnTerms, Rate
from impl.shipping.domain.offers import Option, Refusal, Simulation
from impl.shipping.domain.order import Order, Stop
from impl.shipping.domain.relay_points import RelayPoint
from impl.shipping.domain.shipment import Shipment, TrackingEvent
from impl.shipping.domain.zones import Area, Coverage, Zone


def carrier_answer(carrier: Carrier) -> models.Carrier:
    return models.Carrier(
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


def method_answer(method: Method, terms: DeliveryTerms) -> models.ShippingMethod:
    """With the thresholds that count, be they its own or the shop's."""
    free = _free_delivery(method.free(terms))
    return models.ShippingMethod(
        shipping_method_code=method.code,
        carrier_code=method.carrier_code,
        name=method.name,
        name_en=or_unset(method.name_en),
        delivers_to=method.delivers_to,
        rates=[_rate(rate) for rate in method.rates],
        free_from=free.free_from,
        tier_free_from=free.tier_free_from,
        own_terms=UNSET if method.own_terms == OwnTerms() else _own_terms(method.own_terms),
        active=method.active,
        version=method.version,
        created_at=method.created_at,
        updated_at=method.updated_at,
    )


def zone_answer(zone: Zone, methods: Sequence[Method]) -> models.ShippingZone:
    return models.ShippingZone(
        zone_code=zone.zone_code,
        name=zone.name,
        areas=[_area(area) for area in zone.areas],
        places=[models.ZonePlace(territory=place.code, taxed=place.is_taxed) for place in zone.places()],
        method_codes=[method.code for method in methods if method.rate(zone.zone_code)],
        version=zone.version,
        created_at=zone.created_at,
        updated_at=zone.updated_at,
    )


def coverage_answer(coverage: Coverage) -> models.ZoneCoverage:
    return models.ZoneCoverage(
        country=coverage.country,
        territory=coverage.place.code,
        taxed=coverage.place.is_taxed,
        extent=coverage.extent,
        zone_codes=list(coverage.zone_codes),
    )


def simulation_answer(simulation: Simulation, weight: int) -> models.ShippingSimulation:
    return models.ShippingSimulation(
        territory=simulation.place.code,
        taxed=simulation.place.is_taxed,
        zone_code=simulation.zone.zone_code if simulation.zone else UNSET,
        weight=weight,
        options=[option_answer(option) for option in simulation.options],
        refusals=[_refusal(refusal) for refusal in simulation.refusals],
    )


def option_answer(option: Option) -> models.ShippingOption:
    return models.ShippingOption(
        shipping_method_code=option.method.code,
        carrier_code=option.method.carrier_code,
        name=option.method.name,
        name_en=or_unset(option.method.name_en),
        delivers_to=option.method.delivers_to,
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
            models.ShipmentLine(
                line_id=line.line_id,
                sku=line.sku,
                name=line.name,
                name_en=or_unset(line.name_en),
                quantity=line.quantity,
            )
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


def _rate(rate: Rate) -> models.ShippingRate:
    return models.ShippingRate(
        zone_code=rate.zone_code,
        min_days=rate.min_days,
        max_days=rate.max_days,
        weight_tiers=[models.WeightTier(up_to=tier.up_to, fee=price(tier.fee)) for tier in rate.weight_tiers],
    )


def _own_terms(own: OwnTerms) -> models.OwnTerms:
    return models.OwnTerms(
        handling_days=or_unset(own.handling_days),
        cut_off_hour=or_unset(own.cut_off_hour),
        free_delivery=UNSET if own.free_delivery is None else _free_delivery(own.free_delivery),
    )


def _free_delivery(free: FreeDelivery) -> models.FreeDelivery:
    tiers = sorted(free.by_tier.items(), key=lambda pair: pair[1], reverse=True)
    return models.FreeDelivery(
        free_from=UNSET if free.free_from is None else price(free.free_from),
        tier_free_from=[models.TierFreeShipping(tier=tier, free_from=price(amount)) for tier, amount in tiers],
    )


def _area(area: Area) -> models.ZoneArea:
    ranges = [models.PostalCodeRange(from_=each.lowest, to=each.highest) for each in area.postal_codes]
    return models.ZoneArea(country=area.country, postal_codes=ranges or UNSET)


def _refusal(refusal: Refusal) -> models.MethodRefusal:
    return models.MethodRefusal(
        shipping_method_code=refusal.method.code,
        name=refusal.method.name,
        reason=refusal.reason,
        max_weight=or_unset(refusal.max_weight),
    )
