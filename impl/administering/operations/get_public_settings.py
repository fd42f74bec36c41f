"""What both sites need before anybody signs in."""

from generated.administering.operations import GetPublicSettingsOk, GetPublicSettingsRequest
from impl.administering import setting_groups
from impl.administering.views import public_settings
from infra.runtime.store.transaction import Transaction


def get_public_settings(tx: Transaction, request: GetPublicSettingsRequest) -> GetPublicSettingsOk:
    return GetPublicSettingsOk(body=public_settings(setting_groups.all_groups(tx)))
