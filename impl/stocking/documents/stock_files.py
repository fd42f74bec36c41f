"""A file of counted stock, as it is sent and as it waits to be taken in."""

from collections.abc import Iterable, Sequence

from generated.stocking.problems import CsvColumnsMissing, CsvUnreadable
from impl.common.csv_table import CsvTable, csv_table
from impl.common.file_imports import MOST_LINES
from impl.stocking.domain.stock_lines import COLUMNS, Fault, StockSaid, read_stock


def stock_table(file: bytes) -> CsvTable:
    """Returns the table of a file that was sent. Raises CsvUnreadable, CsvColumnsMissing."""
    table = csv_table(file, most_lines=MOST_LINES, key="sku", refusal=CsvUnreadable)
    table.require(["sku"], CsvColumnsMissing)
    return table


def ignored_columns(columns: Iterable[str]) -> list[str]:
    """Returns the names that neither an import nor an export of stock knows."""
    return [name for name in columns if name and name not in COLUMNS]


def parts(content: bytes) -> Sequence[StockSaid | Fault]:
    """Returns what the lines of a file that waited say."""
    return read_stock(stock_table(content).lines)
