"""What became of each product of a change of many: written together with it, so that it is not done twice."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, bindparam, select

from impl.cataloging.tables import product_change_results
from infra.runtime.store.transaction import Transaction

_KEPT = timedelta(hours=48)  # longer than an Idempotency-Key
_OF_CHANGE = select(product_change_results).where(product_change_results.c.product_change_id == bindparam("product_change_id"))
_SETTLE = product_change_results.update().where(
    product_change_results.c.product_change_id == bindparam("its_change_id"),
    product_change_results.c.product_id == bindparam("its_product_id"),
)


def list_results(tx: Transaction, product_change_id: str) -> Sequence[Row[Any]]:
    """Returns what became of each product, in no order."""
    return tx.all(_OF_CHANGE, {"product_change_id": product_change_id})


def claim(tx: Transaction, product_change_id: str, product_id: str) -> bool:
    """Returns whether the product is still to be changed. Of two attempts at the same time, one waits for the other here."""
    return tx.insert_if_absent(
        product_change_results,
        product_change_id=product_change_id,
        product_id=product_id,
        outcome="UNCHANGED",
        version=None,
        problem=None,
        changed_at=tx.now,
    )


def settle(
    tx: Transaction,
    product_change_id: str,
    product_id: str,
    outcome: str,
    *,
    version: int | None = None,
    problem: str | None = None,
) -> None:
    """Says what became of a product that was claimed."""
    its_row = {"its_change_id": product_change_id, "its_product_id": product_id}
    tx.execute(_SETTLE, {**its_row, "outcome": outcome, "version": version, "problem": problem})


def forget_old(tx: Transaction) -> None:
    """Deletes those of changes that nobody can send again."""
    tx.execute(product_change_results.delete().where(product_change_results.c.changed_at < tx.now - _KEPT))
