#!/usr/bin/env python3
# Asks a broker for the versions that it speaks, as Kafka's own tool of this name does; the broker's artifacts have no tools.
import socket
import struct
import sys

host, port = sys.argv[sys.argv.index("--bootstrap-server") + 1].rsplit(":", 1)
api_versions, version, correlation, client = 18, 0, 1, b"health"
request = struct.pack(f">hhih{len(client)}s", api_versions, version, correlation, len(client), client)
with socket.create_connection((host, int(port)), timeout=5) as connection:
    connection.sendall(struct.pack(">i", len(request)) + request)
    size, answered, error = struct.unpack(">iih", connection.recv(10, socket.MSG_WAITALL))
if (answered, error) != (correlation, 0):
    sys.exit(f"the broker answered with the error {error}")
print("the broker answers")
