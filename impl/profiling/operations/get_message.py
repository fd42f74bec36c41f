"""Read a message."""

from generated.profiling.operations import GetMessageOk, GetMessageRequest
from impl.profiling.answers import message_answer
from impl.profiling.repositories.messages import messages
from infra.runtime.store.transaction import Transaction


def get_message(tx: Transaction, request: GetMessageRequest) -> GetMessageOk:
    return GetMessageOk(body=message_answer(messages.get(tx, request.message_id)))
