"""What the tests of relay points share."""

from collections.abc import Sequence

from generated.shipping import models, operations
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id

COLUMNS = "reference,name,line1,line2,postal_code,city,country,latitude,longitude,monday,status"
_PLAIN = {
    "reference": "PV-1",
    "name": "Épicerie du Faubourg",
    "line1": "48 rue du Faubourg du Temple",
    "line2": "",
    "postal_code": "75011",
    "city": "Paris",
    "country": "FR",
    "latitude": "48.8687",
    "longitude": "2.3695",
    "monday": "14:00-19:30",
    "status": "",
}


async def new_carrier(staff: ShippingClient) -> str:
    """Returns the code of a carrier that has no points yet."""
    code = f"C_{new_id('x')[-20:].upper()}"
    body = models.CarrierDraft(
        carrier_code=code, name=code, tracking_url_template="https://tracking.example/{tracking_number}", label_formats=["PDF"]
    )
    await staff.create_carrier(operations.CreateCarrierRequest(body=body, idempotency_key=new_id("key")))
    return code


def row(reference: str, **changes: str) -> str:
    """Returns one line of a file."""
    return ",".join((_PLAIN | {"reference": reference} | changes).values())


def table(*rows: str) -> bytes:
    return "\n".join([COLUMNS, *rows, ""]).encode()


def importing(
    carrier: str, file: bytes, *, dry_run: bool = False, close_missing: bool = False, key: str | None = None
) -> operations.ImportRelayPointsRequest:
    return operations.ImportRelayPointsRequest(
        carrier_code=carrier,
        dry_run=dry_run,
        close_missing=close_missing,
        body=file,
        content_type="text/csv",
        idempotency_key=key,
    )


async def load(
    staff: ShippingClient, carrier: str, *rows: str, dry_run: bool = False, close_missing: bool = False
) -> models.RelayPointImport:
    """Takes in a file of these lines."""
    request = importing(carrier, table(*rows), dry_run=dry_run, close_missing=close_missing)
    return (await staff.import_relay_points(request)).body


async def points_of(client: ShippingClient, carrier: str) -> Sequence[models.RelayPoint]:
    """Returns the first hundred points of a carrier that the caller sees."""
    request = operations.ListRelayPointsRequest(carrier_code=carrier, limit=100)
    return (await client.list_relay_points(request)).body.items


async def one_point(staff: ShippingClient, reference: str = "PV-1", **changes: str) -> models.RelayPoint:
    """Returns a new point of a new carrier."""
    carrier = await new_carrier(staff)
    await load(staff, carrier, row(reference, **changes))
    [point] = await points_of(staff, carrier)
    return point


def outcomes(taken: models.RelayPointImport) -> list[str]:
    return [each.outcome for each in taken.lines]
