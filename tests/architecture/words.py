"""The runtime serves any suite of services: it contains no word of this shop."""

import re
from collections.abc import Iterator
from pathlib import Path

from generated.suite import SERVICES

_SHOP = {
    *("shop", "cart", "customer", "guest", "product", "sku", "vendor", "checkout", "delivery", "payment", "invoice", "parcel"),
    *("shipment", "refund", "ord", "cus", "stf", "basket", "buyer", "vat", "eur", "warehouse", "paris"),
    *SERVICES,
}
_ORDER = re.compile(r"\border[ _-](?:ids?|tokens?|numbers?|lines?|created|confirmed)\b")  # `order` alone is a sequence, too
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_ADDRESS = re.compile(r"^    [a-z]+_url: str = ")
"""A setting: the address of a service."""


def faults(runtime: Path) -> Iterator[str]:
    """Returns sentences about lines of the runtime that name something of the shop."""
    for path in sorted(runtime.rglob("*.py")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            text = _CAMEL.sub(" ", line).lower()
            words = {word.removesuffix("s") for word in re.findall("[a-z]+", text)} & _SHOP
            if (words or _ORDER.search(text)) and not (path.name == "settings.py" and _ADDRESS.match(line)):
                yield f"{path.relative_to(runtime)}:{number} knows the shop: {line.strip()}"
