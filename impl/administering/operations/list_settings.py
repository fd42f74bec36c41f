"""List all groups of settings."""

from generated.administering import models
from generated.administering.operations import ListSettingsOk, ListSettingsRequest
from impl.administering import setting_groups
from impl.administering.first_settings import FIRST_SETTINGS
from impl.administering.views import setting_view
from infra.runtime.store.transaction import Transaction


def list_settings(tx: Transaction, request: ListSettingsRequest) -> ListSettingsOk:
    groups = setting_groups.all_groups(tx)
    return ListSettingsOk(body=models.SettingList(items=[setting_view(groups[name]) for name in FIRST_SETTINGS]))
