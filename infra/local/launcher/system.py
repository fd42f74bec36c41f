"""A whole Comptoir on this machine, for tests and for the command line."""

import asyncio
import os
import shutil
import signal as signals
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from generated.suite import SERVICES
from infra.local.common.errors import NotRunning, ProgramFailed
from infra.local.common.folders import RunningFolder, cache_folder, enter_folder, is_kept
from infra.local.common.ports import Ports, choose_ports
from infra.local.common.progress import Progress, Silent
from infra.local.common.together import together
from infra.local.launcher.addresses import Addresses
from infra.local.launcher.credentials import Secrets, keep_secrets
from infra.local.launcher.layout import Layout, StoreKind
from infra.local.launcher.migrating import BEFORE_UPGRADE, migrate
from infra.local.launcher.programs.artifacts import Artifacts
from infra.local.launcher.programs.fast_start import prepare_fast_start
from infra.local.launcher.programs.inbox import NAME as INBOX
from infra.local.launcher.programs.inbox import inbox_program
from infra.local.launcher.programs.kafka import Kafka, kafka_jvm
from infra.local.launcher.programs.portal import NAME as PORTAL
from infra.local.launcher.programs.portal import portal_program
from infra.local.launcher.programs.postgresql import Postgresql
from infra.local.launcher.programs.proxy import BEHIND, Front, Proxy
from infra.local.launcher.programs.registry import Registry, registry_jvm
from infra.local.launcher.programs.schemas import read_schemas, register_schemas
from infra.local.launcher.programs.service import Commands, Environments, ServicePrograms, bytecode
from infra.local.launcher.programs.topics import create_topics, read_topics
from infra.local.launcher.sites import SITES, Sites
from infra.local.launcher.state import State
from infra.local.launcher.supervisor import Child, Program, Supervisor
from infra.local.players.accounts import Account
from infra.local.site.build import Builder

ROOT = Path(__file__).parents[3]
_TOPICS = Path("generated", "topics.json")
_SCHEMAS = Path("generated", "events", "schemas")
TOPICS, SCHEMAS = ROOT / _TOPICS, ROOT / _SCHEMAS
_CONNECTIONS = 10
"""To the database, at most, of one process: the pool of a store, and what tests and people open."""


