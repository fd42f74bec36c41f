"""Replace a group of settings. The services receive it by event."""

from generated.administering.models import FieldError
from generated.administering.operations import ReplaceSettingOk, ReplaceSettingRequest
from generated.administering.problems import SettingInvalid
from impl.administering.answers import setting_answer
from impl.administering.repositories.shop_settings import shop_settings
from impl.administering.use_cases.setting_rules import faults
from infra.runtime.store.transaction import Transaction


def replace_setting(tx: Transaction, request: ReplaceSettingRequest) -> ReplaceSettingOk:
    with shop_settings.change(tx, request.setting_group) as setting:
        if found := faults(request.setting_group, request.body.values):
            raise SettingInvalid(errors=[FieldError(pointer=fault.pointer, message=fault.message) for fault in found])
        setting.replace(request.body.values, seen=request.body.version)
    return ReplaceSettingOk(body=setting_answer(setting))
