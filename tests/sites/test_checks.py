"""What npm says of each package of the sites: style, types and unit tests, with the packages that the lock names."""

from pathlib import Path

import pytest

from infra.local.site.node import NPM, run


@pytest.mark.parametrize("script", ["lint", "types", "test"])
@pytest.mark.parametrize("package", ["frontend/shared", "frontend", "backoffice"])
async def test_npm_finds_nothing(workspace: Path, package: str, script: str, tmp_path: Path) -> None:
    """BuildFailed tells the end of what the script said."""
    await run(f"npm run {script}", (*NPM, "run", script), folder=workspace / package, log=tmp_path / "log")
