"""The designer's desk: faults, mock, sites and portal of the contracts as they are now, while they are edited."""
