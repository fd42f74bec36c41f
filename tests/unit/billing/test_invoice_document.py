"""Invoices and credit notes on paper: what they must say, how they repeat, and what odd input does to them."""

import io
import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from impl.billing.documents.figures import day, money, number, percent, round_money
from impl.billing.documents.invoice import (
    Buyer,
    CreditedInvoice,
    InvoiceDocument,
    InvoiceLine,
    Kind,
    Locale,
    Operation,
    Payment,
    PostalAddress,
    Seller,
    TaxTotal,
    Totals,
)
from impl.billing.documents.printer import InvoicePrinter
from impl.common.fonts.glyphs import BREAK, FOLDER, printable, unprintable

LYON = PostalAddress(name="Comptoir", line1="8 place des Terreaux", postal_code="69001", city="Lyon")
HOME = PostalAddress(name="Camille Lefèvre", line1="14 rue des Petites-Écuries", postal_code="75010", city="Paris")
OFFICE = PostalAddress(
    name="Camille Lefèvre",
    company="Atelier Œuvre & Fils",
    line1="2 quai Vert",
    postal_code="1000",
    city="Bruxelles",
    country="BE",
)
SELLER = Seller(
    name="Comptoir",
    legal_form="SAS",
    capital=5_000_000,
    siren="812 345 678",
    siret="812 345 678 00019",
    rcs="Lyon",
    vat_number="FR32 812345678",
    address=LYON,
    email="bonjour@comptoir.example",
)
CARAFE = InvoiceLine(
    description="Carafe en verre soufflé",
    sku="CAR-VER-100",
    quantity=2,
    unit_net=2850,
    unit_gross=3420,
    discount=0,
    tax_rate=2000,
    total_net=5700,
    total_gross=6840,
)
TEA = InvoiceLine(
    description="Thé noir de Ceylan, boîte de 250 g",
    sku="THE-CEY-250",
    quantity=3,
    unit_net=1185,
    unit_gross=1250,
    discount=375,
    tax_rate=550,
    total_net=3199,
    total_gross=3375,
)
INVOICE = InvoiceDocument(
    kind=Kind.INVOICE,
    number="FA-2026-001234",
    issued_on=date(2026, 11, 6),
    order_number="C-2026-004711",
    seller=SELLER,
    buyer=Buyer(billing=OFFICE, delivery=HOME, siren="403 210 987", vat_number="BE0403210987"),
    lines=(CARAFE, TEA),
    taxes=(TaxTotal(rate=2000, net=5700, tax=1140, gross=6840), TaxTotal(rate=550, net=3199, tax=176, gross=3375)),
    totals=Totals(net=8899, tax=1316, gross=10215),
    supplied_on=date(2026, 11, 7),
    payment=Payment(method="CARD", paid_on=date(2026, 11, 6)),
)
CREDIT_NOTE = replace(
    INVOICE,
    kind=Kind.CREDIT_NOTE,
    number="AV-2026-000012",
    issued_on=date(2026, 12, 1),
    credited=CreditedInvoice(number="FA-2026-001234", issued_on=date(2026, 11, 6)),
)
ODD = (
    "王小明様",
    "🧉 maté 👩🏽‍🍳",
    "محمد بن سلمان",
    "שלום",
    "Łódź Ελλάδα Київ ŵ",
    "\x00\x07\ud800\ufffe",
    "#panic() $x$ *a* `b`",
    "Ù" * 300,
    "",
)


@pytest.fixture(scope="module")
def printer() -> InvoicePrinter:
    return InvoicePrinter()


