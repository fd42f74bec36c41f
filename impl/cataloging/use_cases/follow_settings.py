"""Follows the shop's settings: synonyms change what the search finds."""

from dataclasses import dataclass

from generated.events.administering import SettingChanged
from impl.cataloging.projections.synonyms import SEARCH
from impl.cataloging.repositories.changes import Changes
from impl.common.shop_settings import KeepSettings
from infra.runtime.store.transaction import Transaction

_keep = KeepSettings([SEARCH])


@dataclass(frozen=True, kw_only=True)
class FollowSettings:
    changes: Changes

    def __call__(self, tx: Transaction, event: SettingChanged) -> None:
        if _keep(tx, event):
            self.changes.note(tx, SEARCH.name)
