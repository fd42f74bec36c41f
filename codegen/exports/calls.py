"""The calls of a collection, whatever tool it is for: each operation with its example, its credential and its answers."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from codegen.bundle import Bundle
from codegen.reading import Contracts

_BODY_LINK = re.compile(r"^\$response[.]body#/(.+)$")
_KEY = "Idempotency-Key"
_METHODS_IN_ORDER = ("post", "get", "put", "patch", "delete")
_FORMATS = frozenset({"date", "date-time", "email", "uri", "uuid"})
_DEFINITIONS = "#/definitions/"
_COMPONENTS = "#/components/schemas/"


@dataclass(frozen=True)
class Value:
    """A parameter. A required one is sent; another one lies ready, switched off."""

    name: str
    value: str
    description: str
    sent: bool


@dataclass(frozen=True)
class Answer:
    """What the contract says of one status: its media types, and the name of its schema where it is JSON."""

    types: Sequence[str]
    schema: str | None


@dataclass(frozen=True)
class Call:
    """One operation, ready to be sent."""

    service: str
    tag: str
    operation_id: str
    summary: str
    description: str
    method: str
    path: str
    path_values: Sequence[Value] = ()
    query: Sequence[Value] = ()
    headers: Sequence[Value] = ()
    key: bool = False
    """Whether it takes an Idempotency-Key: a new one each time it is sent."""
    credential: tuple[str, str] | None = None
    """The variable that holds it, and the header it travels in."""
    body: tuple[str, Any] | None = None
    """Media type and example; the example of what is not JSON is None."""
    answers: Mapping[str, Answer] = field(default_factory=dict)
    """By status."""
    keeps: Mapping[str, str] = field(default_factory=dict)
    """What later calls need of its answer, by variable: the member of `body`, in JavaScript."""


@dataclass(frozen=True)
class Collection:
    """The calls of the suite, and the variables that they use."""

    sign_ins: Sequence[Call]
    calls: Mapping[str, Sequence[Call]]
    """By service."""
    schemas: Mapping[str, Mapping[str, Any]]
    """JSON Schemas (draft-07) of each service, by name."""
    variables: Mapping[str, str]
    """Addresses, accounts, credentials and ids; the credentials are empty."""
    secrets: frozenset[str]
    """The variables that are nobody else's business."""


def collect(contracts: Contracts) -> Collection:
    """Returns all calls of the contracts at hand."""
    calls = {service: list(_calls(bundle)) for service, bundle in contracts.services().items()}
    signing = list(_sign_ins(contracts, calls))
    every = [call for some in calls.values() for call in some]
    addresses = {service: _address(bundle) for service, bundle in contracts.services().items()}
    accounts = {variable: "" for call in signing for variable in _accounts(call)}
    credentials = {call.credential[0]: "" for call in every if call.credential}
    ids = {value.name: value.value for call in every for value in call.path_values}
    return Collection(
        sign_ins=signing,
        calls={service: [_with_variables(call, ids) for call in some] for service, some in calls.items()},
        schemas={service: schemas_of(bundle) for service, bundle in contracts.services().items()},
        variables={**addresses, **accounts, **credentials, **ids},
        secrets=frozenset({*credentials, *(name for name in accounts if name.endswith("password"))}),
    )


def variables_as(text: str, form: str) -> str:
    """Returns a text with its variables, which are written `{{name}}`, in the form of a tool, such as `{{ _.%s }}`."""
    return re.sub(r"{{(\w+)}}", lambda found: form % found[1], text)


def title(word: str) -> str:
    """Returns the name of a folder: `cart-items` is `Cart items`."""
    return word.replace("-", " ").capitalize()


def by_tag(calls: Iterable[Call]) -> dict[str, list[Call]]:
    """Returns the calls in folders, one for each tag."""
    folders: dict[str, list[Call]] = {}
    for call in calls:
        folders.setdefault(call.tag, []).append(call)
    return folders


def schemas_of(bundle: Bundle) -> dict[str, Any]:
    """Returns the schemas of a service as JSON Schemas (draft-07) that refer to each other below `definitions`."""
    schemas = bundle.document.get("components", {}).get("schemas", {})
    return {name: _as_json_schema(schema) for name, schema in schemas.items()}


def _as_json_schema(node: Any, *, names: bool = False) -> Any:
    """`names`: the keys of the node are names of members, not keywords."""
    if isinstance(node, list):
        return [_as_json_schema(each) for each in node]
    if not isinstance(node, dict):
        return node
    if names:
        return {name: _as_json_schema(each) for name, each in node.items()}
    return {
        key: value.replace(_COMPONENTS, _DEFINITIONS) if key == "$ref" else _as_json_schema(value, names=key == "properties")
        for key, value in node.items()
        if not (key in {"description", "example", "default"} or key.startswith("x-"))
        and not (key == "format" and value not in _FORMATS)
    }


def _calls(bundle: Bundle) -> Iterator[Call]:
    """What makes something comes first and what takes it away last, so that the calls can be sent one after the other."""
    found = sorted(bundle.operations(), key=lambda each: _METHODS_IN_ORDER.index(each[1]))
    for path, method, _, operation, shared in found:
        parameters = [bundle.resolve(each) for each in (*shared, *operation.get("parameters", []))]
        answers = {status: bundle.resolve(each) for status, each in operation["responses"].items()}
        yield Call(
            service=bundle.service,
            tag=operation.get("tags", [bundle.service])[0],
            operation_id=operation["operationId"],
            summary=operation["summary"],
            description=" ".join(operation.get("description", "").split()),
            method=method.upper(),
            path=path,
            path_values=_values(bundle, parameters, "path"),
            query=_values(bundle, parameters, "query"),
            headers=[each for each in _values(bundle, parameters, "header") if each.name != _KEY],
            key=any(each["name"] == _KEY for each in parameters),
            credential=_credential(bundle, operation),
            body=_body(bundle, operation),
            answers={status: _answer(answer) for status, answer in answers.items()},
            keeps=_kept(bundle, answers),
        )


