"""Backup and restore of a whole system: nine stores at one instant, the log up to that instant, the registry (ADR 0033)."""
