"""What PAYING does on SettingChanged."""

import msgspec

from generated.events.administering import SettingChanged
from generated.paying import operations
from generated.paying.client import PayingClient
from tests.service.paying.support import NOW
from tests.support.service import Serving


async def test_the_ways_to_pay_are_those_of_the_checkout_settings(paying: Serving) -> None:
    example = {"guest_checkout": True, "cart_days": 30, "return_days": 14, "terms_url": "/terms", "privacy_url": "/privacy"}
    public = paying.client(PayingClient)

    async def offered() -> list[str]:
        listed = await public.list_payment_methods(operations.ListPaymentMethodsRequest())
        assert all(method.simulated for method in listed.body.items)
        return [method.code for method in listed.body.items]

    def changed(version: int, *methods: str) -> SettingChanged:
        values = {"checkout": {**example, "payment_minutes": 15, "payment_methods": methods}}
        state = {"setting_group": "CHECKOUT", "values": values, "version": version, "as_of": NOW}
        return msgspec.convert({"setting_group": "CHECKOUT", "setting": state}, SettingChanged)

    assert await offered() == ["CARD", "TRANSFER", "WALLET"]
    await paying.react(changed(2, "WALLET", "CARD"))
    await paying.react(changed(1, "TRANSFER"))
    assert await offered() == ["WALLET", "CARD"]
