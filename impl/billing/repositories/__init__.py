"""The repositories of BILLING: invoices, numbers, PDFs and tax rates."""
