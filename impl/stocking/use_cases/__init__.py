"""Steps that several operations, reactions or jobs of STOCKING share."""
