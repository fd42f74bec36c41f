"""The possible statuses of a paid order, by the state of its parcel."""

GOING_ON = {"CONFIRMED", "SHIPPED"}
ARRIVED = {"DELIVERED", "COMPLETED"}
BACK = {"RETURNED"}
