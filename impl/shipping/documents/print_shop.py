"""Prints labels and packing lists off the event loop, in one thread that keeps its printers."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

from impl.shipping.documents.packing_printer import PackingPrinter
from impl.shipping.documents.printer import LabelPrinter
from impl.shipping.documents.zpl import zpl
from impl.shipping.domain.label_document import LabelDocument
from impl.shipping.domain.packing_list import PackingList


class PrintShop:
    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="labels")
        self._printers = _Printers()

    async def pdf(self, document: LabelDocument) -> bytes:
        """Returns the label as PDF, 10 × 15 cm."""
        return await self.sheet([document])

    async def sheet(self, documents: Sequence[LabelDocument]) -> bytes:
        """Returns the labels as one PDF, each on a page of 10 × 15 cm."""
        return await self._in_thread(lambda: self._printers.labels.print(documents))

    async def packing_list(self, document: PackingList) -> bytes:
        """Returns the packing list as PDF, A4."""
        return await self._in_thread(lambda: self._printers.packing_lists.print(document))

    def zpl(self, document: LabelDocument) -> bytes:
        """Returns the label as ZPL for 203 dpi printers, UTF-8."""
        return zpl(document).encode()

    async def zpl_sheet(self, documents: Sequence[LabelDocument]) -> bytes:
        """Returns the labels as ZPL, one after the other."""
        return await self._in_thread(lambda: b"".join(map(self.zpl, documents)))

    async def _in_thread(self, work: Callable[[], bytes]) -> bytes:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)


class _Printers:
    """The printers of the thread, which the first print makes: a printer is not shared with other threads."""

    @cached_property
    def labels(self) -> LabelPrinter:
        return LabelPrinter()

    @cached_property
    def packing_lists(self) -> PackingPrinter:
        return PackingPrinter()
