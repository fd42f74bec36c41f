"""The index for reading: products in memory, as lists, suggestions and facets find them (ADR 0053)."""
