"""A new service with one resource: its contract, its package with the first revision of its tables, and its tests."""

from collections.abc import Mapping

from codegen.faults import CodegenError
from codegen.names import literal, pascal, sentence, snake
from codegen.reading import Contracts
from codegen.scaffold import operation, yaml_text
from codegen.scaffold.draft import Draft
from codegen.scaffold.questions import LONGEST_NAME, Answers, Question

_RESOURCE = "[a-z]+(-[a-z]+)*"
_LONGEST_RESOURCE = LONGEST_NAME - len("list_")
_PORT = "[1-9][0-9]{0,4}"
_FIRST_PORT = 9020
_SHARED_PATHS = (
    *("/health/live", "/health/ready", "/info", "/outbox", "/dead-letters"),
    *("/dead-letters/{dead_letter_id}/replay", "/dead-letters/{dead_letter_id}/discard"),
)

QUESTIONS = (
    Question("name", "its name, what it does, as in reviewing", form="[a-z]+", longest=LONGEST_NAME),
    Question("resource", "what it owns: a plural noun, kebab-case, as in reviews", form=_RESOURCE, longest=_LONGEST_RESOURCE),
    Question(
        "item",
        "one of them, PascalCase",
        lambda given: pascal(given.one("resource").removesuffix("s")),
        form="[A-Z][A-Za-z0-9]*",
        longest=LONGEST_NAME,
    ),
    Question("description", "what it is for, in one sentence"),
    Question("port", f"its port; by default the first free one from {_FIRST_PORT}", lambda _: "", form=_PORT),
    Question("roles", "the roles of staff that may read", lambda _: "OWNER", is_many=True),
)


def make(draft: Draft, given: Answers) -> list[str]:
    """Makes the service in the draft. Returns what is left to do. Raises CodegenError for what cannot be made."""
    contracts, name, resource = draft.contracts(), given.one("name"), given.one("resource")
    _check(contracts, draft, given)
    port = given.one("port") or str(_free_port(contracts))
    for file, text in _contract(given, port).items():
        draft.create(file, text)
    for file, text in {**_package(given), **_tests(given)}.items():
        draft.create_python(file, text)
    draft.create(f"impl/{name}/README.md", _readme(given))
    listed = Answers(
        {
            "service": [name],
            "operation-id": [f"list_{snake(resource)}"],
            "method": ["GET"],
            "path": [f"/{resource}"],
            "summary": [f"List {resource.replace('-', ' ')}"],
            "description": ["Newest first."],
            "tag": [resource],
            "shape": ["lists"],
            "security": [f"staff:{resource}:read"],
            "request": [],
            "response": [f"{given.one('item')}({_id(given)}, created_at)"],
            "problem": [],
            "emits": [],
            "code": ["Query"],
        }
    )
    return [
        *operation.make(draft, listed),
        f"add columns to impl/{name}/tables.py and to its first revision, beside it in migrations/",
        f"say in impl/{name}/README.md what it owns; tox -e codegen -- new operation|event|consumer adds the rest",
    ]


def _check(contracts: Contracts, draft: Draft, given: Answers) -> None:
    name, port = given.one("name"), given.one("port")
    if name in contracts.suite.names or draft.exists(f"contracts/{name}") or draft.exists(f"impl/{name}"):
        raise CodegenError([f"{name} exists already: see contracts/{name} and impl/{name}."])
    if port and int(port) in _ports(contracts):
        raise CodegenError([f"--port {port}: is the one of {_ports(contracts)[int(port)]}."])
    for role in given["roles"]:
        if role not in contracts.suite.staff_roles:
            raise CodegenError([f"--roles {role}: there is no such role, only {', '.join(contracts.suite.staff_roles)}."])


def _ports(contracts: Contracts) -> Mapping[int, str]:
    services = {service.port: service.name for service in contracts.suite.services}
    return services | {port: f"the site {site}" for site, port in contracts.suite.sites.items()}


def _free_port(contracts: Contracts) -> int:
    return next(port for port in range(_FIRST_PORT, 65536) if port not in _ports(contracts))


