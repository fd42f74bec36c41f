"""The files of counted stock that are taken in."""

from impl.common.file_imports import FileImports
from impl.stocking.tables import import_faults, imports

stock_imports = FileImports(imports, import_faults)
