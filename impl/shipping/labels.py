"""Loads and saves labels."""

from dataclasses import asdict

import msgspec
from sqlalchemy import select

from impl.shipping.domain.label import Label
from impl.shipping.tables import labels
from infra.runtime.store.transaction import Transaction


def find(tx: Transaction, label_id: str) -> Label | None:
    row = tx.one(select(labels).where(labels.c.label_id == label_id))
    return None if row is None else msgspec.convert(row, Label, from_attributes=True)


def add(tx: Transaction, label: Label) -> None:
    tx.insert(labels, asdict(label))


def save(tx: Transaction, label: Label) -> None:
    values = {"status": label.status, "version": label.version, "updated_at": label.updated_at}
    tx.execute(labels.update().where(labels.c.label_id == label.label_id), values)
