"""Packing lists: what is to be packed can be read and ticked, however much and however long it is."""

import io
from dataclasses import replace
from datetime import date

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from impl.shipping.documents.packing_printer import PackingPrinter
from impl.shipping.domain.packing_list import PackedLine, PackingList

LIST = PackingList(
    shipment_number="EX-2026-000815",
    order_number="CO-2026-004711",
    carrier="Hirondelle",
    method="À domicile",
    address=["Camille Lefèvre", "Atelier Œuvre & Fils", "14 rue des Petites-Écuries", "75010 Paris", "FR"],
    lines=[PackedLine(sku="MUG-BLUE-01", name="Tasse bleue", quantity=2), PackedLine(sku="TEA-01", name="Thé", quantity=1)],
    weight_grams=820,
    created_on=date(2026, 11, 6),
    latest_on=date(2026, 11, 10),
    parcel=1,
    parcels=2,
)
ODD = ("王小明 😀", "محمد", "\x00#strong[x]", "W" * 300, "a " * 200)


@pytest.fixture(scope="module")
def printer() -> PackingPrinter:
    return PackingPrinter()


def pages(printer: PackingPrinter, document: PackingList) -> list[str]:
    read = PdfReader(io.BytesIO(printer.print(document))).pages
    return [" ".join(page.extract_text().replace("\xa0", " ").split()) for page in read]


def test_a_packing_list_says_what_is_packed_and_where_it_goes(printer: PackingPrinter) -> None:
    (text,) = pages(printer, LIST)
    for part in (
        "Bon de préparation",
        "Colis 1 sur 2",
        "Commande CO-2026-004711",
        "À domicile · Hirondelle",
        "06/11/2026",
        "10/11/2026",
        "Camille Lefèvre Atelier Œuvre & Fils 14 rue des Petites-Écuries 75010 Paris FR",
        "2 Tasse bleue MUG-BLUE-01",
        "1 Thé TEA-01",
        "3 pièces · 0,820 kg",
        "1 / 1",
    ):
        assert part in text
    (page,) = PdfReader(io.BytesIO(printer.print(LIST))).pages
    assert [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]] == [210, 297]
    (undated,) = pages(printer, replace(LIST, latest_on=None))
    assert "au plus tard" not in undated


def test_the_number_of_the_parcel_is_scanned_from_the_paper(printer: PackingPrinter) -> None:
    (picture,) = printer.preview(LIST, ppi=150)
    assert [code.text for code in zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)))] == [LIST.shipment_number]


def test_a_hundred_lines_go_on_over_several_pages(printer: PackingPrinter) -> None:
    lines = [PackedLine(sku=f"SKU-{number:03}", name="Théière en fonte " * 4, quantity=number) for number in range(1, 101)]
    printed = pages(printer, replace(LIST, lines=lines))
    assert len(printed) > 3
    for number, text in enumerate(printed, start=1):
        assert (f"{number} / {len(printed)}" in text, "EX-2026-000815" in text, "Référence" in text) == (True, True, True)
    assert [line.sku for line in lines if line.sku not in " ".join(printed)] == []
    assert "5050 pièces" in printed[-1]


@pytest.mark.parametrize("odd", ODD)
def test_odd_and_long_texts_stay_on_the_paper(printer: PackingPrinter, odd: str) -> None:
    line = PackedLine(sku=odd[:64] or "x", name=odd, quantity=999_999)
    document = replace(LIST, lines=[line, *LIST.lines], address=[odd] * 5, carrier=odd, method=odd, order_number=odd[:20])
    (picture, *_) = printer.preview(document, ppi=50)
    page = Image.open(io.BytesIO(picture)).convert("L")
    margin = 25  # dots: half an inch, less than the 18 mm that the text keeps free
    edges = [page.crop((0, 0, margin, page.height)), page.crop((page.width - margin, 0, page.width, page.height))]
    assert [edge.getextrema() for edge in edges] == [(255, 255)] * 2
    assert pages(printer, document)


def test_the_same_list_makes_the_same_bytes(printer: PackingPrinter) -> None:
    first = printer.print(LIST)
    printer.print(replace(LIST, lines=LIST.lines[:1]))
    assert printer.print(LIST) == first == PackingPrinter().print(LIST)
