"""Prometheus metrics of the index."""

from prometheus_client import Counter, Gauge, Histogram

PRODUCTS = Gauge("comptoir_index_products", "Products in the index.")
BUILDS = Counter("comptoir_index_builds", "How often the index was built anew from the store.")
COMMIT_SECONDS = Histogram(
    "comptoir_index_commit_seconds",
    "Seconds of a commit of the index, on another core than the answers.",
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1),
)
HEALED = Counter("comptoir_index_healed", "Products that the slow pass found to be shown otherwise than the store has them.")
FAILURES = Counter("comptoir_index_failures", "Steps that failed and are done again.")
