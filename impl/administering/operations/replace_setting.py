"""Replace a group of settings; the services learn it by event."""

import msgspec

from generated.administering.models import FieldError
from generated.administering.operations import ReplaceSettingOk, ReplaceSettingRequest
from generated.administering.problems import SettingInvalid
from impl.administering import setting_groups
from impl.administering.domain.setting import faults
from impl.administering.views import setting_changed, setting_view
from infra.runtime.store.transaction import Transaction


def replace_setting(tx: Transaction, request: ReplaceSettingRequest) -> ReplaceSettingOk:
    group = setting_groups.lock(tx, request.setting_group)
    if found := faults(request.setting_group, msgspec.to_builtins(request.body.values)):
        raise SettingInvalid(errors=[FieldError(pointer=fault.pointer, message=fault.message) for fault in found])
    group.replace(request.body.values, seen=request.body.version, at=tx.now)
    setting_groups.save(tx, group)
    tx.emit(setting_changed(group))
    return ReplaceSettingOk(body=setting_view(group))
