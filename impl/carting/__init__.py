"""CARTING: what somebody is about to order, at server prices, to the cent."""
