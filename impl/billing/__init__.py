"""BILLING: invoices and credit notes, their PDF, and the tax rates."""
