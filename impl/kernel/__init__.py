"""What the domains of several services must compute alike: pure rules without state, the only code that domains share."""
