"""Prints parcel labels as PDF, 10 × 15 cm."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from impl.common.fonts.press import Press
from impl.shipping.documents import face
from impl.shipping.documents.codes import bar_boxes, qr_boxes
from impl.shipping.domain.label_document import LabelDocument

_TEMPLATE = Path(__file__).with_name("label.typ")
_BAR_HEIGHT = 170


class LabelPrinter:
    """A printer for one thread. Make one per thread and keep it."""

    def __init__(self) -> None:
        self._press = Press(_TEMPLATE)

    def print(self, documents: Sequence[LabelDocument]) -> bytes:
        """Returns one PDF with each label on a page. Equal documents give the same bytes."""
        return self._press.pdf({"labels": [_label(each) for each in documents]}, dated=documents[-1].created_on)

    def preview(self, document: LabelDocument, *, ppi: float = 203) -> bytes:
        """Returns a PNG, by default with the printer's resolution."""
        return self._press.images({"labels": [_label(document)]}, dated=document.created_on, ppi=ppi)[0]


def _label(document: LabelDocument) -> dict[str, Any]:
    height, lines, bold = face.recipient(document)
    return {
        "carrier": face.carrier(document),
        "method": face.method(document),
        "sender": face.sender(document),
        "facts": face.facts(document),
        "recipient": lines,
        "recipient_height": height,
        "recipient_bold": bold,
        "town": face.town(document),
        "country": face.country(document),
        "heading": face.heading(document),
        "tracking_number": document.tracking_number,
        "tracking": face.tracking(document),
        "bars": bar_boxes(document.tracking_number, _BAR_HEIGHT),
        "qr": qr_boxes(document.tracking_url or document.tracking_number),
    }
