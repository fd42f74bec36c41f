"""The revisions of BILLING's tables, in order; none is changed once it is released (ADR 0032)."""
