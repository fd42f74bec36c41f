"""The carriers of parcels."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

LabelFormat = Literal["PDF", "ZPL"]


@dataclass(frozen=True, kw_only=True)
class Carrier:
    """A carrier. `tracking_url_template` has `{tracking_number}` where the number goes."""

    code: str
    name: str
    tracking_url_template: str
    label_formats: tuple[LabelFormat, ...] = ("PDF", "ZPL")
    active: bool = True
    version: int = 1
    created_at: datetime
    updated_at: datetime

    def tracking_url(self, tracking_number: str) -> str:
        return self.tracking_url_template.replace("{tracking_number}", tracking_number)


def unlisted(code: str, now: datetime) -> Carrier:
    """Returns a carrier that an order names but the list lacks. Its parcels are shipped all the same."""
    template = f"https://suivi.comptoir.example/{code.lower()}/{{tracking_number}}"
    return Carrier(code=code, name=code, tracking_url_template=template, created_at=now, updated_at=now)
