"""Take along everything that is held on me."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from generated.common.models import PersonalRecord
from generated.profiling.operations import ExportMyDataRequest
from impl.profiling.documents.exports import Export, HtmlExport, JsonExport
from impl.profiling.domain.customer import Customer
from impl.profiling.gateways.personal_records import PersonalRecords
from impl.profiling.repositories import own_records
from impl.profiling.repositories.customers import customers
from infra.runtime.store.store import Store

_HTML: Final = "text/html"


@dataclass(frozen=True, kw_only=True)
class ExportMyData:
    """Part by part: a customer may have thousands of orders, and neither the memory nor the event loop holds more than a page."""

    store: Store
    records: PersonalRecords

    async def __call__(self, request: ExportMyDataRequest) -> AsyncIterator[bytes]:
        customer_id = request.caller.subject
        customer = await self.store.query(lambda tx: customers.get(tx, customer_id))
        others = self.records.of(customer_id, customer.email if customer.email_confirmed_at else None)
        first = await anext(others)  # here it turns out whether all services answer
        export = _export(request.accept, customer)
        yield export.begin(customer_id, self.store.clock())
        async for own in self._own(customer_id):
            yield export.records("profiling", own)
        yield export.records(*first)
        async for service, records in others:
            yield export.records(service, records)
        yield export.end()

    async def _own(self, customer_id: str) -> AsyncIterator[Sequence[PersonalRecord]]:
        yield await self.store.query(lambda tx: own_records.list_records(tx, customer_id))
        cursor: str | None = ""
        while cursor is not None:
            records, cursor = await self.store.query(
                partial(own_records.list_messages, customer_id=customer_id, cursor=cursor or None)
            )
            yield records


def _export(accept: str, customer: Customer) -> Export:
    return HtmlExport(customer.language) if accept == _HTML else JsonExport()
