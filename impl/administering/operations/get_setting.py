"""Read a group of settings."""

from generated.administering.operations import GetSettingOk, GetSettingRequest
from impl.administering.answers import setting_answer
from impl.administering.repositories.shop_settings import shop_settings
from infra.runtime.store.transaction import Transaction


def get_setting(tx: Transaction, request: GetSettingRequest) -> GetSettingOk:
    return GetSettingOk(body=setting_answer(shop_settings.get(tx, request.setting_group)))
