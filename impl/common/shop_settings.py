"""The shop's settings that a service follows: a copy of each group, read into a type of the service's own.

ADMINISTERING publishes a group by SettingChanged. Until the first event arrives, the group's default applies.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import UNSET
from sqlalchemy import JSON, Column, Integer, MetaData, String, Table, bindparam, select

from generated.events.administering import SettingChanged
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.transaction import Transaction

GroupT = TypeVar("GroupT")


def shop_settings_table(metadata: MetaData) -> Table:
    """Returns the table of a service that follows settings."""
    return Table(
        "shop_settings",
        metadata,
        Column("setting_group", String(20), primary_key=True),
        Column("version", Integer, nullable=False),
        Column("document", JSON, nullable=False),
    )


@dataclass(frozen=True, kw_only=True)
class SettingGroup(Generic[GroupT]):
    """One group, read as `kind`. Members that `kind` does not have are ignored."""

    table: Table
    name: str
    """The group's name in the contract of ADMINISTERING, such as CHECKOUT."""
    kind: type[GroupT]
    default: GroupT

    def current(self, tx: Transaction) -> GroupT:
        """Returns the latest known values, or the default."""
        row = tx.one(_document_in(self.table), {"name": self.name})
        return self.default if row is None else msgspec.convert(row.document, self.kind)

    def keep(self, tx: Transaction, version: int, document: Mapping[str, Any]) -> bool:
        """Keeps the group unless the same or a later version is known. Returns whether it was new."""
        return tx.keep_latest(self.table, ["setting_group"], setting_group=self.name, version=version, document=document)


@cache
def _document_in(table: Table) -> Prepared:
    """Returns the query for a document. Each order reads it; building it each time would take half a millisecond."""
    return Prepared(select(table.c.document).where(table.c.setting_group == bindparam("name")))


@dataclass(frozen=True)
class KeepSettings:
    """The reaction to SettingChanged. It keeps the groups that the service follows."""

    groups: Sequence[SettingGroup[Any]]

    def __call__(self, tx: Transaction, event: SettingChanged) -> bool:
        is_news = False
        for group in self.groups:
            told = getattr(event.setting.values, group.name.lower())
            if told is not UNSET:
                is_news |= group.keep(tx, event.setting.version, msgspec.to_builtins(told))
        return is_news
