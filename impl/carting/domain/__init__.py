"""The rules of carts, their totals and their warnings. They use no database, no events of the contract and no HTTP."""
