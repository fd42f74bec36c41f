"""Pictures: decoded whole, made anew without metadata, refused when broken, moving or too large."""

import struct
import zlib
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageCms, ImageOps

from generated.cataloging.problems import ImageTooLarge, UnsupportedImage
from impl.cataloging.documents.image_encoding import encoded

_ORIENTATION, _CAMERA, _GPS = 0x0112, 0x010F, 0x8825
_RED, _BLUE = (220, 20, 20), (20, 20, 220)


def picture(width: int = 12, height: int = 8) -> Image.Image:
    """Red on the left, blue on the right."""
    image = Image.new("RGB", (width, height), _RED)
    image.paste(_BLUE, (width // 2, 0, width, height))
    return image


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def photograph(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[_ORIENTATION], exif[_CAMERA] = orientation, "Telephone"
    exif.get_ifd(_GPS).update({1: "N", 2: (48.0, 51.0, 30.0), 3: "E", 4: (2.0, 21.0, 7.0)})
    return exif


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def claimed(width: int, height: int) -> bytes:
    """A small PNG that says it is large."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
class TestEveryKind:
    def test_no_metadata_is_kept_and_the_picture_stands_upright(self, kind: str) -> None:
        turned = saved(picture(), kind, exif=photograph(6))
        assert b"Telephone" in turned
        kept = encoded(turned)
        with Image.open(BytesIO(kept.content)) as again:
            assert again.format == kind
            assert not again.getexif()
            assert again.size == (kept.width, kept.height) == (8, 12)
            colours = [again.convert("RGB").getpixel(spot) for spot in ((4, 1), (4, 10))]
        assert b"Telephone" not in kept.content
        for seen, expected in zip(colours, (_RED, _BLUE), strict=True):
            assert isinstance(seen, tuple)
            assert max(abs(one - other) for one, other in zip(seen, expected, strict=True)) < 40

    def test_words_profiles_and_bytes_behind_the_end_are_left_out(self, kind: str) -> None:
        profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        content = saved(picture(), kind, icc_profile=profile) + b"<script>alert(1)</script>"
        kept = encoded(content)
        assert b"script" not in kept.content
        with Image.open(BytesIO(kept.content)) as again:
            assert "icc_profile" not in again.info

    @pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
    def test_one_that_is_cut_off_is_refused(self, kind: str, part: float) -> None:
        noise = Image.effect_noise((64, 64), 80).convert("RGB")
        content = saved(noise, kind)
        with pytest.raises(UnsupportedImage):
            encoded(content[: int(len(content) * part)])


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"GIF89a",
            b"\xff\xd8\xff",
            b"\xff\xd8\xff\xe0\x00\x00",
            b"RIFF\0\0\0\0WEBPVP8X",
            b"\x89PNG\r\n\x1a\n",
            claimed(12, 8),
            claimed(0, 8),
            b"%PDF-1.7",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        ],
    )
    def test_what_is_no_whole_picture(self, content: bytes) -> None:
        with pytest.raises(UnsupportedImage):
            encoded(content)

    def test_other_kinds_of_picture(self) -> None:
        for kind in ("GIF", "BMP", "TIFF"):
            with pytest.raises(UnsupportedImage):
                encoded(saved(picture(), kind))

    def test_a_png_with_a_wrong_checksum(self) -> None:
        content = bytearray(saved(Image.effect_noise((64, 64), 80), "PNG"))
        content[content.index(b"IEND") - 5] ^= 1  # the last byte of the pixels' checksum
        with pytest.raises(UnsupportedImage):
            encoded(bytes(content))

    @pytest.mark.parametrize("kind", ["PNG", "WEBP"])
    def test_one_that_moves(self, kind: str) -> None:
        moving = saved(picture(), kind, save_all=True, append_images=[ImageOps.mirror(picture())])
        with pytest.raises(UnsupportedImage):
            encoded(moving)

    @pytest.mark.parametrize("size", [(10_001, 1), (1, 10_001), (5_001, 5_000), (10_000, 10_000), (20_000, 20_000)])
    def test_one_that_unfolds_into_too_many_pixels(self, size: tuple[int, int]) -> None:
        with pytest.raises(ImageTooLarge):
            encoded(claimed(*size))


class TestWhatIsKept:
    def test_the_largest_one(self) -> None:
        assert encoded(saved(Image.new("1", (5_000, 5_000)), "PNG")).width == 5_000

    def test_transparency(self) -> None:
        clear = Image.new("RGBA", (4, 4), (255, 0, 0, 0))
        for kind in ("PNG", "WEBP"):
            with Image.open(BytesIO(encoded(saved(clear, kind)).content)) as again:
                assert again.convert("RGBA").getpixel((1, 1))[3] == 0  # type: ignore[index]  # four bands

    def test_the_transparent_colour_of_a_palette(self) -> None:
        stamp = Image.new("P", (4, 4), 1)
        stamp.putpalette([255, 0, 0, 0, 255, 0])
        with Image.open(BytesIO(encoded(saved(stamp, "PNG", transparency=1)).content)) as again:
            assert again.convert("RGBA").getpixel((1, 1))[3] == 0  # type: ignore[index]  # four bands

    def test_sixteen_bits_become_eight(self) -> None:
        deep = Image.new("I;16", (4, 4), 0x8040)
        with Image.open(BytesIO(encoded(saved(deep, "PNG")).content)) as again:
            assert (again.mode, again.getpixel((0, 0))) == ("L", 0x80)

    def test_a_picture_for_print_is_shown_in_screen_colours(self) -> None:
        kept = encoded(saved(Image.new("CMYK", (8, 8), (0, 255, 255, 0)), "JPEG"))
        with Image.open(BytesIO(kept.content)) as again:
            red, green, _ = again.getpixel((4, 4))  # type: ignore[misc]  # three bands
        assert red > 200
        assert green < 60

    def test_a_photograph_with_a_second_one_inside_shows_the_first(self) -> None:
        both = saved(picture(), "MPO", save_all=True, append_images=[picture(4, 4)])
        kept = encoded(both)
        assert (kept.media_type, kept.width, kept.height) == ("image/jpeg", 12, 8)

    @pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
    def test_a_damaged_exif_spoils_nothing(self) -> None:
        assert encoded(saved(picture(), "JPEG", exif=b"Exif\0\0MM\0\x2a\0\0\xff\xff")).width == 12
