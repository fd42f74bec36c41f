"""What the tests of the sites share."""

import sys
from pathlib import Path
from typing import Any

from infra.local import ports
from infra.local.progress import Silent
from infra.local.site.build import Builder
from infra.local.sites import SITES

SHOP = SITES["shop"]
SERVICES = {name: f"http://127.0.0.1:{port}" for port, name in enumerate(ports.NAMES, 9001)}
SCRIPT = "console.log('comptoir');" * 100
HASHED = "assets/index-Cj38KF1t.js"
BUILD = f"""
import pathlib
dist = pathlib.Path("dist")
(dist / "assets").mkdir(parents=True)
(dist / "index.html").write_text("<!doctype html>" + pathlib.Path("src/main.ts").read_text())
(dist / "{HASHED}").write_text({SCRIPT!r})
(dist / "assets" / "plain.js").write_text("1")
(dist / "icon.svg").write_text("<svg/>")
(dist / "config.json").write_text("what developers use")
"""


INSTALL = "import pathlib; pathlib.Path('node_modules').mkdir(); print('installed')"


class Steps(Silent):
    """Remembers what was shown."""

    def __init__(self) -> None:
        self.shown: list[str] = []

    def step(self, what: str, total: int | None = None) -> Any:
        self.shown.append(what)
        return super().step(what, total)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def builder(root: Path, build: str = BUILD, install: str = INSTALL) -> tuple[Builder, Steps]:
    steps = Steps()
    commands = {"install": (sys.executable, "-c", install), "build": (sys.executable, "-c", build)}
    return Builder(root=root, cache=root.parent / "cache", progress=steps, **commands), steps
