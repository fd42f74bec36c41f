"""`python -m codegen lint`: everything that contracts/README.md calls checked, in one run over contracts/."""

from codegen.lint.checks import Report, check
from codegen.lint.command import main

__all__ = ["Report", "check", "main"]
