"""An Insomnia collection (format v5), held against the schema in insomnia.schema.json before it is written."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml

from codegen.exports.calls import Call, Collection, Value, by_tag, title, variables_as
from codegen.faults import CodegenError

FILE = "comptoir.insomnia.yaml"
_SCHEMA = Path(__file__).with_name("insomnia.schema.json")
_VARIABLE = "{{ _.%s }}"


def files(collection: Collection) -> dict[str, str]:
    """Returns the text of the file, by name. Raises CodegenError when it is not what Insomnia reads."""
    document = _document(collection)
    if faults := list(faults_of(document)):
        raise CodegenError(faults)
    return {FILE: yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=120)}


def faults_of(document: Any) -> Iterator[str]:
    """Returns a line for each place where the document is not what Insomnia reads."""
    schema = json.loads(_SCHEMA.read_text(encoding="utf-8"))
    for error in jsonschema_rs.Draft7Validator(schema).iter_errors(document):
        yield f"{FILE}#/{'/'.join(map(str, error.instance_path))}: {error.message}"


def _document(collection: Collection) -> dict[str, Any]:
    return {
        "type": "collection.insomnia.rest/5.0",
        "schema_version": "5.1",
        "name": "Comptoir",
        "meta": _meta("wrk", "Comptoir"),
        "collection": [
            _folder("Sign in", collection.sign_ins),
            *(
                {
                    "name": service,
                    "meta": _meta("fld", service),
                    "children": [_folder(title(tag), some, service) for tag, some in by_tag(calls).items()],
                }
                for service, calls in collection.calls.items()
            ),
        ],
        "environments": {"name": "Comptoir", "meta": _meta("env", "Comptoir"), "data": dict(collection.variables)},
    }


def _meta(kind: str, name: str) -> dict[str, Any]:
    """The same id for the same contracts, so that an import replaces the collection of before."""
    return {"id": f"{kind}_{hashlib.sha256(name.encode()).hexdigest()[:32]}"}


def _folder(name: str, calls: Iterable[Call], service: str = "") -> dict[str, Any]:
    return {"name": name, "meta": _meta("fld", f"{service} {name}"), "children": [_request(call) for call in calls]}


def _request(call: Call) -> dict[str, Any]:
    path = call.path.replace("{", ":").replace("}", "")
    return {
        "url": _in_insomnia(f"{{{{{call.service}}}}}{path}"),
        "name": call.summary,
        "meta": {**_meta("req", f"{call.service} {call.operation_id}"), "description": call.description},
        "method": call.method,
        **_body(call),
        "parameters": [_value(each) for each in call.query],
        "headers": _headers(call),
        "pathParameters": [{"name": each.name, "value": _in_insomnia(each.value)} for each in call.path_values],
        "authentication": _authentication(call),
        "scripts": {"afterResponse": _tests(call)},
    }


def _in_insomnia(text: str) -> str:
    return variables_as(text, _VARIABLE)


def _value(value: Value) -> dict[str, Any]:
    return {"name": value.name, "value": value.value, "description": value.description, "disabled": not value.sent}


def _authentication(call: Call) -> dict[str, Any]:
    if call.credential and call.credential[1] == "Authorization":
        return {"type": "bearer", "token": _VARIABLE % call.credential[0]}
    return {"type": "none"}


def _headers(call: Call) -> list[dict[str, Any]]:
    headers = [_value(each) for each in call.headers]
    if call.credential and call.credential[1] != "Authorization":
        headers.append({"name": call.credential[1], "value": _VARIABLE % call.credential[0]})
    if call.key:
        headers.append({"name": "Idempotency-Key", "value": "{% uuid 'v4' %}"})
    if call.body:
        headers.append({"name": "Content-Type", "value": call.body[0]})
    return headers


def _body(call: Call) -> dict[str, Any]:
    if call.body is None:
        return {}
    if call.body[1] is None:
        return {"body": {"mimeType": "application/octet-stream"}}
    text = json.dumps(call.body[1], indent=2, ensure_ascii=False)
    return {"body": {"mimeType": call.body[0], "text": _in_insomnia(text)}}


def _tests(call: Call) -> str:
    statuses = ", ".join(call.answers)
    lines = [
        'insomnia.test("the status is one of the contract", () => {',
        f"  insomnia.expect([{statuses}]).to.include(insomnia.response.code);",
        "});",
    ]
    if call.keeps:
        lines += ["if (insomnia.response.code < 300) {", "  const body = insomnia.response.json();"]
        for variable, member in call.keeps.items():
            lines.append(f'  if ({member}) insomnia.environment.set("{variable}", {member});')
        lines.append("}")
    return "\n".join(lines)
