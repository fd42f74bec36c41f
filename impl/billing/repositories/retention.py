"""Deletes invoices: void ones, which were never issued, and final ones that the law lets go."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Select, bindparam, select

from impl.billing.tables import invoices, printouts
from impl.common.personal_data import ids_of
from infra.runtime.store.transaction import Transaction

AT_ONCE: Final = 100
"""So many invoices are deleted in one transaction."""

_ORDERS = select(invoices.c.order_id).where(invoices.c.customer_id == bindparam("customer_id")).distinct()
_VOID = select(invoices.c.invoice_id).where(invoices.c.status == "VOID").limit(AT_ONCE)
_FINAL = select(invoices.c.invoice_id).where(invoices.c.status == "FINAL").limit(AT_ONCE)


def orders_of_customer(tx: Transaction, customer_id: str) -> Sequence[str]:
    """Returns the ids of a customer's orders that have an invoice."""
    return ids_of(tx.all(_ORDERS, {"customer_id": customer_id}))


def forget_void_of(tx: Transaction, customer_id: str) -> bool:
    """Deletes some of a customer's void invoices. Returns whether there may be more."""
    return _delete(tx, _VOID.where(invoices.c.customer_id == customer_id))


def forget_void(tx: Transaction, before: datetime) -> bool:
    """Deletes some void invoices that were drafted before an instant. Returns whether there may be more."""
    return _delete(tx, _VOID.where(invoices.c.created_at < before))


def forget_final(tx: Transaction, before: date) -> bool:
    """Deletes some final invoices and credit notes, with their PDFs, that were issued before a day. Returns whether there may be more."""
    return _delete(tx, _FINAL.where(invoices.c.issue_date < before))


def _delete(tx: Transaction, query: Select[Any]) -> bool:
    found = ids_of(tx.lock(query))
    tx.execute(printouts.delete().where(printouts.c.invoice_id.in_(found)))
    tx.execute(invoices.delete().where(invoices.c.invoice_id.in_(found)))
    return len(found) == AT_ONCE
