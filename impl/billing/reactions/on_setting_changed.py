"""The settings changed: those of SELLER are the legal mentions of the invoices to come."""

from msgspec import UNSET

from generated.events.administering import SettingChanged
from impl.billing import sellers
from infra.runtime.store.transaction import Transaction


def on_setting_changed(tx: Transaction, event: SettingChanged) -> None:
    values = event.setting.values
    if values.seller is not UNSET:
        sellers.keep(tx, values.seller, event.setting.version)
