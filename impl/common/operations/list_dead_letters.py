"""List the records that could not be applied, newest first."""

from generated.common import models
from generated.common.operations import ListDeadLettersOk, ListDeadLettersRequest
from impl.common.absent import or_unset
from impl.common.answers import dead_letter_answer
from infra.runtime.events.letters import list_letters
from infra.runtime.store.transaction import Transaction


def list_dead_letters(tx: Transaction, request: ListDeadLettersRequest) -> ListDeadLettersOk:
    found, next_cursor = list_letters(tx, limit=request.limit, cursor=request.cursor, status=request.status)
    items = [dead_letter_answer(letter) for letter in found]
    return ListDeadLettersOk(body=models.DeadLetterPage(items=items, next_cursor=or_unset(next_cursor)))
