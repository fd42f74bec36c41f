"""The rules of ADMINISTERING. They use no database, no network and no models of the contract."""
