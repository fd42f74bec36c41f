"""What CARTING does on SettingChanged."""

from datetime import datetime, timedelta

from generated.events.administering import CheckoutState, SettingChanged, SettingState, SettingStateValues
from tests.service.carting.support import NOW, a_guest
from tests.support.service import Serving


async def test_the_settings_say_how_long(carting: Serving) -> None:
    checkout = CheckoutState(
        payment_minutes=15,
        guest_checkout=True,
        payment_methods=["CARD"],
        cart_days=7,
        return_days=14,
        terms_url="/terms",
        privacy_url="/privacy",
    )
    state = SettingState(setting_group="CHECKOUT", values=SettingStateValues(checkout=checkout), version=1, as_of=NOW)
    await carting.react(SettingChanged(setting_group="CHECKOUT", setting=state))
    cart = await (await a_guest(carting)).see()
    assert isinstance(cart.expires_at, datetime)
    assert cart.expires_at - cart.created_at == timedelta(days=7)
