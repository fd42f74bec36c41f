"""The repositories of CATALOGING: products, categories, the lists that queries read, and the cache of reads."""
