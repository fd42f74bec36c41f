"""A file of products, as it is sent and as it waits to be taken in."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec import Struct

from generated.cataloging.problems import CsvColumnsMissing, CsvUnreadable
from impl.cataloging.domain.product_lines import COLUMNS, ProductLines, key_of_sku, read_products
from impl.common.csv_table import CsvTable, csv_table
from impl.common.file_imports import MOST_LINES
from impl.common.fonts.glyphs import unprintable
from impl.kernel.tables import Line


class ProductFile(Struct, frozen=True, kw_only=True):
    """The file with the ids of the products that it names, as they were when it came: so that its parts are always the same."""

    file: bytes
    ids: Mapping[str, str]


def product_table(file: bytes) -> CsvTable:
    """Returns the table of a file that was sent. Raises CsvUnreadable, CsvColumnsMissing."""
    table = csv_table(file, most_lines=MOST_LINES, key="sku", refusal=CsvUnreadable)
    table.require(["sku"], CsvColumnsMissing)
    return table


def ignored_columns(columns: Iterable[str]) -> list[str]:
    """Returns the names that no import of products knows."""
    return [name for name in columns if name and name not in COLUMNS]


def names_of_products(table: CsvTable) -> tuple[list[str], list[str]]:
    """Returns the slugs that the lines name, and the SKUs of those that name no product."""
    lines = [each.values for each in table.lines if isinstance(each, Line)]
    slugs = {values["product"] for values in lines if values.get("product")}
    return sorted(slugs), sorted({values["sku"] for values in lines if not values.get("product")})


def kept(file: bytes, slugs: Mapping[str, str], skus: Mapping[str, str]) -> bytes:
    """Returns the file as it waits."""
    ids = {**slugs, **{key_of_sku(sku): product_id for sku, product_id in skus.items()}}
    return msgspec.msgpack.encode(ProductFile(file=file, ids=ids))


def parts(content: bytes) -> Sequence[ProductLines]:
    """Returns what a file that waited says, by product."""
    waited = msgspec.msgpack.decode(content, type=ProductFile)
    return read_products(product_table(waited.file).lines, waited.ids, unprintable)
