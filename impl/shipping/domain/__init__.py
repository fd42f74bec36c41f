"""The rules of shipping. They use no database, no events of the contract and no HTTP."""
