"""The repositories of ADMINISTERING: vendors, the shop's settings, and additions of vendors' products."""
