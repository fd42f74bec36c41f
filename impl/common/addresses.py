"""Postal addresses between the contracts' models and the domains."""

from generated.common.models import Address
from impl.common.absent import or_none, or_unset
from impl.kernel.addresses import PostalAddress


def postal_address(address: Address) -> PostalAddress:
    """The copy that a domain keeps."""
    return PostalAddress(
        recipient=address.recipient,
        line1=address.line1,
        postal_code=address.postal_code,
        city=address.city,
        country=address.country,
        company=or_none(address.company),
        line2=or_none(address.line2),
        phone=or_none(address.phone),
    )


def address_model(address: PostalAddress) -> Address:
    """The address as the contracts have it."""
    return Address(
        recipient=address.recipient,
        line1=address.line1,
        postal_code=address.postal_code,
        city=address.city,
        country=address.country,
        company=or_unset(address.company),
        line2=or_unset(address.line2),
        phone=or_unset(address.phone),
    )
