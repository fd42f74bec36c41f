"""Pure rules without state that several domains must compute in the same way. It is the only code that domains share."""
