"""The SELLER settings: who sells, as French law wants it on invoices."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from generated.events.administering import SellerState
from impl.billing.tables import settings
from infra.runtime.store.transaction import Transaction

_GROUP = "SELLER"
_READ = select(settings).where(settings.c.setting_group == _GROUP)


def current(tx: Transaction) -> Mapping[str, Any] | None:
    """As they were last heard; None until then."""
    row = tx.one(_READ)
    return row.document if row else None


def keep(tx: Transaction, seller: SellerState, version: int) -> None:
    """Keeps the settings unless later ones are known."""
    rows = tx.lock(_READ)
    if not rows or rows[0].version < version:
        tx.upsert(settings, ["setting_group"], setting_group=_GROUP, version=version, document=seller)
