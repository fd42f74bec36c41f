"""What ORDERING does on SettingChanged."""

from datetime import timedelta

import msgspec
import pytest

from generated.events.administering import SettingChanged
from generated.ordering import problems
from tests.service.ordering.support import UNSET, OrderDesk


async def test_checkout_settings_are_followed(shop: OrderDesk) -> None:
    def setting(version: int, *, guests: bool, methods: list[str]) -> SettingChanged:
        checkout = {
            "payment_minutes": 30,
            "guest_checkout": guests,
            "payment_methods": methods,
            "cart_days": 30,
            "return_days": 14,
            "terms_url": "/terms",
            "privacy_url": "/privacy",
        }
        state = {
            "setting_group": "CHECKOUT",
            "values": {"checkout": checkout},
            "version": version,
            "as_of": "2026-11-23T09:30:00Z",
        }
        return msgspec.convert({"setting_group": "CHECKOUT", "setting": state}, SettingChanged)

    await shop.ordering.react(setting(2, guests=False, methods=["WALLET"]))
    with pytest.raises(problems.CartNotReady) as refusal:
        await shop.order()
    assert refusal.value.members == {"requirements": ["ACCOUNT", "PAYMENT_METHOD"]}
    await shop.ordering.react(setting(3, guests=True, methods=["CARD", "TRANSFER", "WALLET"]))
    await shop.ordering.react(setting(1, guests=False, methods=["WALLET"]))  # an earlier one that comes later
    order = await shop.order()
    assert order.expires_at is not UNSET
    assert order.expires_at - order.created_at == timedelta(minutes=30)
