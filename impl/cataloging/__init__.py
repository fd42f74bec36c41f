"""CATALOGING: products, variants, prices, pictures and categories."""