def _id(given: Answers) -> str:
    return f"{snake(given.one('item'))}_id"


def _contract(given: Answers, port: str) -> dict[str, str]:
    """Returns the files of the contract, without its first operation."""
    name, resource = given.one("name"), given.one("resource")
    document = {
        "openapi": "3.0.3",
        "info": {
            "title": name.upper(),
            "version": "1.0.0",
            "description": sentence(given.one("description")),
            "contact": {"name": "Comptoir"},
            "license": {"name": "Apache-2.0", "url": "https://www.apache.org/licenses/LICENSE-2.0"},
        },
        "servers": [{"url": f"http://localhost:{port}"}],
        "tags": [{"name": "service", "description": "Health, outbox, dead letters."}],
        "paths": {path: {"$ref": f"../shared/operations.yaml#/paths/{path.replace('/', '~1')}"} for path in _SHARED_PATHS},
        "components": {"securitySchemes": {"staff": {"$ref": "../shared/components.yaml#/components/securitySchemes/staff"}}},
    }
    scope = {"description": f"See {resource.replace('-', ' ')}", "roles": given["roles"]}
    return {
        f"contracts/{name}/openapi.yaml": yaml_text.text_of(document),
        f"contracts/{name}/scopes.yaml": yaml_text.text_of({"scopes": {f"{resource}:read": scope}}),
    }


def _package(given: Answers) -> dict[str, str]:
    """Returns the Python of the service, without its first operation."""
    name, table, identifier = given.one("name"), snake(given.one("resource")), _id(given)
    words, title = given.one("resource").replace("-", " "), name.upper()
    files = {
        "__init__": "",
        "operations/__init__": f'"""The operations of contracts/{name}, one in each file."""\n',
        "migrations/__init__": (
            f'"""The revisions of {title}\'s tables, in order; none is changed once it is released (ADR 0032)."""\n'
        ),
        "tables": f'''"""The tables of {title}."""

from sqlalchemy import Column, MetaData, String, Table

from infra.runtime.store.types import Instant

metadata = MetaData()

{table} = Table(
    {literal(table)},
    metadata,
    Column({literal(identifier)}, String(40), primary_key=True),
    Column("created_at", Instant, nullable=False),
)
''',
        f"migrations/r0001_{table}": f'''"""{words.capitalize()}."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    op.create_table(
        {literal(table)},
        sa.Column({literal(identifier)}, sa.String(length=40), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint({literal(identifier)}),
    )
''',
        "app": f'''"""The composition root of {title}."""

from generated.events.{name} import PUBLICATIONS
from generated.{name}.operations import Operations
from generated.{name}.subscriptions import Subscriptions
from impl.common.reactions.on_session_revoked import on_session_revoked
from impl.{name} import tables
from infra.runtime.event import Reaction
from infra.runtime.service import Implementation, Resources, ServiceDefinition
from infra.runtime.settings import Settings


def build(settings: Settings, resources: Resources) -> Implementation:
    return Implementation(
        operations=Operations(),
        subscriptions=Subscriptions(session_revoked=Reaction(on_session_revoked)),
    )


SERVICE = ServiceDefinition(
    name={literal(name)}, settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build
)
''',
    }
    return {f"impl/{name}/{file}.py": text for file, text in files.items()}


def _tests(given: Answers) -> dict[str, str]:
    """Returns what its tests over HTTP share."""
    name, title = given.one("name"), given.one("name").upper()
    conftest = f'''"""One running {title} service for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.service import Serving, serving


@pytest.fixture
async def {name}(tmp_path: Path) -> AsyncIterator[Serving]:
    async with serving({literal(name)}, folder=tmp_path) as services:
        yield services[{literal(name)}]
'''
    return {f"tests/service/{name}/__init__.py": "", f"tests/service/{name}/conftest.py": conftest}


def _readme(given: Answers) -> str:
    what = f"{sentence(given.one('description'))} It owns `{snake(given.one('resource'))}` (`tables.py`)."
    return f"# {given.one('name').upper()}\n\n{what}\n"
