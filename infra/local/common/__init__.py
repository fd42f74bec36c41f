"""What the packages of the launcher share: errors, folders, ports, progress and concurrency."""
