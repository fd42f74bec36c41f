"""What BILLING writes when it starts."""

from impl.billing.job_types import ForgetInvoices
from impl.billing.repositories import series
from impl.billing.repositories.tax_schedules import tax_schedules
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    """Writes the number series and the French tax rates that are missing, and the job. Runs at every start."""
    series.first_start(tx)
    tax_schedules.first_start(tx)
    tx.schedule(ForgetInvoices())
