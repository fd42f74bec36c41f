"""The settings changed: those of CHECKOUT say which ways to pay are offered."""

from msgspec import UNSET

from generated.events.administering import SettingChanged
from impl.paying import checkout
from infra.runtime.store.transaction import Transaction


def on_setting_changed(tx: Transaction, event: SettingChanged) -> None:
    values = event.setting.values
    if values.checkout is not UNSET:
        checkout.keep(tx, values.checkout, event.setting.version)
