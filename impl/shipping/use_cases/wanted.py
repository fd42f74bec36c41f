"""Which pieces a caller wants in a parcel."""

from collections import Counter
from collections.abc import Iterable

from generated.shipping.models import ShipmentLineDraft
from impl.shipping.domain.packing import Pieces


def pieces(lines: Iterable[ShipmentLineDraft]) -> Pieces:
    """Returns the pieces by line. A line that is named twice counts as one."""
    wanted: Counter[str] = Counter()
    for line in lines:
        wanted[line.line_id] += line.quantity
    return wanted
