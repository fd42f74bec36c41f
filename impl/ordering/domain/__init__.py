"""The rules of an order and of its process. They use no database, no events of the contract and no HTTP."""
