"""Read the settings that both sites need before a person signs in."""

from generated.administering.operations import GetPublicSettingsOk, GetPublicSettingsRequest
from impl.administering.answers import public_settings_answer
from impl.administering.repositories.shop_settings import shop_settings
from infra.runtime.store.transaction import Transaction


def get_public_settings(tx: Transaction, request: GetPublicSettingsRequest) -> GetPublicSettingsOk:
    return GetPublicSettingsOk(body=public_settings_answer(shop_settings.list_all(tx)))
