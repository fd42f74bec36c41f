"""A new operation: its contract, its stub, its line in app.py and the test that says what to fill."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from codegen.bundle import Bundle
from codegen.faults import CodegenError
from codegen.names import literal, pascal, sentence
from codegen.reading import Contracts
from codegen.scaffold import yaml_text
from codegen.scaffold.draft import Draft
from codegen.scaffold.examples import example, known_example
from codegen.scaffold.fragment import SHAPES, Body, Fragment, Shape
from codegen.scaffold.links import links_of_new, links_to_new, templates
from codegen.scaffold.plugging import plug
from codegen.scaffold.questions import LONGEST_NAME, NONE, Answers, Question, length_fault
from codegen.scaffold.stubs import Caller, operation_stub, operation_test, to_fill
from codegen.scaffold.vocabulary import Vocabulary, own_files, relative
from codegen.wiring import OPERATIONS

_MOST_LINES = 500
"""A file with more gets no further operation: at 600 the rule S-16 refuses it."""
_METHODS: Final = {"GET": "reads", "POST": "creates", "PUT": "changes", "PATCH": "changes", "DELETE": "deletes"}
_OPERATION_ID = r"^[a-z]+(_[a-z0-9]+)+$"
_PATH = r"^(/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z]+(_[a-z]+)*\}))+$"
_TAG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_ANYBODY = "anybody"
_PROBLEM = r"([a-z0-9]+(?:-[a-z0-9]+)*)(?::(403|404|409):([^:]+?)(?::(.+))?)?"


def _shape(given: Answers) -> str:
    return "lists" if given.one("operation-id").startswith("list_") else _METHODS.get(given.one("method"), "reads")


def _resource(path: str) -> str:
    """Returns the first part of a path: `stock-items` of /stock-items/{sku}."""
    return path.lstrip("/").partition("/")[0]


QUESTIONS = (
    Question("service", "the service, as in stocking"),
    Question(
        "operation-id", "its name, snake_case and verb first, as in freeze_stock", form=_OPERATION_ID, longest=LONGEST_NAME
    ),
    Question("method", "the method", choices=tuple(_METHODS)),
    Question("path", "the path, as in /stock-items/{sku}/freezes", form=_PATH),
    Question("summary", "one sentence without full stop, as in: Freeze the stock of a variant", form=".{1,90}"),
    Question("description", "what else a caller must know", lambda given: sentence(given.one("summary"))),
    Question(
        "tag", "the plural resource it belongs to", lambda given: _resource(given.one("path")), form=_TAG, longest=LONGEST_NAME
    ),
    Question("shape", "what it does", _shape, tuple(SHAPES)),
    Question(
        "security",
        "who may call it: staff:SCOPE, customer, cart_token, order_token, service or anybody; any of several",
        is_many=True,
    ),
    Question("request", "its body: a schema's Name, or Name(member, member:type, …) for a new one", lambda _: NONE),
    Question(
        "response",
        "its answer, of a list the item: a schema's Name, or Name(member, …) for a new one",
        lambda given: NONE if given.one("shape") == "deletes" else None,
    ),
    Question(
        "problem",
        "a refusal: code, or code:409:Title:Detail (or 403, 404) for a new one",
        lambda _: NONE,
        form=_PROBLEM,
        is_many=True,
        longest=LONGEST_NAME,
    ),
    Question("emits", "an event it emits, as in StockFrozen", lambda _: NONE, is_many=True),
    Question(
        "code",
        "the shape of its code",
        lambda given: "Query" if given.one("shape") in {"reads", "lists", "asks"} else "Command",
        ("Query", "Command", "Workflow", "Instant"),
    ),
)


def make(draft: Draft, given: Answers) -> list[str]:
    """Makes the operation in the draft. Returns what is left to do. Raises CodegenError for what cannot be made."""
    return _Operation(draft, draft.contracts(), given).make()


class Parameter(NamedTuple):
    """A template of the path."""

    reference: dict[str, str]
    example: Any


class _Operation:
    """The operation that is asked for, in the contracts as they are."""

    def __init__(self, draft: Draft, contracts: Contracts, given: Answers) -> None:
        self.draft, self.contracts, self.given = draft, contracts, given
        self.service, self.name = given.one("service"), given.one("operation-id")
        self.method, self.path, self.tag = given.one("method"), given.one("path"), given.one("tag")
        self.shape: Shape = SHAPES[given.one("shape")]
        self.bundle: Bundle = contracts.bundles[self.service]
        self._check_names()
        self.root = f"{self.service}/openapi.yaml"
        self.file = self._paths_file()
        self.vocabulary = Vocabulary(contracts, self.service, self._schemas_file())

    def make(self) -> list[str]:
        problems, security = list(dict.fromkeys(self._problems())), self._security()
        self._check_emits()
        request, response = self._request(), self._response()
        parameters = self._path_parameters()
        fragment = Fragment(
            given=self.given,
            shape=self.shape,
            prefix="../" * self.file.count("/"),
            security=security,
            has_path_parameters=bool(parameters),
            request=request,
            response=response,
            problems=problems,
            statuses={self._status_of(code) for code in problems},
            links=self._links(response) if response else {},
        )
        self._write_contract(fragment.operation(), [parameter.reference for parameter in parameters.values()])
        self._write_code(parameters, request, security, problems)
        return [to_fill(self.service, f"operations/{self.name}")]

    # What cannot be made

    def _check_names(self) -> None:
        if self.method not in self.shape.methods:
            raise CodegenError(
                [f"--shape {self.given.one('shape')}: goes with {' or '.join(self.shape.methods)}, not with {self.method}."]
            )
        if fault := next(filter(None, map(length_fault, self.path.split("/"))), ""):
            raise CodegenError([f"--path: {fault}"])
        for path, method, _, operation, _ in self.bundle.operations():
            if operation["operationId"] == self.name:
                raise CodegenError([f"{self.name} exists already: {method.upper()} {path} of {self.service}."])
            self._check_templates(path)
            if (path, method) == (self.path, self.method.lower()):
                raise CodegenError([f"--path {self.path}: is taken by {operation['operationId']}, {method.upper()} {path}."])

    def _check_templates(self, path: str) -> None:
        """What stands at the same place of two paths has one name."""
        for known, wanted in zip(path.split("/"), self.path.split("/"), strict=False):
            if known.startswith("{") and wanted.startswith("{") and known != wanted:
                raise CodegenError([f"--path {self.path}: {wanted} is called {known} in {path}."])
            if known != wanted:
                return

    def _check_emits(self) -> None:
        known = [event for topic in self.contracts.topics if topic.producer == self.service for event in topic.events]
        for event in self.given["emits"]:
            if event not in known:
                raise CodegenError([f"--emits {event}: {self.service} publishes no such event; new event makes one."])

    def _security(self) -> list[dict[str, list[str]]]:
        words = self.given["security"]
        if words in ([_ANYBODY], []):
            if self.method != "GET" and self.given.one("shape") != "asks":
                raise CodegenError(
                    ["--security anybody: what changes something needs a credential, whose owner has its key (S-10)."]
                )
            return []
        schemes = self.contracts.sources.load("shared/components.yaml")["components"]["securitySchemes"]
        return [self._alternative(word, schemes) for word in words]

    def _alternative(self, word: str, schemes: Mapping[str, Any]) -> dict[str, list[str]]:
        scheme, _, scope = word.partition(":")
        if scheme not in schemes:
            raise CodegenError([f"--security {word}: there is no such scheme, only {', '.join(schemes)} and {_ANYBODY}."])
        scopes = sorted(known.name for known in self.contracts.suite.scopes.values() if known.scheme == scheme)
        if scopes and not scope and len(scopes) == 1:
            scope = scopes[0]
        if (scope or scopes) and scope not in scopes:
            raise CodegenError(
                [f"--security {word}: must be one of {', '.join(f'{scheme}:{each}' for each in scopes) or scheme}."]
            )
        return {scheme: [scope] if scope else []}

    # The contract

    def _problems(self) -> Iterator[str]:
        """Returns the codes, and writes the new ones to the catalogue of the service."""
        yield from self.shape.problems
        seen = set[str]()
        for text in self.given["problem"]:
            code, status, title, detail = [*text.split(":", 3), "", "", ""][:4]
            if code in seen:
                raise CodegenError([f"--problem {code}: is given twice."])
            seen.add(code)
            if not status and code not in self.contracts.problems:
                raise CodegenError(
                    [f"--problem {code}: stands in no problems.yaml; write {code}:409:Title:Detail for a new one."]
                )
            if status and code in self.contracts.problems:
                raise CodegenError([f"--problem {code}: stands in a problems.yaml already; write the code alone."])
            if status:
                entry = {"title": title, "status": int(status), "detail": sentence(detail or title)}
                self._put(f"{self.service}/problems.yaml", ("problems",), code, entry)
            yield code

    def _status_of(self, code: str) -> str:
        if code in self.contracts.problems:
            return str(self.contracts.problems[code].status)
        return next(text.split(":")[1] for text in self.given["problem"] if text.startswith(f"{code}:"))

    def _is_runtime(self, code: str) -> bool:
        return code in self.contracts.problems and self.contracts.problems[code].runtime

    def _request(self) -> Body | None:
        if not self.given.one("request"):
            if self.shape.has_version:
                raise CodegenError(["--request is missing: what changes something carries its version (S-11)."])
            return None
        if self.method in {"GET", "DELETE"}:
            raise CodegenError([f"--request {self.given.one('request')}: a {self.method} has no body."])
        name = self.vocabulary.named(self.given.one("request"))
        if self.shape.has_version and "version" not in self.vocabulary.properties(name):
            raise CodegenError([f"--request {name}: lacks `version`, which what changes something carries (S-11)."])
        return self._body(name)

    def _response(self) -> Body | None:
        if not self.given.one("response"):
            return None
        name = self.vocabulary.named(self.given.one("response"))
        page = name if name.endswith("Page") or not self.shape.is_list else f"{name}Page"
        if page != name and page not in self.vocabulary.places:
            items = {"type": "array", "maxItems": 100, "items": self.vocabulary.reference(name, self.vocabulary.home)}
            cursor = self.vocabulary.reference("NextCursor", self.vocabulary.home)
            properties = {"items": items, "next_cursor": cursor}
            page_schema = {"type": "object", "additionalProperties": False, "required": ["items"], "properties": properties}
            self.vocabulary.add(page, page_schema)
            body = self._body(page)
            return body._replace(example={"items": body.example["items"]})
        return self._body(page)

    def _body(self, name: str) -> Body:
        schema = self.vocabulary.reference(name, self.file)
        known = None if name in self.vocabulary.new else known_example(self.bundle, name)
        return Body(name, schema, known or example(self.vocabulary, schema, self.file))

    def _path_parameters(self) -> dict[str, Parameter]:
        """Returns the templates of the path by name; missing components are written."""
        return {name: self._path_parameter(name) for name in templates(self.path)}

    def _path_parameter(self, name: str) -> Parameter:
        component, file = next(self._components_of(name), (pascal(name), ""))
        if file:
            parameter = self.contracts.sources.load(file)["components"]["parameters"][component]
        else:
            file = self.vocabulary.home
            schema, words = self.vocabulary.of_parameter(name, file), name.removesuffix("_id").replace("_", " ")
            parameter = {"name": name, "in": "path", "required": True, "description": f"The {words}.", "schema": schema}
            parameter["example"] = example(self.vocabulary, schema, file)
            self._put(file, ("components", "parameters"), component, parameter)
        value = parameter["example"] if "example" in parameter else example(self.vocabulary, parameter["schema"], file)
        return Parameter({"$ref": f"{relative(file, self.file)}#/components/parameters/{component}"}, value)

    def _components_of(self, name: str) -> Iterator[tuple[str, str]]:
        for file in own_files(self.contracts, self.service, "paths", "schemas"):
            parameters = self.contracts.sources.load(file).get("components", {}).get("parameters", {})
            yield from ((key, file) for key, each in parameters.items() if (each.get("name"), each.get("in")) == (name, "path"))

    def _links(self, response: Body) -> dict[str, Any]:
        if self.shape.status != "201":
            return {}
        return dict(links_of_new(self.bundle, self.path, self.vocabulary.properties(response.name)))

    def _write_contract(self, operation: dict[str, Any], parameters: list[dict[str, str]]) -> None:
        for name, schema in self.vocabulary.new.items():
            self._put(self.vocabulary.home, ("components", "schemas"), name, schema)
        method = self.method.lower()
        if self.path in self.bundle.paths:
            place = self.bundle.paths[self.path]
            self._put(place.file, place.tokens, method, operation)
        else:
            item: dict[str, Any] = {"parameters": parameters} if parameters else {}
            self._put(self.file, ("paths",), self.path, {**item, method: operation})
            pointer = self.path.replace("~", "~0").replace("/", "~1")
            entry = {"$ref": f"{relative(self.file, self.root)}#/paths/{pointer}"}
            self._put(self.root, ("paths",), self.path, entry, before=self._next_path())
        for place, link in links_to_new(self.bundle, self.path, self.name):
            self._put(place.file, place.tokens, self.name, link)
        tags = self.bundle.document.get("tags", [])
        if self.tag not in [tag["name"] for tag in tags]:
            described = {"name": self.tag, "description": f"{self.tag.replace('-', ' ').capitalize()}."}
            file = f"contracts/{self.root}"
            self.draft.write(file, yaml_text.append(self.draft.text(file), ("tags",), described, before="service"))
        for scheme in {scheme for alternative in operation["security"] for scheme in alternative}:
            if scheme not in self.bundle.document["components"].get("securitySchemes", {}):
                entry = {"$ref": f"../shared/components.yaml#/components/securitySchemes/{scheme}"}
                self._put(self.root, ("components", "securitySchemes"), scheme, entry)

    def _next_path(self) -> str:
        """Returns the path that comes next in openapi.yaml: those of one resource stand together, the shared ones last."""
        paths = list(self.contracts.sources.raw(self.root)["paths"])
        beside = [index for index, path in enumerate(paths) if _resource(path) == _resource(self.path)]
        return paths[beside[-1] + 1] if beside and beside[-1] + 1 < len(paths) else "/health/live"

    def _put(self, file: str, path: tuple[str, ...], key: str, value: Any, before: str = "") -> None:
        file = f"contracts/{file}"
        self.draft.write(file, yaml_text.put(self.draft.text(file), path, key, value, before))

    def _paths_file(self) -> str:
        """Returns where the operation stands: with its path, else with its resource."""
        if self.path in self.bundle.paths:
            return self.bundle.paths[self.path].file
        file = f"{self.service}/paths/{self.tag}.yaml"
        is_long = len(self.draft.text(f"contracts/{file}").splitlines()) > _MOST_LINES
        return f"{self.service}/paths/{self.name.replace('_', '-')}.yaml" if is_long else file

    def _schemas_file(self) -> str:
        """Returns where new schemas stand: with those that other operations of the resource answer."""
        for _, _, _, operation, _ in self.bundle.operations():
            for response in operation["responses"].values() if self.tag in operation.get("tags", []) else ():
                name = (
                    response.get("content", {}).get("application/json", {}).get("schema", {}).get("$ref", "").rpartition("/")[2]
                )
                file = self.bundle.schemas[name].file if name in self.bundle.schemas else ""
                if file.startswith(f"{self.service}/") and len(self.draft.text(f"contracts/{file}").splitlines()) < _MOST_LINES:
                    return file
        return f"{self.service}/schemas/{self.tag}.yaml"

    # The code

    def _write_code(
        self,
        parameters: Mapping[str, Parameter],
        request: Body | None,
        security: list[dict[str, list[str]]],
        problems: list[str],
    ) -> None:
        module, code = f"impl.{self.service}.operations.{self.name}", self.given.one("code")
        answer = f"{pascal(self.name)}{self.shape.suffix}"
        refusals = [problem for problem in problems if not self._is_runtime(problem)]
        stub = operation_stub(self.service, self.name, code, answer, self.given, refusals)
        self.draft.create_python(f"{module.replace('.', '/')}.py", stub)
        plug(self.draft, self.service, OPERATIONS, self.name, code, module, self.name)
        fields = {name: literal(parameter.example) for name, parameter in parameters.items()}
        if self.shape.key:
            fields["idempotency_key"] = 'new_id("key")'
        if request:
            models = "common_models" if self.vocabulary.is_shared(request.name) else "models"
            fields["body"] = f"msgspec.convert({request.example!r}, {models}.{request.name})"
        caller = Caller(self.draft, self.service, security)
        test = operation_test(caller, self.name, answer, self.given.one("summary"), fields)
        self.draft.create_python(f"tests/service/{self.service}/test_{self.name}.py", test)
