"""The table of mutations.yaml."""

from pathlib import Path
from typing import Any, NamedTuple

from codegen.documents import parse
from tests.codegen.trials import PORT, Slot, contract


class Mutation(NamedTuple):
    """A snippet in a slot of the trial contract, and a part of the line that it gets; nothing when it gives right code."""

    slot: Slot
    snippet: str
    line: str = ""


def _mutations() -> list[Mutation]:
    table = parse(Path(__file__).with_name("mutations.yaml").read_text(encoding="utf-8"), is_json=False)
    return [Mutation(slot, *([each] if isinstance(each, str) else each)) for slot, cases in table.items() for each in cases]


MUTATIONS = _mutations()


def accepted() -> list[dict[str, Any]]:
    """The contracts of all that gives code; what is one more property stands together in one contract."""
    good = [mutation for mutation in MUTATIONS if not mutation.line]
    properties = [f"extra_{index}: {one.snippet}" for index, one in enumerate(good) if one.slot == "PROPERTY"]
    others = [contract(PORT, one.slot, one.snippet) for one in good if one.slot != "PROPERTY"]
    return [contract(PORT, "MEMBER", f"{{{', '.join(properties)}}}"), *others]
