"""The rules of payments. They use no database, no events of the contract and no HTTP."""
