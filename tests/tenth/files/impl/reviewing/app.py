"""Assembles REVIEWING."""

from generated.events.reviewing import PUBLICATIONS
from generated.reviewing.operations import Operations
from generated.reviewing.subscriptions import Subscriptions
from impl.common.reactions.on_session_revoked import on_session_revoked
from impl.reviewing import tables
from impl.reviewing.operations.create_review import create_review
from impl.reviewing.operations.get_review import get_review
from impl.reviewing.projections import products
from infra.runtime.event import Reaction
from infra.runtime.operation import Command, Query
from infra.runtime.service import Implementation, Resources, ServiceDefinition
from infra.runtime.settings import Settings


def build(settings: Settings, resources: Resources) -> Implementation:
    return Implementation(
        operations=Operations(create_review=Command(create_review), get_review=Query(get_review)),
        subscriptions=Subscriptions(product_published=Reaction(products.keep), session_revoked=Reaction(on_session_revoked)),
    )


SERVICE = ServiceDefinition(name="reviewing", settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build)
