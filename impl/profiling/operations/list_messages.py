"""List messages."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement

from generated.profiling import models
from generated.profiling.operations import ListMessagesOk, ListMessagesRequest
from impl.common.absent import or_unset
from impl.common.emails import key_of
from impl.profiling.answers import message_summary
from impl.profiling.repositories.messages import messages
from impl.profiling.tables import messages as table
from infra.runtime.store.transaction import Transaction


def list_messages(tx: Transaction, request: ListMessagesRequest) -> ListMessagesOk:
    found, next_cursor = messages.list_page(tx, list(_wanted(request)), limit=request.limit, cursor=request.cursor)
    items = [message_summary(message) for message in found]
    return ListMessagesOk(body=models.MessagePage(items=items, next_cursor=or_unset(next_cursor)))


def _wanted(request: ListMessagesRequest) -> Iterator[ColumnElement[bool]]:
    if request.status is not None:
        yield table.c.status == request.status
    if request.template is not None:
        yield table.c.template == request.template
    if request.order_id is not None:
        yield table.c.order_id == request.order_id
    if request.user_id is not None:
        yield table.c.user_id == request.user_id
    if request.recipient is not None:
        yield table.c.recipient_key == key_of(request.recipient)
