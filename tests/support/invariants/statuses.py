"""The statuses of an order that was paid, by what became of its parcel."""

GOING_ON = {"CONFIRMED", "SHIPPED"}
ARRIVED = {"DELIVERED", "COMPLETED"}
BACK = {"RETURNED"}
