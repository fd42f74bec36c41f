"""What ORDERING does when its time has come, one a file."""
