"""`python -m infra.local.order`: one order, a cancellation and a refund, run on a running system and shown live."""
