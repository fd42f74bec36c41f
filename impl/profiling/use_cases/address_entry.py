"""An address that a customer enters."""

from datetime import datetime

from generated.profiling.models import AddressDraft, AddressReplacement
from impl.common.absent import or_none
from impl.common.addresses import postal_address
from impl.profiling.domain.address_book import Entry


def entry_of(entered: AddressDraft | AddressReplacement, address_id: str, now: datetime) -> Entry:
    """Returns a new entry for the address."""
    return Entry(
        address_id=address_id,
        label=or_none(entered.label),
        address=postal_address(entered.address),
        default_delivery=entered.default_delivery,
        default_billing=entered.default_billing,
        created_at=now,
        updated_at=now,
    )
