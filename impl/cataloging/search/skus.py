"""SKUs as they are found: the whole one, or the parts that it begins with."""

from collections.abc import Iterator


def whole_sku(text: str) -> str:
    """Returns a SKU, or the beginning of one, as it is compared: without what joins its parts."""
    return "".join(letter for letter in text.lower() if letter.isalnum())


def joined_skus(sku: str) -> Iterator[str]:
    """Yields the whole SKU, and its beginnings of at least two parts."""
    parts = sku.split("-")
    for length in range(min(2, len(parts)), len(parts) + 1):
        yield whole_sku("".join(parts[:length]))
