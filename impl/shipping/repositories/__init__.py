"""The repositories of SHIPPING: shipments, labels, carriers, methods and numbers."""
