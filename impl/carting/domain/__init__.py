"""What is true of carts, their totals and their warnings, whatever stores or serves them."""
