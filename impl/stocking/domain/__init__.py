"""The rules of stock, without a database, events or HTTP."""