class System:
    """Broker, registry, services and a mail server from start to stop: `async with System() as system: system.urls["ordering"]`.

    Use it in the main thread: the kernel kills the children when the thread that started them ends.
    """

    def __init__(
        self,
        *,
        ports: Ports = "free",
        data: Path | None = None,
        services: Sequence[str] = SERVICES,
        store: StoreKind = "sqlite",
        replicas: int = 1,
        sites: Sequence[str] = (),
        portal: bool = False,
        environment: Environments | None = None,
        commands: Commands | None = None,
        owner: Account | None = None,
        code: Path = ROOT,
        schemas: Path | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Creates a system that is not started yet. Raises StoreRefused for several replicas on SQLite.

        Args:
            ports: `mission` takes the ports of the contracts, `free` any free ones; broker and registry always take free ones.
            data: the folder for stores, topics and schema ids; by default a new one in memory, removed at the end.
            services: the services to run.
            store: `postgresql` is one server of its own, with a database for each service.
            replicas: how many processes each service has. Several are behind a proxy, which has the service's address.
            sites: which of `shop` and `backoffice` to serve; one that has changed is built first.
            portal: whether to serve the developers' portal, whose origin every service then allows.
            environment: variables by service, which override the launcher's own; those under `all` are for every service.
            commands: by service, the command to run instead of `python -m impl <service>`, with the same environment.
            owner: the first OWNER, created at PROFILING's first start; by default one with a random password.
            code: the folder of the release that the services, the step that migrates, the topics and the schemas are of.
            schemas: the folder of event schemas to register, if not the release's.
            progress: receives every step.
        """
        self._kind, self._data = ports, data
        self._layout = Layout(services=tuple(services), store=store, replicas=replicas)
        self._layout.check()
        self._served, self._sites = tuple(sites), Sites([SITES[name] for name in sites])
        self._tools = (PORTAL,) if portal else ()
        self._environment, self._commands = environment or {}, commands or {}
        self._owner, self._progress, self._code = owner, progress or Silent(), code
        self._topics, self._schemas = code / _TOPICS, schemas or code / _SCHEMAS
        self._supervisor = Supervisor()
        self._entered: RunningFolder | None = None
        self._addresses: Addresses
        self._secrets: Secrets
        self._kafka: Kafka
        self._registry: Registry
        self._postgresql: Postgresql
        self._proxy: Proxy

    async def __aenter__(self) -> Self:
        try:
            await self.start()
        except BaseException:
            await self.stop()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    @property
    def folder(self) -> Path:
        """The folder with all files of this system. Raises NotRunning."""
        if self._entered is None:
            raise NotRunning("The system does not run.")
        return self._entered.path

    @property
    def kafka(self) -> str:
        """The broker's bootstrap address."""
        return self._kafka.address

    @property
    def registry(self) -> str:
        """The root of the registry's Confluent-compatible API."""
        return self._registry.url

    @property
    def urls(self) -> dict[str, str]:
        """By service. Behind a proxy, it is the proxy's."""
        return self._addresses.urls

    @property
    def services(self) -> Sequence[str]:
        """The services that run."""
        return self._layout.services

    def programs(self, service: str) -> tuple[str, ...]:
        """The names of a service's processes: its own, or `<service>-1`, `<service>-2`…"""
        return self._layout.programs(service)

    def replicas(self, service: str) -> dict[str, str]:
        """The URLs of a service's processes, past the proxy, by their names."""
        return {name: self._addresses.of(name) for name in self.programs(service)}

    def store_url(self, service: str) -> str:
        """The STORE_URL of a service."""
        if given := self._environment.get(service, {}).get("STORE_URL"):
            return given
        if self._layout.store == "sqlite":
            return f"sqlite:///{self.folder / service}.db"
        return self._postgresql.url(service)

    @property
    def sites(self) -> dict[str, str]:
        """The addresses of shop and back office; every service allows these origins."""
        return self._addresses.sites

    @property
    def served(self) -> dict[str, str]:
        """The addresses of those sites and tools that this system serves itself."""
        return {name: self._addresses.of(name) for name in (*self._served, *self._tools)}

    @property
    def inbox(self) -> str:
        """The address of the page with the mails that the system sent (infra/local/players/inbox.py reads it)."""
        return self._addresses.of(INBOX)

    @property
    def owner(self) -> Account:
        """The first OWNER."""
        return self._secrets.owner

    @property
    def service_secret(self) -> str:
        """The secret with which services sign their calls to each other."""
        return self._secrets.service_secret

    async def start(self) -> None:
        """Starts everything and waits until it is ready. `stop` must be called even after a LauncherError."""
        listening = (*self.services, *self._served, *self._tools, INBOX)
        ports = choose_ports(self._kind, listening=listening, replicas=self._layout.copies)
        self._entered = enter_folder(self._data)
        self._layout.check_folder(self.folder)
        self._addresses = Addresses(ports, self._tools)
        self._secrets = keep_secrets(self.folder, self._owner)
        try:
            await self._prepare(ports)
            await together(self._start_kafka(), self._start_registry(), self._start_inbox(), self._prepare_stores())
            await self._start_proxy()
            await self._start_services()
        except ProgramFailed as error:
            raise ProgramFailed(self._save_logs(str(error))) from None
        self._state().write()

    async def stop(self) -> None:
        """Stops all processes, the last started first, and removes the folder unless its data are kept."""
        await self._supervisor.stop()
        if self._entered:
            self._entered.close()
            self._entered = None

    async def wait_ready(self) -> None:
        """Waits until every program that is not halted runs and every such service is READY. Raises ProgramFailed."""
        await self._supervisor.wait_ready()

    async def kill(self, name: str, signal: int = signals.SIGKILL) -> None:
        """Sends a signal to a program: a service, `kafka`… If it ends the process, returns after the process has ended.

        The program then restarts after a pause. Of a service with several replicas it is the first. Raises NotRunning.
        """
        await self._children(name)[0].send(signal)

    async def halt(self, name: str) -> None:
        """Stops one program, or all replicas of a service, until `resume`. Raises NotRunning."""
        await together(*(child.stop() for child in self._children(name)))

    async def resume(self, name: str) -> None:
        """Starts what was halted and waits until it is ready. Raises NotRunning and ProgramFailed."""
        children = self._children(name)
        for child in children:
            child.start()
        await together(*(child.wait_ready() for child in children))
        await self._wait_for_proxy(name)

    async def replace(self, program: str, code: Path) -> None:
        """Ends one replica in order and starts the code of another folder at its address; returns when it is READY.

        Callers notice nothing if DRAIN_SECONDS is longer than the proxy takes to see it. Raises NotRunning and ProgramFailed.
        """
        child = self._supervisor.child(program)
        await child.stop()
        child.program = replace(child.program, folder=code)
        child.start()
        await child.wait_ready()

    async def restart_kafka(self) -> None:
        """Stops the broker, starts it again on the same port and waits until it is ready."""
        await self.halt("kafka")
        await self.resume("kafka")

    async def restart_registry(self) -> None:
        """Stops the registry, starts it again on the same port and waits until it is ready."""
        await self.halt("registry")
        await self.resume("registry")

    def pid(self, name: str) -> int | None:
        """Returns the current process id of a program (of a service's first replica); None while it does not run.

        Raises NotRunning.
        """
        return self._children(name)[0].pid

    def restarts(self, name: str) -> int:
        """Returns how often a program, or any replica of a service, ended by itself or was killed. Raises NotRunning."""
        return sum(child.restarts for child in self._children(name))

    def logs(self, name: str) -> str:
        """Returns the output of a program, or of all replicas of a service, since the folder was created. Raises NotRunning."""
        return "".join(child.program.log.read_text(errors="replace") for child in self._children(name))

    def _children(self, name: str) -> list[Child]:
        names = self.programs(name) if name in self.services else (name,)
        return [self._supervisor.child(each) for each in names]

    async def _prepare(self, ports: Mapping[str, int]) -> None:
        cache = cache_folder()
        artifacts = Artifacts(cache, self._progress)
        builder = Builder(root=ROOT, cache=cache, progress=self._progress)
        await together(artifacts.fetch(), self._sites.build(builder))
        kafka = kafka_jvm(artifacts.kafka_class_path(), cache / "archives")
        registry = registry_jvm(artifacts.registry_class_path(), cache / "archives")
        await prepare_fast_start(kafka, registry, self._progress)
        self._kafka = Kafka(jvm=kafka, folder=self.folder, port=ports["kafka"], controller=ports["controller"])
        self._registry = Registry(jvm=registry, folder=self.folder, port=ports["registry"])
        self._postgresql = Postgresql(
            folder=self.folder,
            port=ports["postgresql"],
            password=self._secrets.database_password,
            connections=len(self._layout.services) * self._layout.replicas * _CONNECTIONS + _CONNECTIONS,
            is_durable=self._data is not None,
        )

    async def _start_kafka(self) -> None:
        with self._progress.step("Kafka and its topics"):
            await asyncio.to_thread(self._kafka.prepare)
            await self._supervisor.start(self._kafka.program())
            await create_topics(self.kafka, read_topics(self._topics))

    async def _start_registry(self) -> None:
        with self._progress.step("Registry and the event schemas"):
            await self._supervisor.start(self._registry.program())
            await register_schemas(self.registry, read_schemas(self._schemas, read_topics(self._topics)))

    async def _start_inbox(self) -> None:
        """Before PROFILING, which looks for its mail server when it starts."""
        with self._progress.step("Inbox"):
            await self._supervisor.start(inbox_program(self._addresses, root=ROOT, folder=self.folder))

    async def _prepare_stores(self) -> None:
        await self._start_database()
        stores = {service: self.store_url(service) for service in self.services}
        keep = self.folder / BEFORE_UPGRADE if is_kept(self.folder) else None
        await migrate(stores, root=self._code, keep=keep, environment=bytecode())

    async def _start_database(self) -> None:
        if self._layout.store != "postgresql":
            return
        with self._progress.step("PostgreSQL and its databases"):
            await asyncio.to_thread(self._postgresql.prepare)
            await self._supervisor.start(self._postgresql.program())
            await asyncio.to_thread(self._postgresql.create_databases, self.services)

    async def _start_proxy(self) -> None:
        """Before the services, which call each other through it, so that it also ends after them."""
        if not self._layout.has_proxy:
            return
        ports = self._addresses.ports
        fronts = {
            service: Front(port=ports[service], replicas=[ports[name] for name in self.programs(service)])
            for service in self.services
        }
        self._proxy = Proxy(folder=self.folder, fronts=fronts)
        self._proxy.prepare()
        await self._supervisor.start(self._proxy.program())

    async def _start_services(self) -> None:
        sites = self._sites.programs(self._addresses, root=ROOT, folder=self.folder)
        tools = [portal_program(self._addresses, root=ROOT, folder=self.folder) for _ in self._tools]
        with self._progress.step(", ".join([self._layout.title, *self._served, *self._tools])):
            await self._supervisor.start(*self._service_programs(), *sites, *tools)
            await together(*(self._wait_for_proxy(name) for name in self.services))

    async def _wait_for_proxy(self, name: str) -> None:
        """Waits until callers reach a service."""
        if self._layout.has_proxy and name in self.services:
            await self._proxy.wait_reaching(name)

    def _service_programs(self) -> list[Program]:
        shared = {
            "KAFKA_BOOTSTRAP": self.kafka,
            "REGISTRY_URL": self.registry,
            "SERVICE_SECRET": self.service_secret,
            **(BEHIND if self._layout.has_proxy else {}),
        }
        programs = ServicePrograms(
            root=self._code,
            folder=self.folder,
            addresses=self._addresses,
            shared=shared,
            owner=self.owner,
            environment=self._environment,
            commands=self._commands,
        )
        return [
            programs.program(service, name, store_url=self.store_url(service))
            for service in self.services
            for name in self.programs(service)
        ]

    def _state(self) -> State:
        programs = tuple(self._supervisor.children)
        return State(
            folder=str(self.folder),
            launcher=os.getpid(),
            kafka=self.kafka,
            registry=self.registry,
            urls=self.urls,
            replicas={name: self._addresses.of(name) for name in self._layout.copies},
            sites=self.sites | self.served | {INBOX: self.inbox},
            programs=programs,
        )

    def _save_logs(self, sentence: str) -> str:
        """Copies the logs to the cache and returns the error with their new path: the folder in memory will be removed."""
        saved = cache_folder() / "last-failure"
        shutil.rmtree(saved, ignore_errors=True)
        shutil.copytree(self.folder / "logs", saved)
        return sentence.replace(str(self.folder / "logs"), str(saved))


class LoadDemo(Protocol):
    """Loads demo data and returns the accounts that can sign in. Without `accounts` it adds none with a known password."""

    def __call__(self, system: System, /, *, accounts: bool) -> Awaitable[Sequence[Account]]: ...
