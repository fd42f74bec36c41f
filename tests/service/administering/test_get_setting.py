"""Read one group of settings."""

from generated.administering import operations
from generated.administering.client import AdministeringClient


async def test_one_group_is_read_as_it_stands_in_the_list(staff: AdministeringClient) -> None:
    listed = (await staff.list_settings(operations.ListSettingsRequest())).body.items
    for group in listed:
        request = operations.GetSettingRequest(setting_group=group.setting_group)
        assert (await staff.get_setting(request)).body == group
