"""What SHIPPING does on SettingChanged."""

from pathlib import Path

import msgspec
import pytest

from generated.common.models import Price
from generated.events.administering import SettingChanged
from generated.shipping import operations, problems
from generated.shipping.client import ShippingClient
from tests.service.shipping.support import MONDAY, at, quote
from tests.support.order_events import ORDER_ONE
from tests.support.service import serving


async def test_the_settings_of_the_shop_decide_once_they_are_known(tmp_path: Path) -> None:
    async with serving("shipping", folder=tmp_path) as services:
        shipping = services["shipping"]
        anybody = shipping.client(ShippingClient)
        await shipping.react(setting("SHIPPING", 2, handling_days=3, free=200))
        await shipping.react(setting("SHIPPING", 1, handling_days=9, free=999999))  # an older state, late
        await shipping.react(setting("STORE", 1))
        with at(shipping, MONDAY):
            options = await quote(anybody)
        assert options["STANDARD_HOME"].fee.amount == 0
        assert str(options["STANDARD_HOME"].earliest_day) == "2026-11-28"
        methods = (await anybody.list_shipping_methods(operations.ListShippingMethodsRequest())).body.items
        following = {method.shipping_method_code for method in methods if method.free_from == Price(amount=200, currency="EUR")}
        assert following == {"ECONOMY_HOME", "RELAY_POINT", "STANDARD_HOME"}
        with pytest.raises(problems.AddressNotServed):
            await quote(anybody, country="DE")


def setting(group: str, version: int, *, handling_days: int = 0, free: int = 0) -> SettingChanged:
    shipping = {
        "sender": ORDER_ONE["delivery_address"],
        "handling_days": handling_days,
        "cut_off_hour": 12,
        "free_from": {"amount": free, "currency": "EUR"},
        "tier_free_from": [],
    }
    store = {
        "shop_name": "Comptoir",
        "contact_email": "hello@comptoir.example",
        "locales": ["fr"],
        "default_locale": "fr",
        "currency": "EUR",
        "countries": ["FR", "BE"],
    }
    values = {"shipping": shipping} if group == "SHIPPING" else {"store": store}
    state = {"setting_group": group, "values": values, "version": version, "as_of": "2026-11-23T09:30:00Z"}
    return msgspec.convert({"setting_group": group, "setting": state}, SettingChanged)
