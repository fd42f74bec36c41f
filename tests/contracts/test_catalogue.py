"""The catalogue of problems has those that the runtime raises, as it raises them."""

import json
from pathlib import Path

from infra.runtime.problem import RUNTIME_PROBLEMS

CATALOGUE = Path(__file__).parents[2] / "generated" / "problems.json"


def test_the_runtime_raises_what_the_catalogue_says() -> None:
    raised = {problem.code: (problem.title, problem.status, problem.default_detail) for problem in RUNTIME_PROBLEMS}
    listed = {
        code: (entry["title"], entry["status"], entry["detail"])
        for code, entry in json.loads(CATALOGUE.read_text())["problems"].items()
        if entry.get("runtime")
    }
    assert raised == listed
