"""The parcel label as ZPL II for 203 dpi printers, 800 × 1200 dots."""

from impl.shipping.documents import face
from impl.shipping.documents.codes import bar_boxes, bar_module, qr_module
from impl.shipping.domain.label_document import LabelDocument

_ESCAPES = str.maketrans({"_": "_5F", "^": "_5E", "~": "_7E", "\xa0": " "})
_BAR_HEIGHT = 170


def zpl(document: LabelDocument) -> str:
    """Returns the label as UTF-8 text; `^CI28` tells the printer that it is UTF-8."""
    fields = [*_head(document), *_recipient(document), *_codes(document)]
    return "\n".join(("^XA^CI28^PW800^LL1200^LH0,0", *fields, "^XZ", ""))


def escape(text: str) -> str:
    """Returns the text for a field under `^FH`: characters that would start a command become hexadecimal."""
    return text.translate(_ESCAPES)


def _text(left: int, top: int, height: int, text: str) -> str:
    return f"^FO{left},{top}^A0N,{height}^FH_^FD{escape(text)}^FS"


def _bar(top: int) -> str:
    return f"^FO32,{top}^GB736,3,3^FS"


def _head(document: LabelDocument) -> list[str]:
    senders = [_text(32, 164 + 24 * row, 22, line) for row, line in enumerate(face.sender(document))]
    names = [_text(440, 140 + 30 * row, 23, fact.name) for row, fact in enumerate(face.facts(document))]
    values = [_text(580, 140 + 30 * row, fact.height, fact.value) for row, fact in enumerate(face.facts(document))]
    top = [_text(32, 44, *face.carrier(document)), _text(440, 54, *face.method(document)), _bar(118)]
    return [*top, _text(32, 138, 18, "Expéditeur"), *senders, *names, *values]


def _recipient(document: LabelDocument) -> list[str]:
    height, lines, _ = face.recipient(document)
    rows = [_text(32, 350 + row * height * 6 // 5, height, line) for row, line in enumerate(lines)]
    town = [_text(32, 696, *face.town(document)), _text(690, 696, 54, face.country(document))]
    return [_bar(300), _text(32, 320, 18, face.heading(document)), *rows, *town, _bar(764)]


def _codes(document: LabelDocument) -> list[str]:
    number, target = document.tracking_number, document.tracking_url or document.tracking_number
    left, _, width, _ = bar_boxes(number, _BAR_HEIGHT)[-1]
    return [
        f"^FO32,784^BQN,2,{qr_module(target)}^FH_^FDMA,{escape(target)}^FS",
        _text(256, 800, 18, "Numéro de suivi"),
        _text(256, 824, *face.tracking(document)),
        f"^FO{(800 - left - width) // 2},980^BY{bar_module(number)}^BCN,{_BAR_HEIGHT},N,N,N,A^FD{number}^FS",
    ]
