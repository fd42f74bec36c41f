"""Kafka and the schema registry: their Java files, how they are started, and their topics and schemas."""
