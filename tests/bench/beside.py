"""Requests per second through the real service, and through FastAPI around the same operations, in turns.

Each side is a running system of its own: PROFILING, ADMINISTERING, CATALOGING, broker and registry. The server under load
has the first core for itself; the load generator and everything else of both systems, Kafka too, share the second.
"""

import asyncio
import json
import os
import statistics
import sys
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from generated.cataloging import operations as cataloging
from generated.cataloging.models import Attribute, CategoryDraft, ProductDraft, ProductImageDraft, VariantDraft
from generated.common.models import Price
from infra.local.callers import until
from infra.local.staff import Staff
from infra.local.system import System
from infra.runtime.ids import new_id
from tests.bench.figures import Figure, at_least
from tests.bench.load import COUNTER
from tests.bench.processes import programs

_SERVICES = ("profiling", "administering", "cataloging")
_RIVAL = (sys.executable, "-m", "tests.bench.rival")
_SERVER_CORE, _OTHER_CORE = 0, 1
_PRODUCTS = 40
_ROUNDS = 7
_SECONDS = 2.0
_LOAD_SECONDS = 60.0
_DIGITS = COUNTER.decode()


@dataclass(frozen=True)
class Side:
    """One of the two."""

    system: System
    token: str
    category_id: str
    vendor_id: str
    product_ids: Sequence[str]

    def plans(self) -> dict[str, list[dict[str, Any]]]:
        """What is asked, by figure. Staff see more than the public, so that their answers are never taken from the cache."""
        staff = {"Authorization": f"Bearer {self.token}"}
        ones = [f"/products/{product_id}" for product_id in self.product_ids]
        lists = [f"/products?limit=20&sort={sort}" for sort in ("NEWEST", "NAME", "PRICE_ASC")]
        creating = {**staff, "Idempotency-Key": f"bench-{_DIGITS}"}
        body = json.dumps(_draft(_DIGITS, self.category_id, self.vendor_id), default=vars)
        return {
            "get_product": [{"method": "GET", "path": path} for path in ones],
            "list_products": [{"method": "GET", "path": path} for path in lists],
            "create_product": [{"method": "POST", "path": "/products", "headers": creating, "body": body}],
            "get_product, not cached": [{"method": "GET", "path": path, "headers": staff} for path in ones],
            "list_products, not cached": [{"method": "GET", "path": path, "headers": staff} for path in lists],
        }
