"""The words of an invoice in French, and in English beside the French legal terms."""

from collections.abc import Mapping
from dataclasses import dataclass

from impl.billing.documents.invoice import Kind, Locale, Operation


@dataclass(frozen=True, kw_only=True)
class Wording:
    titles: Mapping[Kind, str]
    operations: Mapping[Operation, str]
    methods: Mapping[str, str]
    months: tuple[str, ...]
    issued_on: str
    supplied_on: str
    order: str
    operation: str
    credits: str
    credit_of: str
    seller: str
    billed_to: str
    delivered_to: str
    billed_and_delivered_to: str
    columns: tuple[str, ...]
    tax_columns: tuple[str, ...]
    sku: str
    net: str
    tax: str
    gross: str
    paid: str
    paid_by: str
    refunded: str
    refunded_by: str
    due: str
    due_on: str
    capital: str
    tax_number: str
    no_early_discount: str
    late_payment: str
    export: str


_FR = Wording(
    titles={Kind.INVOICE: "Facture", Kind.CREDIT_NOTE: "Avoir"},
    operations={
        Operation.GOODS: "Livraison de biens",
        Operation.SERVICES: "Prestation de services",
        Operation.MIXED: "Biens et services",
    },
    methods={
        "CARD": "carte bancaire",
        "TRANSFER": "virement",
        "DIRECT_DEBIT": "prélèvement",
        "WALLET": "portefeuille électronique",
        "GIFT_CARD": "carte cadeau",
        "CASH": "espèces",
        "CHEQUE": "chèque",
    },
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    issued_on="Date d’émission",
    supplied_on="Date de livraison",
    order="Commande",
    operation="Nature de l’opération",
    credits="Facture créditée",
    credit_of="Avoir sur la facture {number} du {date}.",
    seller="Vendeur",
    billed_to="Facturé à",
    delivered_to="Livré à",
    billed_and_delivered_to="Facturé et livré à",
    columns=("Désignation", "Qté", "PU HT", "PU TTC", "Remise", "TVA", "Total HT", "Total TTC"),
    tax_columns=("Taux de TVA", "Base HT", "TVA", "TTC"),
    sku="Réf.",
    net="Total HT",
    tax="TVA",
    gross="Total TTC",
    paid="Acquittée",
    paid_by="{amount} réglés par {method} le {date}",
    refunded="Remboursé",
    refunded_by="{amount} remboursés par {method} le {date}",
    due="À payer",
    due_on="{amount} au plus tard le {date}",
    capital="au capital de",
    tax_number="TVA",
    no_early_discount="Pas d’escompte pour paiement anticipé.",
    late_payment=(
        "Clients professionnels : tout retard de paiement entraîne, sans rappel, des pénalités au taux de trois fois "
        "l’intérêt légal et une indemnité forfaitaire pour frais de recouvrement de 40 € "
        "(art. L. 441-10 et D. 441-5 du code de commerce)."
    ),
    export="Exonération de TVA, article 262 I du code général des impôts (livraison hors du territoire de la TVA).",
)

_EN = Wording(
    titles={Kind.INVOICE: "Invoice", Kind.CREDIT_NOTE: "Credit note"},
    operations={Operation.GOODS: "Goods", Operation.SERVICES: "Services", Operation.MIXED: "Goods and services"},
    methods={
        "CARD": "card",
        "TRANSFER": "bank transfer",
        "DIRECT_DEBIT": "direct debit",
        "WALLET": "wallet",
        "GIFT_CARD": "gift card",
        "CASH": "cash",
        "CHEQUE": "cheque",
    },
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    issued_on="Issue date",
    supplied_on="Delivery date",
    order="Order",
    operation="Nature of supply",
    credits="Credited invoice",
    credit_of="Credit note for invoice {number} of {date}.",
    seller="Seller",
    billed_to="Billed to",
    delivered_to="Delivered to",
    billed_and_delivered_to="Billed and delivered to",
    columns=("Description", "Qty", "Unit net", "Unit gross", "Discount", "VAT", "Net", "Gross"),
    tax_columns=("VAT rate", "Net", "VAT", "Gross"),
    sku="SKU",
    net="Net total",
    tax="VAT",
    gross="Gross total",
    paid="Paid",
    paid_by="{amount} by {method} on {date}",
    refunded="Refunded",
    refunded_by="{amount} by {method} on {date}",
    due="Payment due",
    due_on="{amount} by {date}",
    capital="with a capital of",
    tax_number="VAT",
    no_early_discount="No discount for early payment (pas d’escompte pour paiement anticipé).",
    late_payment=(
        "Business customers: late payment entails, without reminder, penalties at three times the French legal interest rate"
        " and a fixed recovery charge of €40 (articles L. 441-10 and D. 441-5 of the French commercial code)."
    ),
    export=(
        "VAT exempt: delivery outside the EU’s VAT territory, article 262 I of the French tax code "
        "(exonération de TVA, article 262 I du CGI)."
    ),
)

WORDINGS: Mapping[Locale, Wording] = {Locale.FR: _FR, Locale.EN: _EN}
