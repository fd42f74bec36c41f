"""What a service's composition root plugs into the generated tables: `Operations(…)` and `Subscriptions(…)` of its app.py."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from codegen.names import snake
from codegen.operations import is_own
from codegen.reading import Contracts

OPERATIONS, SUBSCRIPTIONS = "Operations", "Subscriptions"


def app_of(service: str) -> str:
    """Returns the path of the service's composition root."""
    return f"impl/{service}/app.py"


def table_call(text: str, table: str) -> ast.Call | None:
    """Returns the place where the table is made; None when the text has no such place, or is not Python."""
    try:
        nodes = list(ast.walk(ast.parse(text)))
    except SyntaxError:
        return None
    calls = (node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name))
    return next((call for call in calls if ast.unparse(call.func) == table), None)


def news(contracts: Contracts, root: Path) -> Iterator[str]:
    """Returns a line for each operation and reaction that a service's app.py lacks, or still has."""
    for service in contracts.services() if (root / "impl").is_dir() else ():
        app = root / app_of(service)
        if not app.is_file():
            yield f"new: {service} → write {app_of(service)} with SERVICE = ServiceDefinition(…)"
            continue
        text = app.read_text(encoding="utf-8")
        for table, expected in _expected(contracts, service).items():
            call = table_call(text, table)
            if call is None or any(keyword.arg is None for keyword in call.keywords):
                continue  # what it plugs in cannot be read from here
            plugged = {str(keyword.arg) for keyword in call.keywords}
            for name in sorted(expected.keys() - plugged):
                yield f"new: {name} → write {expected[name]} and its line in {app_of(service)}"
            for name in sorted(plugged - expected.keys()):
                yield f"gone: {name} → remove its line in {app_of(service)}"


def _expected(contracts: Contracts, service: str) -> Mapping[str, Mapping[str, str]]:
    """Returns the names of both tables, each with the file to write."""
    bundle = contracts.services()[service]
    own = [operation["operationId"] for _, _, place, operation, _ in bundle.operations() if is_own(bundle, place)]
    reactions = [snake(one.event) for one in contracts.consumptions[service]]
    return {
        OPERATIONS: {name: f"impl/{service}/operations/{name}.py" for name in own},
        SUBSCRIPTIONS: {name: f"impl/{service}/reactions/on_{name}.py" for name in reactions},
    }
