"""The rules of an order and of its process, without a database, events or HTTP."""
