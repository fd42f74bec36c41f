"""The small contract in contract/, generated once for all tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from codegen import output, pipeline

HERE = Path(__file__).parent
CONTRACT = HERE / "contract"
GOLDEN = HERE / "golden"


@contextmanager
def silently(title: str) -> Iterator[None]:
    """Steps that tell nobody."""
    assert title
    yield


def generate(root: Path, *services: str) -> output.Tree:
    """What codegen makes of a tree of contracts."""
    return pipeline.generate(root, pipeline.select(root, list(services)), silently)


@pytest.fixture(scope="session")
def tree() -> output.Tree:
    """Everything generated from the small contract."""
    return generate(CONTRACT)
