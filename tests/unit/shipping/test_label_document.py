"""Parcel labels: what is printed can be scanned, the same in PDF and ZPL, whatever the address holds."""

import io
import re
from dataclasses import replace
from datetime import date

import pytest
import zxingcpp
from PIL import Image, ImageChops
from pypdf import PdfReader

from impl.shipping.documents import face
from impl.shipping.documents.codes import bar_boxes, bar_module
from impl.shipping.documents.fitting import broken, fitted
from impl.shipping.documents.printer import LabelPrinter
from impl.shipping.documents.zpl import escape, zpl
from impl.shipping.domain.label_document import LabelAddress, LabelDocument, LabelRelayPoint

RECIPIENT = LabelAddress(
    name="Camille Lefèvre",
    company="Atelier Œuvre & Fils",
    line1="14 rue des Petites-Écuries",
    line2="Bâtiment B",
    postal_code="75010",
    city="Paris",
    phone="06 12 34 56 78",
)
LABEL = LabelDocument(
    carrier="Colissimo",
    method="Domicile 48 h",
    tracking_number="CP123456785FR",
    sender=LabelAddress(name="Comptoir", line1="8 place des Terreaux", postal_code="69001", city="Lyon"),
    recipient=RECIPIENT,
    weight_grams=1250,
    order_number="C-2026-004711",
    shipment_number="E-2026-000815",
    created_on=date(2026, 11, 6),
    tracking_url="https://comptoir.example/suivi/CP123456785FR",
)
POINT = LabelRelayPoint(
    reference="PV-69002-01",
    name="Librairie des Célestins",
    line1="12 place des Célestins",
    line2="Au fond de la cour",
    postal_code="69002",
    city="Lyon",
    country="FR",
)
RELAYED = replace(LABEL, relay_point=POINT)
ODD = ("王小明 😀", "محمد", "\x00^XZ~JA_41", "W" * 300, "a " * 200, "")


@pytest.fixture(scope="module")
def printer() -> LabelPrinter:
    return LabelPrinter()


def everywhere(odd: str) -> LabelDocument:
    address = replace(RECIPIENT, name=odd, company=odd, line1=odd, line2=odd, city=odd, region=odd, phone=odd, country=odd)
    return replace(LABEL, sender=address, recipient=address, carrier=odd, method=odd, order_number=odd, shipment_number=odd)


def everywhere_at_a_relay_point(odd: str) -> LabelDocument:
    point = LabelRelayPoint(reference=odd, name=odd, line1=odd, line2=odd, postal_code=odd, city=odd, country=odd)
    return replace(everywhere(odd), relay_point=point)


def codes(png: bytes) -> dict[str, str]:
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(png)))
    return {str(code.format): code.text for code in found}


def test_a_label_says_where_the_parcel_goes(printer: LabelPrinter) -> None:
    (page,) = PdfReader(io.BytesIO(printer.print([LABEL]))).pages
    assert [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]] == [100, 150]
    text = " ".join(page.extract_text().replace("\xa0", " ").split())
    for part in (
        "Colissimo",
        "Domicile 48 h",
        "Comptoir 8 place des Terreaux 69001 Lyon FR",
        "Atelier Œuvre & Fils Camille Lefèvre 14 rue des Petites-Écuries Bâtiment B Tél. 06 12 34 56 78",
        "75010 PARIS",
        "1,250 kg",
        "1 / 1",
        "C-2026-004711",
        "E-2026-000815",
        "06/11/2026",
        "CP 123 456 785 FR",
    ):
        assert part in text


def test_a_label_for_a_relay_point_says_who_fetches_it_and_where(printer: LabelPrinter) -> None:
    (page,) = PdfReader(io.BytesIO(printer.print([RELAYED]))).pages
    text = " ".join(page.extract_text().replace("\xa0", " ").split())
    for part in (
        "À remettre en point relais à Camille Lefèvre Point relais PV-69002-01 Librairie des Célestins",
        "12 place des Célestins Au fond de la cour Tél. 06 12 34 56 78",
        "69002 LYON",
    ):
        assert part in text
    for part in ("Destinataire", "Petites-Écuries", "75010", "Atelier"):
        assert part not in text
    assert LABEL.tracking_number in codes(printer.preview(RELAYED)).values()
    fields = re.findall(r"\^FD(.*?)\^FS", zpl(RELAYED))
    assert {"À remettre en point relais à", "Camille Lefèvre", "Point relais PV-69002-01", "69002 LYON", "FR"} <= set(fields)
    assert not [field for field in fields if "75010" in field or "Petites" in field]


