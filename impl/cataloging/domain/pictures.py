"""The largest size of a picture."""

LONGEST_SIDE = 10_000
MOST_PIXELS = 25_000_000  # a telephone's 24 megapixels; decoded with transparency they take 100 MB


def may_be_decoded(width: int, height: int) -> bool:
    """Whether the picture is small enough to decode. A small file can unpack to gigabytes, so its size is checked first."""
    return min(width, height) >= 1 and max(width, height) <= LONGEST_SIDE and width * height <= MOST_PIXELS
