"""comptoir-client, installed with nothing but its own dependencies."""

import asyncio
import json
import shutil
import subprocess
import sys
import tarfile
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

from codegen.exports import EXPORTS, Inputs
from tests.support.canned import BUSY, CART, REFUSED, CannedServer

SAMPLE = Path(__file__).with_name("sample.py")
SERVER_SIDE = {"connexion", "sqlalchemy", "aiokafka", "uvicorn", "prometheus_client"}


@pytest.fixture(scope="module")
def files(inputs: Inputs, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return EXPORTS["python"](inputs, tmp_path_factory.mktemp("python"))


@pytest.fixture(scope="module")
def python(files: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that has the wheel and what it depends on."""
    folder = tmp_path_factory.mktemp("empty")
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    wheel = next(each for each in files if each.suffix == ".whl")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel], check=True)
    return python


async def call(python: Path, *arguments: str) -> str:
    process = await asyncio.create_subprocess_exec(
        str(python), "-W", "error", *arguments, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    output, errors = await process.communicate()
    assert process.returncode == 0, errors.decode()
    return output.decode()


async def test_answers_refusals_and_retries(python: Path, server: CannedServer) -> None:
    location = {"Location": "/carts/c1/items/MUG"}
    server.answers = [
        (201, {"Location": "/carts/c1"}, {"cart": CART, "cart_token": "secret"}),
        (503, {"Retry-After": "1"}, BUSY),
        (201, location, CART),
        (409, {}, REFUSED),
        (503, {"Retry-After": "31"}, BUSY),
    ]
    seen = json.loads(await call(python, str(SAMPLE), server.url))
    assert seen == {
        "made": CART["cart_id"],
        "location": "/carts/c1/items/MUG",
        "refused": ["item-unavailable", 409, "No.", "MUG"],
        "busy": 31,
        "away": "carting",
    }
    _, first, again, other, _ = server.asked
    assert first.headers["Idempotency-Key"] == again.headers["Idempotency-Key"] != other.headers["Idempotency-Key"]
    assert first.headers["Cart-Token"] == "secret"
    assert first.headers["Authorization"] == "Bearer bearer"


async def test_every_module_is_there_and_none_of_the_server(python: Path, files: list[Path]) -> None:
    script = """
import importlib, pkgutil, sys, comptoir_client
for module in pkgutil.walk_packages(comptoir_client.__path__, "comptoir_client."):
    importlib.import_module(module.name)
print(len([name for name in sys.modules if name.startswith("comptoir_client.")]), *sys.modules)
"""
    count, *modules = (await call(python, "-c", script)).split()
    assert int(count) > 50
    assert not SERVER_SIDE & {name.partition(".")[0] for name in modules}
    assert not {"infra", "generated", "impl"} & {name.partition(".")[0] for name in modules}


def test_the_same_contracts_give_the_same_bytes(files: list[Path], inputs: Inputs, tmp_path: Path) -> None:
    again = EXPORTS["python"](inputs, tmp_path)
    assert [each.read_bytes() for each in again] == [each.read_bytes() for each in files]


def test_the_sdist_builds_the_wheel(files: list[Path], tmp_path: Path) -> None:
    sdist, wheel = next(each for each in files if each.suffix == ".gz"), next(each for each in files if each.suffix == ".whl")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    root = next(tmp_path.iterdir())
    build = "import sys; from flit_core.buildapi import build_wheel; print(build_wheel(sys.argv[1]))"
    done = subprocess.run([sys.executable, "-c", build, tmp_path], cwd=root, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == wheel.name
    with ZipFile(tmp_path / wheel.name) as built, ZipFile(wheel) as expected:
        assert sorted(built.namelist()) == sorted(expected.namelist())
        assert "comptoir_client/py.typed" in built.namelist()
        assert any(name.endswith("/LICENSE") for name in built.namelist())


def mypy(python: Path, cache: Path, *what: str | Path, cwd: Path) -> str:
    """What mypy --strict says of a program that runs in the empty environment."""
    options = ("--strict", "--python-executable", python, "--cache-dir", cache, "--config-file", "/dev/null")
    done = subprocess.run([sys.executable, "-m", "mypy", *options, *what], cwd=cwd, capture_output=True, text=True, check=False)
    return done.stdout


def test_a_program_that_uses_it_is_checked_strictly(python: Path, tmp_path: Path) -> None:
    assert mypy(python, tmp_path, SAMPLE, cwd=tmp_path).startswith("Success: no issues found")
    wrong = tmp_path / "wrong.py"
    wrong.write_text(SAMPLE.read_text().replace("quantity=2", 'quantity="2"'))
    assert 'expected "int"' in mypy(python, tmp_path, wrong, cwd=tmp_path)


def test_the_package_itself_is_strictly_typed(python: Path, tmp_path: Path) -> None:
    package = next(python.parents[1].glob("lib/python*/site-packages/comptoir_client"))
    shutil.copytree(package, tmp_path / package.name)
    assert mypy(python, tmp_path, "-p", package.name, cwd=tmp_path).startswith("Success: no issues found")
