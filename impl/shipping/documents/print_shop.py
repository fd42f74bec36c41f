"""Prints labels off the event loop, in one thread that keeps its printer."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from impl.shipping.documents.printer import LabelPrinter
from impl.shipping.documents.zpl import zpl
from impl.shipping.domain.label_document import LabelDocument


class PrintShop:
    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="labels")
        self._printer: LabelPrinter | None = None

    async def pdf(self, document: LabelDocument) -> bytes:
        """Returns the label as PDF, 10 × 15 cm."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._print, document)

    def zpl(self, document: LabelDocument) -> bytes:
        """Returns the label as ZPL for 203 dpi printers, UTF-8."""
        return zpl(document).encode()

    def _print(self, document: LabelDocument) -> bytes:
        self._printer = self._printer or LabelPrinter()  # each thread has its own: a printer is not shared
        return self._printer.print(document)
