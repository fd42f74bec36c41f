"""The groups of settings, as rows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Row, select

from generated.administering import models
from generated.administering.problems import NotFound, VersionConflict
from impl.administering.tables import setting_groups
from infra.runtime.store.transaction import Transaction


@dataclass(kw_only=True)
class SettingGroup:
    setting_group: models.SettingGroup
    values: models.SettingValues
    version: int
    created_at: datetime
    updated_at: datetime

    def replace(self, values: models.SettingValues, *, seen: int, at: datetime) -> None:
        if seen != self.version:
            raise VersionConflict(current_version=self.version)
        self.values, self.version, self.updated_at = values, self.version + 1, at


def all_groups(tx: Transaction) -> dict[models.SettingGroup, SettingGroup]:
    groups = [_group(row) for row in tx.all(select(setting_groups))]
    return {group.setting_group: group for group in groups}


def get(tx: Transaction, name: models.SettingGroup) -> SettingGroup:
    row = tx.one(select(setting_groups).where(setting_groups.c.setting_group == name))
    if row is None:
        raise NotFound("setting group")
    return _group(row)


def lock(tx: Transaction, name: models.SettingGroup) -> SettingGroup:
    tx.lock(select(setting_groups.c.setting_group).where(setting_groups.c.setting_group == name))
    return get(tx, name)


def save(tx: Transaction, group: SettingGroup) -> None:
    tx.upsert(
        setting_groups,
        ["setting_group"],
        setting_group=group.setting_group,
        document=group.values,
        version=group.version,
        created_at=group.created_at,
        updated_at=group.updated_at,
    )


def _group(row: Row[Any]) -> SettingGroup:
    return SettingGroup(
        setting_group=row.setting_group,
        values=msgspec.convert(row.document, models.SettingValues),
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
