"""The content of a parcel's label."""

from datetime import date

from impl.kernel.addresses import PostalAddress
from impl.shipping.domain.events import LabelReference
from impl.shipping.domain.label_document import LabelAddress, LabelDocument
from impl.shipping.domain.shipment import Shipment


def label_document(shipment: Shipment, label: LabelReference, *, sender: PostalAddress, created_on: date) -> LabelDocument:
    """Returns everything that is printed on a new label."""
    return LabelDocument(
        carrier=shipment.carrier_name,
        method=shipment.method_name,
        tracking_number=label.tracking_number,
        tracking_url=label.tracking_url,
        sender=_label_address(sender),
        recipient=_label_address(shipment.address),
        weight_grams=shipment.weight,
        order_number=shipment.order_number,
        shipment_number=shipment.shipment_number,
        created_on=created_on,
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
