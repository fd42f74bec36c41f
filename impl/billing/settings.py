"""The settings of BILLING."""

from typing import Annotated

import msgspec

from infra.runtime import settings
from infra.runtime.settings import Count, Pause


class Settings(settings.Settings, frozen=True, kw_only=True, rename=str.upper):
    invoices_kept_years: Annotated[int, msgspec.Meta(ge=10)] = 10
    """Full years after the year of its date for which an invoice is kept: ten or more (Code de commerce, article L123-22)."""
    void_invoice_days: Count = 365
    """Days for which the draft of an order that ended unpaid is kept."""
    seller_wait_seconds: Pause = 2.0
    """How soon a confirmed invoice checks again for the SELLER settings that it needs to become final."""
