"""What stands on invoices and credit notes."""

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from impl.billing.documents.figures import day, money, number, percent, round_money
from impl.billing.documents.invoice import Buyer, Locale, Operation
from impl.billing.documents.printer import InvoicePrinter
from tests.unit.billing.support import CARAFE, CREDIT_NOTE, HOME, INVOICE, TEA, pages


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


def test_great_sums_get_wider_columns(printer: InvoicePrinter) -> None:
    great = replace(CARAFE, unit_net=123_456_789, total_gross=123_456_789)
    (text,) = pages(printer.print(replace(INVOICE, lines=(great,), operation=Operation.MIXED)))
    assert "1 234 567,89" in text


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
