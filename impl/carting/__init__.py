"""CARTING: carts and their contents, at server prices, exact to the cent."""
