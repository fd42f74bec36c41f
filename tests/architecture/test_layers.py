"""The layers hold, and a wrong sample of each rule is refused."""

import shutil
import subprocess
from pathlib import Path

import pytest

from generated.suite import SERVICES
from tests.architecture.layers import faults, kernel_faults, sibling_faults

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_keeps_its_layers(service: str) -> None:
    assert "\n".join(faults(ROOT / "impl" / service)) == ""


def test_the_kernel_knows_the_standard_library_and_itself() -> None:
    assert "\n".join(kernel_faults(ROOT / "impl" / "kernel")) == ""


@pytest.mark.parametrize(
    "source", ["import sqlalchemy", "from generated.common import models", "from infra.runtime import ids"]
)
def test_a_wrong_import_of_the_kernel_is_refused(tmp_path: Path, source: str) -> None:
    (tmp_path / "wrong.py").write_text(f"from impl.kernel import vat\nimport decimal\n{source}")
    assert len(list(kernel_faults(tmp_path))) >= 1


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("domain/wrong.py", "from impl.stocking import tables"),
        ("domain/wrong.py", "import sqlalchemy"),
        ("domain/wrong.py", "from impl.common import access"),
        ("domain/wrong.py", "from generated.stocking import models"),
        ("domain/wrong.py", "from infra.runtime.ids import new_id"),
        ("migrations/r0009_wrong.py", "from impl.stocking import tables"),
        ("migrations/r0009_wrong.py", "from infra.runtime.store.types import Instant"),
        ("answers.py", "from impl.stocking.operations import reserve_stock"),
        ("tables.py", "from impl.stocking.projections import shop_settings"),
        ("security/wrong.py", "from impl.stocking.repositories import reservations"),
        ("documents/wrong.py", "from impl.stocking.projections import shop_settings"),
        ("projections/wrong.py", "from impl.stocking.repositories import reservations"),
        ("answers.py", "from impl.stocking.events import event_of"),
        ("events.py", "from impl.stocking.repositories import reservations"),
        ("repositories/wrong.py", "from impl.stocking.use_cases import move_stock"),
        ("gateways/wrong.py", "from impl.stocking.use_cases import move_stock"),
        ("use_cases/wrong.py", "from impl.stocking.operations import reserve_stock"),
        ("reactions/wrong.py", "from impl.stocking.jobs import expire_reservation"),
        ("jobs/wrong.py", "from impl.stocking.first_start import FirstStart"),
        ("first_start.py", "from impl.stocking import app"),
        ("stockroom.py", ""),
        ("helpers/wrong.py", ""),
        ("operations/deep/wrong.py", ""),
        ("domain/wrong.py", "import sqlite3"),
        ("domain/wrong.py", "import os"),
        ("operations/wrong.py", "from impl.stocking.reactions import on_order_created"),
        ("operations/wrong.py", "from impl.stocking import app"),
        ("jobs/wrong.py", "import starlette"),
    ],
)
def test_a_wrong_import_inside_a_service_is_refused(tmp_path: Path, file: str, source: str) -> None:
    path = tmp_path / "stocking" / file
    path.parent.mkdir(parents=True)
    path.write_text(source)
    assert len(list(faults(tmp_path / "stocking"))) >= 1


def test_services_never_import_each_other_and_each_has_a_contract() -> None:
    assert "\n".join(sibling_faults(ROOT / "impl", SERVICES)) == ""


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("impl/billing/wrong.py", "import impl.stocking"),
        ("impl/billing/domain/wrong.py", "from impl import stocking"),
        ("impl/billing/wrong.py", "from impl.stocking.domain.stock import Stock"),
        ("impl/billing/wrong.py", "import impl.__main__"),
        ("impl/common/wrong.py", "import impl.billing"),
        ("impl/kernel/wrong.py", "import impl.billing"),
        ("impl/rogue/__init__.py", ""),
    ],
)
def test_a_wrong_service_is_refused(tmp_path: Path, module: str, source: str) -> None:
    impl = skeleton(tmp_path) / "impl"
    assert "\n".join(sibling_faults(impl, SERVICES)) == ""
    path = tmp_path / module
    path.parent.mkdir(exist_ok=True)
    path.write_text(source)
    assert len(list(sibling_faults(impl, SERVICES))) >= 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("infra/runtime/wrong.py", "import generated.common"),
        ("generated/common/wrong.py", "import impl.common"),
        ("impl/kernel/wrong.py", "import impl.common"),
        ("infra/runtime/wrong.py", "import infra.local"),
        ("infra/local/launcher/wrong.py", "import impl.billing"),
        ("infra/local/launcher/wrong.py", "import infra.local.demo"),
        ("infra/local/launcher/wrong.py", "import infra.local.order"),
        ("infra/local/launcher/supervisor.py", "import infra.local.launcher.system"),
        ("infra/local/launcher/programs/wrong.py", "import infra.local.launcher.cli"),
        ("infra/local/launcher/wrong.py", ""),
        ("infra/local/demo/wrong.py", "import infra.local.launcher"),
        ("infra/local/players/wrong.py", "import infra.local.demo"),
        ("infra/local/players/wrong.py", "import infra.local.launcher"),
        ("infra/local/launcher/wrong.py", "import infra.local.backup"),
        ("infra/local/site/wrong.py", "import infra.local.launcher"),
        ("infra/local/inbox/wrong.py", "import infra.local.launcher"),
        ("infra/local/common/wrong.py", "import infra.local.players"),
        ("infra/local/wrong.py", ""),
        ("infra/runtime/wrong.py", "import infra.design"),
        ("infra/local/launcher/wrong.py", "import infra.design.portal"),
        ("infra/docker/wrong.py", "import infra.design.portal"),
        ("codegen/wrong.py", "import infra.runtime"),
    ],
)
def test_a_wrong_import_between_packages_is_refused(tmp_path: Path, module: str, source: str) -> None:
    assert lint(skeleton(tmp_path)).returncode == 0
    path = tmp_path / module
    path.parent.mkdir(exist_ok=True)
    path.write_text(source)
    done = lint(tmp_path)
    assert done.returncode != 0
    assert "BROKEN" in done.stdout


def skeleton(folder: Path) -> Path:
    """Creates an empty project with the same packages and the same rules."""
    packages = ["generated/common", "infra/runtime", "infra/docker", "impl/common", "impl/kernel", "codegen"]
    packages += [path.parent.relative_to(ROOT).as_posix() for path in (ROOT / "infra" / "design").rglob("__init__.py")]
    rooms = [
        f"infra/local/{room}" for room in ("launcher/programs", "demo", "inbox", "order", "backup", "players", "site", "common")
    ]
    for package in [*packages, *rooms, *(f"impl/{service}" for service in SERVICES)]:
        (folder / package).mkdir(parents=True)
        for part in (Path(package), *Path(package).parents):
            if part != Path():
                (folder / part / "__init__.py").touch()
    for program in ("impl", "infra/local"):
        (folder / program / "__main__.py").touch()
    for package in ("infra/local/launcher", "infra/design"):
        for module in (ROOT / package).glob("*.py"):
            (folder / package / module.name).touch()
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["lint-imports", "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": f"{Path(shutil.which('lint-imports') or '').parent}"},
        capture_output=True,
        text=True,
        check=False,
    )
