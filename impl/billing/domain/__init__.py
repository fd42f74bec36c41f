"""The rules of invoices and taxes, without store, contract or network."""
