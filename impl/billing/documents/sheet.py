"""The texts and figures of an invoice, in the structure that the template expects."""

from typing import Any

from impl.billing.documents.figures import day, money, number, percent, round_money
from impl.billing.documents.invoice import Buyer, InvoiceDocument, InvoiceLine, Kind, Locale, PostalAddress, Seller
from impl.billing.documents.wording import WORDINGS, Wording
from impl.common.countries import country_name
from impl.common.fonts.glyphs import LONGEST_WORD, plain, printable, unbroken

Block = dict[str, Any]
_COLUMN = 44  # characters: a longer text that must not be broken is set small in a column of the parties
_DENSE_FROM = 10_000_000  # cents: six digits before the comma need wider columns


def sheet(document: InvoiceDocument) -> dict[str, Any]:
    words, locale = WORDINGS[document.locale], document.locale
    return {
        "lang": str(locale),
        "title": words.titles[document.kind],
        "number": plain(document.number),
        "brand": printable(document.seller.name),
        "facts": _facts(document, words),
        "parties": _parties(document, words),
        "contact": [unbroken(text) for text in _contact(document.seller) if len(text) > _COLUMN],
        "columns": words.columns,
        "dense": max(abs(cents) for cents in (document.totals.gross, *(line.total_gross for line in document.lines)))
        >= _DENSE_FROM,
        "lines": [_line(line, document, words) for line in document.lines],
        "tax_columns": words.tax_columns,
        "taxes": [
            [percent(tax.rate, locale), *(number(cents, locale) for cents in (tax.net, tax.tax, tax.gross))]
            for tax in document.taxes
        ],
        "totals": _totals(document, words),
        "settled": _settled(document, words),
        "mentions": _mentions(document, words),
        "footer": _legal(document.seller, document, words),
    }


def _facts(document: InvoiceDocument, words: Wording) -> list[tuple[str, str]]:
    facts = [(words.issued_on, day(document.issued_on, document.locale))]
    if document.supplied_on:
        facts.append((words.supplied_on, day(document.supplied_on, document.locale)))
    facts.append((words.order, unbroken(document.order_number)))
    if document.credited:
        facts.append((words.credits, unbroken(document.credited.number)))
    else:
        facts.append((words.operation, words.operations[document.operation]))
    return facts


def _parties(document: InvoiceDocument, words: Wording) -> list[Block]:
    buyer, seller = document.buyer, document.seller
    contact = [unbroken(text) for text in _contact(seller) if len(text) <= _COLUMN]
    blocks = [_block(words.seller, seller.address, document.locale, contact)]
    if buyer.delivery is None or buyer.delivery == buyer.billing:
        return [*blocks, _block(words.billed_and_delivered_to, buyer.billing, document.locale, _numbers(buyer, words))]
    blocks.append(_block(words.billed_to, buyer.billing, document.locale, _numbers(buyer, words)))
    return [*blocks, _block(words.delivered_to, buyer.delivery, document.locale, [])]


def _contact(seller: Seller) -> list[str]:
    return [text for text in (seller.email, seller.phone, seller.website) if text]


def _numbers(buyer: Buyer, words: Wording) -> list[str]:
    siren = [f"SIREN {unbroken(buyer.siren)}"] if buyer.siren else []
    return siren + ([f"{words.tax_number} {unbroken(buyer.vat_number)}"] if buyer.vat_number else [])


def _block(title: str, address: PostalAddress, locale: Locale, extra: list[str]) -> Block:
    who = [printable(text) for text in (address.company, address.name, address.line1, address.line2) if text]
    town = printable(f"{address.postal_code} {address.city}")
    region = [printable(address.region)] if address.region else []
    lines = [*who, town, *region, printable(country_name(address.country, locale))]
    return {"title": title, "name": lines[0], "lines": lines[1:], "extra": extra}


def _line(line: InvoiceLine, document: InvoiceDocument, words: Wording) -> Block:
    locale = document.locale
    return {
        "name": printable(line.description),
        "sku": f"{words.sku} {_code(line.sku)}" if line.sku else "",
        "cells": [
            str(line.quantity),
            number(line.unit_net, locale),
            number(line.unit_gross, locale),
            number(-line.discount, locale) if line.discount else "–",
            percent(line.tax_rate, locale),
            number(line.total_net, locale),
            number(line.total_gross, locale),
        ],
    }


def _code(sku: str) -> str:
    return unbroken(sku) if len(sku) <= LONGEST_WORD else printable(sku)


def _totals(document: InvoiceDocument, words: Wording) -> list[tuple[str, str]]:
    figures = ((words.net, document.totals.net), (words.tax, document.totals.tax), (words.gross, document.totals.gross))
    return [(label, money(cents, document.currency, document.locale)) for label, cents in figures]


def _settled(document: InvoiceDocument, words: Wording) -> tuple[str, str]:
    credit, amount = document.kind is Kind.CREDIT_NOTE, money(document.totals.gross, document.currency, document.locale)
    if document.payment:
        method = words.methods.get(document.payment.method) or printable(document.payment.method)
        form = words.refunded_by if credit else words.paid_by
        sentence = form.format(amount=amount, method=method, date=day(document.payment.paid_on, document.locale))
        return (words.refunded if credit else words.paid, sentence)
    if credit:
        return ("", "")
    due = day(document.due_on or document.issued_on, document.locale)
    return (words.due, words.due_on.format(amount=amount, date=due))


def _mentions(document: InvoiceDocument, words: Wording) -> list[str]:
    notes = [words.export] * document.is_export + [printable(note) for note in document.notes]
    if document.credited:
        dated = day(document.credited.issued_on, document.locale)
        return [words.credit_of.format(number=unbroken(document.credited.number), date=dated), *notes]
    return [*notes, words.no_early_discount, words.late_payment]


def _legal(seller: Seller, document: InvoiceDocument, words: Wording) -> list[str]:
    capital = f"{words.capital} {round_money(seller.capital, document.currency, document.locale)}" if seller.capital else ""
    address = seller.address
    where = f"{address.line1}, {address.postal_code} {address.city}"
    siren = unbroken(seller.siren)
    register = f"RCS {printable(seller.rcs)} {siren}" if seller.rcs else ""
    who = " ".join(part for part in (seller.name, seller.legal_form, capital) if part)
    tax_number = f"{words.tax_number} {unbroken(seller.vat_number)}"
    numbers = (f"SIREN {siren}", f"SIRET {unbroken(seller.siret)}", register, tax_number)
    return [printable(f"{who} · {where}"), " · ".join(part for part in numbers if part)]
