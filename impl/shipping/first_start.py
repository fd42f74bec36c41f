"""What SHIPPING writes when it starts."""

from collections.abc import Mapping
from typing import Any

from impl.common.shop_settings import rows_of_earlier_table
from impl.shipping.domain import first_methods
from impl.shipping.projections.shop_settings import SHIPPING, STORE
from impl.shipping.repositories import carriers, methods
from impl.shipping.repositories.shipments import shipments
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    """Runs at every start, and writes only what is missing."""
    carriers.first_start(tx, first_methods.carriers(tx.now))
    methods.first_start(tx, first_methods.methods(tx.now))
    shipments.renew_search_keys(tx)
    for row in rows_of_earlier_table(tx, "settings"):
        if row.setting_group == STORE.name:
            STORE.keep(tx, row.version, {"countries": row.content})
        else:
            SHIPPING.keep(tx, row.version, _as_told(row.content))


def _as_told(content: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the group SHIPPING as ADMINISTERING publishes it. An earlier release stored it in another form."""
    told = {name: content[name] for name in ("sender", "handling_days", "cut_off_hour")}
    free_from, by_tier = content["free"]["free_from"], content["free"]["by_tier"]
    if free_from is not None:
        told["free_from"] = _price(free_from)
    return {**told, "tier_free_from": [{"tier": tier, "free_from": _price(cents)} for tier, cents in by_tier.items()]}


def _price(cents: int) -> dict[str, Any]:
    return {"amount": cents, "currency": "EUR"}
