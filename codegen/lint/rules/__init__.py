"""The house rules (contracts/README.md numbers them), by subject."""

from codegen.lint.rules import beside, catalogues, collections, files, marks, names, operations, schemas, usage
from codegen.lint.rules.operation import Operation, operations_of

FILE_RULES = (*files.RULES, *names.RULES, *schemas.RULES, *marks.RULES, *catalogues.RULES, *usage.RULES, *beside.RULES)
"""Over the contract files: they see what no service refers to, and events, too."""
OPERATION_RULES = (*operations.RULES, *collections.RULES)
"""Over each operation of the services without a fault of structure."""

__all__ = ["FILE_RULES", "OPERATION_RULES", "Operation", "operations_of"]
