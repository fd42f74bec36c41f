"""The parts that all services share, connected once."""

from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

import generated
from generated.common.models import ServiceName
from generated.common.operations import Operations
from generated.events.operations import PUBLICATIONS, DeadLetterRecorded
from generated.suite import ADDRESSES, SITES
from impl.common.operations.discard_dead_letter import DiscardDeadLetter
from impl.common.operations.get_info import GetInfo
from impl.common.operations.get_liveness import get_liveness
from impl.common.operations.get_outbox import get_outbox
from impl.common.operations.get_readiness import GetReadiness
from impl.common.operations.list_dead_letters import list_dead_letters
from impl.common.operations.replay_dead_letter import ReplayDeadLetter
from impl.common.releases import migrations, version
from impl.common.texts import TEXT_RULES
from infra.runtime.caller import STAFF
from infra.runtime.events.letters import Letter
from infra.runtime.http.limits import Allowance
from infra.runtime.operation import Command, Instant, Query, Workflow
from infra.runtime.service import ServiceInternals, SuiteDefinition
from infra.runtime.settings import SuiteAddresses
from infra.runtime.store.transaction import Transaction


def operations(internals: ServiceInternals) -> Operations:
    """Returns the shared operations of one service."""
    messaging = internals.messaging
    return Operations(
        discard_dead_letter=Command(DiscardDeadLetter(queues=messaging.queues)),
        get_info=Instant(GetInfo(internals=internals)),
        get_liveness=Instant(get_liveness),
        get_outbox=Query(get_outbox),
        get_readiness=Workflow(GetReadiness(internals=internals)),
        list_dead_letters=Query(list_dead_letters),
        replay_dead_letter=Workflow(ReplayDeadLetter(messaging=messaging)),
    )


def on_dead_letter(service: str) -> Callable[[Transaction, Letter], None]:
    """Returns the function that emits the event of a dead letter of one service."""
    name = msgspec.convert(service, ServiceName)

    def record(tx: Transaction, letter: Letter) -> None:
        tx.emit(
            DeadLetterRecorded(
                service=name,
                dead_letter_id=letter.id,
                topic=letter.record.topic,
                event_type=letter.record.type,
                key=letter.record.key,
                reason=letter.reason,
                recorded_at=tx.now,
            )
        )

    return record


_LOOPBACK = ("localhost", "127.0.0.1")
_GENERATED = Path(generated.__file__).parent


ALLOWANCES: Mapping[str, Allowance] = {
    "sign-in": Allowance(30, 60),
    "registration": Allowance(20, 60),
    "refresh": Allowance(120, 60),
    "cart": Allowance(60, 60),
    "subscription": Allowance(20, 60),
    "message": Allowance(20, 60),
    "look-up": Allowance(60, 60),
}
"""Rate limits by class (S-20): enough for an office or a school behind one address, too low for guessing passwords or filling the store."""


def scheme_of_role(role: str) -> str:
    """Returns the security scheme of a role: customers have their own, all others the one of staff."""
    return "customer" if role == "CUSTOMER" else STAFF


SUITE = SuiteDefinition(
    generated=_GENERATED,
    version=version(),
    operations=operations,
    publications=PUBLICATIONS,
    migrations=migrations,
    on_dead_letter=on_dead_letter,
    key_issuer="profiling",
    scheme_of_role=scheme_of_role,
    allowances=ALLOWANCES,
    log_ids=("order_id",),
    text_rules=TEXT_RULES,
    # people use either name of the loopback address
    addresses=SuiteAddresses(ADDRESSES, tuple(f"http://{host}:{port}" for port in SITES.values() for host in _LOOPBACK)),
)
