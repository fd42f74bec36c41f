"""The mock: each service's contract as an application that answers by its examples."""
