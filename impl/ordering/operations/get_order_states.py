"""The state machine, as ORDERING runs it."""

from generated.ordering.operations import GetOrderStatesOk, GetOrderStatesRequest
from impl.ordering.answers.processes import state_machine_answer


def get_order_states(request: GetOrderStatesRequest) -> GetOrderStatesOk:
    return GetOrderStatesOk(body=state_machine_answer())
