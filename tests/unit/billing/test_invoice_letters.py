"""Which letters and words an invoice prints, and how they are copied from it."""

import io
import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from impl.billing.documents.invoice import Buyer, Payment
from impl.billing.documents.printer import InvoicePrinter
from impl.common.fonts.glyphs import BREAK, FOLDER, printable, unprintable
from tests.unit.billing.support import CARAFE, CREDIT_NOTE, HOME, INVOICE, SELLER, pages

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
