"""Projections that disagree, and a wrong dashboard."""

from msgspec.structs import replace

from tests.unit.invariants.planting import LATER, Fault, ended, lost, with_first
from tests.unit.invariants.prices import with_method

FAULTS: list[Fault] = [
    (
        "projections_agree",
        with_method(9, LATER),
        "method:STANDARD_HOME has version 1, the last event on shipping.terms tells 9",
    ),
    ("projections_agree", lost("stocking.stock-level-changed.v1"), "its last event tells"),
    ("projections_agree", with_first("products", version=99), "has version 99"),
    ("projections_agree", with_first("customers", tier="VIP"), "is VIP, the last event tells"),
    ("projections_agree", with_first("customers", email="zoe@example.org"), "zoe@example.org, the last event tells"),
    ("projections_agree", with_first("orders", email="zoe@example.org"), "its customer never had it"),
    ("projections_agree", with_first("orders", email="zoe@example.org"), "its order another"),
    ("projections_agree", lambda at: replace(at, orders=[]), "the dashboard counts"),
    ("dashboard_shows_sales", ended, "a revenue of 4470, sales make 0"),
    ("dashboard_shows_sales", ended, "a basket of 4470, sales make 0"),
    ("dashboard_shows_sales", ended, "days have 1 orders of 0"),
    ("dashboard_shows_sales", ended, "shows 2 sold"),
    ("dashboard_shows_sales", with_first("orders", status="RETURNED"), "a revenue of 4470, sales make 0"),
]
