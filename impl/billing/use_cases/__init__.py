"""Steps that several reactions of BILLING share."""
