"""What must be there before the first request: every group of settings, told to the services."""

from impl.administering import setting_groups
from impl.administering.first_settings import FIRST_SETTINGS
from impl.administering.setting_groups import SettingGroup
from impl.administering.tables import vendors
from impl.administering.views import setting_changed
from impl.common import search
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    """Runs at every start; writes only what is missing."""
    search.renew(tx, vendors.c.search_key)
    there = setting_groups.all_groups(tx)
    for name, values in FIRST_SETTINGS.items():
        if name not in there:
            group = SettingGroup(setting_group=name, values=values, version=1, created_at=tx.now, updated_at=tx.now)
            setting_groups.save(tx, group)
            tx.emit(setting_changed(group))
