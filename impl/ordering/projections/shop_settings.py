"""How orders are placed and paid: the CHECKOUT settings of the shop."""

from dataclasses import dataclass

from impl.common.shop_settings import SettingGroup, rows_of_earlier_table
from impl.ordering.tables import shop_settings
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Checkout:
    payment_minutes: int = 15
    guest_checkout: bool = True
    payment_methods: tuple[str, ...] = ("CARD", "TRANSFER", "WALLET")
    return_days: int = 14


CHECKOUT = SettingGroup(table=shop_settings, name="CHECKOUT", kind=Checkout, default=Checkout())


def carry_over(tx: Transaction) -> None:
    """Copies the settings that release 0.1 had in a table of its own."""
    for row in rows_of_earlier_table(tx, "checkout_policy"):
        document = {
            "payment_minutes": row.payment_minutes,
            "guest_checkout": bool(row.guest_checkout),
            "payment_methods": row.payment_methods,
            "return_days": row.return_days,
        }
        CHECKOUT.keep(tx, row.version, document)
