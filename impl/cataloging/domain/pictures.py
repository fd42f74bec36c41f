"""What the first bytes of a picture tell: its type and its size."""

from dataclasses import dataclass

from generated.cataloging.problems import ImageTooLarge, UnsupportedImage

LONGEST_SIDE = 10_000
_JPEG_SIZE = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})  # start-of-frame markers
_JPEG_BARE = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a length


@dataclass(frozen=True, kw_only=True)
class PictureFacts:
    media_type: str
    width: int
    height: int


def examine(content: bytes) -> PictureFacts:
    """The facts of a picture. Raises UnsupportedImage or ImageTooLarge."""
    facts = _png(content) or _webp(content) or _jpeg(content)
    if facts is None or min(facts.width, facts.height) < 1:
        raise UnsupportedImage
    if max(facts.width, facts.height) > LONGEST_SIDE:
        raise ImageTooLarge(max=LONGEST_SIDE)
    return facts


def _png(content: bytes) -> PictureFacts | None:
    if not content.startswith(b"\x89PNG\r\n\x1a\n") or content[12:16] != b"IHDR" or len(content) < 33:
        return None
    width, height = int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    return PictureFacts(media_type="image/png", width=width, height=height)


def _webp(content: bytes) -> PictureFacts | None:
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP" or len(content) < 30:
        return None
    size = {b"VP8X": _webp_extended, b"VP8L": _webp_lossless, b"VP8 ": _webp_lossy}.get(content[12:16])
    if size is None:
        return None
    width, height = size(content)
    return PictureFacts(media_type="image/webp", width=width, height=height)


def _webp_extended(content: bytes) -> tuple[int, int]:
    return 1 + int.from_bytes(content[24:27], "little"), 1 + int.from_bytes(content[27:30], "little")


def _webp_lossless(content: bytes) -> tuple[int, int]:
    bits = int.from_bytes(content[21:25], "little")
    return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)


def _webp_lossy(content: bytes) -> tuple[int, int]:
    return int.from_bytes(content[26:28], "little") & 0x3FFF, int.from_bytes(content[28:30], "little") & 0x3FFF


def _jpeg(content: bytes) -> PictureFacts | None:
    if not content.startswith(b"\xff\xd8\xff"):
        return None
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker in _JPEG_SIZE:
            height, width = int.from_bytes(content[at + 5 : at + 7], "big"), int.from_bytes(content[at + 7 : at + 9], "big")
            return PictureFacts(media_type="image/jpeg", width=width, height=height)
        if marker == 0xFF:  # a fill byte before the marker
            at += 1
        else:
            at += 2 if marker in _JPEG_BARE else 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return None
