"""Prints packing lists as PDF, A4, in French."""

from pathlib import Path
from typing import Any

from impl.common.fonts.glyphs import plain, printable
from impl.common.fonts.press import Press
from impl.shipping.documents.codes import bar_boxes
from impl.shipping.domain.packing_list import PackingList

_TEMPLATE = Path(__file__).with_name("packing_list.typ")
_BAR_HEIGHT = 70


class PackingPrinter:
    """A printer for one thread. Make one per thread and keep it."""

    def __init__(self) -> None:
        self._press = Press(_TEMPLATE)

    def print(self, document: PackingList) -> bytes:
        """Returns the PDF. Equal documents give the same bytes."""
        return self._press.pdf(_sheet(document), dated=document.created_on)

    def preview(self, document: PackingList, *, ppi: float = 110) -> list[bytes]:
        """Returns a PNG for each page, to look at."""
        return self._press.images(_sheet(document), dated=document.created_on, ppi=ppi)


def _sheet(document: PackingList) -> dict[str, Any]:
    pieces = sum(line.quantity for line in document.lines)
    kilograms = f"{document.weight_grams / 1000:.3f}".replace(".", ",")
    return {
        "carrier": plain(document.carrier),
        "shipment_number": plain(document.shipment_number),
        "order": f"Commande {plain(document.order_number)}",
        "parcel": f"Colis {document.parcel} sur {document.parcels}",
        "bars": bar_boxes(document.shipment_number, _BAR_HEIGHT),
        "facts": _facts(document),
        "to": ["Destinataire", *map(printable, document.address)],
        "lines": [(str(line.quantity), printable(line.name), printable(line.sku)) for line in document.lines],
        "total": f"{pieces} {'pièces' if pieces > 1 else 'pièce'} · {kilograms}\xa0kg",
    }


def _facts(document: PackingList) -> list[tuple[str, str]]:
    facts = [
        ("Commande", plain(document.order_number)),
        ("Livraison", printable(f"{document.method} · {document.carrier}")),
        ("Créé le", f"{document.created_on:%d/%m/%Y}"),
    ]
    return [*facts, ("À livrer au plus tard le", f"{document.latest_on:%d/%m/%Y}")] if document.latest_on else facts
