"""The whole system: the real launcher, broker and registry, and all nine services."""
