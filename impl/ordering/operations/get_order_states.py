"""Read the state machine of orders."""

from generated.ordering.operations import GetOrderStatesOk, GetOrderStatesRequest
from impl.ordering.answers.processes import state_machine_answer


def get_order_states(request: GetOrderStatesRequest) -> GetOrderStatesOk:
    return GetOrderStatesOk(body=state_machine_answer())
