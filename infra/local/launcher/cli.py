"""The commands `up`, `status`, `logs` and `doctor`."""

import argparse
import asyncio
import contextlib
import logging
import signal
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.logging import RichHandler
from rich.markup import escape
from rich.table import Table

from infra.local.common.errors import LauncherError, NotRunning
from infra.local.common.folders import is_kept
from infra.local.common.progress import Shown
from infra.local.launcher.doctor import examine
from infra.local.launcher.probes import answers, port_open, readiness
from infra.local.launcher.sites import existing
from infra.local.launcher.state import State, announced, running
from infra.local.launcher.system import ROOT, LoadDemo, System
from infra.local.players.accounts import Account

_console = Console()
_SILENT = "does not answer"
Load = Callable[[System], Awaitable[Sequence[Account]]]
_ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def main(arguments: Sequence[str], load_demo: LoadDemo | None = None, system: Callable[..., System] = System) -> int:
    """Runs one command and returns its exit code; 1 after a LauncherError. `up` starts the system that `system` makes."""
    chosen = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(message)s", handlers=[RichHandler(console=_console, show_path=False)])
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)  # it logs warnings while the broker is still starting
    try:
        return asyncio.run(_run(chosen, load_demo, system))
    except LauncherError as error:
        Console(stderr=True).print(f"[bold red]✗[/] {escape(str(error))}", highlight=False, soft_wrap=True)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m infra.local", description="Comptoir on this machine.")
    commands = parser.add_subparsers(dest="command", required=True)
    up = commands.add_parser("up", help="start everything; Ctrl-C stops it")
    up.add_argument(
        "--data", type=Path, metavar="DIR", help="keep all data in this folder; without it they are gone at the end"
    )
    up.add_argument("--ports", choices=["mission", "free"], default="mission", help="those of the contracts, or any free ones")
    up.add_argument(
        "--store", choices=["sqlite", "postgresql"], default="sqlite", help="where services keep their data; default: sqlite"
    )
    up.add_argument(
        "--replicas",
        type=int,
        default=1,
        metavar="N",
        help="processes of each service, behind a proxy; needs --store postgresql",
    )
    demo = up.add_mutually_exclusive_group()
    demo.add_argument("--no-demo", action="store_true", help="start empty, without demo data")
    demo.add_argument(
        "--demo-accounts",
        action="store_true",
        help="load the demo's customers and staff with --data too; their passwords are published with the source",
    )
    up.add_argument("--no-sites", action="store_true", help="neither build nor serve the shop and the back office")
    commands.add_parser("status", help="what runs, where, and how it feels")
    logs = commands.add_parser("logs", help="what a program has said")
    logs.add_argument("service", help="a service, a site, kafka or registry")
    commands.add_parser("doctor", help="what is missing on this machine, and how to get it")
    return parser


async def _run(chosen: argparse.Namespace, load_demo: LoadDemo | None, system: Callable[..., System]) -> int:
    match chosen.command:
        case "up":
            progress = Shown(_console)
            sites = [] if chosen.no_sites else existing(ROOT)
            made = system(
                ports=chosen.ports,
                data=chosen.data,
                store=chosen.store,
                replicas=chosen.replicas,
                sites=sites,
                portal=True,
                progress=progress,
            )
            load = None if chosen.no_demo or load_demo is None else partial(load_demo, accounts=_may_have_accounts(chosen))
            return await _up(_last(made, progress, load))
        case "status":
            return await _status()
        case "logs":
            return _logs(chosen.service)
        case _:
            return await examine(_console)


def _may_have_accounts(chosen: argparse.Namespace) -> bool:
    """Demo accounts have known passwords: allowed when the data go at the end, or when the user asks for these accounts."""
    return chosen.data is None or chosen.demo_accounts


async def _up(lasting: Coroutine[None, None, None]) -> int:
    task = asyncio.create_task(lasting)
    for ending in _ENDINGS:
        asyncio.get_running_loop().add_signal_handler(ending, _end_once, task)
    with contextlib.suppress(asyncio.CancelledError):
        await task
    _console.print("Stopped; no process is left.")
    return 0


def _end_once(task: asyncio.Task[None]) -> None:
    # a second Ctrl-C must not interrupt the shutdown
    if not task.cancelling():
        task.cancel()


async def _last(system: System, progress: Shown, load: Load | None) -> None:
    try:
        with progress:
            await system.start()
            accounts = [system.owner]
            if load:
                with progress.step("Demo data"):
                    accounts += await load(system)
        with announced(system.folder):
            _print_addresses(system, accounts)
            await asyncio.Event().wait()
    finally:
        with _console.status("Stopping"):
            await system.stop()


def _print_addresses(system: System, accounts: Sequence[Account]) -> None:
    places = Table(title="Comptoir", title_justify="left")
    places.add_column("What")
    places.add_column("Address")
    for name, address in {
        **system.served,
        "inbox": system.inbox,
        **system.urls,
        "kafka": system.kafka,
        "registry": system.registry,
    }.items():
        places.add_row(name, address if name not in system.urls else f"{address}/docs")
    people = Table("Role", "E-mail", "Password", title="Accounts", title_justify="left")
    for account in accounts:
        people.add_row(account.role, account.email, account.password)
    _console.print(places, people)
    if is_kept(system.folder) and accounts == [system.owner]:
        _console.print(
            "Data that are kept get the demo's customers and staff, whose passwords are published, by --demo-accounts."
        )
    _console.print(f"Files: {system.folder}   Ctrl-C stops everything.")


async def _status() -> int:
    found = running()
    if not found:
        raise NotRunning("Nothing runs: start it with `python -m infra.local up`.")
    for state in found:
        _console.print(await _state_table(state))
    return 0


async def _state_table(state: State) -> Table:
    addresses = {**state.urls, **state.replicas}
    names = [name for name in addresses if name in state.programs or state.replicas]
    states = await asyncio.gather(*(readiness(addresses[name]) for name in names))
    broker, registry = await port_open(int(state.kafka.rpartition(":")[2]))(), await answers(f"{state.registry}/config")()
    table = Table("Service", "Address", "State", title=f"{state.folder} (launcher {state.launcher})", title_justify="left")
    for name, said in zip(names, states, strict=True):
        table.add_row(name, addresses[name], said or _SILENT)
    for name in [name for name in state.programs if name in state.sites]:
        table.add_row(name, state.sites[name], "READY" if await answers(f"{state.sites[name]}/health/live")() else _SILENT)
    table.add_row("kafka", state.kafka, "READY" if broker else _SILENT)
    table.add_row("registry", state.registry, "READY" if registry else _SILENT)
    return table


def _logs(name: str) -> int:
    found = running()
    if not found:
        raise NotRunning("Nothing runs, so there is no log: start it with `python -m infra.local up`.")
    newest = found[-1]
    if name not in newest.programs:
        raise NotRunning(f"There is no {name}: choose one of {', '.join(newest.programs)}.")
    _console.out(newest.log(name).read_text(errors="replace"), end="", highlight=False)
    return 0
