"""`python -m tests.journeys.altered SERVICE FOLDER`: the service with other contracts than the generated ones."""

import sys
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from impl.common.suite import SUITE
from infra.runtime.process import run

if __name__ == "__main__":
    name, folder = sys.argv[1:]
    run(import_module(f"impl.{name}.app").SERVICE, replace(SUITE, generated=Path(folder)))
