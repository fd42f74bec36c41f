"""What PAYING does on SettingChanged."""

import msgspec

from generated.events.administering import SettingChanged
from generated.paying import operations
from generated.paying.client import PayingClient
from tests.service.paying.support import NOW
from tests.support.service import Serving


async def test_settings_of_another_group_change_no_way_to_pay(paying: Serving) -> None:
    public = paying.client(PayingClient)
    before = (await public.list_payment_methods(operations.ListPaymentMethodsRequest())).body
    stock = {"reservation_minutes": 15, "default_reorder_point": 7, "availability_cap": 9}
    state = {"setting_group": "STOCK", "values": {"stock": stock}, "version": 900, "as_of": NOW}
    await paying.react(msgspec.convert({"setting_group": "STOCK", "setting": state}, SettingChanged))
    assert (await public.list_payment_methods(operations.ListPaymentMethodsRequest())).body == before
