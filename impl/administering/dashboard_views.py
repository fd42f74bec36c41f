"""The figures as the contract shows them."""

from collections.abc import Mapping
from datetime import date
from typing import Any, get_args

from sqlalchemy import Row

from generated.administering import models
from impl.administering.domain.figures import Tally
from impl.administering.sales import TopProduct

_CURRENCY: models.Currency = "EUR"
_STATUSES: tuple[models.DashboardOrderStatus, ...] = get_args(models.DashboardOrderStatus)


def period_figures(tally: Tally) -> models.PeriodFigures:
    by_status = tally.orders_by_status
    return models.PeriodFigures(
        orders=tally.orders,
        orders_by_status=[
            models.OrderStatusCount(status=status, orders=by_status[status]) for status in _STATUSES if by_status[status]
        ],
        revenue=_total(tally.revenue),
        average_basket=models.Money(amount=tally.average_basket, currency=_CURRENCY),
        refunds=tally.refunds,
        refunded=_total(tally.refunded),
        new_customers=tally.new_customers,
    )


def day_figures(day: date, tally: Tally) -> models.DayFigures:
    return models.DayFigures(day=day, orders=tally.standing, revenue=_total(tally.revenue))


def top_product(product: TopProduct, names: Mapping[str, str]) -> models.TopProduct:
    """Under the name that it has now."""
    return models.TopProduct(
        product_id=product.product_id,
        name=names.get(product.product_id, product.name),
        quantity=product.quantity,
        revenue=_total(product.revenue),
    )


def stock_alert_figures(statuses: Mapping[str, int]) -> models.StockAlertFigures:
    return models.StockAlertFigures(low=statuses.get("LOW", 0), out_of_stock=statuses.get("OUT_OF_STOCK", 0))


def stuck_process(row: Row[Any]) -> models.StuckProcess:
    return models.StuckProcess(order_id=row.order_id, order_number=row.order_number, step=row.step, since=row.at)


def dead_letter_figures(row: Row[Any]) -> models.DeadLetterFigures:
    return models.DeadLetterFigures(service=row.service, recorded=row.number, last_at=row.last_at)


def _total(amount: int) -> models.MoneyTotal:
    return models.MoneyTotal(amount=amount, currency=_CURRENCY)
