"""The small contract gives the output that stands in golden/.

After a change that is meant, write it anew with `COMPTOIR_GOLDEN=write pytest tests/codegen/test_golden.py` and read the
difference. The files end in `.golden`, so that no linter takes them for modules of this repository.
"""

import os

from codegen.output import Tree
from tests.codegen.conftest import GOLDEN

SUFFIX = ".golden"


def _golden() -> Tree:
    files = (path for path in GOLDEN.rglob(f"*{SUFFIX}"))
    return {path.relative_to(GOLDEN).as_posix().removesuffix(SUFFIX): path.read_text(encoding="utf-8") for path in files}


def _write(tree: Tree) -> None:
    for path in GOLDEN.rglob(f"*{SUFFIX}"):
        path.unlink()
    for name, text in tree.items():
        path = GOLDEN / f"{name}{SUFFIX}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def test_every_file_is_as_in_golden(tree: Tree) -> None:
    if os.environ.get("COMPTOIR_GOLDEN") == "write":
        _write(tree)
    golden = _golden()
    assert sorted(tree) == sorted(golden)
    for name, text in tree.items():
        assert text == golden[name], name
