"""The jobs of CATALOGING as types, and the table in which app.py names the handler of each."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable, SlowJob
from infra.runtime.store.job import Job


class AnnounceVendor(Job, frozen=True, kw_only=True):
    """Emits the events of products that went on or off sale with their vendor."""

    vendor_id: str


class TakeInProducts(Job, frozen=True, kw_only=True):
    """Takes in the files of products that wait, one after the other."""


class BeginSale(Job, frozen=True, kw_only=True):
    """Puts a planned sale on."""

    sale_id: str
    product_id: str


class EndSale(Job, frozen=True, kw_only=True):
    """Ends a sale."""

    sale_id: str
    product_id: str


class CompletePriceHistory(Job, frozen=True, kw_only=True):
    """Writes down the prices that a replica of a release without history left behind, a few variants at a time, once a day."""

    scope: str = "all"
    after: str = ""
    """The SKU where it goes on."""


class ForgetChanges(Job, frozen=True, kw_only=True):
    """Deletes changes that every replica has taken into its index."""


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    announce_vendor: JobCommand[AnnounceVendor]
    take_in_products: SlowJob[TakeInProducts]
    begin_sale: JobCommand[BeginSale]
    end_sale: JobCommand[EndSale]
    complete_price_history: JobCommand[CompletePriceHistory]
    forget_changes: JobCommand[ForgetChanges]
