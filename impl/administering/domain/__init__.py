"""The rules of ADMINISTERING, without database, network or contract models."""
