"""The runtime knows nothing of shops, and a wrong sample is found."""

from pathlib import Path

import pytest

from tests.architecture.words import faults

ROOT = Path(__file__).parents[2]


def test_the_runtime_has_no_word_of_the_shop() -> None:
    assert "\n".join(faults(ROOT / "infra" / "runtime")) == ""


@pytest.mark.parametrize(
    "line",
    [
        'cart_token: str = ""',
        '_HEADER = b"order-token"',
        'is_order = key.startswith("ord_")',
        "class CustomerCaller: ...",
        '"""Of the order id, to be logged."""',
        "orderId = 1",
        "# only PROFILING knows",
        'url = settings.profiling_url + "/jwks.json"',
    ],
)
def test_a_word_of_the_shop_is_found(tmp_path: Path, line: str) -> None:
    (tmp_path / "settings.py").write_text(f"import re\n{line}\nrows.order_by(rows.c.id)  # in this order, OrderedDict\n")
    (fault,) = faults(tmp_path)
    assert fault.startswith("settings.py:2 ")
