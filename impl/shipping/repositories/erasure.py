"""Takes addresses out of orders, parcels and labels that are settled: what is counted and reported stays."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import bindparam, select, union

from impl.common.personal_data import ERASED, erased_address, ids_of
from impl.shipping.domain.label_document import LabelAddress, LabelDocument
from impl.shipping.domain.order import Goods
from impl.shipping.domain.shipment import ENDS
from impl.shipping.repositories.shipments import shipments
from impl.shipping.tables import labels, orders
from impl.shipping.tables import shipments as parcels
from infra.runtime.store.transaction import Transaction

AT_ONCE = 50
"""So many orders are erased in one transaction."""

_WHO: Any = bindparam("customer_id")
_AFTER: Any = bindparam("after")
_OVER = (*sorted(ENDS), "CANCELLED")
_OF_CUSTOMER = union(
    select(orders.c.order_id).where(orders.c.customer_id == _WHO, orders.c.order_id > _AFTER),
    select(parcels.c.order_id).where(parcels.c.customer_id == _WHO, parcels.c.order_id > _AFTER),
)
_OPEN = select(parcels.c.order_id).where(parcels.c.order_id == bindparam("key"), parcels.c.status.not_in(_OVER)).limit(1)
_ORDER = select(orders).where(orders.c.order_id == bindparam("key"))
_LABELS = select(labels.c.label_id, labels.c.print).where(labels.c.order_id == bindparam("key"))


def list_of_customer(tx: Transaction, customer_id: str, after: str) -> Sequence[str]:
    """Returns the ids of some orders of a customer behind an id."""
    found = _OF_CUSTOMER.order_by("order_id").limit(AT_ONCE)
    return ids_of(tx.all(found, {"customer_id": customer_id, "after": after}))


def list_old(tx: Transaction, before: datetime) -> Sequence[str]:
    """Returns the ids of some orders whose address came before an instant and is still there."""
    query = select(orders.c.order_id).where(orders.c.addressed_at < before)
    return ids_of(tx.all(query.order_by(orders.c.addressed_at).limit(AT_ONCE)))


def is_settled(tx: Transaction, order_id: str) -> bool:
    """Whether nothing of an order is packed or on its way any more. An order that waits for its parcel is not settled."""
    order = next(iter(tx.lock(_ORDER, {"key": order_id})), None)
    if tx.scalar(_OPEN, {"key": order_id}) is not None:
        return False
    awaits_parcel = order is not None and order.state in {"PENDING", "CONFIRMED"}
    return not awaits_parcel or bool(shipments.list_of_order(tx, order_id))


def erase(tx: Transaction, order_id: str) -> None:
    """Replaces the address wherever the order has it, and forgets where its parcels were seen."""
    for row in tx.lock(_ORDER, {"key": order_id}):
        if row.goods is not None:
            goods = msgspec.convert(row.goods, Goods)
            goods = replace(goods, address=erased_address(goods.address), relay_point=None)
            tx.execute(orders.update().where(orders.c.order_id == order_id).values(goods=goods, addressed_at=None))
    shipments.erase(tx, order_id)
    for label in tx.lock(_LABELS, {"key": order_id}):
        document = msgspec.convert(label.print, LabelDocument)
        kept = replace(document, recipient=_nobody(document.recipient), relay_point=None)
        tx.execute(labels.update().where(labels.c.label_id == label.label_id).values(print=kept))


def forget_token(tx: Transaction, order_id: str) -> None:
    """Lets no guest's token open an order any more, what is still on its way included."""
    for row in tx.lock(_ORDER, {"key": order_id}):
        if row.goods is not None:
            goods = replace(msgspec.convert(row.goods, Goods), order_token_hash=None)
            tx.execute(orders.update().where(orders.c.order_id == order_id).values(goods=goods))
    opened = parcels.c.order_id == order_id, parcels.c.order_token_hash.is_not(None)
    tx.execute(parcels.update().where(*opened).values(order_token_hash=None))


def _nobody(recipient: LabelAddress) -> LabelAddress:
    return LabelAddress(name=ERASED, line1=ERASED, postal_code="00000", city=ERASED, country=recipient.country)
