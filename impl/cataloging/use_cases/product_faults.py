"""What lines of a file are told when their product is refused: what is wrong, and what to write."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from impl.cataloging.domain.product_lines import Fault, FaultKind, Said
from impl.common.file_imports import LineFault, Taken, refused
from infra.runtime.problem import Problem

_LACKING: Mapping[str, str] = {
    "category_id": "a category, in the column category",
    "vendor_id": "a vendor, in the column vendor",
    "price": "a price, in the column price",
}
_Words = tuple[FaultKind, str, Callable[[Mapping[str, Any]], str]]
_WORDS: Mapping[str, _Words] = {
    "slug-taken": ("SLUG_TAKEN", "", lambda of: f"Another product has or had the slug {of['slug']}: write another one."),
    "sku-taken": ("SKU_TAKEN", "sku", lambda of: f"Another product took {of['sku']} at this moment: write another SKU."),
    "variant-limit": (
        "LIMIT_EXCEEDED",
        "product",
        lambda of: f"A product has {of['max']} variants at most: write another product.",
    ),
    "category-unknown": (
        "CATEGORY_UNKNOWN",
        "category",
        lambda _: "The category was removed at this moment: write another one.",
    ),
    "product-state": (
        "PRODUCT_ARCHIVED",
        "",
        lambda _: "The product is ARCHIVED and stays as it is: take its lines out, or make a new one.",
    ),
    "sale-price-too-high": (
        "VALUE_INVALID",
        "price",
        lambda _: "A sale of the variant is not below this price: write a higher one, or end the sale first.",
    ),
    "product-not-publishable": (
        "NOT_PUBLISHABLE",
        "status",
        lambda of: f"ACTIVE needs {' and '.join(_LACKING[each] for each in of['missing'])}: write it, or write DRAFT.",
    ),
}
"""By the codes of the problems that a product may raise: the kind of fault, its column, and the words."""


def fault_of(problem: Problem, line: Said) -> Fault:
    """Returns why a line is refused whose product raised a problem."""
    kind, column, words = _WORDS.get(problem.code, ("VALUE_INVALID", "", lambda _: f"{problem.title}: {problem.detail}"))
    return line.fault(kind, words(problem.members), column)


def nothing_of(lines: Sequence[Said], faults: Sequence[Fault], others: Sequence[Fault]) -> Taken:
    """Returns that no line was taken: those without a fault of their own because of the first that has one."""
    told = {each.line: each for each in faults}
    first = faults[0]
    message = f"Its product is refused because of line {first.line}: mend that line."
    own = [told.get(each.line) or each.fault(first.kind, message) for each in lines]
    return refused_with((*own, *others))


def refused_with(faults: Sequence[Fault]) -> Taken:
    """Returns that lines were refused."""
    return refused([line_fault(each) for each in faults])


def line_fault(fault: Fault) -> LineFault:
    return LineFault(line=fault.line, kind=fault.kind, message=fault.message, column=fault.column, reference=fault.sku)
