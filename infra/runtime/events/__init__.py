"""Kafka: relay of the outbox, consumers with an inbox, Confluent wire framing."""
