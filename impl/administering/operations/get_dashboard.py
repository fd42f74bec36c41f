"""Read the dashboard: today, the last 30 days, and what staff should look at."""

from datetime import timedelta

from generated.administering import models
from generated.administering.operations import GetDashboardOk, GetDashboardRequest
from impl.administering import answers
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
        today=answers.period_figures(by_day[-1]),
        last_30_days=answers.period_figures(total(by_day)),
        days=[answers.day_figures(day, tally) for day, tally in zip(days, by_day, strict=True)],
        top_products=[answers.top_product(product, names) for product in top],
        stock_alerts=answers.stock_alert_figures(monitoring.count_stock_statuses(tx)),
        stuck_processes=monitoring.count_stuck(tx),
        stuck=[answers.stuck_process(row) for row in monitoring.list_oldest_stuck(tx)],
        dead_letters=[answers.dead_letter_figures(row) for row in letters],
    )
    return GetDashboardOk(body=body)
