"""The statuses of an order that was paid, by whether its parcel has arrived."""

GOING_ON = {"CONFIRMED", "SHIPPED"}
ARRIVED = {"DELIVERED", "COMPLETED"}
