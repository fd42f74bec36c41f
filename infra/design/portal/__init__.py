"""The developers' portal: all APIs, events and problems of the contracts, to read, to search and to try."""
