"""What ADMINISTERING owns, in the store: vendors, the shop's settings, products that vendors add."""
