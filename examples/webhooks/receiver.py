"""Receives webhooks of Communiqué. Needs Python 3.9 or later, and no packages.

Run it with: COMMUNIQUE_WEBHOOK_SECRET=whsec_... PORT=8080 python3 receiver.py
"""

import base64
import hashlib
import hmac
import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KEY = base64.b64decode(os.environ["COMMUNIQUE_WEBHOOK_SECRET"].removeprefix("whsec_"))
MAX_BYTES = 262_144
TOLERANCE_S = 300

# Ids that were received. Keep them where they survive a restart, with what you make of the events.
received = set()


def is_valid(headers, body):
    """Whether one of the signatures is right, and the timestamp is recent (Standard Webhooks)."""
    message_id = headers.get("webhook-id", "")
    timestamp = headers.get("webhook-timestamp", "")
    if not timestamp.isdigit() or abs(time.time() - int(timestamp)) > TOLERANCE_S:
        return False
    signed = f"{message_id}.{timestamp}.".encode() + body
    expected = base64.b64encode(hmac.new(KEY, signed, hashlib.sha256).digest()).decode()
    signatures = headers.get("webhook-signature", "").split(" ")
    return any(
        hmac.compare_digest(signature.encode(), f"v1,{expected}".encode())
        for signature in signatures
    )


def handle(event):
    """Events of a subscription arrive in order. Do what takes long after the answer, from a queue."""
    data = event["data"]
    print(event["type"], data.get("id", ""), data.get("resource", ""), data.get("match") or "", flush=True)


class Receiver(BaseHTTPRequestHandler):
    timeout = 10

    def do_POST(self):
        length = self.headers.get("content-length", "")
        if not length.isdigit() or int(length) > MAX_BYTES:
            return self.answer(400)
        # The signature is of the bytes as they were sent.
        body = self.rfile.read(int(length))
        if not is_valid(self.headers, body):
            return self.answer(400)
        message_id = self.headers["webhook-id"]
        if message_id not in received:
            handle(json.loads(body))
            received.add(message_id)
        self.answer(204)

    def answer(self, status):
        self.send_response(status)
        self.end_headers()

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8080"))), Receiver)
    print("listening", flush=True)
    server.serve_forever()
