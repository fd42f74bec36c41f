"""A Postman collection (format v2.1) and its environment; each request tests the status, the media type and the schema."""

import json
import uuid
from collections.abc import Iterable
from typing import Any

from codegen.exports.calls import Answer, Call, Collection, Value, by_tag, title

COLLECTION, ENVIRONMENT = "comptoir.postman_collection.json", "comptoir.postman_environment.json"
_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_NAMESPACE = uuid.UUID("6d1f4f6e-0d0e-5a3c-9a55-0d7f7d0c9001")
SIGN_IN = "Sign in"
"""The folder whose requests get the tokens of the accounts in the environment."""


def files(collection: Collection) -> dict[str, str]:
    """Returns the text of each file, by name."""
    return {
        COLLECTION: json.dumps(_document(collection), indent=1, ensure_ascii=False) + "\n",
        ENVIRONMENT: json.dumps(_environment(collection), indent=1, ensure_ascii=False) + "\n",
    }


def _document(collection: Collection) -> dict[str, Any]:
    folders = [
        {"name": service, "item": [_folder(title(tag), some) for tag, some in by_tag(calls).items()]}
        for service, calls in collection.calls.items()
    ]
    return {
        "info": {"_postman_id": _id("collection"), "name": "Comptoir", "schema": _SCHEMA},
        "item": [_folder(SIGN_IN, collection.sign_ins), *folders],
        "variable": [
            {"key": _schemas_of(service), "value": json.dumps(schemas, separators=(",", ":"))}
            for service, schemas in collection.schemas.items()
        ],
    }


def _environment(collection: Collection) -> dict[str, Any]:
    values = [
        {"key": name, "value": value, "type": "secret" if name in collection.secrets else "default", "enabled": True}
        for name, value in collection.variables.items()
    ]
    return {"id": _id("environment"), "name": "Comptoir", "values": values, "_postman_variable_scope": "environment"}


def _id(name: str) -> str:
    """The same for the same contracts, so that an import replaces the collection of before."""
    return str(uuid.uuid5(_NAMESPACE, name))


def _schemas_of(service: str) -> str:
    return f"schemas_{service}"


def _folder(name: str, calls: Iterable[Call]) -> dict[str, Any]:
    return {"name": name, "item": [_request(call) for call in calls]}


def _request(call: Call) -> dict[str, Any]:
    return {
        "id": _id(f"{call.service} {call.operation_id}"),
        "name": call.summary,
        "event": [{"listen": "test", "script": {"type": "text/javascript", "exec": tests(call).splitlines()}}],
        "request": {
            "method": call.method,
            "description": call.description,
            "url": _url(call),
            "header": _headers(call),
            **_body(call),
        },
    }


def _url(call: Call) -> dict[str, Any]:
    path = [f":{part[1:-1]}" if part.startswith("{") else part for part in call.path.strip("/").split("/")]
    host = f"{{{{{call.service}}}}}"
    sent = "&".join(f"{each.name}={each.value}" for each in call.query if each.sent)
    return {
        "raw": f"{host}/{'/'.join(path)}{'?' if sent else ''}{sent}",
        "host": [host],
        "path": path,
        "query": [_value(each) for each in call.query],
        "variable": [{"key": each.name, "value": each.value, "description": each.description} for each in call.path_values],
    }


def _value(value: Value) -> dict[str, Any]:
    return {"key": value.name, "value": value.value, "description": value.description, "disabled": not value.sent}


def _headers(call: Call) -> list[dict[str, Any]]:
    headers = [_value(each) for each in call.headers]
    if call.credential:
        variable, name = call.credential
        token = f"{{{{{variable}}}}}"
        headers.append({"key": name, "value": f"Bearer {token}" if name == "Authorization" else token})
    if call.key:
        headers.append({"key": "Idempotency-Key", "value": "{{$guid}}"})
    if call.body:
        headers.append({"key": "Content-Type", "value": call.body[0]})
    return headers


def _body(call: Call) -> dict[str, Any]:
    if call.body is None:
        return {}
    if call.body[1] is None:
        return {"body": {"mode": "file", "file": {"src": None}}}
    return {"body": {"mode": "raw", "raw": json.dumps(call.body[1], indent=2, ensure_ascii=False)}}


def tests(call: Call) -> str:
    """Returns the script that runs after the request: what the contract says of each status, and what later calls need."""
    lines = [
        "const answers = {",
        *(f"  {status}: {_answer(answer)}," for status, answer in call.answers.items()),
        "};",
        "const answer = answers[pm.response.code];",
        'pm.test("the status is one of the contract", () => {',
        "  pm.expect(Object.keys(answers), pm.response.text().slice(0, 300)).to.include(String(pm.response.code));",
        "});",
        "if (answer?.types.length) {",
        '  pm.test("the media type is one of the contract", () => {',
        '    pm.expect(answer.types).to.include(String(pm.response.headers.get("Content-Type")).split(";")[0]);',
        "  });",
        "}",
        "if (answer?.schema) {",
        "  pm.test(`the answer is a ${answer.schema}`, () => {",
        f'    const definitions = JSON.parse(pm.collectionVariables.get("{_schemas_of(call.service)}"));',
        "    pm.response.to.have.jsonSchema({ definitions, allOf: [{ $ref: `#/definitions/${answer.schema}` }] });",
        "  });",
        "}",
    ]
    if call.keeps:
        lines += ["if (pm.response.code < 300) {", "  const body = pm.response.json();"]
        lines += [f"  {_keep(variable, member)}" for variable, member in call.keeps.items()]
        lines.append("}")
    return "\n".join(lines)


def _answer(answer: Answer) -> str:
    schema = f", schema: {json.dumps(answer.schema)}" if answer.schema else ""
    return f"{{ types: {json.dumps(list(answer.types))}{schema} }}"


def _keep(variable: str, member: str) -> str:
    return f'if ({member}) pm.environment.set("{variable}", {member});'
