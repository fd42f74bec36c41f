"""Create a carrier."""

import pytest

from generated.events.shipping import CarrierChanged
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from impl.shipping.repositories import carriers
from infra.runtime.ids import new_id
from infra.runtime.problem import Problem
from tests.service.shipping.desk import TEMPLATE, new_carrier, new_code
from tests.support.service import Serving


async def test_a_carrier_is_there_for_everybody_and_told(
    shipping: Serving, staff: ShippingClient, anybody: ShippingClient
) -> None:
    made = await new_carrier(staff, name="Flèche", label_formats=["ZPL", "PDF"], closed_on_holidays=False, active=False)
    assert (made.name, made.label_formats, made.closed_on_holidays, made.active, made.version) == (
        *("Flèche", ["ZPL", "PDF"], False, False, 1),
    )
    assert made in (await anybody.list_carriers(operations.ListCarriersRequest())).body.items
    [told] = [each for each in await shipping.emitted_of(CarrierChanged) if each.carrier.carrier_code == made.carrier_code]
    assert (told.terms_key, told.carrier.version, told.carrier.name) == (f"carrier:{made.carrier_code}", 1, "Flèche")


async def test_a_carrier_rests_on_holidays_and_is_switched_on_unless_it_is_said(staff: ShippingClient) -> None:
    made = await new_carrier(staff)
    assert (made.closed_on_holidays, made.active) == (True, True)


async def test_a_code_belongs_to_one_carrier(staff: ShippingClient) -> None:
    made = await new_carrier(staff)
    with pytest.raises(problems.CarrierCodeTaken) as refusal:
        await new_carrier(staff, carrier_code=made.carrier_code, name="Another")
    assert refusal.value.members == {"carrier_code": made.carrier_code}


async def test_the_same_key_makes_one_carrier(staff: ShippingClient) -> None:
    draft = models.CarrierDraft(
        carrier_code=new_code("CARRIER"), name="Une", tracking_url_template=TEMPLATE, label_formats=["PDF"]
    )
    request = operations.CreateCarrierRequest(idempotency_key=new_id("key"), body=draft)
    assert (await staff.create_carrier(request)).body == (await staff.create_carrier(request)).body


@pytest.mark.parametrize(
    "template",
    [
        "https://suivi.example/",
        "http://suivi.example/{tracking_number}",
        "{tracking_number}",
        "https://suivi.example/{other}/{tracking_number}",
        "https://suivi.example/{tracking_number}/{other}",
        "https://suivi.example/{{tracking_number}}",
        "https://suivi.example/{tracking_number",
    ],
)
async def test_a_page_without_the_number_or_with_something_else_in_braces_is_refused(
    staff: ShippingClient, template: str
) -> None:
    with pytest.raises(Problem) as refusal:
        await new_carrier(staff, tracking_url_template=template)
    assert (refusal.value.status, refusal.value.code) == (400, "invalid-request")


async def test_the_number_may_stand_twice_in_the_page(staff: ShippingClient) -> None:
    template = "https://suivi.example/{tracking_number}?n={tracking_number}&l=fr"
    assert (await new_carrier(staff, tracking_url_template=template)).tracking_url_template == template


async def test_a_form_of_label_is_named_once(staff: ShippingClient) -> None:
    with pytest.raises(Problem) as refusal:
        await new_carrier(staff, label_formats=["PDF", "PDF"])
    assert (refusal.value.status, refusal.value.code) == (400, "invalid-request")


async def test_a_name_that_is_read_otherwise_than_it_is_is_refused(staff: ShippingClient) -> None:
    with pytest.raises(Problem) as refusal:
        await new_carrier(staff, name="Fl\u2067che\u2069")
    assert refusal.value.code == "text-invisible"


async def test_a_name_that_no_label_can_show_is_refused(staff: ShippingClient) -> None:
    with pytest.raises(Problem) as refusal:
        await new_carrier(staff, name="飛脚")
    assert refusal.value.code == "text-not-printable"


async def test_there_are_not_too_many_carriers(staff: ShippingClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carriers, "MOST_CARRIERS", 3)
    with pytest.raises(problems.CarrierLimit) as refusal:
        await new_carrier(staff)
    assert refusal.value.members == {"max": 3}
