"""The shop's settings that a service follows: one kept copy of each group, read into a type of the service's own.

ADMINISTERING tells of a group by SettingChanged. Until the first came, the group's default holds.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import UNSET
from sqlalchemy import JSON, Column, Integer, MetaData, Row, String, Table, bindparam, inspect, select

from generated.events.administering import SettingChanged
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.transaction import Transaction

GroupT = TypeVar("GroupT")


def shop_settings_table(metadata: MetaData) -> Table:
    """The table of a service that follows settings."""
    return Table(
        "shop_settings",
        metadata,
        Column("setting_group", String(20), primary_key=True),
        Column("version", Integer, nullable=False),
        Column("document", JSON, nullable=False),
    )


@dataclass(frozen=True, kw_only=True)
class SettingGroup(Generic[GroupT]):
    """One group, as `kind` has it: members of the group that `kind` does not name are passed over."""

    table: Table
    name: str
    """As the contract of ADMINISTERING spells it: CHECKOUT."""
    kind: type[GroupT]
    default: GroupT

    def current(self, tx: Transaction) -> GroupT:
        """As it was last heard; the default until then."""
        row = tx.one(_document_in(self.table), {"name": self.name})
        return self.default if row is None else msgspec.convert(row.document, self.kind)

    def keep(self, tx: Transaction, version: int, document: Mapping[str, Any]) -> bool:
        """Keeps the group unless it is known as late or later; returns whether it was kept."""
        return tx.keep_latest(self.table, ["setting_group"], setting_group=self.name, version=version, document=document)


@cache
def _document_in(table: Table) -> Prepared:
    """What every order reads, built once: each time anew it costs half a millisecond."""
    return Prepared(select(table.c.document).where(table.c.setting_group == bindparam("name")))


@dataclass(frozen=True)
class KeepSettings:
    """The reaction to SettingChanged: keeps those groups that the service follows."""

    groups: Sequence[SettingGroup[Any]]

    def __call__(self, tx: Transaction, event: SettingChanged) -> bool:
        is_news = False
        for group in self.groups:
            told = getattr(event.setting.values, group.name.lower())
            if told is not UNSET:
                is_news |= group.keep(tx, event.setting.version, msgspec.to_builtins(told))
        return is_news


def rows_of_earlier_table(tx: Transaction, name: str) -> Sequence[Row[Any]]:
    """What an earlier release kept in a table that this one does not declare any more; nothing where there is none."""
    if not inspect(tx.connection).has_table(name):
        return []
    return tx.all(select(Table(name, MetaData(), autoload_with=tx.connection)))
