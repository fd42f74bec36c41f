"""List all settings."""

from msgspec import to_builtins

from generated.administering import operations
from generated.administering.client import AdministeringClient
from generated.events.administering import SettingChanged
from tests.support.service import Serving


async def test_the_first_start_writes_and_tells_every_group_of_settings_once(
    administering: Serving, staff: AdministeringClient
) -> None:
    listed = (await staff.list_settings(operations.ListSettingsRequest())).body.items
    assert [group.setting_group for group in listed] == [
        "STORE",
        "SELLER",
        "CHECKOUT",
        "STOCK",
        "SHIPPING",
        "FEATURES",
        "SEARCH",
        "SECURITY",
    ]
    await administering.store.command(administering.implementation.on_start)  # type: ignore[arg-type]
    told = [event for event in await administering.emitted_of(SettingChanged) if event.setting.version == 1]
    for event in told:
        assert set(to_builtins(event.setting.values)) == {event.setting_group.lower()}
    assert sorted(event.setting_group for event in told) == [
        "CHECKOUT",
        "FEATURES",
        "SEARCH",
        "SECURITY",
        "SELLER",
        "SHIPPING",
        "STOCK",
        "STORE",
    ]
