"""Send a message again."""

from generated.profiling.operations import ResendMessageCreated, ResendMessageRequest
from impl.profiling.answers import message_answer
from impl.profiling.repositories.messages import messages
from impl.profiling.use_cases.queue_message import queue
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def resend_message(tx: Transaction, request: ResendMessageRequest) -> ResendMessageCreated:
    again = messages.get(tx, request.message_id).repeated(new_id("msg"), tx.now)
    queue(tx, again)
    return ResendMessageCreated(body=message_answer(again), location=f"/messages/{again.message_id}")
