"""What PAYING does when something happens elsewhere, one event a file."""
