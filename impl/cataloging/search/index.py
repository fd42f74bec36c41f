"""The index as it is written: documents replaced one by one, shown by commits."""

from collections.abc import Iterable, Sequence

from tantivy import Document, Searcher

from impl.cataloging.search.contents import Contents, contents_of
from impl.cataloging.search.schema import new_index
from impl.cataloging.search.terms import one_of

_MUCH_MEMORY, _LITTLE_MEMORY = 64_000_000, 15_000_000
"""In bytes, for documents that are not committed yet: for all products at once, and for a few."""


class ProductIndex:
    """In the memory of this process. It is written by one thread at a time; searchers may be used by any, at any time."""

    def __init__(self) -> None:
        self._index = new_index()
        self._writer = self._index.writer(_MUCH_MEMORY, 1)
        self._contents: Contents | None = None

    def put(self, documents: Iterable[tuple[str, Document]]) -> None:
        """Writes products by id, each in place of what was there."""
        for product_id, document in documents:
            self._writer.delete_documents_by_term("product_id", product_id)
            self._writer.add_document(document)

    def add(self, documents: Iterable[Document]) -> None:
        """Writes products that are not there yet."""
        for document in documents:
            self._writer.add_document(document)

    def remove(self, product_ids: Iterable[str]) -> None:
        for product_id in product_ids:
            self._writer.delete_documents_by_term("product_id", product_id)

    def commit(self) -> Contents:
        """Returns what sees everything written."""
        self._writer.commit()
        return self._shown()

    def settle(self) -> Contents:
        """Commits, and from now on uses little memory: after everything was written at once."""
        self._writer.commit()
        self._writer.wait_merging_threads()
        self._writer = self._index.writer(_LITTLE_MEMORY, 1)
        return self._shown()

    def _shown(self) -> Contents:
        self._index.reload()
        self._contents = contents_of(self._index.searcher(), self._contents)
        return self._contents


def seals_in(searcher: Searcher, product_ids: Sequence[str]) -> dict[int, int]:
    """Returns the seals of the products that are there, by their keys (`orders.key_of`)."""
    hits = searcher.search(one_of("product_id", product_ids), max(1, len(product_ids)), count=False).hits if product_ids else []
    addresses = [address for _, address in hits]
    keys, seals = (searcher.fast_field_values(name, addresses) for name in ("key", "seal"))
    return {int(key or 0): int(seal or 0) for key, seal in zip(keys, seals, strict=True)}
