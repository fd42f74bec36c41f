"""What BILLING does when something happens elsewhere, one event a file."""
