"""Can the service do its work?"""

from pathlib import Path

from sqlalchemy import text

from generated.common import operations
from generated.common.client import CommonClient
from infra.runtime.store.tables import chains
from infra.runtime.store.transaction import Transaction
from tests.support.service import serving


async def test_without_its_broker_a_service_is_degraded_and_says_why(anybody: CommonClient) -> None:
    state = (await anybody.get_readiness(operations.GetReadinessRequest())).body
    assert state.status == "DEGRADED"
    assert {check.name: check.status for check in state.checks} == {
        "process": "UP",
        "store": "UP",
        "schema": "UP",
        "broker": "DOWN",
        "registry": "DOWN",
        "consumers": "DOWN",
        "outbox": "UP",
    }


async def test_a_store_on_which_this_code_may_not_run_any_more_is_down(tmp_path: Path) -> None:
    async with serving("stocking", folder=tmp_path) as services:
        stocking = services["stocking"]

        def by_a_later_release(tx: Transaction) -> None:
            tx.execute(text("UPDATE service_alembic_version SET version_num = '9999'"))
            tx.execute(chains.update().values(compatible_since="9999", release="9.0.0"))

        await stocking.store.command(by_a_later_release)
        async with stocking.session.get(f"{stocking.url}/health/ready") as answer:
            said = await answer.json(content_type=None)
        (schema,) = (each for each in said["checks"] if each["name"] == "schema")
        assert (answer.status, schema["status"]) == (503, "DOWN")
        assert "start release 9.0.0 or a later one" in schema["detail"]
