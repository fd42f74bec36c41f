"""The orders of lists as numbers that are compared: each is different for each product, and the same in every process."""

from datetime import UTC, datetime
from functools import lru_cache
from hashlib import blake2b

from impl.cataloging.domain.product import Product
from impl.cataloging.search.analysis import folded
from impl.cataloging.search.schema import NAME_HEADS

_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
_PRICE_BITS, _INSTANT_BITS, _LENGTH_BITS = 25, 41, 4
_BITS = 63
_LONGEST_NAME = 300
_HEAD_BYTES = 8


@lru_cache(maxsize=1024)
def key_of(product_id: str) -> int:
    """Returns a number for a product, in place of its id where only numbers can be compared."""
    return int.from_bytes(blake2b(product_id.encode(), digest_size=8).digest()) >> 1


def newest(product: Product) -> int:
    return _joined(product, _milliseconds(product.created_at), _INSTANT_BITS)


def priced(product: Product, cents: int | None) -> int:
    """Products without a price come before the cheapest."""
    return _joined(product, 0 if cents is None else cents + 1, _PRICE_BITS)


def rank(product: Product, words_of_name: int) -> int:
    """Among products that match a search equally well, those that can be bought come first, then short names, then new ones."""
    is_available = product.availability != "OUT_OF_STOCK"
    shortness = (1 << _LENGTH_BITS) - 1 - min(words_of_name, (1 << _LENGTH_BITS) - 1)
    value = (is_available << _LENGTH_BITS | shortness) << _INSTANT_BITS | _milliseconds(product.created_at)
    return _joined(product, value, 1 + _LENGTH_BITS + _INSTANT_BITS)


def sort_name(product_id: str, name: str) -> str:
    """Returns the name as lists sort it, with the product's id behind it: no two are the same."""
    return f"{folded(name)[:_LONGEST_NAME]}\0{product_id}"


def beginning_of(sorted_name: str) -> str:
    """Returns what the numbers of a name say of it."""
    return sorted_name.encode()[: NAME_HEADS * _HEAD_BYTES].decode(errors="ignore")


def heads_of(sorted_name: str) -> tuple[int, ...]:
    """Returns the first bytes of a name as numbers that compare like it."""
    data = sorted_name.encode()[: NAME_HEADS * _HEAD_BYTES].ljust(NAME_HEADS * _HEAD_BYTES, b"\0")
    return tuple(int.from_bytes(data[at : at + _HEAD_BYTES]) for at in range(0, len(data), _HEAD_BYTES))


def _milliseconds(instant: datetime) -> int:
    since = instant - _BEGINNING
    return max(0, (since.days * 86_400 + since.seconds) * 1000 + since.microseconds // 1000)


def _joined(product: Product, value: int, bits: int) -> int:
    """Puts bits of the product's key behind a value, which make it different for each product."""
    return value << (_BITS - bits) | key_of(product.product_id) >> bits
