"""The STOCK settings changed: new holds and new items follow them."""

from msgspec import UNSET

from generated.events.administering import SettingChanged
from impl.stocking import policy
from impl.stocking.policy import Policy
from infra.runtime.store.transaction import Transaction


def on_setting_changed(tx: Transaction, event: SettingChanged) -> None:
    stock = event.setting.values.stock
    if stock is not UNSET:
        policy.replace(
            tx,
            Policy(
                version=event.setting.version,
                reservation_minutes=stock.reservation_minutes,
                default_reorder_point=stock.default_reorder_point,
                availability_cap=stock.availability_cap,
            ),
        )
