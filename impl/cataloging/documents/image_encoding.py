"""Pictures as the shop stores them: decoded completely and encoded again from their pixels, without any other data of the file."""

import asyncio
import struct
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageCms, ImageOps

from generated.cataloging.problems import ImageTooLarge, UnsupportedImage
from impl.cataloging.domain.pictures import LONGEST_SIDE, MOST_PIXELS, may_be_decoded

_MEDIA_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}
_UNREADABLE = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, EOFError, struct.error)
"""What Pillow's decoders raise for bytes that are no picture. Each format raises errors of its own."""
_SRGB = ImageCms.createProfile("sRGB")
_QUALITY = 90


@dataclass(frozen=True, kw_only=True)
class EncodedImage:
    """An encoded picture; sides in pixels."""

    content: bytes
    media_type: str
    width: int
    height: int


class ImageEncoder:
    """The encoder, with one worker thread. So only one picture is in memory at a time, and the event loop is never blocked."""

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="images")

    async def encode(self, content: bytes) -> EncodedImage:
        """Returns the picture, upright, in sRGB and without metadata. Raises UnsupportedImage, ImageTooLarge."""
        return await asyncio.get_running_loop().run_in_executor(self._worker, encoded, content)


def encoded(content: bytes) -> EncodedImage:
    """As `ImageEncoder.encode`, in the calling thread."""
    try:
        with Image.open(BytesIO(content), formats=tuple(_MEDIA_TYPES)) as opened:
            kind = "JPEG" if opened.format == "MPO" else opened.format or ""
            _require_showable(opened, kind)
            if kind == "PNG":
                _check_sums(content)
            is_lossless = kind == "PNG" or b"VP8L" in content[12:64]
            return _written(_plain(_upright(opened), kind), kind, is_lossless=is_lossless)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise ImageTooLarge(max=LONGEST_SIDE, max_pixels=MOST_PIXELS) from bomb
    except _UNREADABLE as unreadable:
        raise UnsupportedImage from unreadable


def _require_showable(opened: Image.Image, kind: str) -> None:
    """Checks format and size before a pixel is decoded. A JPEG of several pictures (MPO) shows its first, as viewers do."""
    if not may_be_decoded(*opened.size):
        raise ImageTooLarge(max=LONGEST_SIDE, max_pixels=MOST_PIXELS)
    if kind != "JPEG" and getattr(opened, "is_animated", False):
        raise UnsupportedImage


def _check_sums(content: bytes) -> None:
    """Checks the checksum of each part of a PNG, which reading the pixels skips. Raises what `_UNREADABLE` lists."""
    with Image.open(BytesIO(content), formats=["PNG"]) as twin:
        twin.verify()


def _upright(opened: Image.Image) -> Image.Image:
    """Returns the picture turned as its EXIF orientation says: the stored picture has no EXIF."""
    opened.load()
    try:
        return ImageOps.exif_transpose(opened)
    except _UNREADABLE:  # damaged metadata does not affect the pixels
        return opened


def _plain(image: Image.Image, kind: str) -> Image.Image:
    """Returns the picture in eight bits of sRGB, grey or a palette, with transparency if it has any."""
    if image.mode.startswith("I;16") or image.mode in {"I", "F"}:
        image = image.convert("I").point([min(value >> 8, 255) for value in range(65536)], "L")
    profile = image.info.get("icc_profile")
    if profile and image.mode in {"RGB", "RGBA", "CMYK", "L"}:
        image = _in_srgb(image, profile)
    if image.mode in {"L", "RGB", "RGBA"} or (image.mode == "P" and kind == "PNG"):
        return image
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Returns the picture in sRGB. A photograph in a wide gamut (most telephones) looks dull when its profile is only removed."""
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    try:
        converted = ImageCms.profileToProfile(image, ImageCms.ImageCmsProfile(BytesIO(profile)), _SRGB, outputMode=mode)
    except (ImageCms.PyCMSError, *_UNREADABLE):  # a damaged profile, or one of another kind of picture
        return image
    return image if converted is None else converted


def _written(image: Image.Image, kind: str, *, is_lossless: bool) -> EncodedImage:
    """Returns the encoded bytes. Pillow's writers read metadata from `info`; only its transparent colour is part of the picture."""
    image.info = {name: value for name, value in image.info.items() if name == "transparency"}
    file = BytesIO()
    if kind == "PNG":
        image.save(file, "PNG")
    elif kind == "WEBP":
        image.save(file, "WEBP", lossless=is_lossless, quality=_QUALITY, method=2)
    else:
        image.convert("L" if image.mode == "L" else "RGB").save(file, "JPEG", quality=_QUALITY, progressive=True)
    return EncodedImage(content=file.getvalue(), media_type=_MEDIA_TYPES[kind], width=image.width, height=image.height)
