"""The revisions of ADMINISTERING's tables, in order; none is changed once it is released (ADR 0032)."""
