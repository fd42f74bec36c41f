"""The changelog of the contracts, where codegen can compare versions."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path


def changelog_of(root: Path) -> Callable[[], str] | None:
    """Returns what writes the changelog of the contracts below `root` as Markdown; None without a comparison of versions."""
    if find_spec("codegen.changes") is None:
        return None
    write: Callable[[Path], str] = import_module("codegen.changes").changelog_markdown
    return partial(write, root)
