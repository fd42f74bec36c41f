"""SHIPPING's entities as the contract's resources and events, and events as its entities."""

from typing import Any

import msgspec
from msgspec import UNSET

from generated.events import administering, ordering
from generated.events import shipping as events
from generated.shipping import models
from impl.shipping.documents.label import LabelAddress, LabelDocument
from impl.shipping.domain.carriers import Carrier
from impl.shipping.domain.days import PARIS
from impl.shipping.domain.label import Label
from impl.shipping.domain.methods import FreeDelivery, Method, Option, Policy, Zone
from impl.shipping.domain.order import Goods, Order
from impl.shipping.domain.shipment import Shipment, TrackingEvent

_CURRENCY: models.Currency = "EUR"


def carrier_view(carrier: Carrier) -> models.Carrier:
    formats: Any = list(carrier.label_formats)
    return models.Carrier(
        carrier_code=carrier.code,
        name=carrier.name,
        tracking_url_template=carrier.tracking_url_template,
        label_formats=formats,
        active=carrier.active,
        version=carrier.version,
        created_at=carrier.created_at,
        updated_at=carrier.updated_at,
    )


def method_view(method: Method, policy: Policy) -> models.ShippingMethod:
    """With the thresholds that count, be they its own or the shop's."""
    free = method.free(policy)
    tiers: Any = sorted(free.by_tier.items(), key=lambda pair: pair[1], reverse=True)
    return models.ShippingMethod(
        shipping_method_code=method.code,
        carrier_code=method.carrier_code,
        name=method.name,
        zones=[_zone_view(zone) for zone in method.zones],
        free_from=UNSET if free.free_from is None else _price(free.free_from),
        tier_free_from=[models.TierFreeShipping(tier=tier, free_from=_price(amount)) for tier, amount in tiers],
        active=method.active,
        version=method.version,
        created_at=method.created_at,
        updated_at=method.updated_at,
    )


def option_view(option: Option) -> models.ShippingOption:
    return models.ShippingOption(
        shipping_method_code=option.method.code,
        carrier_code=option.method.carrier_code,
        name=option.method.name,
        fee=models.Money(amount=option.fee, currency=_CURRENCY),
        earliest_day=option.earliest_day,
        latest_day=option.latest_day,
    )


def shipment_view(shipment: Shipment) -> models.Shipment:
    happened = [_present(event) for event in shipment.tracking_events]
    return msgspec.convert({**_present(shipment), "tracking_events": happened}, models.Shipment)


def stop_view(order: Order, shipments: list[Shipment]) -> models.OrderShipmentStop:
    plain = {
        "order_id": order.order_id,
        "reason": order.stop_reason,
        "stopped_at": order.stopped_at,
        "shipments": [
            {"shipment_id": each.shipment_id, "shipment_number": each.shipment_number, "status": each.status}
            for each in shipments
        ],
    }
    return msgspec.convert(plain, models.OrderShipmentStop)


def label_view(label: Label) -> models.Label:
    return msgspec.convert(_present(label), models.Label)


def tracking_view(shipment: Shipment) -> models.ParcelTracking:
    happened = [_present(event) for event in shipment.tracking_events]
    return msgspec.convert({**_present(shipment), "events": happened}, models.ParcelTracking)


def label_print(shipment: Shipment, policy: Policy) -> dict[str, Any]:
    """All that stands on the label of a shipment, as plain values."""
    sheet = LabelDocument(
        carrier=shipment.carrier_name,
        method=shipment.method_name,
        tracking_number=shipment.tracking_number or "",
        tracking_url=shipment.tracking_url or "",
        sender=_label_address(policy.sender),
        recipient=_label_address(shipment.address),
        weight_grams=shipment.weight,
        order_number=shipment.order_number,
        shipment_number=shipment.shipment_number,
        created_on=shipment.updated_at.astimezone(PARIS).date(),
    )
    plain: dict[str, Any] = msgspec.to_builtins(sheet)
    return plain


def label_document(label: Label) -> LabelDocument:
    """The sheet of a label that is not void."""
    return msgspec.convert(label.printable(), LabelDocument)


def goods_of(event: ordering.OrderCreated) -> Goods:
    """What is to be delivered of an order."""
    lines = [{"line_id": line.line_id, "sku": line.sku, "name": line.name, "quantity": line.quantity} for line in event.lines]
    return Goods(
        order_number=event.order_number,
        customer_id=None if event.customer_id is UNSET else event.customer_id,
        order_token_hash=None if event.order_token_hash is UNSET else event.order_token_hash,
        address=msgspec.to_builtins(event.delivery_address),
        lines=lines,
        weight=sum(line.quantity * line.weight for line in event.lines),
        shipping_method_code=event.shipping.shipping_method_code,
        method_name=event.shipping.name,
        carrier_code=event.shipping.carrier_code,
    )


def policy_of(state: administering.ShippingState) -> Policy:
    """The shop's settings as far as they concern delivery."""
    return Policy(
        sender=msgspec.to_builtins(state.sender),
        handling_days=state.handling_days,
        cut_off_hour=state.cut_off_hour,
        free=FreeDelivery(
            free_from=None if state.free_from is UNSET else state.free_from.amount,
            by_tier={benefit.tier: benefit.free_from.amount for benefit in state.tier_free_from},
        ),
    )


def shipment_created(shipment: Shipment) -> events.ShipmentCreated:
    return msgspec.convert(_present(shipment), events.ShipmentCreated)


def label_created(shipment: Shipment) -> events.LabelCreated:
    return msgspec.convert({**_present(shipment), "created_at": shipment.updated_at}, events.LabelCreated)


def shipment_dispatched(shipment: Shipment, staff_name: str) -> events.ShipmentDispatched:
    by = {"staff_name": staff_name} if staff_name else {}
    return msgspec.convert({**_present(shipment), **by}, events.ShipmentDispatched)


def shipment_tracking_updated(shipment: Shipment) -> events.ShipmentTrackingUpdated:
    parcel = {**_present(shipment), **_present(shipment.tracking_events[0])}
    return msgspec.convert(parcel, events.ShipmentTrackingUpdated)


def shipment_delivered(shipment: Shipment) -> events.ShipmentDelivered:
    return msgspec.convert(_present(shipment), events.ShipmentDelivered)


def shipment_cancelled(shipment: Shipment) -> events.ShipmentCancelled:
    parcel = {**_present(shipment), "reason": shipment.stop_reason}
    if shipment.label_id is not None:
        parcel["voided_label_id"] = shipment.label_id
    return msgspec.convert(parcel, events.ShipmentCancelled)


def _present(entity: Shipment | Label | TrackingEvent) -> dict[str, Any]:
    """Its members without those that are absent; the contract names them alike."""
    return {name: value for name, value in vars(entity).items() if value is not None}


def _zone_view(zone: Zone) -> models.ShippingZone:
    countries: Any = list(zone.countries)
    tiers = [models.WeightTier(up_to=tier.up_to, fee=_price(tier.fee)) for tier in zone.weight_tiers]
    return models.ShippingZone(
        countries=countries,
        territories=list(zone.territories) or UNSET,
        min_days=zone.min_days,
        max_days=zone.max_days,
        weight_tiers=tiers,
    )


def _price(cents: int) -> models.Price:
    return models.Price(amount=cents, currency=_CURRENCY)


def _label_address(address: Any) -> LabelAddress:
    named = {"name": address["recipient"], **{key: value for key, value in address.items() if key != "recipient"}}
    return msgspec.convert(named, LabelAddress)
