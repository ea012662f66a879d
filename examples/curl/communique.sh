#!/usr/bin/env bash
# A client of Communiqué, in curl (7.76 or newer) and jq.
#
#     communique.sh sync statements.json
#     communique.sh verify 'We urge the DPRK to stop'
#     communique.sh signed KR
#
# COMMUNIQUE_URL is the URL of the registry. Exit status: 0; 1 if a quote is not exact; 2 if the registry can't be reached or
# returns an error.
set -euo pipefail

base="${COMMUNIQUE_URL:-http://127.0.0.1:3000}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

fail() {
  printf '%s\n' "$1" >&2
  exit 2
}

# Tries up to five times after timeouts, refused connections, and 429, 500, 502, 503 and 504. It waits as long as the server
# says, or 1, 2, 4 and 8 seconds. The response is in $folder/answer.
ask() {
  local message
  if ! curl --silent --show-error --fail-with-body --max-time 30 --output "$folder/answer" \
    --retry 4 --retry-connrefused --retry-max-time 150 "$@" 2>"$folder/error"; then
    # The registry's message (RFC 9457), or curl's.
    message="$(jq --raw-output '.detail, (.errors[]? | "  \(.pointer) \(.detail)")' "$folder/answer" 2>/dev/null || true)"
    fail "${message:-$(tail -1 "$folder/error")}"
  fi
}

# Updates the copy from where it stopped last time. The copy is complete after each page.
sync() {
  local copy="$1" after
  [ -e "$copy" ] || echo '{"after":0,"statements":{}}' >"$copy"
  after="$(jq .after "$copy")" || fail "$copy is not a copy made by sync."
  while true; do
    ask --get "$base/v1/changes" --data-urlencode "after=$after" --data limit=100
    [ "$(jq '.data | length' "$folder/answer")" -gt 0 ] || break
    jq --compact-output --slurpfile page "$folder/answer" '
      reduce $page[0].data[] as $change (.;
        (if $change.action == "put" then .statements[$change.statement] = $change.document
         else del(.statements[$change.statement]) end)
        | .after = $change.id)' "$copy" >"$copy.partial"
    mv "$copy.partial" "$copy"
    after="$(jq .after "$copy")"
  done
  jq --raw-output '"\(.statements | length) statements after change \(.after)"' "$copy"
}

# Prints whether a quote was said, where, and by whom.
verify() {
  jq --null-input --arg quote "$1" '{$quote}' >"$folder/question"
  ask "$base/v1/verify" --header 'Content-Type: application/json' --data-binary "@$folder/question"
  jq --raw-output '
    "\(.result): \(.searchedCount) statements searched\(if .complete then "" else ", and there may be others" end)",
    (.matches[]
      | "\(.statement.issuedOn // "undated") \(.statement.url)",
        (.passages[]
          | "  [\(.quote.start), \(.quote.end)) \(.quote.exact | tojson)",
            (.claims[] | "    \(.relation) \(.kind) \(.id)")),
        "  \(.citation.text)")' "$folder/answer"
  [ "$(jq --raw-output .result "$folder/answer")" = exact ]
}

# Lists the statements that a party signed, newest first, each with all its signatories.
signed() {
  local cursor=()
  while true; do
    ask --get "$base/v1/statements" --data-urlencode "signatory=$1" --data limit=100 "${cursor[@]}"
    jq --raw-output '.data[] | "\(.issuedOn // "undated") \(.id): \(.signatories | join(" "))"' "$folder/answer"
    [ "$(jq .page.next "$folder/answer")" != null ] || break
    cursor=(--data-urlencode "cursor=$(jq --raw-output .page.next "$folder/answer")")
  done
}

case "$#:${1:-}" in
  2:sync | 2:verify | 2:signed) "$1" "$2" ;;
  *) fail 'usage: communique.sh sync FILE | verify QUOTE | signed PARTY' ;;
esac
