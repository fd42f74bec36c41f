"""What the fuzzer finds in the shop: accounts, products with stock, an order with all that hangs on it. All of it expendable."""
