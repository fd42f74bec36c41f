"""What can be checked of the containers without an engine: the compose file, its variables, the image's install steps."""

import os
import re
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from generated.suite import PORTS, SERVICES
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
        + "; import infra.docker.deploy, infra.docker.backup, impl.common.migrating"
    )
    environment = {"PATH": os.environ["PATH"]}
    done = subprocess.run(
        [venv / "bin" / "python", "-c", code], cwd=app, env=environment, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
