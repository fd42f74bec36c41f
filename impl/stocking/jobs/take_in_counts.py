"""Takes in the files of counted stock that wait."""

from impl.common.file_taking import FileTaker, Take
from impl.stocking.documents.stock_files import parts
from impl.stocking.domain.stock_lines import Fault, StockSaid
from impl.stocking.repositories.stock_imports import stock_imports
from impl.stocking.use_cases.take_in_stock import take_in_stock
from infra.runtime.store.store import Store


def take_in_counts(store: Store) -> FileTaker[StockSaid | Fault]:
    """Returns what does the job."""
    return FileTaker(store=store, imports=stock_imports, parts=parts, begin=_begin)


async def _begin() -> Take[StockSaid | Fault]:
    """Nothing of the shop has to be known before."""
    return take_in_stock
