"""Converts postal addresses between the contracts' models and the domains."""

from generated.common.models import Address
from impl.common.absent import or_none, or_unset
from impl.kernel.addresses import PostalAddress


def postal_address(address: Address) -> PostalAddress:
    """Returns the address as a domain stores it."""
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
    """Returns the address as a model of the contracts."""
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
