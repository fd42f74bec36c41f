"""Steps that stand between the contract and the domain of ADMINISTERING."""
