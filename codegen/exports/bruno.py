"""A Bruno collection: a folder of .bru files, printed by Bruno's own library."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen import node_tools
from codegen.exports import skeletons
from codegen.exports.calls import Call, Collection, Value, title
from codegen.faults import CodegenError

NODE = Path(__file__).parent / "node"
_MANIFEST = {"version": "1", "name": "Comptoir", "type": "collection", "ignore": ["node_modules", ".git"]}


def write(collection: Collection, folder: Path) -> list[Path]:
    """Writes the collection and returns its files; requests of before that are none any more are removed."""
    printed = files(collection)
    if (folder / "bruno.json").is_file():
        for path in folder.rglob("*.bru"):
            path.unlink()
    return skeletons.write(printed, folder)


def files(collection: Collection) -> dict[str, str]:
    """Returns the text of each file, by name below the collection's folder. Raises CodegenError when Bruno's library fails."""
    requests = dict(_requests(collection))
    environment = [
        {"name": name, "value": value, "enabled": True, "secret": name in collection.secrets}
        for name, value in collection.variables.items()
    ]
    given = {"requests": requests, "environments": {"environments/local.bru": {"variables": environment}}}
    done = node_tools.run("bru.mjs", folder=NODE, given=json.dumps(given))
    if done.returncode != 0:
        raise CodegenError(["@usebruno/lang failed:", *done.stderr.splitlines()[-20:]])
    printed: dict[str, str] = json.loads(done.stdout)
    return {"bruno.json": json.dumps(_MANIFEST, indent=2) + "\n", **printed}


def _requests(collection: Collection) -> Iterator[tuple[str, dict[str, Any]]]:
    for number, call in enumerate(collection.sign_ins, start=1):
        yield f"Sign in/{call.summary}.bru", _request(call, number)
    for service, calls in collection.calls.items():
        for number, call in enumerate(calls, start=1):
            yield f"{service}/{title(call.tag)}/{call.operation_id}.bru", _request(call, number)


def _request(call: Call, number: int) -> dict[str, Any]:
    url = f"{{{{{call.service}}}}}{call.path.replace('{', ':').replace('}', '')}"
    sent = "&".join(f"{each.name}={each.value}" for each in call.query if each.sent)
    is_bearer = call.credential is not None and call.credential[1] == "Authorization"
    return {
        "meta": {"name": call.summary, "type": "http", "seq": number},
        "http": {
            "method": call.method.lower(),
            "url": f"{url}{'?' if sent else ''}{sent}",
            "body": "json" if call.body and call.body[1] is not None else "none",
            "auth": "bearer" if is_bearer else "none",
        },
        "params": [
            *(_value(each, type="query") for each in call.query),
            *(_value(each, type="path") for each in call.path_values),
        ],
        "headers": _headers(call),
        **({"auth": {"bearer": {"token": f"{{{{{call.credential[0]}}}}}"}}} if is_bearer and call.credential else {}),
        **({"body": {"json": json.dumps(call.body[1], indent=2, ensure_ascii=False)}} if call.body and call.body[1] else {}),
        **({"script": {"res": _keeping(call)}} if call.keeps else {}),
        "tests": _tests(call),
        "docs": call.description,
    }


def _value(value: Value, **more: str) -> dict[str, Any]:
    return {"name": value.name, "value": value.value, "enabled": value.sent, **more}


def _headers(call: Call) -> list[dict[str, Any]]:
    headers = [_value(each) for each in call.headers]
    if call.credential and call.credential[1] != "Authorization":
        headers.append({"name": call.credential[1], "value": f"{{{{{call.credential[0]}}}}}", "enabled": True})
    if call.key:
        headers.append({"name": "Idempotency-Key", "value": "{{$guid}}", "enabled": True})
    if call.body:
        headers.append({"name": "Content-Type", "value": call.body[0], "enabled": True})
    return headers


def _tests(call: Call) -> str:
    return "\n".join(
        [
            'test("the status is one of the contract", function () {',
            f"  expect([{', '.join(call.answers)}]).to.include(res.getStatus());",
            "});",
        ]
    )


def _keeping(call: Call) -> str:
    lines = ["const body = res.getBody();"]
    for variable, member in call.keeps.items():
        lines.append(f'if (res.getStatus() < 300 && {member}) bru.setEnvVar("{variable}", {member});')
    return "\n".join(lines)