def _address(bundle: Bundle) -> str:
    return str(bundle.document["servers"][0]["url"])


def _values(bundle: Bundle, parameters: Iterable[dict[str, Any]], place: str) -> list[Value]:
    """A list in the query is `a=1&a=2`: a value for each."""
    return [
        Value(each["name"], _text(value), " ".join(each.get("description", "").split()), each.get("required", False))
        for each in parameters
        if each["in"] == place
        for value in _each(_example(bundle, each))
    ]


def _each(example: Any) -> Sequence[Any]:
    return example if isinstance(example, list) else [example]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _example(bundle: Bundle, node: dict[str, Any]) -> Any:
    """The example of a parameter or a body; without one, what its schema offers."""
    if "example" in node:
        return node["example"]
    for example in node.get("examples", {}).values():
        return bundle.resolve(example)["value"]
    schema = bundle.resolve(node.get("schema", {}))
    return schema.get("example", schema.get("default", schema.get("enum", [""])[0]))


def _credential(bundle: Bundle, operation: dict[str, Any]) -> tuple[str, str] | None:
    """The first one that the contract names."""
    schemes = bundle.document.get("components", {}).get("securitySchemes", {})
    for alternative in operation.get("security", []):
        for name in alternative:
            if schemes[name]["type"] == "apiKey":
                return _token_of(name), schemes[name]["name"]
            return _token_of(name), "Authorization"
    return None


def _token_of(scheme: str) -> str:
    return f"{scheme.removesuffix('_token')}_token"


def _body(bundle: Bundle, operation: dict[str, Any]) -> tuple[str, Any] | None:
    if "requestBody" not in operation:
        return None
    content = bundle.resolve(operation["requestBody"])["content"]
    media_type = next(iter(content))
    is_json = media_type.endswith("json")
    return media_type, _example(bundle, content[media_type]) if is_json else None


def _answer(response: dict[str, Any]) -> Answer:
    content = response.get("content", {})
    references = [each["schema"].get("$ref") for name, each in content.items() if name.endswith("json")]
    return Answer(tuple(content), references[0].rsplit("/", 1)[-1] if references and references[0] else None)


def _kept(bundle: Bundle, answers: Mapping[str, dict[str, Any]]) -> dict[str, str]:
    """What the links of a success hand on, and the tokens that it gives."""
    kept: dict[str, str] = {}
    schemes = bundle.document.get("components", {}).get("securitySchemes", {})
    for response in (answer for status, answer in answers.items() if status.startswith("2")):
        for link in response.get("links", {}).values():
            for name, expression in bundle.resolve(link).get("parameters", {}).items():
                if found := _BODY_LINK.match(str(expression)):
                    kept[name.rpartition(".")[2]] = _member(found[1].split("/"))
        for content in response.get("content", {}).values():
            members = bundle.resolve(content["schema"]).get("properties", {})
            kept |= {_token_of(name): _member([name]) for name in schemes if name in members}
    return kept


def _member(tokens: Iterable[str]) -> str:
    return "body" + "".join(f"?.[{token}]" if token.isdigit() else f"?.{token}" for token in tokens)


def _sign_ins(contracts: Contracts, calls: Mapping[str, Sequence[Call]]) -> Iterator[Call]:
    """One for each scheme by which a person signs in with a password: its call is the one at the scheme's `tokenUrl`."""
    places = {
        f"{_address(contracts.bundles[service])}{call.path}": call
        for service, some in calls.items()
        for call in some
        if call.method == "POST"
    }
    schemes = {
        name: scheme["flows"]["password"]["tokenUrl"]
        for bundle in contracts.services().values()
        for name, scheme in bundle.document.get("components", {}).get("securitySchemes", {}).items()
        if "password" in scheme.get("flows", {})
    }
    for name, url in schemes.items():
        if url in places:
            call = places[url]
            media_type, members = _required(contracts.bundles[call.service], call)
            filled = {member: f"{{{{{name}_{member}}}}}" for member in members}
            yield Call(
                service=call.service,
                tag="sign-in",
                operation_id=f"sign_in_as_{name}",
                summary=f"Sign in as {name}",
                description=f"The token is kept as `{_token_of(name)}` for the calls that need it.",
                method=call.method,
                path=call.path,
                body=(media_type, filled),
                answers=call.answers,
                keeps={_token_of(name): _member(["access_token"])},
            )


def _required(bundle: Bundle, call: Call) -> tuple[str, Sequence[str]]:
    """The media type of a body, and what it must have: an optional member that is sent empty would be refused."""
    operation = next(each for *_, each, _ in bundle.operations() if each["operationId"] == call.operation_id)
    media_type, content = next(iter(bundle.resolve(operation["requestBody"])["content"].items()))
    return media_type, bundle.resolve(content["schema"])["required"]


def _accounts(call: Call) -> list[str]:
    """The variables in the body of a sign-in."""
    return re.findall(r"{{(\w+)}}", json.dumps(call.body))


def _with_variables(call: Call, ids: Mapping[str, str]) -> Call:
    """The call with variables in place of the ids in its path and its body."""
    path_values = [Value(each.name, f"{{{{{each.name}}}}}", each.description, each.sent) for each in call.path_values]
    body = call.body
    if body and isinstance(body[1], dict):
        filled = {
            name: f"{{{{{name}}}}}" if name in ids and isinstance(value, str) else value for name, value in body[1].items()
        }
        body = (body[0], filled)
    return Call(**{**vars(call), "path_values": path_values, "body": body})
