"""Takes in the lines of one product of a file: makes it, or changes it where the lines say something else."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from impl.cataloging.domain.product import Product
from impl.cataloging.domain.product_lines import Fault, ProductLines, Said, merged
from impl.cataloging.domain.product_merging import LinesRefusedError, Resolved, drafted, lacking, price_of, put, status_of
from impl.cataloging.domain.shop_names import ShopNames
from impl.cataloging.domain.words import slug_of
from impl.cataloging.projections import vendors
from impl.cataloging.repositories import categories, names, product_names
from impl.cataloging.repositories.products import Products
from impl.cataloging.use_cases.product_faults import fault_of, line_fault, nothing_of, refused_with
from impl.common.file_imports import Outcome, Taken
from impl.common.file_taking import PartRefusedError
from infra.runtime.ids import new_id
from infra.runtime.problem import Problem
from infra.runtime.store.transaction import Transaction

_SLUG_TRIES = 10
_LONGEST_SKU = 32
_NEEDED: Mapping[str, str] = {
    "weight": "grams of one piece, such as 350",
    "tax_class": "STANDARD, INTERMEDIATE, REDUCED or SUPER_REDUCED",
}


@dataclass(frozen=True, kw_only=True)
class TakeInProduct:
    products: Products
    names: ShopNames

    def __call__(self, tx: Transaction, part: ProductLines) -> Taken:
        """Returns what became of the lines. Raises PartRefusedError when what was written must be undone."""
        if not part.lines:
            return refused_with(part.faults)
        product_id, fault = self._product_id(tx, part)
        if fault is not None:
            return refused_with([fault(each) for each in part.lines])
        if product_id is not None:
            product_names.hold(tx, product_id)  # what its variants are is asked next
        good, faults = self._sifted(tx, part, product_id)
        if not good:
            return refused_with(faults)
        try:
            counts = self._make(tx, part, good) if product_id is None else self._change(tx, part, good, product_id)
        except LinesRefusedError as refusal:
            raise PartRefusedError(nothing_of(good, refusal.faults, faults)) from refusal
        except Problem as problem:
            if problem.status >= 500:
                raise
            raise PartRefusedError(nothing_of(good, [fault_of(problem, each) for each in good], faults)) from problem
        if faults:
            counts["refused"] = len(faults)
        return Taken(counts=counts, faults=[line_fault(each) for each in faults])

    def _product_id(self, tx: Transaction, part: ProductLines) -> tuple[str | None, Callable[[Said], Fault] | None]:
        """Returns the id of the product that the lines are about, None for a new one; or why they are about none."""
        name, skus = part.product, [each.sku for each in part.lines]
        if not name:
            found = product_names.ids_of_skus(tx, skus)
            return (found[skus[0]], None) if found else (None, lambda line: _without_product(tx, line))
        if not name.startswith("prd_"):
            return names.find_product_id(tx, name), None
        if not product_names.hold(tx, name):
            message = f"No product has the id {name}: write the slug of the new one, in small letters, digits and hyphens."
            return None, lambda line: line.fault("VALUE_INVALID", message, "product")
        return name, None

    def _sifted(self, tx: Transaction, part: ProductLines, product_id: str | None) -> tuple[list[Said], list[Fault]]:
        """Returns the lines whose SKU is of this product or new, and that name what is there; and why the others are refused."""
        skus = [each.sku for each in part.lines]
        owners, living = product_names.owners(tx, skus), product_names.ids_of_skus(tx, skus)
        good, faults = list[Said](), list[Fault]()
        for line in part.lines:
            is_new = line.sku not in living
            fault = self._sku_fault(tx, line, owners.get(line.sku), product_id, is_new=is_new) or self._name_fault(line)
            if fault is None and is_new and (column := lacking(line)):
                fault = line.fault("VALUE_MISSING", f"A new variant needs it: write {_NEEDED[column]}.", column)
            if fault is None:
                good.append(line)
            else:
                faults.append(fault)
        return good, faults

    def _sku_fault(
        self, tx: Transaction, line: Said, owner: str | None, product_id: str | None, *, is_new: bool
    ) -> Fault | None:
        if owner is None:
            return _zeros_fault(tx, line)
        if owner == product_id and not is_new:
            return None
        other = self.products.find(tx, owner)
        slug = other.slug if other else owner
        if is_new:
            message = f"{line.sku} was a variant of {slug} and is never used again: write another SKU."
        else:
            message = f"{line.sku} is a variant of {slug}: write {slug} in the column product, or another SKU."
        return line.fault("SKU_TAKEN", message, "sku")

    def _name_fault(self, line: Said) -> Fault | None:
        """Returns why a category or vendor that a line names is none, or not the only one."""
        if isinstance(path := line.of_product.get("category"), str):
            found = self.names.find_category(path)
            if len(found) > 1:
                message = f"Several categories are called {path}: write the id of one, such as {min(found)}."
                return line.fault("CATEGORY_UNKNOWN", message, "category")
            if not found:
                near = self.names.near_category(path)
                message = f"There is no category {path}: write one that is there, such as {near}; or create it first."
                return line.fault("CATEGORY_UNKNOWN", message, "category")
        if isinstance(vendor := line.of_product.get("vendor"), str) and len(found := self.names.find_vendor(vendor)) != 1:
            several = f"Several vendors are called {vendor}: write the id of one, such as {min(found, default='')}."
            message = several if found else f"There is no vendor {vendor}: write the name as the page of vendors has it."
            return line.fault("VENDOR_UNKNOWN", message, "vendor")
        return None

    def _make(self, tx: Transaction, part: ProductLines, lines: Sequence[Said]) -> dict[Outcome, int]:
        product_id, said = new_id("prd"), self._resolved(tx, lines)
        make_slug = _slug_maker(tx, part, product_id)
        product = drafted(lines, said, product_id=product_id, now=tx.now, make_slug=make_slug)
        status = status_of(said.values)
        product.introduce("DRAFT" if status == "ARCHIVED" else status or "DRAFT")
        self.products.add(tx, product, slug=product.slug)
        if status == "ARCHIVED":
            with self.products.change(tx, product_id) as made:
                made.enter("ARCHIVED", seen=made.version)
        return {"created": len(lines)}

    def _change(self, tx: Transaction, part: ProductLines, lines: Sequence[Said], product_id: str) -> dict[Outcome, int]:
        counts: dict[Outcome, int] = {}
        with self.products.change(tx, product_id) as product:
            said = self._resolved(tx, lines)
            before = _facts(product)
            own = said.values.get("language", product.language)
            if own != product.language:
                message = (
                    f"The product's own language is {product.language} and stays so: write {product.language}, or nothing."
                )
                raise LinesRefusedError([each.fault("VALUE_INVALID", message, "language") for each in lines])
            put(product, lines, said, _slug_maker(tx, part, product_id))
            after = _facts(product)
            if after != before:
                product.change(seen=None)
            prices = _put_prices(product, lines)
            status = status_of(said.values)
            entered = product.enter(status, seen=product.version) if status else False
            is_changed = entered or after.of_product != before.of_product
            for line in lines:
                outcome = _outcome(line.sku, before, after, is_changed=is_changed or line.sku in prices)
                counts[outcome] = counts.get(outcome, 0) + 1
        return counts

    def _resolved(self, tx: Transaction, lines: Sequence[Said]) -> Resolved:
        values = merged(lines)
        path, vendor = values.get("category"), values.get("vendor")
        category_id = next(iter(self.names.find_category(path)), None) if isinstance(path, str) else None
        vendor_id = next(iter(self.names.find_vendor(vendor)), None) if isinstance(vendor, str) else None
        categories.require(tx, category_id)
        return Resolved(values=values, category_id=category_id, vendor=vendors.hold(tx, vendor_id))


@dataclass(frozen=True, kw_only=True)
class _Facts:
    """What lines can change of a product, but for its status and prices."""

    of_product: object
    of_variants: Mapping[str, object]


def _facts(product: Product) -> _Facts:
    texts = [(each.language, each.name, each.slug, each.description, list(each.attributes)) for each in product.translations]
    its_vendor = product.vendor.vendor_id if product.vendor else None
    own = (product.name, product.slug, product.description, list(product.attributes), product.category_id, its_vendor)
    return _Facts(
        of_product=(own, texts),
        of_variants={
            each.sku: (
                (each.name, list(each.attributes), each.weight, each.tax_class, each.max_per_order),
                [translation.variant(each.sku) for translation in product.translations],
            )
            for each in product.variants
        },
    )


def _put_prices(product: Product, lines: Sequence[Said]) -> set[str]:
    """Sets the prices that are new. Returns the SKUs of those variants that were there before."""
    changed = set[str]()
    for line in lines:
        price = price_of(line)
        if price is not None and price != product.variant(line.sku).regular_price:
            product.set_price(line.sku, price, seen=product.version)
            changed.add(line.sku)
    return changed


def _outcome(sku: str, before: _Facts, after: _Facts, *, is_changed: bool) -> Outcome:
    if sku not in before.of_variants:
        return "created"
    return "changed" if is_changed or before.of_variants[sku] != after.of_variants[sku] else "unchanged"


def _slug_maker(tx: Transaction, part: ProductLines, product_id: str) -> Callable[[str], str]:
    def make(name: str) -> str:
        base = slug_of(name)
        for slug in [base, *(f"{base}-{number}" for number in range(2, _SLUG_TRIES))]:
            if slug not in part.slugs_of_others and names.find_product_id(tx, slug) in {None, product_id}:
                return slug
        return f"{base}-{product_id[-10:]}"

    return make


def _without_product(tx: Transaction, line: Said) -> Fault:
    zeros = _zeros_fault(tx, line)
    name = next((value for column, value in line.of_product.items() if column.startswith("name_")), None)
    slug = slug_of(name) if isinstance(name, str) else "blue-mug"
    message = f"No product has the SKU {line.sku} yet: write to which it belongs, for a new one a name for its address such as {slug}."
    return zeros or line.fault("VALUE_MISSING", message, "product")


def _zeros_fault(tx: Transaction, line: Said) -> Fault | None:
    """Returns a fault for a number whose zeros a spreadsheet took away."""
    if not line.sku.isdecimal():
        return None
    longer = [line.sku.zfill(length) for length in range(len(line.sku) + 1, _LONGEST_SKU + 1)]
    found = sorted(product_names.owners(tx, longer))
    if not found:
        return None
    message = (
        f"There is no {line.sku}, but {found[0]}: a spreadsheet took the zeros away. Make the column text and write {found[0]}."
    )
    return line.fault("VALUE_INVALID", message, "sku")
