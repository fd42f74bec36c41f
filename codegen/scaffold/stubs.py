"""The Python of what is new: stubs that say what to write, and tests that fail until it is written."""

from collections.abc import Mapping, Sequence
from textwrap import wrap

from codegen.names import docstring, literal, pascal, sentence
from codegen.scaffold.draft import Draft
from codegen.scaffold.questions import Answers

_WIDTH = 110
_TRANSACTION = "from infra.runtime.store.transaction import Transaction"
_SIGNATURES: Mapping[str, str] = {
    "Query": "def {name}(tx: Transaction, request: {request}) -> {answer}:",
    "Command": "def {name}(tx: Transaction, request: {request}) -> {answer}:",
    "Workflow": "async def {name}(request: {request}) -> {answer}:",
    "Instant": "def {name}(request: {request}) -> {answer}:",
}


class Caller:
    """Who calls a service in its tests."""

    def __init__(self, draft: Draft, service: str, security: Sequence[Mapping[str, list[str]]] = ()) -> None:
        self.service, self.client = service, f"{pascal(service)}Client"
        conftest = draft.text(f"tests/service/{service}/conftest.py")
        self.has_fixture = f"\ndef {service}(" in conftest or f"\nasync def {service}(" in conftest
        self.scheme, self.scopes = next(iter(next(iter(security), {"": list[str]()}).items()))

    def expression(self) -> str:
        """Returns the client that may call the operation."""
        match self.scheme:
            case "staff":
                return f"{self.service}.as_staff({self.client}, {', '.join(map(literal, self.scopes))})"
            case "customer":
                return f'{self.service}.as_customer({self.client}, new_id("cus"))'
            case "service":
                return f"{self.service}.as_service({self.client})"
            case "":
                return f"{self.service}.client({self.client})"
        header = "_".join(map(str.capitalize, self.scheme.split("_")))
        return f'{self.service}.client({self.client}, {header}="the token that its creation answers")'

    def fixture(self) -> str:
        """Returns the fixture of the running service, unless the service's conftest.py has it."""
        if self.has_fixture:
            return ""
        return f"""
@pytest.fixture
async def {self.service}(tmp_path: Path) -> AsyncIterator[Serving]:
    async with serving("{self.service}", folder=tmp_path) as services:
        yield services["{self.service}"]
"""


def to_fill(service: str, module: str) -> str:
    """Returns what a person is told of a stub."""
    test = f"tests/service/{service}/test_{module.rpartition('/')[2]}.py"
    return f"write impl/{service}/{module}.py, and in {test} what it must do: that test fails until then"


def operation_stub(service: str, name: str, code: str, answer: str, given: Answers, refusals: Sequence[str]) -> str:
    """Returns the text of impl/<service>/operations/<name>.py; `refusals` are the codes that it raises itself."""
    request = f"{pascal(name)}Request"
    problems = ", ".join(map(pascal, refusals))
    hints = [f"Raises {problems} (generated.{service}.problems)."] if problems else []
    hints += [f"A repository emits {', '.join(given['emits'])} (generated.events.{service})."] if given["emits"] else []
    return f'''"""{docstring(sentence(given.one("summary")))}"""

from generated.{service}.operations import {answer}, {request}
{_TRANSACTION}


{_SIGNATURES[code].format(name=name, request=request, answer=answer)}
    {_docstring(hints)}raise NotImplementedError({literal(f"{name} is a stub: write here what it does")})
'''


def operation_test(caller: Caller, name: str, answer: str, summary: str, fields: Mapping[str, str]) -> str:
    """Returns the text of tests/service/<service>/test_<name>.py; `fields` are the arguments of the request, as Python."""
    service = caller.service
    request = ", ".join(f"{field}={value}" for field, value in fields.items())
    return f'''"""{docstring(sentence(summary))}"""

from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from generated.common import models as common_models
from generated.{service} import models, operations
from generated.{service}.client import {caller.client}
from infra.runtime.ids import new_id
from tests.support.service import Serving, serving

{caller.fixture()}
async def {name}({service}: Serving) -> operations.{answer}:
    """Returns the answer to the example of the contract."""
    request = operations.{pascal(name)}Request({request})
    return await {caller.expression()}.{name}(request)


async def test_{name}({service}: Serving) -> None:
    {_fail(f"impl/{service}/operations/{name}.py")}
'''


def reaction_stub(producer: str, event: str, name: str, service: str) -> str:
    """Returns the text of impl/<service>/reactions/<name>.py."""
    return f'''"""What {service.upper()} does on {event}."""

from generated.events.{producer} import {event}
{_TRANSACTION}


def {name}(tx: Transaction, event: {event}) -> None:
    raise NotImplementedError({literal(f"{name} is a stub: write here what it does")})
'''


def reaction_test(caller: Caller, producer: str, event: str, name: str, contract: str) -> str:
    """Returns the text of tests/service/<service>/test_<name>.py; `contract` is the event's file below contracts/."""
    service = caller.service
    return f'''"""What {service.upper()} does on {event}."""

from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from generated.events.{producer} import {event}
from tests.support.service import Serving, serving

CONTRACT = Path(__file__).parents[3] / "contracts/{contract}.json"
{caller.fixture()}

async def react({service}: Serving) -> None:
    """Hands the example of the contract to the service."""
    example = msgspec.json.decode(CONTRACT.read_bytes())["examples"][0]
    await {service}.react(msgspec.convert(example, {event}))


async def test_{name}({service}: Serving) -> None:
    {_fail(f"impl/{service}/reactions/{name}.py")}
'''


def _docstring(sentences: Sequence[str]) -> str:
    """Returns a docstring in a function, and the line below it begun; nothing without sentences."""
    lines = [line for sentence_ in sentences for line in (*wrap(sentence_, _WIDTH), "")][:-1]
    text = "\n".join(f"    {line}" if line else "" for line in lines).lstrip()
    end = "\n    " if len(lines) > 1 else ""
    return f'"""{text}{end}"""\n    ' if lines else ""


def _fail(file: str) -> str:
    return f"pytest.fail({literal(f'Write {file}, and say here what it must do')})"
