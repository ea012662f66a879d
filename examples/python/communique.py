#!/usr/bin/env python3
"""A client of Communiqué. Python 3.9 or newer is all that it needs.

    python3 communique.py sync statements.json
    python3 communique.py verify 'We urge the DPRK to stop'
    python3 communique.py signed KR

COMMUNIQUE_URL says where the registry is. Exit status: 0; 1 where a quote is not exactly what was said; 2 where the
registry cannot be asked, or refuses.
"""

import http.client
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

BASE = os.environ.get("COMMUNIQUE_URL", "http://127.0.0.1:3000").rstrip("/")
ATTEMPTS = 5
TIMEOUT_SECONDS = 30
# What passes by itself: too many requests, and a server that is starting, stopping or busy.
TRANSIENT = {429, 502, 503, 504}


class Refused(Exception):
    """The registry said no, and why."""


def read_problem(error):
    """What the registry says is wrong (RFC 9457)."""
    try:
        problem = json.load(error)
        faults = [f"\n  {fault['pointer']} {fault['detail']}" for fault in problem.get("errors", [])]
        return problem["detail"] + "".join(faults)
    except (ValueError, KeyError, TypeError):
        return f"The server answered {error.code}."


def ask(path, query=(), body=None):
    """Asks up to five times, as long after one another as the server says, or else 1, 2, 4 and 8 seconds."""
    url = f"{BASE}{path}?{urllib.parse.urlencode(query)}"
    data = None if body is None else json.dumps(body).encode()
    headers = {"Accept": "application/json", "Content-Type": "application/json"}
    for attempt in range(1, ATTEMPTS + 1):
        wait = 2 ** (attempt - 1)
        try:
            request = urllib.request.Request(url, data=data, headers=headers)
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            if error.code not in TRANSIENT or attempt == ATTEMPTS:
                raise Refused(read_problem(error)) from error
            after = error.headers.get("Retry-After", "")
            if after.isdigit() and int(after) <= 60:
                wait = int(after)
        except (OSError, http.client.HTTPException):
            if attempt == ATTEMPTS:
                raise
        time.sleep(wait)


def read_copy(path):
    """What `sync` keeps: the statements as they stand after the change of this number."""
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return {"after": 0, "statements": {}}


def sync(path):
    """Brings the copy up to date, and begins where it ended the last time. It is whole after each page."""
    copy = read_copy(path)
    while True:
        changes = ask("/v1/changes", {"after": copy["after"], "limit": 100})["data"]
        if not changes:
            break
        for change in changes:
            if change["action"] == "put":
                copy["statements"][change["statement"]] = change["document"]
            else:
                copy["statements"].pop(change["statement"], None)
            copy["after"] = change["id"]
        with open(f"{path}.partial", "w", encoding="utf-8") as file:
            json.dump(copy, file, ensure_ascii=False)
        os.replace(f"{path}.partial", path)
    print(f"{len(copy['statements'])} statements after change {copy['after']}")
    return 0


def verify(quote):
    """Tells whether a quote was said, where, and by whom."""
    found = ask("/v1/verify", body={"quote": quote})
    others = "" if found["complete"] else ", and there may be others"
    print(f"{found['result']}: {found['searchedCount']} statements searched{others}")
    for match in found["matches"]:
        print(match["statement"]["issuedOn"] or "undated", match["statement"]["url"])
        for passage in match["passages"]:
            words = passage["quote"]
            exact = json.dumps(words["exact"], ensure_ascii=False)
            print(f"  [{words['start']}, {words['end']}) {exact}")
            for claim in passage["claims"]:
                print(f"    {claim['relation']} {claim['kind']} {claim['id']}")
        print(f"  {match['citation']['text']}")
    return 0 if found["result"] == "exact" else 1


def signed(party):
    """Lists the statements that a party signed, the newest first, each with all who signed it."""
    query = {"signatory": party, "limit": 100}
    while True:
        answer = ask("/v1/statements", query)
        for statement in answer["data"]:
            codes = " ".join(statement["signatories"])
            print(f"{statement['issuedOn'] or 'undated'} {statement['id']}: {codes}")
        if answer["page"]["next"] is None:
            return 0
        query["cursor"] = answer["page"]["next"]


COMMANDS = {"sync": sync, "verify": verify, "signed": signed}


def main(arguments):
    if len(arguments) != 2 or arguments[0] not in COMMANDS:
        print("usage: communique.py sync FILE | verify QUOTE | signed PARTY", file=sys.stderr)
        return 2
    try:
        return COMMANDS[arguments[0]](arguments[1])
    except (Refused, OSError, http.client.HTTPException, ValueError) as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
