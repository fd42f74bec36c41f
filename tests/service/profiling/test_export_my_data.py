"""Take along everything that is held on me."""

import json

import msgspec
import pytest

from generated.profiling import models, operations
from infra.runtime.problem import DependencyUnavailable
from tests.service.profiling.neighbours import Together
from tests.service.profiling.second_factors import start
from tests.service.profiling.support import add_address, new_customer
from tests.support.service import Serving


async def test_all_services_are_in_it(together: Together) -> None:
    person, client = await together.customer("Tansyfield")
    await add_address(client, label="Tansyfield Hall", address=together.home("Tansyfield"))
    order_id = await together.order_of(person.customer_id)
    answer = (await client.export_my_data(operations.ExportMyDataRequest())).body
    data = msgspec.json.decode(answer, type=models.PersonalData)
    assert data.customer_id == person.customer_id
    sections = {(each.service, each.section) for each in data.records}
    assert {("profiling", "ACCOUNT"), ("profiling", "ADDRESSES"), ("profiling", "SESSIONS"), ("ordering", "ORDERS")} <= sections
    fields = [field.value for each in data.records for field in each.fields]
    assert {"Tansyfield Hall", person.email, order_id} <= set(fields)


async def test_many_orders_are_all_in_it(together: Together) -> None:
    person, client = await together.customer("Umberfold")
    orders = {await together.order_of(person.customer_id) for _ in range(60)}  # more than a page
    answer = json.loads((await client.export_my_data(operations.ExportMyDataRequest())).body)
    told = {field["value"] for each in answer["records"] for field in each["fields"] if field["name"] == "order_id"}
    assert orders <= told


async def test_no_secret_is_in_it(together: Together) -> None:
    _, client = await together.customer("Violetshaw")
    await start(client)
    text = (await client.export_my_data(operations.ExportMyDataRequest())).body.decode()
    assert "SECOND_FACTOR" in text
    names = {field["name"] for each in json.loads(text)["records"] for field in each["fields"]}
    assert not {name for name in names if "secret" in name or name.endswith("_hash")}


async def test_people_read_a_page_in_their_language_in_which_nothing_is_markup(together: Together) -> None:
    _, client = await together.customer("<b>Winterbourne")
    answer = await client.export_my_data(operations.ExportMyDataRequest(accept="text/html"))
    page = answer.body.decode()
    assert answer.content_type.startswith("text/html")
    assert page.startswith('<!doctype html><html lang="fr">')
    assert page.endswith("</body></html>")
    assert "Mes données" in page
    assert "Adresse e-mail" in page
    assert "&lt;b&gt;Winterbourne" in page
    assert "<b>" not in page


async def test_a_service_that_is_away_is_said_before_the_file_begins(profiling: Serving) -> None:
    _, client = await new_customer(profiling)
    with pytest.raises(DependencyUnavailable):
        await client.export_my_data(operations.ExportMyDataRequest())
