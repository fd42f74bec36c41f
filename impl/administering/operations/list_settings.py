"""List all groups of settings."""

from typing import get_args

from generated.administering import models
from generated.administering.operations import ListSettingsOk, ListSettingsRequest
from impl.administering.answers import setting_answer
from impl.administering.repositories.shop_settings import shop_settings
from infra.runtime.store.transaction import Transaction

_GROUPS: tuple[models.SettingGroup, ...] = get_args(models.SettingGroup)


def list_settings(tx: Transaction, request: ListSettingsRequest) -> ListSettingsOk:
    settings = shop_settings.list_all(tx)
    return ListSettingsOk(body=models.SettingList(items=[setting_answer(settings[group]) for group in _GROUPS]))
