"""Who may import whom in the sites, how files are called, what the linter holds; and a wrong sample of each must be refused."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from infra.local.site.node import NODE

_CRUISER = "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"
_BIOME = "node_modules/@biomejs/biome/bin/biome"
_SITE = {
    "src/messages/fr.ts": 'import "@comptoir/shared/i18n";\nexport const fr = {};',
    "src/base/language.ts": 'import { fr } from "../messages/fr";\nexport const words = fr;',
    "src/data/read.ts": 'import { words } from "../base/language";\nexport const read = words;',
    "src/ui/Card.tsx": 'import { read } from "../data/read";\nexport const Card = read;',
    "src/features/cart/Lines.tsx": 'import { Card } from "../../ui/Card";\nexport const Lines = Card;',
    "src/features/checkout/Steps.tsx": 'import { Lines } from "../cart/Lines";\nexport const Steps = Lines;',
    "src/pages/CartPage.tsx": 'import { Steps } from "../features/checkout/Steps";\nexport const CartPage = Steps;',
    "src/shell/App.tsx": 'import { CartPage } from "../pages/CartPage";\nexport const App = CartPage;',
    "src/main.ts": 'import { App } from "./shell/App";\nexport const main = App;',
}

_NEEDED = {"src/ui/Other.tsx": 'import "./Wrong";', "src/app/outside.tsx": "export const outside = 1;"}
"""What a sample imports and a right project does not have."""
_EFFECT = """
import { useEffect, useState } from "react";
export function A() {
  const [b, set] = useState(0);
  useEffect(() => {
    set(b + 1);
  }, [b]);
  return null;
}
"""


async def test_the_sites_keep_their_rooms(workspace: Path) -> None:
    assert faults(workspace, workspace) == set()


@pytest.mark.parametrize(
    ("rule", "file", "source"),
    [
        ("messages-knows-no-higher-room", "src/messages/wrong.ts", 'import "../base/language";'),
        ("base-knows-no-higher-room", "src/base/wrong.ts", 'import "../ui/Card";'),
        ("base-knows-no-higher-room", "src/base/wrong.ts", 'import type { App } from "../shell/App";'),
        ("data-knows-no-higher-room", "src/data/wrong.ts", 'import "../ui/Card";'),
        ("ui-knows-no-higher-room", "src/ui/Wrong.tsx", 'import "../features/cart/Lines";'),
        ("features-knows-no-higher-room", "src/features/cart/Wrong.tsx", 'import "../../pages/CartPage";'),
        (
            "features-knows-no-higher-room",
            "src/features/cart/Wrong.tsx",
            'export const page = () => import("../../pages/CartPage");',
        ),
        ("pages-knows-no-higher-room", "src/pages/Wrong.tsx", 'import "../shell/App";'),
        ("pages-knows-no-higher-room", "src/pages/Wrong.tsx", 'import "../main";'),
        ("every-file-has-a-room", "src/wrong.ts", 'import "./base/language";'),
        ("every-file-has-a-room", "src/app/wrong.ts", 'import "../base/language";'),
        ("nothing-from-outside-the-rooms", "src/base/wrong.ts", 'import "../app/outside";'),
        ("no-circle-of-folders", "src/features/cart/Wrong.tsx", 'import "../checkout/Steps";'),
        ("no-circle-of-files", "src/ui/Wrong.tsx", 'import "./Other";'),
        ("shared-by-its-name", "src/base/wrong.ts", 'import "SHARED/i18n";'),
        ("sites-do-not-know-each-other", "src/base/wrong.ts", 'import "OTHER/src/base/language";'),
        ("everything-is-found", "src/base/wrong.ts", 'import "./nowhere";'),
        ("nothing-unused", "src/base/wrong.ts", "export const wrong = 1;"),
    ],
)
async def test_a_wrong_import_in_a_site_is_refused(workspace: Path, tmp_path: Path, rule: str, file: str, source: str) -> None:
    project = skeleton(tmp_path)
    for site, other in (("frontend", "backoffice"), ("backoffice", "frontend")):
        wrong = source.replace("SHARED", "../../../frontend/shared").replace("OTHER", f"../../../{other}")
        write(project / site / file, wrong)
        for needed, text in _NEEDED.items():
            if needed.removesuffix(".tsx").rpartition("/")[2] in wrong:
                write(project / site / needed, text)
    assert {(rule, "frontend"), (rule, "backoffice")} <= faults(workspace, project)


@pytest.mark.parametrize(
    ("rule", "source"),
    [("shared-knows-no-site", 'import "../src/base/language";'), ("no-circle-of-files", 'import "./wrong";')],
)
async def test_a_wrong_import_in_the_shared_package_is_refused(workspace: Path, tmp_path: Path, rule: str, source: str) -> None:
    project = skeleton(tmp_path)
    write(project / "frontend/shared/wrong.ts", source)
    assert (rule, "frontend") in faults(workspace, project)


async def test_a_right_project_has_no_faults(workspace: Path, tmp_path: Path) -> None:
    assert faults(workspace, skeleton(tmp_path)) == set()


@pytest.mark.parametrize(
    ("rule", "file", "source"),
    [
        ("useFilenamingConvention", "frontend/src/ui/card.tsx", "export const card = 1;"),
        ("useFilenamingConvention", "frontend/shared/ui/Address_lines.tsx", "export const card = 1;"),
        ("useFilenamingConvention", "backoffice/src/data/use-read.ts", "export const card = 1;"),
        ("useFilenamingConvention", "frontend/shared/PostalCodes.ts", "export const card = 1;"),
        ("noFloatingPromises", "frontend/src/ui/a.ts", "const ask = async () => 1;\nask();"),
        (
            "noMisusedPromises",
            "backoffice/src/ui/a.ts",
            "const ask = async () => 1;\nexport const b = () => { if (ask()) return 1; };",
        ),
        ("noExplicitAny", "backoffice/src/ui/a.ts", "export const b = (c: any) => c;"),
        (
            "useHookAtTopLevel",
            "backoffice/src/ui/A.tsx",
            'import { useState } from "react";\nexport function A({ b }: { b: boolean }) {\n  if (b) useState(1);\n  return null;\n}',
        ),
        (
            "useReactCompiler",
            "frontend/src/ui/A.tsx",
            _EFFECT,
        ),
    ],
)
async def test_a_wrong_file_is_refused_by_the_linter(
    workspace: Path, tmp_path: Path, rule: str, file: str, source: str
) -> None:
    shutil.copy(workspace / "biome.json", tmp_path)
    write(tmp_path / file, source)
    assert rule in linted(workspace, tmp_path)


def faults(workspace: Path, project: Path) -> set[tuple[str, str]]:
    """The rules that imports below `project` break, and the site that breaks them."""
    options = ("--config", "frontend/rooms.js", "--output-type", "json", "frontend", "backoffice")
    found = json.loads(said(workspace / _CRUISER, *options, folder=project))["summary"]["violations"]
    return {(str(each["rule"]["name"]), str(each["from"]).partition("/")[0]) for each in found}


def linted(workspace: Path, project: Path) -> set[str]:
    """The linter's rules that files below `project` break."""
    return set(
        re.findall(r"::error title=lint/\w+/(\w+),", said(workspace / _BIOME, "lint", "--reporter=github", ".", folder=project))
    )


def said(program: Path, *options: str, folder: Path) -> str:
    """What a program of Node prints in this folder."""
    return subprocess.run([NODE, str(program), *options], cwd=folder, capture_output=True, text=True, check=False).stdout


def skeleton(root: Path) -> Path:
    """A small project with the same rooms and the same rules, that keeps them."""
    here = Path(__file__).parents[2] / "frontend"
    for site in ("frontend", "backoffice"):
        for name, source in _SITE.items():
            write(root / site / name, source)
    for name in ("rooms.js", "shared/tsconfig.json", "shared/package.json"):
        write(root / "frontend" / name, (here / name).read_text())
    write(root / "frontend/shared/i18n.ts", 'import "./format";')
    write(root / "frontend/shared/format.ts", "export const format = 1;")
    (root / "node_modules/@comptoir").mkdir(parents=True)
    (root / "node_modules/@comptoir/shared").symlink_to(root / "frontend/shared")
    return root


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
