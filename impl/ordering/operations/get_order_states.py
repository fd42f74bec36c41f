"""The state machine, as ORDERING runs it."""

from generated.ordering.operations import GetOrderStatesOk, GetOrderStatesRequest
from impl.ordering import views


def get_order_states(request: GetOrderStatesRequest) -> GetOrderStatesOk:
    return GetOrderStatesOk(body=views.state_machine())
