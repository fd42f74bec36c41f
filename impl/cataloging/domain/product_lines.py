"""What the lines of a file of products say, or what is wrong with them. One line is about one variant."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from impl.cataloging.domain.product import MOST_VARIANTS
from impl.cataloging.domain.product_cells import SKU, Unprintable, Value, column_of, read_product, read_sku, read_value
from impl.cataloging.domain.texts import LANGUAGES
from impl.kernel.tables import BadLine, CellFaultKind, CellRefusedError, Line, TableFaultKind

FaultKind = (
    TableFaultKind
    | CellFaultKind
    | Literal[
        "LINES_DISAGREE",
        "SKU_TWICE",
        "SKU_TAKEN",
        "SLUG_TAKEN",
        "CATEGORY_UNKNOWN",
        "VENDOR_UNKNOWN",
        "PRODUCT_ARCHIVED",
        "NOT_PUBLISHABLE",
        "LIMIT_EXCEEDED",
    ]
)
_LINE_ENDS = re.compile(r"\r\n?")


def _of(name: str) -> list[str]:
    return [column_of(name, language) for language in LANGUAGES]


OF_PRODUCT: Sequence[str] = (
    *("language", "status", "category", "vendor"),
    *_of("name"),
    *_of("slug"),
    *_of("description"),
    *_of("attributes"),
)
OF_VARIANT: Sequence[str] = (*_of("variant_name"), *_of("variant_attributes"), "price", "weight", "tax_class", "max_per_order")
COLUMNS: Sequence[str] = ("sku", "product", *OF_PRODUCT, *OF_VARIANT)
"""The columns of a file, in the order in which an export has them."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Why a line is refused. `column` is empty where it is not known; `sku` is as the line has it."""

    line: int
    kind: FaultKind
    message: str
    column: str = ""
    sku: str = ""


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a good line says. A column that is not in a mapping stays as it is."""

    line: int
    sku: str
    product: str = ""
    """The slug or id of its product; empty for the product that the SKU has."""
    of_product: Mapping[str, Value] = field(default_factory=dict)
    of_variant: Mapping[str, Value] = field(default_factory=dict)

    def fault(self, kind: FaultKind, message: str, column: str = "") -> Fault:
        return Fault(line=self.line, kind=kind, message=message, column=column, sku=self.sku)


@dataclass(frozen=True, kw_only=True)
class ProductLines:
    """The lines of one product, wherever they stand in the file; or a line that is refused whatever the shop has."""

    lines: Sequence[Said] = ()
    faults: Sequence[Fault] = ()
    slugs_of_others: frozenset[str] = frozenset()
    """What the file says to be slugs, of this product or of others: none of them is chosen for a translation."""

    @property
    def size(self) -> int:
        return len(self.lines) + len(self.faults)

    @property
    def product(self) -> str:
        """The slug or the id of the product, as a line says it; empty when none does."""
        return next((each.product for each in self.lines if each.product), "")


def read_products(lines: Sequence[Line | BadLine], ids: Mapping[str, str], unprintable: Unprintable) -> list[ProductLines]:
    """Returns the lines by product. Of two lines of one SKU the second is refused, and so is a line that contradicts one before it.

    `ids` are those of products that were there when the file came, by slug and by `key_of_sku`.
    """
    read, first = list[Said | Fault](), dict[str, int]()
    for each in lines:
        found = _read(each, unprintable)
        if found.sku in first:
            message = f"Line {first[found.sku]} is about {found.sku} already: write each SKU once."
            found = Fault(line=found.line, kind="SKU_TWICE", message=message, column="sku", sku=found.sku)
        elif SKU.fullmatch(found.sku):
            first[found.sku] = found.line
        read.append(found)
    groups, slugs = dict[str, _Group](), dict[str, tuple[str, int]]()
    faults = [each for each in read if isinstance(each, Fault)]
    for said in (each for each in read if isinstance(each, Said)):
        named = said.product or key_of_sku(said.sku)
        key = ids.get(named, named)
        group = groups.setdefault(key, _Group())
        fault = _claim(slugs, said, key) or group.take(said)
        if fault:
            faults.append(fault)
    claimed = frozenset(slugs)
    whole = [ProductLines(lines=each.lines, slugs_of_others=claimed) for each in groups.values() if each.lines]
    return [*whole, *(ProductLines(faults=(each,)) for each in faults)]


@dataclass
class _Group:
    """The lines of one product so far, and what they say of it in which line."""

    lines: list[Said] = field(default_factory=list)
    told: dict[str, tuple[Value, int]] = field(default_factory=dict)

    def take(self, said: Said) -> Fault | None:
        """Adds a line, unless it contradicts one before it, or is one too many."""
        if len(self.lines) >= MOST_VARIANTS:
            return said.fault(
                "LIMIT_EXCEEDED", f"A product has {MOST_VARIANTS} variants at most: write another product.", "product"
            )
        for name, value in said.of_product.items():
            before, line = self.told.get(name, (value, 0))
            if before != value:
                message = (
                    f"Line {line} says something else of the same product: write the same in both, or leave it empty in one."
                )
                return said.fault("LINES_DISAGREE", message, name)
        self.told |= {name: (value, said.line) for name, value in said.of_product.items() if name not in self.told}
        self.lines.append(said)
        return None


def _claim(slugs: dict[str, tuple[str, int]], said: Said, key: str) -> Fault | None:
    """Notes what a line says to be slugs of its product. Returns a fault for one that is of another product of the file."""
    columns = ["product", *(column for column in _of("slug") if column in said.of_product)]
    for column in columns:
        slug = said.product if column == "product" else str(said.of_product[column])
        owner, line = slugs.setdefault(slug, (key, said.line)) if slug else (key, 0)
        if owner != key:
            message = (
                f"Line {line} says that another product has the slug {slug}: write another slug, or the same product in both."
            )
            return said.fault("SLUG_TAKEN", message, column)
    return None


def key_of_sku(sku: str) -> str:
    """Returns the name of a product that no line names: no slug looks like it."""
    return f"SKU {sku}"


def merged(lines: Sequence[Said]) -> dict[str, Value]:
    """Returns what lines say of their product."""
    return {name: value for each in lines for name, value in each.of_product.items()}


def _read(line: Line | BadLine, unprintable: Unprintable) -> Said | Fault:
    if isinstance(line, BadLine):
        return Fault(line=line.at, kind=line.kind, message=line.message, sku=line.key)
    cells = {column: _LINE_ENDS.sub("\n", cell) for column, cell in line.values.items() if cell and column in COLUMNS}
    sku = cells.get("sku", "")
    try:
        return Said(
            line=line.at,
            sku=read_sku(sku),
            product=read_product(cells.get("product", "")),
            of_product={column: read_value(column, cells[column], unprintable) for column in OF_PRODUCT if column in cells},
            of_variant={column: read_value(column, cells[column], unprintable) for column in OF_VARIANT if column in cells},
        )
    except CellRefusedError as refused:
        return Fault(line=line.at, kind=refused.kind, message=str(refused), column=refused.column, sku=sku)
