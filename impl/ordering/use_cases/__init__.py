"""Steps that several operations, reactions and jobs of ORDERING share."""
