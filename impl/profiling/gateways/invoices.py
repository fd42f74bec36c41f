"""Reads the documents of orders at BILLING."""

from dataclasses import dataclass

from generated.billing.client import BillingClient
from generated.billing.models import InvoiceSummary
from generated.billing.operations import GetInvoicePdfRequest, ListOrderInvoicesRequest

_MOST = 100


@dataclass(frozen=True)
class Invoices:
    billing: BillingClient

    async def list_of(self, order_id: str) -> list[InvoiceSummary]:
        """Returns the invoice of an order and its credit notes."""
        found, cursor = list[InvoiceSummary](), None
        while True:
            request = ListOrderInvoicesRequest(order_id=order_id, limit=_MOST, cursor=cursor)
            page = (await self.billing.list_order_invoices(request)).body
            found += page.items
            if not (cursor := page.next_cursor or None):
                return found

    async def pdf(self, invoice_id: str) -> bytes:
        """Returns a printed document."""
        return (await self.billing.get_invoice_pdf(GetInvoicePdfRequest(invoice_id=invoice_id))).body
