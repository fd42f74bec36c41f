"""Steps that several operations or reactions of CATALOGING share."""