def ink(printer: LabelPrinter, letter: str, box: tuple[int, int, int, int]) -> int:
    """How high a letter is that stands alone in a box of dots, in quarters of a dot."""
    recipient = replace(RECIPIENT, name=letter, company="", line1="", line2="", phone="", postal_code="", city=letter)
    document = replace(LABEL, carrier=letter, method=letter, recipient=recipient)
    printed = Image.open(io.BytesIO(printer.preview(document, ppi=4 * 203))).convert("L")
    picture = printed.crop((4 * box[0], 4 * box[1], 4 * box[2], 4 * box[3]))
    ground = Image.new("L", picture.size, picture.getpixel((0, 0)))
    left_top_right_bottom = ImageChops.difference(picture, ground).getbbox()
    assert left_top_right_bottom is not None
    return left_top_right_bottom[3] - left_top_right_bottom[1]


@pytest.mark.parametrize(
    "box",
    [
        pytest.param((20, 10, 430, 116), id="carrier"),
        pytest.param((460, 40, 750, 96), id="method"),
        pytest.param((20, 336, 780, 500), id="recipient"),
        pytest.param((20, 650, 670, 762), id="town"),
    ],
)
def test_no_accent_is_cut_from_a_capital(printer: LabelPrinter, box: tuple[int, int, int, int]) -> None:
    bare, above, around = (ink(printer, letter, box) for letter in "OÔỘ")
    assert above / bare == pytest.approx(1.28, abs=0.02)
    assert around / bare == pytest.approx(1.55, abs=0.02)


def test_all_lines_of_a_long_name_are_bold(printer: LabelPrinter) -> None:
    name = "Élodie de la Très Longue Maison-Dieu et de Quelque Chose encore"
    document = replace(LABEL, recipient=replace(RECIPIENT, name=name, company=""))
    bold: list[str] = []

    def visit(text: str, _matrix: object, _line: object, font: dict[str, str] | None, _size: float) -> None:
        if font and "SemiBold" in font["/BaseFont"]:
            bold.append(text.strip())

    PdfReader(io.BytesIO(printer.print([document]))).pages[0].extract_text(visitor_text=visit)
    assert name in " ".join(" ".join(bold).split())
    assert RECIPIENT.line1 not in bold


def test_the_reference_of_a_relay_point_is_never_cut(printer: LabelPrinter) -> None:
    long = replace(POINT, name="W" * 100, line1="W" * 100, line2="W" * 100, city="W" * 100)
    document = replace(RELAYED, relay_point=long, recipient=replace(RECIPIENT, name="W" * 100))
    (page,) = PdfReader(io.BytesIO(printer.print([document]))).pages
    assert "PV-69002-01" in page.extract_text()
    assert "Point relais PV-69002-01" in zpl(document)


@pytest.mark.parametrize("number", ["CP123456785FR", "1Z999AA10123456784", "6A12345678901", "ABCDEFGHIJKLMNOPQRSTUVWXYZ-12345"])
def test_both_codes_read_back_from_the_printed_dots(printer: LabelPrinter, number: str) -> None:
    url = f"https://comptoir.example/suivi/{number}"
    printed = printer.preview(replace(LABEL, tracking_number=number, tracking_url=url))
    assert sorted(codes(printed).values()) == sorted((number, url))


def test_without_a_url_the_qr_code_holds_the_tracking_number(printer: LabelPrinter) -> None:
    assert set(codes(printer.preview(replace(LABEL, tracking_url=""))).values()) == {LABEL.tracking_number}


def test_bars_are_whole_dots_with_quiet_zones(printer: LabelPrinter) -> None:
    picture = Image.open(io.BytesIO(printer.preview(LABEL))).convert("L")
    row = [picture.getpixel((dot, 1060)) for dot in range(picture.width)]
    assert set(row) == {0, 255}
    module = bar_module(LABEL.tracking_number)
    assert module == 4
    assert all(left % module == 0 and width % module == 0 for left, _, width, _ in bar_boxes(LABEL.tracking_number, 1))
    assert min(row.index(0), row[::-1].index(0)) >= 10 * module


def test_the_same_label_makes_the_same_bytes(printer: LabelPrinter) -> None:
    first = printer.print([LABEL])
    printer.print([everywhere("x")])
    assert printer.print([LABEL]) == first == LabelPrinter().print([LABEL])


