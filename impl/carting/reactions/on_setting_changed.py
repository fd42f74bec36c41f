"""The settings of the checkout changed: how long guests' carts live."""

from dataclasses import dataclass

from msgspec import UnsetType

from generated.events.administering import SettingChanged
from impl.carting.board import CHECKOUT, Board
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnSettingChanged:
    board: Board

    def __call__(self, tx: Transaction, event: SettingChanged) -> None:
        checkout = event.setting.values.checkout
        if not isinstance(checkout, UnsetType):
            self.board.learn(tx, CHECKOUT, event.setting.version, {"cart_days": checkout.cart_days})
