"""The rules of stock. They use no database, no events of the contract and no HTTP."""
