"""Read a group of settings."""

from generated.administering.operations import GetSettingOk, GetSettingRequest
from impl.administering import setting_groups
from impl.administering.views import setting_view
from infra.runtime.store.transaction import Transaction


def get_setting(tx: Transaction, request: GetSettingRequest) -> GetSettingOk:
    return GetSettingOk(body=setting_view(setting_groups.get(tx, request.setting_group)))
