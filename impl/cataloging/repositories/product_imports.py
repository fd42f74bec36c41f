"""The files of products that are taken in."""

from impl.cataloging.tables import import_faults, imports
from impl.common.file_imports import FileImports

product_imports = FileImports(imports, import_faults)
