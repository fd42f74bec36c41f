"""Orders, sales, refunds and new customers. Each fact is stored once; the sums are computed when they are read."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import Column, Row, Select, func, select

from generated.events.ordering import OrderCancelled, OrderConfirmed, OrderCreated, OrderedLine, OrderExpired, OrderReturned
from generated.events.paying import RefundSucceeded
from generated.events.profiling import (
    CustomerEmailChanged,
    CustomerEmailConfirmed,
    CustomerRegistered,
    CustomerReinstated,
    CustomerSuspended,
    CustomerTierChanged,
)
from impl.administering.domain.figures import Tally
from impl.administering.tables import customers, orders, refunds, sales
from impl.kernel.calendar import paris_day
from infra.runtime.store.transaction import Transaction

CustomerEvent = (
    CustomerRegistered
    | CustomerTierChanged
    | CustomerEmailConfirmed
    | CustomerEmailChanged
    | CustomerSuspended
    | CustomerReinstated
)
"""Each has the whole customer, and may be all that is left of the others once the topic is compacted."""
MOST_TOP_PRODUCTS = 10
_IS_SALE = orders.c.ended_as.is_(None)
"""The condition of a sale, for confirmed orders: the order has not ended."""


@dataclass(frozen=True, kw_only=True)
class TopProduct:
    product_id: str
    name: str
    """As in one of the orders."""
    quantity: int
    revenue: int


def record_order(tx: Transaction, order: OrderCreated) -> None:
    """An order was placed."""
    tx.upsert(orders, ["order_id"], order_id=order.order_id, day=paris_day(order.created_at), total=order.totals.total.amount)
    for product in _by_product(order):
        tx.insert_if_absent(
            sales,
            order_id=order.order_id,
            product_id=product.product_id,
            name=product.name,
            quantity=product.quantity,
            revenue=product.revenue,
        )


def record_confirmation(tx: Transaction, event: OrderConfirmed) -> None:
    """An order is paid: from now on it is a sale, unless it ended or ends all the same."""
    tx.upsert(orders, ["order_id"], order_id=event.order_id, confirmed_day=paris_day(event.confirmed_at))


@dataclass(frozen=True)
class RecordEnd:
    """An order ended. Whenever that is heard of, the day on which it was sold loses the sale."""

    how: Literal["CANCELLED", "EXPIRED", "RETURNED"]

    def __call__(self, tx: Transaction, event: OrderCancelled | OrderExpired | OrderReturned) -> None:
        tx.upsert(orders, ["order_id"], order_id=event.order_id, ended_as=self.how)


def keep_refund(tx: Transaction, event: RefundSucceeded) -> bool:
    """Money went back to a buyer."""
    day, amount = paris_day(event.refunded_at), event.amount.amount
    return tx.insert_if_absent(refunds, refund_id=event.refund_id, day=day, amount=amount)


def keep_customer(tx: Transaction, event: CustomerEvent) -> bool:
    """A customer is new; any other event is all that is left of the registration once the topic is compacted."""
    return tx.insert_if_absent(customers, customer_id=event.customer_id, day=paris_day(event.customer.registered_at))


def list_tallies(tx: Transaction, since: date) -> Mapping[date, Tally]:
    """Returns the tallies by day, from `since` on; a day without facts has an empty one."""
    days: defaultdict[date, Tally] = defaultdict(Tally)
    for row in tx.all(_placed_since(since)):
        days[row.day].orders_by_status += _standing(row)
    for row in tx.all(_sums(orders.c.confirmed_day, orders.c.total, since).where(_IS_SALE)):
        days[row.day].confirmed, days[row.day].revenue = row.number, int(row.amount or 0)
    for row in tx.all(_sums(refunds.c.day, refunds.c.amount, since)):
        days[row.day].refunds, days[row.day].refunded = row.number, int(row.amount)
    for row in tx.all(_registered_since(since)):
        days[row.day].new_customers = row.number
    return days


def list_top_products(tx: Transaction, since: date) -> list[TopProduct]:
    """Returns the products of which most pieces were sold, without cancelled, expired and returned orders."""
    sold = select(orders.c.order_id).where(orders.c.confirmed_day >= since, _IS_SALE)  # first: a join may begin at all sales
    pieces, amount = func.sum(sales.c.quantity), func.sum(sales.c.revenue)
    query = (
        select(sales.c.product_id, func.max(sales.c.name).label("name"), pieces.label("quantity"), amount.label("revenue"))
        .where(sales.c.order_id.in_(sold))
        .group_by(sales.c.product_id)
        .order_by(pieces.desc(), amount.desc(), sales.c.product_id)
        .limit(MOST_TOP_PRODUCTS)
    )
    return [
        TopProduct(product_id=row.product_id, name=row.name, quantity=int(row.quantity), revenue=int(row.revenue))
        for row in tx.all(query)
    ]


def _placed_since(since: date) -> Select[Any]:
    columns = orders.c
    return (
        select(
            columns.day, columns.ended_as, func.count().label("placed"), func.count(columns.confirmed_day).label("confirmed")
        )
        .where(columns.day >= since)
        .group_by(columns.day, columns.ended_as)
    )


def _standing(row: Row[Any]) -> Counter[str]:
    """Returns the standing of placed orders. A row counts those that ended in the same way, or did not end."""
    if row.ended_as:
        return Counter({row.ended_as: row.placed})
    return Counter(CONFIRMED=row.confirmed, PENDING=row.placed - row.confirmed)


def _sums(day: Column[Any], amount: Column[Any], since: date) -> Select[Any]:
    """Returns the number and the sum of amounts by day. An amount that is not known yet is counted later."""
    summed = func.sum(amount).label("amount")
    return select(day.label("day"), func.count(amount).label("number"), summed).where(day >= since).group_by(day)


def _registered_since(since: date) -> Select[Any]:
    day = customers.c.day
    return select(day, func.count().label("number")).where(day >= since).group_by(day)


def _by_product(order: OrderCreated) -> Sequence[TopProduct]:
    lines: defaultdict[str, list[OrderedLine]] = defaultdict(list)
    for line in order.lines:
        lines[line.product_id].append(line)
    return [
        TopProduct(
            product_id=product_id,
            name=of_it[0].name,
            quantity=sum(line.quantity for line in of_it),
            revenue=sum(line.line_total.amount for line in of_it),
        )
        for product_id, of_it in lines.items()
    ]
