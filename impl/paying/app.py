"""The composition root of PAYING."""

from generated.events.paying import PUBLICATIONS
from generated.paying.operations import Operations
from generated.paying.subscriptions import Subscriptions
from impl.common.reactions.on_session_revoked import on_session_revoked
from impl.common.shop_settings import KeepSettings
from impl.paying import tables
from impl.paying.first_start import first_start
from impl.paying.job_types import Jobs
from impl.paying.jobs.process_payment import process_payment
from impl.paying.operations.create_payment_intent import create_payment_intent
from impl.paying.operations.create_refund import create_refund
from impl.paying.operations.get_payment_intent import get_payment_intent
from impl.paying.operations.get_refund import get_refund
from impl.paying.operations.get_simulation import get_simulation
from impl.paying.operations.list_payment_intents import list_payment_intents
from impl.paying.operations.list_payment_methods import list_payment_methods
from impl.paying.operations.list_refunds import list_refunds
from impl.paying.operations.set_simulation import set_simulation
from impl.paying.projections.shop_settings import CHECKOUT
from impl.paying.reactions.on_order_cancelled import on_order_cancelled
from impl.paying.reactions.on_order_created import on_order_created
from impl.paying.reactions.on_order_expired import on_order_expired
from impl.paying.reactions.on_order_joined_account import on_order_joined_account
from impl.paying.reactions.on_order_returned import on_order_returned
from impl.paying.settings import Settings
from infra.runtime.event import Reaction
from infra.runtime.job import JobCommand
from infra.runtime.operation import Command, Query
from infra.runtime.service import Implementation, Resources, ServiceDefinition


def build(settings: Settings, resources: Resources) -> Implementation:
    return Implementation(
        operations=Operations(
            create_payment_intent=Command(create_payment_intent),
            get_payment_intent=Query(get_payment_intent),
            list_payment_intents=Query(list_payment_intents),
            list_payment_methods=Query(list_payment_methods),
            create_refund=Command(create_refund),
            get_refund=Query(get_refund),
            list_refunds=Query(list_refunds),
            get_simulation=Query(get_simulation),
            set_simulation=Command(set_simulation),
        ),
        subscriptions=Subscriptions(
            order_created=Reaction(on_order_created),
            order_cancelled=Reaction(on_order_cancelled),
            order_expired=Reaction(on_order_expired),
            order_joined_account=Reaction(on_order_joined_account),
            order_returned=Reaction(on_order_returned),
            setting_changed=Reaction(KeepSettings([CHECKOUT])),
            session_revoked=Reaction(on_session_revoked),
        ),
        jobs=Jobs(process_payment=JobCommand(process_payment)),
        on_start=first_start,
    )


SERVICE = ServiceDefinition(name="paying", settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build)
