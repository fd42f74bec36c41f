"""Prints invoices off the event loop: the printer has its own thread."""

import asyncio
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

from impl.billing.documents.content import document_of
from impl.billing.documents.printer import InvoicePrinter
from impl.billing.domain.invoice import Invoice

_POLITENESS = 10  # Linux niceness of the printing thread: orders have priority over printing


class PrintShop:
    """One worker thread with its own printer; the first print makes it."""

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="printer", initializer=_be_polite)
        self._printer: InvoicePrinter | None = None

    async def print(self, invoice: Invoice) -> bytes:
        """Returns the PDF of a final invoice."""
        return await asyncio.get_running_loop().run_in_executor(self._worker, self._print, invoice)

    def _print(self, invoice: Invoice) -> bytes:
        if self._printer is None:
            self._printer = InvoicePrinter()
        return self._printer.print(document_of(invoice))


def _be_polite() -> None:
    if sys.platform == "linux":  # on other systems niceness belongs to the process
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _POLITENESS)
