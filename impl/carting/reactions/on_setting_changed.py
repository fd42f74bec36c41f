"""Settings changed: how long guests' carts live; or what delivery costs and promises, so that it is quoted again."""

from dataclasses import dataclass

from msgspec import UnsetType

from generated.events.administering import SettingChanged
from impl.carting.board import CHECKOUT, DELIVERY, Board
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnSettingChanged:
    board: Board

    def __call__(self, tx: Transaction, event: SettingChanged) -> None:
        values, version = event.setting.values, event.setting.version
        if not isinstance(values.checkout, UnsetType):
            self.board.learn(tx, CHECKOUT, version, {"cart_days": values.checkout.cart_days})
        if not isinstance(values.shipping, UnsetType) or not isinstance(values.store, UnsetType):
            self.board.learn(tx, f"{DELIVERY}{event.setting_group}", version, version)
