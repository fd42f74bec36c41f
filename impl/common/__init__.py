"""What all services share: operations for health, info, outbox and dead letters, revoked sessions, and common helpers."""
