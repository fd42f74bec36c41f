"""The carriers of parcels."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from generated.shipping.problems import VersionConflict
from impl.kernel.aggregate import Aggregate

LabelFormat = Literal["PDF", "ZPL"]


@dataclass(frozen=True)
class CarrierChanged:
    """A carrier was created or changed."""


@dataclass(slots=True, kw_only=True)
class Carrier(Aggregate[CarrierChanged]):
    """A carrier. `tracking_url_template` has `{tracking_number}` where the number goes."""

    code: str
    name: str
    tracking_url_template: str
    label_formats: Sequence[LabelFormat] = ("PDF", "ZPL")
    closed_on_holidays: bool = True
    """Whether it rests on the public holidays of the country of delivery."""
    active: bool = True
    """Whether its methods are offered. What was ordered by one of them is sent all the same."""
    created_at: datetime

    def introduce(self) -> None:
        self.tell(CarrierChanged())

    def change(self, *, seen: int) -> None:
        """Begins a change by somebody who has seen this version. Raises VersionConflict."""
        if seen != self.version:
            raise VersionConflict(current_version=self.version)
        self.tell(CarrierChanged())

    def tracking_url(self, tracking_number: str) -> str:
        return self.tracking_url_template.replace("{tracking_number}", tracking_number)


def unlisted(code: str, now: datetime) -> Carrier:
    """Returns a carrier that an order names but the list lacks. Its parcels are shipped all the same."""
    template = f"https://suivi.comptoir.example/{code.lower()}/{{tracking_number}}"
    return Carrier(code=code, name=code, tracking_url_template=template, created_at=now, updated_at=now)
