"""Read a group of settings."""

from generated.administering.operations import GetSettingOk, GetSettingRequest
from impl.administering import answers
from impl.administering.repositories.shop_settings import shop_settings
from infra.runtime.store.transaction import Transaction


def get_setting(tx: Transaction, request: GetSettingRequest) -> GetSettingOk:
    return GetSettingOk(body=answers.setting(shop_settings.get(tx, request.setting_group)))
