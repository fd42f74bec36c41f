"""How large a picture may be."""

LONGEST_SIDE = 10_000
MOST_PIXELS = 25_000_000  # a telephone's 24 megapixels; decoded with transparency they take 100 MB


def may_be_decoded(width: int, height: int) -> bool:
    """A small file can unfold into gigabytes: its size is looked at before its pixels are."""
    return min(width, height) >= 1 and max(width, height) <= LONGEST_SIDE and width * height <= MOST_PIXELS
