"""What the unit tests of BILLING share."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime

from pypdf import PdfReader

from impl.billing.documents.invoice import (
    Buyer,
    CreditedInvoice,
    InvoiceDocument,
    InvoiceLine,
    Kind,
    Payment,
    PostalAddress,
    Seller,
    TaxTotal,
    Totals,
)
from impl.billing.domain import parties
from impl.billing.domain.invoice import Invoice, Line, item
from impl.billing.domain.series import DocumentNumber
from impl.kernel.addresses import PostalAddress as Address

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 23)
NUMBER = DocumentNumber(number="FA-2026-000042", issue_date=TODAY)
ADDRESS = Address(recipient="Camille Martin", line1="12 rue des Lilas", postal_code="75011", city="Paris", country="FR")
OUR_SELLER = parties.Seller(
    legal_name="Comptoir SAS",
    legal_form="SAS",
    siren="732829320",
    siret="73282932000074",
    rcs_city="Paris",
    vat_number="FR44732829320",
    address=ADDRESS,
    email="bonjour@comptoir.example",
)
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


def line(number: int, gross: int, tax_rate: int) -> Line:
    return item(number, f"lin_{number}", f"SKU-{number}", "Mug", quantity=1, unit_price=gross, discount=0, tax_rate=tax_rate)


def invoice(*lines: Line) -> Invoice:
    return Invoice(
        invoice_id="inv_1",
        type="INVOICE",
        order_id="ord_1",
        order_number="CO-2026-000042",
        customer_id=None,
        order_token_hash=None,
        payment_method="CARD",
        currency="EUR",
        locale="fr",
        buyer=parties.Buyer(name="Camille Martin", billing_address=ADDRESS, delivery_address=ADDRESS),
        lines=lines,
        created_at=NOW,
        updated_at=NOW,
    )


def final(*lines: Line) -> Invoice:
    made = invoice(*lines)
    made.finalise(NUMBER, seller=OUR_SELLER, settled_on=TODAY)
    return made


def pages(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().replace("\xa0", " ").split()) for page in PdfReader(io.BytesIO(pdf)).pages]
