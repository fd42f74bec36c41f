"""The tables of REVIEWING: reviews, and the products that CATALOGING published."""

from sqlalchemy import Column, Integer, MetaData, String, Table, Text, UniqueConstraint

from infra.runtime.store.types import Instant

metadata = MetaData()

reviews = Table(
    "reviews",
    metadata,
    Column("review_id", String(40), primary_key=True),
    Column("product_id", String(40), nullable=False),
    Column("customer_id", String(40), nullable=False),
    Column("stars", Integer, nullable=False),
    Column("comment", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("product_id", "customer_id"),
)

products = Table("products", metadata, Column("product_id", String(40), primary_key=True))
