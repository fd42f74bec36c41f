"""The content of a parcel's label and of its packing list."""

from collections.abc import Sequence
from datetime import date

from impl.kernel.addresses import PostalAddress
from impl.kernel.calendar import paris_day
from impl.kernel.relay_points import RelayPoint
from impl.shipping.domain.events import LabelReference
from impl.shipping.domain.label_document import LabelAddress, LabelDocument, LabelRelayPoint
from impl.shipping.domain.packing_list import PackedLine, PackingList
from impl.shipping.domain.shipment import Shipment


def label_document(
    shipment: Shipment,
    label: LabelReference,
    *,
    sender: PostalAddress,
    created_on: date,
    parcel: int,
    parcels: int,
) -> LabelDocument:
    """Returns everything that is printed on a new label."""
    return LabelDocument(
        carrier=shipment.carrier_name,
        method=shipment.method_name,
        tracking_number=label.tracking_number,
        tracking_url=label.tracking_url,
        sender=_label_address(sender),
        recipient=_label_address(shipment.address),
        relay_point=None if shipment.relay_point is None else _label_relay_point(shipment.relay_point),
        weight_grams=shipment.weight,
        order_number=shipment.order_number,
        shipment_number=shipment.shipment_number,
        created_on=created_on,
        parcel=parcel,
        parcels=parcels,
    )


def packing_list(shipment: Shipment, *, parcel: int, parcels: int) -> PackingList:
    """Returns everything that is printed on a packing list."""
    return PackingList(
        shipment_number=shipment.shipment_number,
        order_number=shipment.order_number,
        carrier=shipment.carrier_name,
        method=shipment.method_name,
        address=[text for text in _packed_for(shipment) if text],
        lines=[PackedLine(sku=line.sku, name=line.name, quantity=line.quantity) for line in shipment.lines],
        weight_grams=shipment.weight,
        created_on=paris_day(shipment.created_at),
        latest_on=shipment.latest_day,
        parcel=parcel,
        parcels=parcels,
    )


def _packed_for(shipment: Shipment) -> Sequence[str | None]:
    """Returns the lines of where the parcel goes: to the recipient, or to the relay point where they fetch it."""
    who, point = shipment.address, shipment.relay_point
    if point is None:
        town = f"{who.postal_code} {who.city}"
        return (who.recipient, who.company, who.line1, who.line2, town, who.country, who.phone)
    town = f"{point.postal_code} {point.city}"
    relay = (f"Point relais {point.reference}", point.name, point.line1, point.line2, town, point.country)
    return (who.recipient, *relay, who.phone)


def _label_relay_point(point: RelayPoint) -> LabelRelayPoint:
    return LabelRelayPoint(
        reference=point.reference,
        name=point.name,
        line1=point.line1,
        line2=point.line2 or "",
        postal_code=point.postal_code,
        city=point.city,
        country=point.country,
    )


def _label_address(address: PostalAddress) -> LabelAddress:
    return LabelAddress(
        name=address.recipient,
        company=address.company or "",
        line1=address.line1,
        line2=address.line2 or "",
        postal_code=address.postal_code,
        city=address.city,
        country=address.country,
        phone=address.phone or "",
    )
