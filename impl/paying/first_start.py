"""What PAYING writes when it starts: the first simulation setting, and data that an earlier release stored in another form."""

from impl.common.shop_settings import rows_of_earlier_table
from impl.paying.projections.shop_settings import CHECKOUT
from impl.paying.repositories.simulations import simulations
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    simulations.add_first(tx)
    for row in rows_of_earlier_table(tx, "settings"):
        CHECKOUT.keep(tx, row.version, row.document)
