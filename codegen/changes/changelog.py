"""What changed in the APIs and events since a release, in Markdown."""

from collections.abc import Iterator, Mapping, Sequence

from codegen.bundle import operations_in, resolved
from codegen.changes.breaks import Comparison
from codegen.changes.difference import Difference
from codegen.changes.snapshot import Document


def markdown(comparison: Comparison, reasons: Mapping[Difference, str]) -> str:
    """Returns the changelog; `reasons` are those of approved breaks."""
    old, new = comparison.old, comparison.new
    lines = [f"# Changes of APIs and events since {old.name}", ""]
    for service, document in new.apis.items():
        was = old.apis.get(service)
        versions = f"{was['info']['version']} → " if was and was["info"]["version"] != document["info"]["version"] else ""
        sections = {
            "Breaking": [_break(each, reasons) for each in comparison.breaks if service in each.subjects],
            "Added": list(_added(document, [each for each in comparison.additions if service in each.subjects])),
            "Deprecated": list(_deprecated(document)),
        }
        lines += _chapter(f"{document['info']['title']} {versions}{document['info']['version']}", sections)
    events = {
        "Breaking": [_break(each, reasons) for each in comparison.breaks if each.is_event],
        "Added": [f"- {_label({}, each)}" for each in comparison.additions if each.is_event],
    }
    lines += _chapter("Events", events)
    return "\n".join(lines) if len(lines) > 2 else "\n".join([*lines, "None.", ""])


def _chapter(title: str, sections: Mapping[str, Sequence[str]]) -> Iterator[str]:
    if any(sections.values()):
        yield from (f"## {title}", "")
    for name, lines in sections.items():
        if lines:
            yield from (f"### {name}", "", *lines, "")


def _break(difference: Difference, reasons: Mapping[Difference, str]) -> str:
    reason = f" Approved: {reasons[difference]}" if difference in reasons else ""
    return f"- `{difference.rule}`: {difference.message} {difference.whom}{reason}"


def _added(document: Document, additions: Sequence[Difference]) -> Iterator[str]:
    """Returns one line for each kind of addition, with the operations that have it."""
    operations: dict[str, list[str]] = {}
    for each in additions:
        operations.setdefault(_label(document, each), []).extend(each.hurt if each.rule != "operation-added" else ())
    for label, names in operations.items():
        yield f"- {label}" + (f": {', '.join(dict.fromkeys(names))}" if names else "")


def _deprecated(document: Document) -> Iterator[str]:
    for path, method, operation in operations_in(document):
        if operation.get("deprecated"):
            yield f"- `{method.upper()} {path}`, served until {operation.get('x-sunset', 'further notice')}"


def _label(document: Document, difference: Difference) -> str:
    if difference.message:
        return difference.message
    match difference.tokens:
        case ("paths", _, _, "responses", status):
            label = f"answer {status}"
        case ("paths", path, method, "responses", status, "headers", *name):
            names = name[:1] or document["paths"][path][method]["responses"][status]["headers"]
            label = f"header {', '.join(f'`{each}`' for each in names)} of answer {status}"
        case ("paths", _, _, "responses", status, "content", media_type):
            label = f"media type `{media_type}` of answer {status}"
        case ("paths", path, method, "parameters", *index):
            label = f"parameter {_parameters(document, document['paths'][path][method]['parameters'], index)}"
        case ("components", "schemas", schema, "properties", name) | ("definitions", schema, "properties", name):
            label = f"member `{schema}.{name}`"
        case ("properties", name):
            label = f"member `{name}`"
        case tokens:
            label = f"`{'/'.join(tokens)}`"
    return f"{label} of {difference.subject}" if difference.is_event else label


def _parameters(document: Document, parameters: list[dict[str, object]], index: Sequence[str]) -> str:
    chosen = [parameters[int(index[0])]] if index else parameters
    return ", ".join(f"`{resolved(document, each)['name']}`" for each in chosen)
