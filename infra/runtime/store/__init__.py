"""One database per service: transactions, outbox, jobs, idempotency records."""
