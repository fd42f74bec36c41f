"""Invoices, their numbers and PDFs, and the tax rates in the store."""
