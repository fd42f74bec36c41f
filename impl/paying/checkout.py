"""What the CHECKOUT settings say about payment."""

from collections.abc import Sequence
from typing import get_args

from sqlalchemy import select

from generated.events.administering import CheckoutState
from generated.paying import models
from impl.paying.tables import settings
from infra.runtime.store.transaction import Transaction

_GROUP = "CHECKOUT"
_READ = select(settings).where(settings.c.setting_group == _GROUP)


def offered_methods(tx: Transaction) -> Sequence[models.PaymentMethodCode]:
    """In the order they are offered; all of them until the settings were heard of."""
    row = tx.one(_READ)
    return row.document["payment_methods"] if row else get_args(models.PaymentMethodCode)


def keep(tx: Transaction, checkout: CheckoutState, version: int) -> None:
    """Keeps the settings unless later ones are known."""
    rows = tx.lock(_READ)
    if not rows or rows[0].version < version:
        document = {"payment_methods": checkout.payment_methods}
        tx.upsert(settings, ["setting_group"], setting_group=_GROUP, version=version, document=document)
