"""The shop at a glance: today, the last 30 days, and what staff should look at."""

from datetime import timedelta

from generated.administering import models
from generated.administering.operations import GetDashboardOk, GetDashboardRequest
from impl.administering import products, sales, watch
from impl.administering.dashboard_views import (
    day_figures,
    dead_letter_figures,
    period_figures,
    stock_alert_figures,
    stuck_process,
    top_product,
)
from impl.administering.domain.figures import PERIOD_DAYS, day_of, period, total
from infra.runtime.store.transaction import Transaction


def get_dashboard(tx: Transaction, request: GetDashboardRequest) -> GetDashboardOk:
    days = period(day_of(tx.now))
    tallies = sales.tallies(tx, since=days[0])
    by_day = [tallies[day] for day in days]
    top = sales.top_products(tx, since=days[0])
    names = products.names(tx, [product.product_id for product in top])
    letters = watch.dead_letters_by_service(tx, since=tx.now - timedelta(days=PERIOD_DAYS))
    body = models.Dashboard(
        as_of=tx.now,
        today=period_figures(by_day[-1]),
        last_30_days=period_figures(total(by_day)),
        days=[day_figures(day, tally) for day, tally in zip(days, by_day, strict=True)],
        top_products=[top_product(product, names) for product in top],
        stock_alerts=stock_alert_figures(watch.stock_statuses(tx)),
        stuck_processes=watch.stuck_count(tx),
        stuck=[stuck_process(row) for row in watch.oldest_stuck(tx)],
        dead_letters=[dead_letter_figures(row) for row in letters],
    )
    return GetDashboardOk(body=body)
