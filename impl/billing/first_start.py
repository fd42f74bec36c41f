"""What BILLING has from the first start on."""

from impl.billing.projections.shop_settings import SELLER
from impl.billing.repositories import series
from impl.billing.repositories.tax_schedules import tax_schedules
from impl.common.shop_settings import rows_of_earlier_table
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    """The series of numbers and the French tax rates, where they are not there yet; runs at every start."""
    series.first_start(tx)
    tax_schedules.first_start(tx)
    for row in rows_of_earlier_table(tx, "settings"):
        SELLER.keep(tx, row.version, row.document)
