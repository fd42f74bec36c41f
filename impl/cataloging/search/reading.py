"""What the index is made of, read from the store; each function runs in one transaction, in a thread."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tantivy import Document

from impl.cataloging.domain.categories import CategoryTree
from impl.cataloging.projections.synonyms import SEARCH
from impl.cataloging.repositories import categories
from impl.cataloging.repositories.products import list_complete, list_ids_in, list_ids_of_vendor
from impl.cataloging.repositories.seals import list_seals
from impl.cataloging.search.documents import Entry, document_of
from impl.cataloging.search.synonyms import groups_of
from impl.cataloging.search.view import Surroundings
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Found:
    """Products as documents by id, and the ids of those that are not there."""

    documents: Sequence[tuple[str, Document]]
    missing: Sequence[str]


def surroundings(tx: Transaction) -> Surroundings:
    return Surroundings(tree=categories.get_tree(tx), synonyms=groups_of(SEARCH.current(tx).synonyms))


def documents(tx: Transaction, ids: Sequence[str], tree: CategoryTree) -> Found:
    sealed = list_seals(tx, ids)
    entries = [Entry(product=product, seal=sealed[product.product_id]) for product in list_complete(tx, ids)]
    found = [(each.product.product_id, document_of(each, tree)) for each in entries]
    return Found(documents=found, missing=sorted(set(ids) - sealed.keys()))


def concerned(tx: Transaction, subjects: Iterable[str], tree: CategoryTree) -> list[str]:
    """Returns the ids of the products that are shown in another way when these subjects have changed."""
    ids: dict[str, None] = {}
    for subject in subjects:
        if subject.startswith("prd_"):
            ids[subject] = None
        elif subject.startswith("ven_"):
            ids |= dict.fromkeys(list_ids_of_vendor(tx, subject))
        elif subject.startswith("cat_"):
            ids |= dict.fromkeys(list_ids_in(tx, tree.branch(subject)))
    return list(ids)
