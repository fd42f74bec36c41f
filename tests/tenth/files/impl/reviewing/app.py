"""REVIEWING, plugged together."""

from generated.events.reviewing import PUBLICATIONS
from generated.reviewing.operations import Operations
from generated.reviewing.subscriptions import Subscriptions
from impl.common.reactions.on_session_revoked import on_session_revoked
from impl.reviewing import tables
from impl.reviewing.operations.create_review import create_review
from impl.reviewing.operations.get_review import get_review
from impl.reviewing.reactions.on_product_published import on_product_published
from infra.runtime.event import Reaction
from infra.runtime.operation import Command, Query
from infra.runtime.service import Parts, Plugs, ServiceDefinition
from infra.runtime.settings import Settings


def build(settings: Settings, parts: Parts) -> Plugs:
    return Plugs(
        operations=Operations(create_review=Command(create_review), get_review=Query(get_review)),
        subscriptions=Subscriptions(
            product_published=Reaction(on_product_published), session_revoked=Reaction(on_session_revoked)
        ),
        jobs={},
    )


SERVICE = ServiceDefinition(name="reviewing", settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build)
