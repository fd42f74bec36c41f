"""Bodies that are no JSON: a small picture or a page, valid files that show what they stand for."""

from functools import cache
from hashlib import blake2b
from io import BytesIO

from PIL import Image, ImageDraw

_FORMATS = {"image/png": "PNG", "image/jpeg": "JPEG", "image/webp": "WEBP", "image/gif": "GIF", "application/pdf": "PDF"}
_PICTURE, _PAGE = (600, 450), (595, 842)


@cache
def body_of(media_type: str, text: str) -> bytes:
    """Returns a file of that type with the text on it; the text itself for a type that is none of pictures and PDF."""
    if media_type not in _FORMATS:
        return text.encode()
    is_page = media_type == "application/pdf"
    image = Image.new("RGB", _PAGE if is_page else _PICTURE, "white" if is_page else _colour(text))
    ImageDraw.Draw(image).text((image.width / 2, image.height / 2), text, fill="black", font_size=18, anchor="mm")
    file = BytesIO()
    image.save(file, _FORMATS[media_type])
    return file.getvalue()


def _colour(text: str) -> str:
    """Returns a light colour of its own for each text."""
    hue = int.from_bytes(blake2b(text.encode(), digest_size=2).digest()) % 360
    return f"hsl({hue}, 45%, 80%)"
