"""What `tox -e containers` does before it starts anything."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from infra.docker.rehearsal.compose import Compose, filled
from infra.docker.rehearsal.machine import Machine
from infra.docker.rehearsal.runtime import unlimited
from infra.docker.rehearsal.standins.kafka.start import properties
from infra.docker.rehearsal.steps import Steps
from infra.local.common.errors import ContainersRefused, StepFailed
from infra.local.common.progress import Silent

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "infra" / "docker"
DEBIAN = ("debian", "12")


def having(*programs: str) -> Callable[[str], str | None]:
    return lambda program: f"/usr/bin/{program}" if program in programs else None


@pytest.mark.parametrize(
    ("machine", "said"),
    [
        (Machine(platform="darwin", is_root=False, release=("", "")), "needs Linux"),
        (Machine(platform="linux", is_root=False, release=DEBIAN), "need root"),
        (Machine(platform="linux", is_root=True, release=("fedora", "43")), "Debian 12"),
        (Machine(platform="linux", is_root=True, release=DEBIAN, find=having("podman")), "apt-get"),
    ],
)
def test_a_machine_that_cannot_run_containers_is_told_so_in_one_sentence(machine: Machine, said: str) -> None:
    with pytest.raises(ContainersRefused, match=said) as refused:
        machine.check()
    assert re.fullmatch(
        r"The containers were not run: [^.\n]+compose\.yaml up --build` runs the same containers\.", str(refused.value)
    )


def test_a_machine_with_apt_gets_what_it_lacks() -> None:
    machine = Machine(platform="linux", is_root=True, release=DEBIAN, find=having("apt-get", "podman"))
    machine.check()
    assert "podman" not in machine.missing
    assert {"runc", "netavark", "iptables", "mmdebstrap"} <= set(machine.missing)


def test_who_is_not_root_reads_a_sentence_and_no_traceback() -> None:
    code = (
        "import os; os.geteuid = lambda: 1000\nimport sys; from infra.docker.rehearsal.__main__ import main; sys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(r"✗ The containers were not run: [^\n]+\.\n", done.stderr)


@pytest.fixture
def compose() -> Compose:
    return Compose(FOLDER)


def test_every_image_that_is_not_ours_has_a_stand_in(compose: Compose) -> None:
    standins = {each.name for each in (FOLDER / "rehearsal" / "standins").iterdir() if (each / "Containerfile").exists()}
    assert {compose.standin(image) for image in (*compose.bases, *compose.foreign)} == standins
    assert set(compose.own) == {"comptoir", "comptoir-deploy", "comptoir-site"}


def test_containers_start_after_what_they_wait_for(compose: Compose) -> None:
    waves = list(compose.waves())
    (stores, registry, deploy, services) = waves
    assert {"kafka", "postgres"} <= set(stores)
    assert (registry, deploy) == (["registry"], ["deploy"])
    assert "ordering" in services
    assert compose.ends("deploy")
    assert not compose.ends("registry")


def test_the_database_is_healthy_only_after_its_first_start() -> None:
    """The server that runs databases.sql answers by its socket only."""
    services = yaml.safe_load((FOLDER / "compose.yaml").read_text())["services"]
    assert services["postgres"]["healthcheck"]["test"][:3] == ["CMD", "pg_isready", "--host"]


def test_containers_that_wait_for_each_other_are_named(tmp_path: Path) -> None:
    for name in ("Dockerfile", "env.example"):
        (tmp_path / name).write_text((FOLDER / name).read_text())
    services = {"one": {"image": "x", "depends_on": {"two": {}}}, "two": {"image": "x", "depends_on": {"one": {}}}}
    (tmp_path / "compose.yaml").write_text(yaml.safe_dump({"services": services}))
    with pytest.raises(StepFailed, match="one, two"):
        list(Compose(tmp_path).waves())


def test_secrets_are_made_and_nothing_else_is_changed(compose: Compose) -> None:
    example = (FOLDER / "env.example").read_text()
    variables = compose.variables
    assert len(variables["SERVICE_SECRET"]) >= 32
    assert variables["POSTGRES_PASSWORD"]
    assert variables["KAFKA_USER"] == ""
    assert variables["KAFKA_BOOTSTRAP"] == "kafka:9092"
    assert "change-me" not in "".join(variables.values())
    assert filled(example, required=set())["SERVICE_SECRET"] != variables["SERVICE_SECRET"]


def test_a_program_that_fails_is_told_with_its_last_words_and_its_log(tmp_path: Path) -> None:
    steps = Steps(Silent(), tmp_path)
    with pytest.raises(StepFailed) as failed, steps.step("one thing", "One thing") as run:
        run(sys.executable, "-c", "print('so far so good', flush=True); raise SystemExit('no room')")
    log = tmp_path / "01-one-thing.log"
    assert str(failed.value) == f"One thing: no room (exit status 1, whole log: {log})"
    assert "so far so good" in log.read_text()


def test_a_container_and_what_is_executed_in_it_have_no_limits_of_their_own(tmp_path: Path) -> None:
    config, process, other = tmp_path / "config.json", tmp_path / "process.json", tmp_path / "other.json"
    limited = {"args": ["true"], "rlimits": [{"type": "RLIMIT_NOFILE"}]}
    config.write_text(json.dumps({"process": limited}))
    for file in (process, other):
        file.write_text(json.dumps(limited))
    unlimited(["create", "--bundle", str(tmp_path), "one"])
    unlimited(["exec", "--pid-file", "pid", "--process", str(process), "one"])
    unlimited(["kill", str(other)])
    assert json.loads(config.read_text()) == {"process": {"args": ["true"]}}
    assert json.loads(process.read_text()) == {"args": ["true"]}
    assert json.loads(other.read_text()) == limited


def test_the_broker_has_the_settings_of_compose() -> None:
    lines = properties({"KAFKA_NODE_ID": "1", "KAFKA_LOG_DIRS": "/data", "PATH": "/bin"})
    assert lines == "log.dirs=/data\nnode.id=1\n"
