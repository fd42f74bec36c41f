"""The rules of payments, without store, contract or network."""
