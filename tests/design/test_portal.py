"""The developers' portal: everything of the contracts is on its pages, is found, and is shown as text, whatever it says."""

import copy
import dataclasses
import html
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from starlette.testclient import TestClient

from codegen.faults import CodegenError
from codegen.reading import Contracts, read
from infra.design.portal.__main__ import contracts_below
from infra.design.portal.app import portal

ROOT = Path(__file__).parents[2]
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> `<b>code</b>`"


@pytest.fixture(scope="module")
def contracts() -> Contracts:
    return read(ROOT)


@pytest.fixture(scope="module")
def pages(contracts: Contracts) -> TestClient:
    return TestClient(portal(lambda: contracts))


def _text(client: TestClient, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return html.unescape(answer.text)


def test_every_operation_is_on_the_page_of_its_service(contracts: Contracts, pages: TestClient) -> None:
    for service, bundle in contracts.services().items():
        page = _text(pages, f"/apis/{service}")
        for path, method, _, operation, _ in bundle.operations():
            assert f'<section class="operation" id="{operation["operationId"]}"' in page
            assert f"{method.upper()}</b> <code>{path}</code>" in page
            for code in operation.get("x-problems", []):
                assert f'href="/problems#{code}"' in page
        for name in bundle.document["components"]["schemas"]:
            assert f'id="schema-{name}"' in page


def test_every_event_has_a_page_with_its_consumers_modes_and_examples(contracts: Contracts, pages: TestClient) -> None:
    catalogue = _text(pages, "/events")
    for topic in contracts.topics:
        assert f'<section id="{topic.name}"' in catalogue
    for producer in contracts.producers:
        for event in producer.events:
            assert event.topic is not None
            page = _text(pages, f"/events/{event.type}")
            assert f'href="/events/{event.type}"' in catalogue
            told = re.findall(r'<th scope="row"><a href="/apis/(\w+)">\w+</a></th>\s*<td><span class="mark (\w+)">', page)
            assert told == [(one.service, one.mode) for one in event.topic.consumptions if one.event == event.name]
            assert page.count('<details class="example">') == len(event.schema["examples"])
            for name in [event.name, *event.schema.get("definitions", {})]:
                assert f'id="schema-{name}"' in page


def test_every_problem_and_scope_is_in_its_catalogue(contracts: Contracts, pages: TestClient) -> None:
    page = _text(pages, "/problems")
    for problem in contracts.problems.values():
        assert f'<tr id="{problem.code}">' in page
        assert problem.title in page
    for scope in contracts.suite.scopes:
        assert f'<tr id="{scope}">' in _text(pages, "/scopes")
    assert pages.get("/problems/cart-empty", follow_redirects=False).headers["location"] == "/problems#cart-empty"


def test_every_event_of_an_order_is_drawn_with_who_reacts(contracts: Contracts, pages: TestClient) -> None:
    page = _text(pages, "/flow")
    for topic in contracts.topics:
        for event in topic.events if topic.key == "order_id" else ():
            readers = ", ".join(f"{one.service.upper()} ({one.mode})" for one in topic.consumptions if one.event == event)
            assert re.search(rf"{topic.producer.upper()} sends {event}\b.* to {re.escape(readers or 'nobody')}\.", page), event
    assert "ORDERING sends OrderCreated, which create_order emits, to " in page


def test_every_link_leads_somewhere(pages: TestClient) -> None:
    """Each link of each page to the portal itself, with its fragment; the console's are Swagger UI's own."""
    known: dict[str, set[str]] = {}
    waiting = ["/"]
    while waiting:
        path = waiting.pop()
        answer = pages.get(path)
        assert answer.status_code == 200, path
        text = html.unescape(answer.text) if "html" in answer.headers["content-type"] else ""
        known[path] = set(re.findall(r' id="([^"]+)"', text))
        assert len(known[path]) == len(re.findall(r' id="([^"]+)"', text)), f"{path} has an id twice"
        found = {link.partition("#")[0] for link in re.findall(r' href="(/[^"]*)"', text)}
        waiting += sorted(found - known.keys() - set(waiting))
    for path in list(known):
        for target in re.findall(r' href="([^"]*#[^"]+)"', html.unescape(pages.get(path).text)):
            page, _, fragment = target.partition("#")
            assert fragment.startswith("/") or fragment in known[page or path], f"{path}: {target}"


@pytest.mark.parametrize(
    ("question", "kind", "name", "href"),
    [
        ("create_order", "operation", "create_order", "/apis/ordering#create_order"),
        (
            "reservation_attempt",
            "event member",
            "reservation_attempt",
            "/events/ordering.order-created.v1#schema-OrderCreated.reservation_attempt",
        ),
        ("expected_total", "property", "expected_total", "/apis/ordering#schema-OrderDraft.expected_total"),
        ("total_min", "query parameter", "total_min", "/apis/ordering#list_orders"),
        ("cart-empty", "problem", "cart-empty", "/problems#cart-empty"),
        ("PARTIALLY_REFUNDED ordering", "word", "PARTIALLY_REFUNDED", "/apis/ordering#schema-OrderPaymentStatus"),
        ("ordering.orders", "topic", "ordering.orders", "/events#ordering.orders"),
        ("payments:refund", "scope", "payments:refund", "/scopes#payments:refund"),
    ],
)
def test_a_name_is_found_first(pages: TestClient, question: str, kind: str, name: str, href: str) -> None:
    found = re.findall(
        r'<a href="([^"]+)"><span class="kind">([^<]+)</span> <b>([^<]+)</b>', _text(pages, f"/search?q={question}")
    )
    assert (href, kind, name) in found[:5], found[:8]


def test_nothing_is_found_for_what_is_nowhere(pages: TestClient) -> None:
    assert "Nothing has this name" in _text(pages, "/search?q=xyzzy&part=1")
    assert pages.get("/apis/none").status_code == 404
    assert pages.get("/events/none").status_code == 404


def _edited(contracts: Contracts, edit: Any) -> Contracts:
    """Returns the contracts with an edited bundle of ORDERING."""
    bundle = contracts.bundles["ordering"]
    document = copy.deepcopy(bundle.document)
    edit(document)
    return dataclasses.replace(
        contracts, bundles={**contracts.bundles, "ordering": dataclasses.replace(bundle, document=document)}
    )


def test_an_edit_is_shown_and_found_at_once(contracts: Contracts) -> None:
    current = [contracts]
    client = TestClient(portal(lambda: current[0]))
    before = client.get("/revision").text
    assert "planted_field" not in client.get("/apis/ordering").text

    def plant(document: dict[str, Any]) -> None:
        schema = document["components"]["schemas"]["OrderDraft"]["properties"]
        schema["planted_field"] = {"type": "string", "enum": ["PLANTED_WORD"], "description": "Planted."}

    current[0] = _edited(contracts, plant)
    assert 'id="schema-OrderDraft.planted_field"' in client.get("/apis/ordering").text
    assert "#schema-OrderDraft.planted_field" in client.get("/search?q=planted_word&part=1").text
    assert client.get("/revision").text != before


def test_what_is_deprecated_has_a_mark(contracts: Contracts) -> None:
    def deprecate(document: dict[str, Any]) -> None:
        document["paths"]["/orders"]["get"] |= {"deprecated": True, "x-sunset": "2027-03-31"}

    page = TestClient(portal(lambda: _edited(contracts, deprecate))).get("/apis/ordering").text
    assert page.count("deprecated, gone after 2027-03-31") == 1


def test_hostile_texts_are_only_texts(contracts: Contracts) -> None:
    def poison(document: dict[str, Any]) -> None:
        document["info"]["description"] = HOSTILE
        document["tags"][0]["description"] = HOSTILE
        operation = document["paths"]["/orders"]["post"]
        operation |= {"summary": HOSTILE, "description": HOSTILE, "x-rate-limit": HOSTILE}
        operation["requestBody"]["content"]["application/json"]["example"] = {HOSTILE: HOSTILE}
        schema = document["components"]["schemas"]["OrderDraft"]
        schema["description"] = HOSTILE
        schema["properties"][HOSTILE] = {"type": "string", "description": HOSTILE, "enum": [HOSTILE], "pattern": HOSTILE}

    client = TestClient(portal(lambda: poisoned, faults=lambda: [HOSTILE], changelog=lambda: f"# Changes\n\n{HOSTILE}\n"))
    poisoned = _edited(contracts, poison)
    for path in (
        "/",
        "/apis/ordering",
        "/apis/ordering/console",
        "/changes",
        "/search?q=onerror",
        "/search?q=onerror&part=1",
        f"/search?q={HOSTILE}",
    ):
        answer = client.get(path)
        assert answer.status_code == 200
        assert "alert(" in answer.text, path
        assert not re.search(r"<(script>alert|img|b>code)", answer.text), path
        assert "script-src 'self';" in answer.headers["content-security-policy"]


def test_before_the_first_contracts_the_faults_are_told() -> None:
    def none_yet() -> Contracts:
        raise LookupError("not read yet")

    client = TestClient(portal(none_yet, faults=lambda: ["contracts/<x>: is broken."]))
    for path in ("/", "/events", "/apis/none", "/nowhere"):
        answer = client.get(path)
        assert answer.status_code == 503, path
        assert "contracts/&lt;x&gt;: is broken." in answer.text
    assert client.get("/health/live").status_code == 200


def test_a_changelog_that_cannot_be_made_says_why(contracts: Contracts) -> None:
    def refuse() -> str:
        raise CodegenError(["contracts/approvals.yaml: is broken."])

    assert "contracts/approvals.yaml: is broken." in _text(TestClient(portal(lambda: contracts, changelog=refuse)), "/changes")
    assert "There is no changelog" in _text(TestClient(portal(lambda: contracts)), "/changes")
    assert "<h2>0.2" in _text(TestClient(portal(lambda: contracts, changelog=lambda: "## 0.2\n")), "/changes")


def test_the_console_calls_the_service_where_it_is(contracts: Contracts) -> None:
    client = TestClient(portal(lambda: contracts, addresses={"ordering": "http://127.0.0.1:25000"}))
    document = client.get("/apis/ordering/openapi.json").json()
    assert document["servers"] == [{"url": "http://127.0.0.1:25000"}]
    assert document["components"]["securitySchemes"]["staff"]["scheme"] == "bearer"
    policy = client.get("/apis/ordering/console").headers["content-security-policy"]
    assert "http://127.0.0.1:25000" in policy
    assert not re.search(r"https:|\*|unsafe", policy)
    assert client.get("/static/console/swagger-ui-bundle.js").status_code == 200
    assert client.get("/static/console/VERSION").status_code == 404


def test_contracts_of_another_shop_are_shown_too() -> None:
    """No orders, no ports of ours, two versions of one event."""
    client = TestClient(portal(lambda: read_small))
    read_small = read(ROOT / "tests" / "codegen" / "contract")
    for service in read_small.services():
        assert client.get(f"/apis/{service}").status_code == 200
    for path in ("/", "/events", "/problems", "/scopes", "/flow", "/search?q=book"):
        assert client.get(path).status_code == 200, path
    assert "BookAddedV2" in client.get("/events").text


def test_a_schema_of_any_shape_is_shown(tmp_path: Path) -> None:
    """Parts, maps, circles, lists of objects, a value without a type: each member has a row, nothing is an error."""
    shutil.copytree(ROOT / "tests" / "codegen" / "contract", tmp_path, dirs_exist_ok=True)
    contracts = read(tmp_path)
    name, bundle = next(iter(contracts.services().items()))
    document = copy.deepcopy(bundle.document)
    document["components"]["schemas"]["Odd"] = yaml.safe_load("""
        allOf:
          - {$ref: "#/components/schemas/Odd"}
          - type: object
            properties:
              whole: {}
              many: {type: array, items: {type: object, properties: {inner: {type: integer, minimum: 0}}}}
              mapped: {type: object, additionalProperties: {type: string}}
              either: {oneOf: [{type: string}, {type: integer, nullable: true}]}
    """)
    odd = dataclasses.replace(contracts, bundles={**contracts.bundles, name: dataclasses.replace(bundle, document=document)})
    page = TestClient(portal(lambda: odd)).get(f"/apis/{name}").text
    for member in ("whole", "many", "many[].inner", "mapped", "either"):
        assert f'id="schema-Odd.{member}"' in page


def test_contracts_with_faults_do_not_end_the_portal(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "tests" / "codegen" / "contract", tmp_path, dirs_exist_ok=True)
    (tmp_path / "contracts" / "library" / "openapi.yaml").write_text("openapi: [")
    contracts, faults = contracts_below(tmp_path)
    answer = TestClient(portal(contracts, faults=lambda: faults)).get("/")
    assert answer.status_code == 503
    assert "contracts/library/openapi.yaml:2: not YAML" in answer.text
