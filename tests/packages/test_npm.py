"""@comptoir/client, installed in an empty folder: checked by tsc, and run by Node."""

import asyncio
import json
import subprocess
from pathlib import Path

import pytest

from codegen import node_tools
from codegen.exports import EXPORTS, Inputs
from codegen.exports.bruno import NODE
from tests.support.canned import BUSY, CART, REFUSED, CannedServer

NPM = (node_tools.NODE, node_tools.NODE.parents[1] / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")
SAMPLE = Path(__file__).with_name("sample.ts")


@pytest.fixture(scope="module")
def folder(inputs: Inputs, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which nothing but the package is installed."""
    folder = tmp_path_factory.mktemp("npm")
    (package,) = EXPORTS["npm"](inputs, tmp_path_factory.mktemp("packed"))
    (folder / "package.json").write_text('{"private": true, "type": "module"}')
    (folder / ".npmrc").write_text("fund=false\naudit=false\n")
    done = subprocess.run([*NPM, "install", package], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def compiled(folder: Path, source: str) -> subprocess.CompletedProcess[str]:
    (folder / "sample.ts").write_text(source)
    options = ("--strict", "--module", "nodenext", "--target", "es2023", "--lib", "es2023,dom")
    tsc = NODE / node_tools.program("typescript", "tsc", NODE)
    return subprocess.run(
        [node_tools.NODE, tsc, *options, "sample.ts"], cwd=folder, capture_output=True, text=True, check=False
    )


async def test_answers_and_refusals(folder: Path, server: CannedServer) -> None:
    done = compiled(folder, SAMPLE.read_text())
    assert done.returncode == 0, done.stdout
    server.answers = [
        (201, {"Location": "/carts/c1"}, {"cart": CART, "cart_token": "secret"}),
        (409, {}, REFUSED),
        (503, {"Retry-After": "7"}, BUSY),
    ]
    process = await asyncio.create_subprocess_exec(
        str(node_tools.NODE),
        "sample.js",
        server.url,
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    output, errors = await process.communicate()
    assert process.returncode == 0, errors.decode()
    assert json.loads(output) == {
        "made": CART["cart_id"],
        "refused": ["item-unavailable", 409, "MUG"],
        "busy": [7, True],
        "away": "carting",
    }
    assert server.asked[1].headers["Cart-Token"] == "secret"
    assert server.asked[2].headers["Authorization"] == "Bearer bearer"


def test_a_call_that_breaks_the_contract_is_an_error_of_types(folder: Path) -> None:
    done = compiled(folder, SAMPLE.read_text().replace("quantity: 2", 'quantity: "2"'))
    assert "Type 'string' is not assignable to type 'number'" in done.stdout
