"""The texts of a label and their sizes in dots, the same for PDF and ZPL."""

from typing import NamedTuple

from impl.common.fonts.glyphs import plain
from impl.shipping.documents.fitting import broken, fitted
from impl.shipping.domain.label_document import LabelAddress, LabelDocument

_ADDRESS_STEPS = ((40, 7), (31, 9), (24, 11))  # height, and the number of lines that fit
_ADDRESS_ROOM, _SENDER_ROOM, _FACT_ROOM = 736, 392, 188


class Fact(NamedTuple):
    name: str
    value: str
    height: int


class Recipient(NamedTuple):
    """`bold` is how many of the lines are the company, or the person where there is none."""

    height: int
    lines: list[str]
    bold: int


def carrier(document: LabelDocument) -> tuple[int, str]:
    return fitted(plain(document.carrier), largest=54, room=392)


def method(document: LabelDocument) -> tuple[int, str]:
    return fitted(plain(document.method), largest=31, room=304)


def facts(document: LabelDocument) -> list[Fact]:
    kilograms = f"{document.weight_grams / 1000:.3f}".replace(".", ",")
    pairs = (
        ("Poids", f"{kilograms}\xa0kg"),
        ("Colis", f"{document.parcel}\xa0/\xa0{document.parcels}"),
        ("Commande", plain(document.order_number)),
        ("Expédition", plain(document.shipment_number)),
        ("Date", f"{document.created_on:%d/%m/%Y}"),
    )
    fits = [(name, *fitted(value, largest=23, room=_FACT_ROOM)) for name, value in pairs]
    return [Fact(name, value, height) for name, height, value in fits]


def sender(document: LabelDocument) -> list[str]:
    address = document.sender
    lines = [*_who(address), plain(f"{address.postal_code} {address.city} {address.country}")]
    return [row for line in lines for row in broken(line, height=22, room=_SENDER_ROOM)][:5]


def recipient(document: LabelDocument) -> Recipient:
    """Returns who gets the parcel and where, without the town, broken into lines at the largest size at which all of them fit.

    A parcel for a relay point has the person who fetches it first, then the carrier's code of the point and its address.
    """
    address, point = document.recipient, document.relay_point
    phone = address.phone and f"Tél. {address.phone}"
    if point is None:
        lines = [*_who(address), *(plain(text) for text in (address.region, phone) if text)]
    else:
        relay = (f"Point relais {point.reference}", point.name, point.line1, point.line2)
        lines = [plain(text) for text in (address.name, *relay, phone) if text]
    for height, most in _ADDRESS_STEPS:
        first, *others = [broken(line, height=height, room=_ADDRESS_ROOM) for line in lines] or [[""]]
        rows = [*first, *(row for other in others for row in other)]
        if len(rows) <= most:
            break
    return Recipient(height, rows[:most], min(len(first), most))


def heading(document: LabelDocument) -> str:
    """Returns what stands over the recipient."""
    return "Destinataire" if document.relay_point is None else "À remettre en point relais à"


def town(document: LabelDocument) -> tuple[int, str]:
    place = document.relay_point or document.recipient
    return fitted(plain(f"{place.postal_code} {place.city}").upper(), largest=56, room=636)


def country(document: LabelDocument) -> str:
    return plain((document.relay_point or document.recipient).country)


def tracking(document: LabelDocument) -> tuple[int, str]:
    """Returns the number as people read it aloud: UPU S10 numbers as 2, 3 × 3 and 2 characters, others unchanged."""
    text = document.tracking_number
    if len(text) == 13 and text[2:11].isdigit():
        text = " ".join((text[:2], text[2:5], text[5:8], text[8:11], text[11:]))
    return fitted(text, largest=44, room=512)


def _who(address: LabelAddress) -> list[str]:
    return [plain(text) for text in (address.company, address.name, address.line1, address.line2) if text]
