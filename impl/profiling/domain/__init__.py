"""The rules of accounts, sessions and tiers. They use no database, no events of the contract and no HTTP."""
