"""Kafka and the schema registry: their Java files, how they are started, and the topics and schemas they are given."""
