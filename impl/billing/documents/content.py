"""The content of a printed invoice or credit note."""

from generated.billing.problems import InvoiceNotFinal
from impl.billing.documents import invoice as documents
from impl.billing.domain.invoice import Invoice, Line
from impl.billing.domain.parties import Seller
from impl.kernel.addresses import PostalAddress
from impl.kernel.vat import taxed


def document_of(invoice: Invoice) -> documents.InvoiceDocument:
    """Returns the document to print. Raises InvoiceNotFinal for a draft."""
    number, credited, totals, seller = invoice.document, invoice.credited, invoice.totals, invoice.seller
    if seller is None:
        raise InvoiceNotFinal(state=invoice.status)
    return documents.InvoiceDocument(
        kind=documents.Kind(invoice.type),
        number=number.number,
        issued_on=number.issue_date,
        order_number=invoice.order_number,
        seller=_seller(seller),
        buyer=documents.Buyer(
            billing=_address(invoice.buyer.billing_address), delivery=_address(invoice.buyer.delivery_address)
        ),
        lines=tuple(_line(line) for line in invoice.lines),
        taxes=tuple(
            documents.TaxTotal(rate=each.tax_rate, net=each.net, tax=each.tax, gross=each.gross) for each in invoice.taxes
        ),
        totals=documents.Totals(net=totals.net, tax=totals.tax, gross=totals.gross),
        payment=documents.Payment(method=invoice.payment_method, paid_on=invoice.settled_on or number.issue_date),
        credited=documents.CreditedInvoice(number=credited.invoice_number, issued_on=credited.issue_date) if credited else None,
        currency=invoice.currency,
        locale=documents.Locale(invoice.locale),
        is_export=invoice.is_export,
    )


def _seller(seller: Seller) -> documents.Seller:
    return documents.Seller(
        name=seller.legal_name,
        legal_form=seller.legal_form,
        capital=seller.share_capital.amount if seller.share_capital else 0,
        siren=seller.siren,
        siret=seller.siret,
        rcs=seller.rcs_city,
        vat_number=seller.vat_number,
        address=_address(seller.address),
        email=seller.email,
        phone=seller.phone or "",
    )


def _address(address: PostalAddress) -> documents.PostalAddress:
    return documents.PostalAddress(
        name=address.recipient,
        company=address.company or "",
        line1=address.line1,
        line2=address.line2 or "",
        postal_code=address.postal_code,
        city=address.city,
        country=address.country,
    )


def _line(line: Line) -> documents.InvoiceLine:
    return documents.InvoiceLine(
        description=line.description,
        sku=line.sku or "",
        quantity=line.quantity,
        unit_net=taxed(line.unit_price, line.tax_rate).net,
        unit_gross=line.unit_price,
        discount=line.discount,
        tax_rate=line.tax_rate,
        total_net=line.net,
        total_gross=line.gross,
    )
