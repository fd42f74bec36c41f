"""When a site is built, and what a failed build tells."""

import asyncio
from pathlib import Path

import psutil
import pytest

from infra.local.common.errors import BuildFailed
from infra.local.launcher.sites import SITES
from tests.runtime.sites.support import INSTALL, SHOP, builder, write


async def test_an_unchanged_site_is_not_built_again(project: Path) -> None:
    first, steps = builder(project)
    place = await first.built(SHOP)
    assert steps.shown == ["Packages of the sites, once", "Building the shop, once per change"]
    write(project / "frontend/tests/main.test.ts", "another test")
    write(project / "node_modules/left-pad/index.js", "another package")
    write(project / "backoffice/src/main.ts", "another site")
    again, steps = builder(project)
    assert await again.built(SHOP) == place
    assert not steps.shown


@pytest.mark.parametrize("source", ["frontend/src/main.ts", "frontend/shared/api.ts", "generated/typescript/ordering.d.ts"])
@pytest.mark.parametrize("name", ["shop", "backoffice"])
async def test_a_changed_source_is_a_new_build_with_the_packages_of_before(project: Path, name: str, source: str) -> None:
    place = await builder(project)[0].built(SITES[name])
    source = source.replace("frontend/src", f"{SITES[name].folder}/src")
    write(project / source, "changed")
    again, steps = builder(project)
    assert await again.built(SITES[name]) != place
    assert steps.shown == [f"Building the {name}, once per change"]


async def test_a_new_file_and_a_new_name_are_changes_and_going_back_is_none(project: Path) -> None:
    build, _ = builder(project)
    places = [await build.built(SHOP)]
    write(project / "frontend/src/new.ts", "x")
    places.append(await build.built(SHOP))
    (project / "frontend/src/new.ts").rename(project / "frontend/src/renamed.ts")
    places.append(await build.built(SHOP))
    assert len(set(places)) == 3
    (project / "frontend/src/renamed.ts").unlink()
    assert await build.built(SHOP) == places[0]


@pytest.mark.parametrize(
    "manifest", ["package-lock.json", "package.json", "frontend/shared/package.json", "backoffice/package.json"]
)
async def test_a_changed_lock_or_member_installs_anew(project: Path, manifest: str) -> None:
    build, steps = builder(project, install=f"import shutil; shutil.rmtree('node_modules', ignore_errors=True); {INSTALL}")
    await build.built(SHOP)
    write(project / manifest, '{"lockfileVersion": 3}')
    await build.built(SHOP)
    assert steps.shown.count("Packages of the sites, once") == 2


async def test_both_sites_are_built_with_one_installation(project: Path) -> None:
    build, steps = builder(project)
    for site in SITES.values():
        await build.built(site)
    assert steps.shown == ["Packages of the sites, once", *(f"Building the {name}, once per change" for name in SITES)]


async def test_a_build_leaves_the_checkout_alone(project: Path) -> None:
    await builder(project)[0].built(SHOP)
    assert not (project / "frontend/dist").exists()
    assert [path.name for path in (project / "node_modules").iterdir()] == ["left-pad"]


async def test_two_launchers_at_once_build_once(project: Path) -> None:
    (one, first), (other, second) = builder(project), builder(project)
    assert len(set(await asyncio.gather(one.built(SHOP), other.built(SHOP)))) == 1
    assert len(first.shown + second.shown) == 2


async def test_a_failed_build_tells_the_gist_and_is_tried_again(project: Path) -> None:
    failing = (
        "print('src/main.ts(1,2): error TS2322 [in the cart]'); [print('line', n) for n in range(99)]; raise SystemExit(2)"
    )
    with pytest.raises(BuildFailed, match=r"The build of the shop failed; --no-sites starts without") as failed:
        await builder(project, failing)[0].built(SHOP)
    said = str(failed.value)
    assert "error TS2322 [in the cart]" in said
    assert "line 98" in said
    assert "line 50" not in said
    assert len(said.splitlines()) < 25
    assert (await builder(project)[0].built(SHOP) / "index.html").exists()


async def test_failed_packages_and_a_build_without_a_page_are_told(project: Path) -> None:
    with pytest.raises(BuildFailed, match=r"Installing the packages of the sites failed(?s:.*)no network"):
        await builder(project, install="raise SystemExit('no network')")[0].built(SHOP)
    with pytest.raises(BuildFailed, match=r"left no dist/index\.html"):
        await builder(project, "pass")[0].built(SHOP)


async def test_an_interrupted_build_leaves_no_process(project: Path) -> None:
    waiting = "import pathlib, subprocess, sys; inner = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])"
    note = project / "inner"
    lines = f"{waiting}; pathlib.Path({str(note)!r}).write_text(str(inner.pid) + '.'); inner.wait()"
    task = asyncio.create_task(builder(project, lines)[0].built(SHOP))
    while not (note.exists() and note.read_text().endswith(".")):
        await asyncio.sleep(0.02)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    pid = int(note.read_text()[:-1])
    for _ in range(250):
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            return
        await asyncio.sleep(0.02)
    pytest.fail("the inner process lives on")
