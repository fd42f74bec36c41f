"""The CHECKOUT settings changed: new orders follow them."""

from msgspec import UNSET

from generated.events.administering import SettingChanged
from impl.ordering import policy
from impl.ordering.policy import Policy
from infra.runtime.store.transaction import Transaction


def on_setting_changed(tx: Transaction, event: SettingChanged) -> None:
    checkout = event.setting.values.checkout
    if checkout is not UNSET:
        policy.replace(
            tx,
            Policy(
                version=event.setting.version,
                payment_minutes=checkout.payment_minutes,
                guest_checkout=checkout.guest_checkout,
                payment_methods=tuple(checkout.payment_methods),
                return_days=checkout.return_days,
            ),
        )
