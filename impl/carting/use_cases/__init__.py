"""Steps that several operations and reactions of CARTING share."""
