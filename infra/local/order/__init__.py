"""`python -m infra.local.order`: one order, a cancellation and a refund, played on a running system and shown as they happen."""