def test_several_labels_are_pages_of_one_document(printer: LabelPrinter) -> None:
    numbers = ["CP123456785FR", "1Z999AA10123456784", "6A12345678901"]
    pages = PdfReader(io.BytesIO(printer.print([replace(LABEL, tracking_number=number) for number in numbers]))).pages
    texts = ["".join(page.extract_text().split()) for page in pages]
    assert [number in text for number, text in zip(numbers, texts, strict=True)] == [True] * 3
    assert {tuple(map(float, page.mediabox)) for page in pages} == {tuple(map(float, pages[0].mediabox))}


@pytest.mark.parametrize("odd", ODD)
def test_odd_characters_leave_one_page_that_scans(printer: LabelPrinter, odd: str) -> None:
    for document in (everywhere(odd), everywhere_at_a_relay_point(odd)):
        assert len(PdfReader(io.BytesIO(printer.print([document]))).pages) == 1
        assert LABEL.tracking_number in codes(printer.preview(document)).values()


@pytest.mark.parametrize("wrong", [{"tracking_number": "cp 12^"}, {"tracking_number": "A" * 33}, {"tracking_url": "https://é"}])
def test_what_cannot_be_scanned_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="tracking"):
        replace(LABEL, **wrong)  # type: ignore[arg-type]


def test_zpl_holds_the_same_label() -> None:
    text = zpl(LABEL)
    assert text.startswith("^XA^CI28^PW800^LL1200")
    assert text.endswith("^XZ\n")
    assert "^BY4^BCN,170,N,N,N,A^FDCP123456785FR^FS" in text
    assert "^BQN,2,5^FH_^FDMA,https://comptoir.example/suivi/CP123456785FR^FS" in text
    for part in (
        "Colissimo",
        "Domicile 48 h",
        "Camille Lefèvre",
        "75010 PARIS",
        "1,250 kg",
        "C-2026-004711",
        "E-2026-000815",
        "CP 123 456 785 FR",
    ):
        assert f"^FD{part}^FS" in text


def test_zpl_escapes_what_would_start_a_command() -> None:
    assert escape("a^b~c_d") == "a_5Eb_7Ec_5Fd"


@pytest.mark.parametrize("odd", ODD)
def test_zpl_fields_stay_fields(odd: str) -> None:
    for text in (zpl(everywhere(odd)), zpl(everywhere_at_a_relay_point(odd))):
        allowed = {"XA", "CI", "PW", "LL", "LH", "FO", "A0", "FH", "FD", "FS", "GB", "BQ", "BY", "BC", "XZ"}
        assert set(re.findall(r"\^(..)", text)) == allowed
        assert "~" not in text
        assert text.count("^XZ") == 1
        assert all(int(left) < 800 and int(top) < 1200 for left, top in re.findall(r"\^FO([0-9]+),([0-9]+)", text))


@pytest.mark.parametrize("town", ["Өскемен Щщюжы", "ЩЮЖЫШФМ" * 5, "Ѿмск ҨҨҨ ԫԪ", "ΩΜΨΦ ΏΜΈΓΑΣ" * 3])
def test_a_town_of_wide_letters_stays_on_its_line(printer: LabelPrinter, town: str) -> None:
    document = replace(LABEL, recipient=replace(RECIPIENT, city=town))
    text = PdfReader(io.BytesIO(printer.print([document]))).pages[0].extract_text()
    printed = face.town(document)[1].replace("…", "")
    assert any(printed in line for line in text.splitlines())


def test_an_accent_is_not_torn_from_its_letter() -> None:
    letter = "J\u030c"
    assert all(row.count("J") == row.count("\u030c") for row in broken(letter * 60, height=40, room=420))


def test_texts_shrink_break_and_at_last_are_cut() -> None:
    assert fitted("Colissimo", largest=54, room=392) == (54, "Colissimo")
    height, text = fitted("Société des transports du Rhône", largest=54, room=392)
    assert (height < 54, text) == (True, "Société des transports du Rhône")
    assert fitted("W" * 100, largest=54, room=392)[1].endswith("…")
    assert broken("un deux trois", height=40, room=200) == ["un deux", "trois"]
    assert "".join(broken("W" * 50, height=40, room=400)) == "W" * 50
    assert face.recipient(everywhere("a " * 60)).height == 24
