"""What every service answers alike: health, info, outbox, dead letters, revoked sessions."""
