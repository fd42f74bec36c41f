"""Steps that several operations and reactions of SHIPPING share."""
