"""The repository of the groups of the shop's settings."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Row, bindparam, select

from generated.administering import models
from impl.administering.answers import Setting
from impl.administering.events import event_of_setting
from impl.administering.tables import setting_groups
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_BY_GROUP = select(setting_groups).where(setting_groups.c.setting_group == bindparam("its_group"))
_UPDATE = setting_groups.update().where(setting_groups.c.setting_group == bindparam("its_group"))


class ShopSettings(Repository[Setting]):
    resource = "setting group"

    def add(self, tx: Transaction, setting: Setting) -> bool:
        """Adds a missing group. Returns False, and adds nothing, when another replica that starts at the same time added it."""
        instants = {"created_at": setting.created_at, "updated_at": setting.updated_at}
        row = {"setting_group": setting.group, "document": setting.values, "version": setting.version}
        is_new = tx.insert_if_absent(setting_groups, **row, **instants)
        if is_new:
            self._emit(tx, setting)
        return is_new

    def list_all(self, tx: Transaction) -> dict[models.SettingGroup, Setting]:
        """Returns all groups, by name."""
        settings = [_entity(row) for row in tx.all(select(setting_groups))]
        return {setting.group: setting for setting in settings}

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Setting | None:
        parameters = {"its_group": key}
        rows = tx.lock(_BY_GROUP, parameters) if lock else tx.all(_BY_GROUP, parameters)
        return _entity(rows[0]) if rows else None

    def _key(self, entity: Setting) -> str:
        return entity.group

    def _state(self, entity: Setting) -> State:
        # each event has a new version, even when all values stay the same
        return {"values": entity.values}

    def _write(self, tx: Transaction, changed: Sequence[Setting]) -> None:
        for setting in changed:
            counted = {"version": setting.version, "updated_at": setting.updated_at}
            tx.execute(_UPDATE, {"its_group": setting.group, "document": setting.values, **counted})

    def _events(self, entity: Setting) -> Iterable[Struct]:
        return [event_of_setting(entity) for _ in dict.fromkeys(entity.pop_events())]


shop_settings = ShopSettings()


def _entity(row: Row[Any]) -> Setting:
    return Setting(
        group=row.setting_group,
        values=msgspec.convert(row.document, models.SettingValues),
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