def pages(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().replace("\xa0", " ").split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def test_an_invoice_carries_every_legal_mention(printer: InvoicePrinter) -> None:
    (text,) = pages(printer.print(INVOICE))
    for mention in (
        "Facture FA-2026-001234",
        "6 novembre 2026",
        "7 novembre 2026",
        "C-2026-004711",
        "Livraison de biens",
        "Comptoir SAS au capital de 50 000 € · 8 place des Terreaux, 69001 Lyon",
        "SIREN 812 345 678 · SIRET 812 345 678 00019 · RCS Lyon 812 345 678 · TVA FR32 812345678",
        "Facturé à Atelier Œuvre & Fils Camille Lefèvre 2 quai Vert 1000 Bruxelles Belgique SIREN 403 210 987 TVA BE0403210987",
        "Livré à Camille Lefèvre 14 rue des Petites-Écuries 75010 Paris France",
        "Acquittée 102,15 € réglés par carte bancaire le 6 novembre 2026",
        "Pas d’escompte pour paiement anticipé.",
        "trois fois l’intérêt légal",
        "indemnité forfaitaire pour frais de recouvrement de 40 €",
        "1 / 1",
    ):
        assert mention in text


def test_lines_rates_and_totals_are_printed_to_the_cent(printer: InvoicePrinter) -> None:
    (text,) = pages(printer.print(INVOICE))
    assert "Carafe en verre soufflé Réf. CAR-VER-100" in text
    for figures in (
        ("2", "28,50", "34,20", "–", "20 %", "57,00", "68,40"),
        ("3", "11,85", "12,50", "−3,75", "5,5 %", "31,99", "33,75"),
    ):
        assert all(figure in text for figure in figures)
    for figure in ("57,00", "11,40", "68,40", "31,99", "1,76", "33,75", "88,99 €", "13,16 €", "102,15 €"):
        assert figure in text


def test_a_credit_note_names_its_invoice_and_no_penalties(printer: InvoicePrinter) -> None:
    (text,) = pages(printer.print(CREDIT_NOTE))
    assert "Avoir AV-2026-000012" in text
    assert "Avoir sur la facture FA-2026-001234 du 6 novembre 2026." in text
    assert "Remboursé 102,15 € remboursés par carte bancaire le 6 novembre 2026" in text
    assert "escompte" not in text


def test_a_credit_note_without_its_invoice_is_refused() -> None:
    with pytest.raises(ValueError, match="credit note"):
        replace(CREDIT_NOTE, credited=None)
    with pytest.raises(ValueError, match="credit note"):
        replace(INVOICE, credited=CREDIT_NOTE.credited)


def test_english_labels_keep_the_french_terms_of_law(printer: InvoicePrinter) -> None:
    (text,) = pages(printer.print(replace(INVOICE, locale=Locale.EN, notes=("Reverse charge",))))
    for mention in (
        "Invoice FA-2026-001234",
        "6 November 2026",
        "€102.15",
        "5.5%",
        "Belgium",
        "€40",
        "pas d’escompte",
        "Reverse charge",
    ):
        assert mention in text


def test_one_address_serves_as_both_and_an_unpaid_invoice_says_when_it_is_due(printer: InvoicePrinter) -> None:
    unpaid = replace(
        INVOICE, buyer=Buyer(billing=HOME, delivery=HOME), payment=None, due_on=date(2026, 12, 1), supplied_on=None
    )
    (text,) = pages(printer.print(unpaid))
    assert "Facturé et livré à Camille Lefèvre" in text
    assert "À payer 102,15 € au plus tard le 1er décembre 2026" in text
    assert "Acquittée" not in text
    assert "Date de livraison" not in text


def test_the_same_document_makes_the_same_bytes(printer: InvoicePrinter) -> None:
    first = printer.print(INVOICE)
    printer.print(CREDIT_NOTE)
    assert printer.print(INVOICE) == first
    assert InvoicePrinter().print(INVOICE) == first


def test_it_is_pdf_a_3b_dated_by_the_issue_date(printer: InvoicePrinter) -> None:
    reader = PdfReader(io.BytesIO(printer.print(INVOICE)))
    root = reader.trailer["/Root"].get_object()
    metadata = root["/Metadata"].get_object().get_data().decode()  # type: ignore[index]
    assert "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>" in metadata
    assert reader.metadata is not None
    assert reader.metadata.title == "Facture FA-2026-001234"
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.date() == INVOICE.issued_on


def test_a_hundred_lines_repeat_header_and_columns_and_count_pages(printer: InvoicePrinter) -> None:
    many = replace(INVOICE, lines=tuple(replace(TEA, sku=f"THE-{place:03}") for place in range(100)))
    texts = pages(printer.print(many))
    assert len(texts) == 5
    for place, text in enumerate(texts, start=1):
        assert "Facture FA-2026-001234" in text
        assert "SIRET 812 345 678 00019" in text
        assert f"{place} / 5" in text
    assert all("Désignation" in text for text in texts[:4])
    assert all(any(f"THE-{place:03}" in text for text in texts) for place in range(100))
    assert "102,15 €" in texts[-1]


@pytest.mark.parametrize("odd", ODD)
def test_odd_characters_are_printed_or_replaced(printer: InvoicePrinter, odd: str) -> None:
    address = replace(HOME, name=odd, company=odd, line1=odd, line2=odd, city=odd, region=odd)
    document = replace(
        INVOICE,
        buyer=Buyer(billing=address, siren=odd, vat_number=odd),
        lines=(replace(CARAFE, description=odd, sku=odd),),
        notes=(odd,),
        payment=Payment(method=odd, paid_on=date(2026, 1, 1)),
    )
    assert "102,15 €" in pages(printer.print(document))[-1]


@pytest.mark.parametrize(
    "word",
    [
        "comptabilite.clients@ateliers-de-la-croix-rousse.example",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "ΗΛΕΚΤΡΟΕΓΚΕΦΑΛΟΓΡΑΦΗΜΑΤΑ",
        "достопримечательностями",
        "Nguyễn",
    ],
)
def test_a_word_is_copied_from_the_paper_as_it_was_written(printer: InvoicePrinter, word: str) -> None:
    address = replace(INVOICE.seller.address, name=word, line1=word)
    seller = replace(INVOICE.seller, name=word, email=word, address=address)
    (text,) = pages(printer.print(replace(INVOICE, seller=seller, lines=(replace(CARAFE, description=word),))))
    assert not [letter for letter in text if unicodedata.category(letter) in {"Cc", "Cf", "Co"}]
    assert text.replace(" ", "").count(word) >= 5


def test_every_letter_and_accent_that_may_be_entered_is_printed(printer: InvoicePrinter) -> None:
    """PDF/A refuses a letter that no font has. The accents are printed upon letters that have none of their own with them."""
    fonts = [line.split() for line in (FOLDER / "coverage.txt").read_text("ascii").splitlines()]
    ends = [[int(end, 16) for end in span.split("-")] for font in fonts for span in font]
    letters = [chr(code) for begin, *end in ends for code in range(begin, (end or [begin])[0] + 1) if code != ord("*")]
    marks = [letter for letter in letters if unicodedata.category(letter)[0] == "M"]
    accents = [
        each for mark in marks for letter in "JИω" if not unprintable(each := unicodedata.normalize("NFC", letter + mark))
    ]
    assert len(accents) > 300
    texts = [" ".join((letters + accents)[start : start + 40]) for start in range(0, len(letters) + len(accents), 40)]
    lines = tuple(replace(CARAFE, description=text) for text in texts)
    text = " ".join(pages(printer.print(replace(INVOICE, lines=lines))))
    assert "*" not in text
    for name in ("Қ", "ɓ", "Ԥ", "→", "√", "J\u030c"):
        assert name in text


def test_data_is_never_markup(printer: InvoicePrinter) -> None:
    hostile = '#panic("x") *bold* $x$ \\ "quoted" // note'
    (text,) = pages(printer.print(replace(INVOICE, lines=(replace(CARAFE, description=hostile),))))
    assert '#panic("x") *bold* $x$ \\ "quoted" // note' in text


def test_great_sums_get_wider_columns(printer: InvoicePrinter) -> None:
    great = replace(CARAFE, unit_net=123_456_789, total_gross=123_456_789)
    (text,) = pages(printer.print(replace(INVOICE, lines=(great,), operation=Operation.MIXED)))
    assert "1 234 567,89" in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Café  crème\n№ 1", "Café crème № 1"),
        ("e\u0301te\u0301", "été"),
        ("ﬁn ① ⅱ Ａ", "fin 1 ⅱ A"),
        ("e\u0591", "e"),
        ("ab\u030c" * 13, BREAK.join(("ab\u030c" * 3,) * 4 + ("ab\u030c",))),
        ("王 小明", "* **"),
        ("Mug ☕️ 😀", "Mug"),
        ("😀", "*"),
        ("a\u202eb\u200dc\x00d", "abcd"),
        ("", ""),
        ("   ", ""),
        ("12\u202f345", "12\xa0345"),
        ("x" * 24, "x" * 24),
        ("x" * 25, BREAK.join(("x" * 6,) * 4 + ("x",))),
        ("W" * 13, BREAK.join(("W" * 6, "W" * 6, "W"))),
    ],
)
def test_text_is_brought_to_what_the_fonts_hold(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_figures_follow_the_reader() -> None:
    assert number(-123456, Locale.FR) == "−1\xa0234,56"
    assert number(5, Locale.EN) == "0.05"
    assert money(-150, "EUR", Locale.EN) == "−€1.50"
    assert money(150, "CHF", Locale.EN) == "1.50\xa0CHF"
    assert round_money(100_00, "EUR", Locale.FR) == "100\xa0€"
    assert round_money(100_50, "EUR", Locale.EN) == "€100.50"
    assert [percent(rate, Locale.FR) for rate in (2000, 1000, 550, 210, 0)] == [
        "20\xa0%",
        "10\xa0%",
        "5,5\xa0%",
        "2,1\xa0%",
        "0\xa0%",
    ]
    assert day(date(2027, 1, 1), Locale.FR) == "1er janvier 2027"


@pytest.mark.parametrize(
    "address",
    [
        "service-facturation@maison-comptoir-demonstration.example",
        "a-b@c-d.example",
        "service.facturation.des.clients.professionnels@les-ateliers-reunis-de-la-croix-rousse.example",
        "x" * 64 + "@" + ".".join(("a-" * 30 + "a",) * 2) + ".example",
    ],
)
def test_what_is_copied_from_the_paper_stands_on_one_line(printer: InvoicePrinter, address: str) -> None:
    website, number, siren = "https://comptoir.example/a-propos/nos-mentions/legales", "FA-2026-000001234", "812 345 678"
    seller = replace(SELLER, email=address, website=website, legal_form="SAS " * 30, rcs="Lyon " * 12, siren=siren)
    buyer = replace(INVOICE.buyer, siren=siren, vat_number="BE 0403 210 987")
    credit_note = replace(
        CREDIT_NOTE, seller=seller, buyer=buyer, order_number="C-2026-000004711", notes=("mot " * 15 + number,)
    )
    credited = replace(CREDIT_NOTE.credited, number=number)  # type: ignore[type-var]
    document = replace(credit_note, credited=credited, lines=(replace(CARAFE, sku="CAR-VER-100-BLEU-PALE"),))
    (page,) = PdfReader(io.BytesIO(printer.print(document))).pages
    text = page.extract_text().replace("\xa0", " ")
    assert not [letter for letter in text if unicodedata.category(letter) in {"Cf", "Co"}]
    for whole in (address, website, number, siren, "BE 0403 210 987", "C-2026-000004711", "CAR-VER-100-BLEU-PALE"):
        assert any(whole in line for line in text.splitlines())
