"""A tenth service needs only its own files to be found everywhere."""

import json
import shutil
from pathlib import Path
from typing import Any

import yaml

from codegen.lint import check
from tests.tenth.conftest import FILES, Run

OWN = ("contracts/reviewing/", "impl/reviewing/", "tests/service/reviewing/")
LIST = "tests/journeys/authorisation/reviewing.csv"
SETTINGS = {
    "COMPTOIR_PORT": "1",
    "KAFKA_BOOTSTRAP": "127.0.0.1:1",
    "REGISTRY_URL": "http://127.0.0.1:1",
    "SERVICE_SECRET": "a secret of more than thirty-two characters",
}
FOUND = """
import json
from generated import clients, suite
from infra.local.common import ports
from infra.local.launcher.addresses import Addresses
print(json.dumps({
    "last": suite.SERVICES[-1],
    "port": suite.PORTS["reviewing"],
    "roles": [role for role, scopes in suite.SCOPES.items() if "reviews:read" in scopes],
    "client": clients.Clients.reviewing.func.__annotations__["return"].__name__,
    "mission": ports.MISSION["reviewing"],
    "told": Addresses(ports.MISSION).environment("ordering")["REVIEWING_URL"],
}))
"""


def loaded(path: Path) -> Any:
    return json.loads(path.read_text()) if path.suffix == ".json" else yaml.safe_load(path.read_text())


def test_it_has_files_in_folders_of_its_own_only() -> None:
    files = [path.relative_to(FILES).as_posix() for path in FILES.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    assert [file for file in files if not file.startswith(OWN) and file != LIST] == []


def test_it_is_a_service_of_the_suite_with_port_address_scope_and_client(run: Run) -> None:
    done = run("-c", FOUND)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "last": "reviewing",
        "port": 9099,
        "roles": ["OWNER", "SUPPORT"],
        "client": "ReviewingClient",
        "mission": 9099,
        "told": "http://127.0.0.1:9099",
    }


def test_its_topic_its_problems_and_what_it_reacts_to_are_in_the_catalogues(project: Path) -> None:
    topics = loaded(project / "generated" / "topics.json")["topics"]
    assert topics["reviewing.reviews"]["events"] == ["ReviewCreated"]
    assert topics["cataloging.products"]["consumers"]["reviewing"] == {"ProductPublished": "upsert"}
    assert topics["profiling.sessions"]["consumers"]["reviewing"] == {"SessionRevoked": "upsert"}
    assert {"product-not-published", "review-exists"} <= loaded(project / "generated" / "problems.json")["problems"].keys()
    assert (project / "generated" / "events" / "schemas" / "reviewing.review-created.v1.json").exists()


def test_other_contracts_know_its_name_and_its_scope(project: Path) -> None:
    components = loaded(project / "generated" / "ordering" / "openapi.json")["components"]
    assert components["schemas"]["ServiceName"]["enum"][-1] == "reviewing"
    assert components["securitySchemes"]["staff"]["flows"]["password"]["scopes"]["reviews:read"] == "See reviews"


def test_the_sites_have_its_port_its_types_and_its_scope(project: Path) -> None:
    suite = (project / "generated" / "typescript" / "suite.ts").read_text()
    for line in ("  reviewing: 9099,", "  reviewing: Reviewing.paths;", '  | "reviews:read"', '  "reviewing",'):
        assert f"{line}\n" in suite
    assert "create_review" in (project / "generated" / "typescript" / "reviewing.d.ts").read_text()


def test_it_has_a_container(project: Path) -> None:
    compose = loaded(project / "infra" / "docker" / "compose.yaml")
    assert compose["services"]["reviewing"]["ports"] == ["127.0.0.1:9099:8080"]
    assert compose["services"]["ordering"]["environment"]["REVIEWING_URL"] == "http://reviewing:8080"
    assert "CREATE DATABASE reviewing;" in (project / "infra" / "docker" / "databases.sql").read_text()


def test_it_starts_as_far_as_its_settings(run: Run) -> None:
    done = run("-m", "impl", "reviewing", COMPTOIR_PORT="0")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("REVIEWING does not start: the environment: Object missing required field `")


def test_its_contract_keeps_every_rule(project: Path) -> None:
    assert list(check(project).lines) == []


def test_its_own_tests_and_those_that_go_over_all_services_pass(run: Run) -> None:
    over_all = tuple(f"tests/contracts/test_{name}.py" for name in ("authorisation", "catalogue", "validators"))
    layers = ("tests/architecture/test_layers.py", "tests/architecture/test_seam.py")
    chosen = "reviewing or each_other or no_service or the_runtime"
    done = run("-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", chosen, "tests/service", *over_all, *layers)
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_operation_that_is_not_plugged_in_is_a_type_error_and_a_start_up_error(
    project: Path, run: Run, tmp_path: Path
) -> None:
    types = ("-m", "mypy", "impl/reviewing")
    done = run(*types)
    assert done.returncode == 0, done.stdout
    app = project / "impl" / "reviewing" / "app.py"
    text = app.read_text()
    try:
        app.write_text(text.replace(", get_review=Query(get_review)", ""))
        done, started = run(*types), run("-m", "impl", "reviewing", **SETTINGS, STORE_URL=f"sqlite:///{tmp_path}/reviewing.db")
    finally:
        app.write_text(text)
    assert (done.returncode, 'Missing named argument "get_review" for "Operations"' in done.stdout) == (1, True)
    why = "plugs nothing into Operations: 'get_review'; write impl/reviewing/operations/get_review.py"
    said = f"REVIEWING does not start: impl/reviewing/app.py {why}"
    assert (started.returncode, started.stderr.splitlines()[-1]) == (2, said)


def test_a_contract_without_implementation_says_what_to_write(project: Path, run: Run) -> None:
    package, aside = project / "impl" / "reviewing", project / "aside"
    shutil.move(package, aside)
    try:
        done = run("-m", "impl", "reviewing")
    finally:
        shutil.move(aside, package)
    assert done.returncode == 1
    assert done.stderr == (
        "REVIEWING has a contract and no implementation: write impl/reviewing/app.py "
        "with SERVICE = ServiceDefinition(name='reviewing', …).\n"
    )


def test_an_implementation_without_contract_is_no_service(project: Path, run: Run) -> None:
    contract, aside = project / "generated" / "suite.py", project / "aside.py"
    shutil.copy(contract, aside)
    try:
        contract.write_text(contract.read_text().replace('    "reviewing": 9099,\n', ""))
        done = run("-m", "impl", "reviewing")
    finally:
        shutil.move(aside, contract)
    assert (done.returncode, "reviewing" in done.stderr) == (1, False)
