"""Gathers what the last message to an erased person tells: what the message itself knows, since nothing else does."""

from impl.kernel.calendar import paris_day
from impl.profiling.documents.facts import FarewellFacts, Shop
from impl.profiling.domain.message import Message
from impl.profiling.use_cases.gathering import Gathered, NothingToTell

_INVOICES_KEPT_YEARS = 10
"""After the year of their date (Code de commerce, article L123-22)."""


def gather_farewell(message: Message, shop: Shop) -> Gathered:
    """Returns what the message tells. Raises NothingToTell when it has no address any more."""
    if message.recipient is None or message.language is None:
        raise NothingToTell("The address is gone.")
    last_year = paris_day(message.created_at).year + _INVOICES_KEPT_YEARS
    facts = FarewellFacts(shop=shop, at=message.created_at, last_year=last_year)
    return Gathered(recipient=message.recipient, language=message.language, facts=facts)
