#!/usr/bin/env python3
"""A client of Communiqué. It needs only Python 3.9 or newer.

    python3 communique.py sync statements.json
    python3 communique.py verify 'We urge the DPRK to stop'
    python3 communique.py signed KR

COMMUNIQUE_URL is the URL of the registry. Exit status: 0; 1 if a quote is not exact; 2 if the registry can't be reached or
returns an error.
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
# Errors that may go away: too many requests, and a server that is starting, stopping or busy.
TRANSIENT = {429, 502, 503, 504}


class Refused(Exception):
    """The registry returned an error."""


def read_problem(error):
    """The registry's error message (RFC 9457)."""
    try:
        problem = json.load(error)
        issues = [f"\n  {issue['pointer']} {issue['detail']}" for issue in problem.get("errors", [])]
        return problem["detail"] + "".join(issues)
    except (ValueError, KeyError, TypeError):
        return f"The server answered {error.code}."


def ask(path, query=(), body=None):
    """Tries up to five times. It waits as long as the server says, or 1, 2, 4 and 8 seconds."""
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
    """The copy: all statements as of the change with the number `after`."""
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return {"after": 0, "statements": {}}


def sync(path):
    """Updates the copy from where it stopped last time. The copy is complete after each page."""
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
    """Prints whether a quote was said, where, and by whom."""
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
    """Lists the statements that a party signed, newest first, each with all its signatories."""
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
