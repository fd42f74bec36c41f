"""Steps between the contract and the domain of ADMINISTERING."""
