"""The documents name files that exist."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
_TOPS = "contracts|codegen|generated|impl|infra|frontend|backoffice|tests|requirements"
_PATH = re.compile(rf"[`(]((?:{_TOPS})/[\w./-]+\.[a-z]+|(?:{_TOPS})/[\w./-]+/)[`)]")


def documents(root: Path) -> Iterator[Path]:
    yield from (root / "README.md", root / "ARCHITECTURE.md", root / "contracts" / "README.md")
    yield from sorted((root / "contracts" / "adr").glob("*.md"))


def missing(text: str, root: Path) -> list[str]:
    """Returns the paths from the root that a text names and that lead nowhere."""
    return [path for path in _PATH.findall(text) if not (root / path).exists()]


def test_every_path_leads_somewhere() -> None:
    found = {path.name: gone for path in documents(ROOT) if (gone := missing(path.read_text(), ROOT))}
    assert found == {}


def test_a_path_that_leads_nowhere_is_found() -> None:
    text = "See `impl/ordering/holding.py`, `impl/ordering/app.py` and [it](tests/nowhere/)."
    assert missing(text, ROOT) == ["impl/ordering/holding.py", "tests/nowhere/"]
