"""Read the dashboard: today, the last 30 days, and what staff should look at."""

from datetime import timedelta

from generated.administering import models
from generated.administering.operations import GetDashboardOk, GetDashboardRequest
from impl.administering.answers import (
    day_figures_answer,
    dead_letter_figures_answer,
    period_figures_answer,
    stock_alert_figures_answer,
    stuck_process_answer,
    top_product_answer,
)
from impl.administering.domain.figures import PERIOD_DAYS, period, total
from impl.administering.projections import monitoring, products, sales
from impl.kernel.calendar import paris_day
from infra.runtime.store.transaction import Transaction


def get_dashboard(tx: Transaction, request: GetDashboardRequest) -> GetDashboardOk:
    days = period(paris_day(tx.now))
    tallies = sales.list_tallies(tx, since=days[0])
    by_day = [tallies[day] for day in days]
    top = sales.list_top_products(tx, since=days[0])
    names = products.list_names(tx, [product.product_id for product in top])
    letters = monitoring.count_dead_letters(tx, since=tx.now - timedelta(days=PERIOD_DAYS))
    body = models.Dashboard(
        as_of=tx.now,
        today=period_figures_answer(by_day[-1]),
        last_30_days=period_figures_answer(total(by_day)),
        days=[day_figures_answer(day, tally) for day, tally in zip(days, by_day, strict=True)],
        top_products=[top_product_answer(product, names) for product in top],
        stock_alerts=stock_alert_figures_answer(monitoring.count_stock_statuses(tx)),
        stuck_processes=monitoring.count_stuck(tx),
        stuck=[stuck_process_answer(row) for row in monitoring.list_oldest_stuck(tx)],
        dead_letters=[dead_letter_figures_answer(row) for row in letters],
    )
    return GetDashboardOk(body=body)
