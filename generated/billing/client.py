"""Client of BILLING, from contracts/billing. Generated: edit the contract, not this file."""

from generated.billing import operations as ops
from generated.common.client import CommonClient


class BillingClient(CommonClient):
    """Calls BILLING. Each method returns the response of the contract or raises its problem."""

    async def get_invoice(self, request: ops.GetInvoiceRequest) -> ops.GetInvoiceOk:
        """Read an invoice or credit note."""
        return await self._call(request, ops.GetInvoiceOk)

    async def get_invoice_pdf(self, request: ops.GetInvoicePdfRequest) -> ops.GetInvoicePdfOk:
        """Read an invoice or credit note as PDF."""
        return await self._call(request, ops.GetInvoicePdfOk)

    async def list_invoices(self, request: ops.ListInvoicesRequest) -> ops.ListInvoicesOk:
        """List invoices and credit notes."""
        return await self._call(request, ops.ListInvoicesOk)

    async def list_my_invoices(self, request: ops.ListMyInvoicesRequest) -> ops.ListMyInvoicesOk:
        """List my invoices and credit notes."""
        return await self._call(request, ops.ListMyInvoicesOk)

    async def list_order_invoices(self, request: ops.ListOrderInvoicesRequest) -> ops.ListOrderInvoicesOk:
        """List the invoice and the credit notes of an order."""
        return await self._call(request, ops.ListOrderInvoicesOk)

    async def list_tax_rates(self, request: ops.ListTaxRatesRequest) -> ops.ListTaxRatesOk:
        """List the tax rates."""
        return await self._call(request, ops.ListTaxRatesOk)

    async def quote_taxes(self, request: ops.QuoteTaxesRequest) -> ops.QuoteTaxesOk:
        """Ask for the VAT contained in prices."""
        return await self._call(request, ops.QuoteTaxesOk)

    async def set_tax_rate(self, request: ops.SetTaxRateRequest) -> ops.SetTaxRateOk:
        """Set a tax rate from a day on."""
        return await self._call(request, ops.SetTaxRateOk)
