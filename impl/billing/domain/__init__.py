"""The rules of invoices and taxes. They use no database, no events of the contract and no HTTP."""
