#!/usr/bin/env python3
"""A bad connection to a server on this computer: bad_link.py TARGET-PORT. Standard library only; loopback only.

Prints one JSON line when it is ready, {"port": NUMBER}; what connects there is led to the target. Each line of standard input
is a JSON object that says how bad it is from now on ({} is a good one) and is answered with {"ok": true}. It ends when standard
input does.

    latency     milliseconds that every piece of an answer comes later
    jitter      milliseconds by which that is more or less, in a fixed order
    rate        bytes of an answer a second
    slice       bytes of an answer in one piece
    cut_after   bytes of an answer after which the connection ends; 0: before the first, when the request is with the server
    reset       the end is a reset
    blackhole   nothing comes back and nothing ends
    refuse      every connection ends before anything is read
    down        nobody listens; what was open ends
"""
import json
import os
import socket
import struct
import sys
import threading
import time

PIECE = 16384  # bytes read at once
HABITS = {}
LOCK = threading.Lock()
OPEN = set()


def end(connection, hard=False):
    try:
        if hard:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        # Whoever waits for it would keep it open; after a reset nothing more may be sent, not even the end.
        connection.shutdown(socket.SHUT_RD if hard else socket.SHUT_RDWR)
    except OSError:
        pass
    connection.close()


def pieces(data):
    size = HABITS.get("slice") or len(data)
    for at in range(0, len(data), size):
        yield data[at:at + size]


def wait(size, count):
    jitter = HABITS.get("jitter", 0) * ((count * 7 % 5) - 2) / 2
    time.sleep(max(0, HABITS.get("latency", 0) + jitter) / 1000)
    if "rate" in HABITS:
        time.sleep(size / HABITS["rate"])


def answers(client, server):
    """From the server to the client, as bad as it is."""
    sent = count = 0
    try:
        while data := server.recv(PIECE):
            while HABITS.get("blackhole"):
                time.sleep(0.05)
            for piece in pieces(data):
                wait(len(piece), count)
                count += 1
                most = HABITS.get("cut_after")
                if most is not None and sent + len(piece) > most:
                    client.sendall(piece[:max(0, most - sent)])
                    return
                client.sendall(piece)
                sent += len(piece)
    except OSError:
        pass
    finally:
        end(client, hard=bool(HABITS.get("reset")))
        end(server)


def requests(client, server):
    try:
        while data := client.recv(PIECE):
            server.sendall(data)
    except OSError:
        pass
    finally:
        try:
            server.shutdown(socket.SHUT_WR)
        except OSError:
            pass


def lead(client, target):
    if HABITS.get("refuse") or HABITS.get("down"):
        end(client, hard=True)
        return
    server = socket.create_connection(("127.0.0.1", target))
    with LOCK:
        OPEN.update((client, server))
    threading.Thread(target=requests, args=(client, server), daemon=True).start()
    answers(client, server)
    with LOCK:
        OPEN.difference_update((client, server))


def listen(port):
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    listener.listen(64)
    return listener


def serve(listener, target):
    while True:
        try:
            client, _ = listener.accept()
        except OSError:
            return  # it was closed
        threading.Thread(target=lead, args=(client, target), daemon=True).start()


def main():
    target = int(sys.argv[1])
    listener = listen(0)
    port = listener.getsockname()[1]
    threading.Thread(target=serve, args=(listener, target), daemon=True).start()
    print(json.dumps({"port": port}), flush=True)
    for line in sys.stdin:
        wanted = json.loads(line)
        was_down = HABITS.get("down", False)
        HABITS.clear()
        HABITS.update(wanted)
        if wanted.get("down") and not was_down:
            listener.shutdown(socket.SHUT_RDWR)
            listener.close()
            with LOCK:
                for connection in list(OPEN):
                    end(connection, hard=True)
        elif was_down and not wanted.get("down"):
            listener = listen(port)
            threading.Thread(target=serve, args=(listener, target), daemon=True).start()
        print('{"ok": true}', flush=True)
    os._exit(0)  # threads that wait on purpose are not waited for


main()
