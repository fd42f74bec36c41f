"""The shop's settings changed: sender, cut-off, free delivery, and where the shop delivers."""

from msgspec import UNSET

from generated.events.administering import SettingChanged
from impl.shipping import offer
from impl.shipping.views import policy_of
from infra.runtime.store.transaction import Transaction


def on_setting_changed(tx: Transaction, event: SettingChanged) -> None:
    values, version = event.setting.values, event.setting.version
    if values.shipping is not UNSET:
        offer.keep_policy(tx, policy_of(values.shipping), version)
    if values.store is not UNSET:
        offer.keep_countries(tx, list(values.store.countries), version)
