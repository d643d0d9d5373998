#!/usr/bin/env bash
# Starts one throw-away snac server with named users on loopback, or stops it. Only the process started here is
# ever ended, by its own pid.
#
#   snac-up.sh SNAC DIR ADDRESS PORT BASE_URL USER...
#   snac-up.sh --down DIR
#
# BASE_URL is what the server calls itself ("https://work.test" behind a TLS proxy). It must have no port: snac's
# mentions take none. Writes DIR/env.sh: SNAC_API, SNAC_PID, SNAC_PASS_<user>, and SNAC_TOKEN_<user> got by the
# real OAuth code flow.
set -euo pipefail

stop() {
    local pid
    [ -f "$1/pid" ] || return 0
    pid=$(cat "$1/pid")
    kill "$pid" 2>/dev/null || return 0
    for _ in $(seq 50); do
        kill -0 "$pid" 2>/dev/null || return 0
        sleep .1
    done
    kill -9 "$pid" 2>/dev/null || true
}
if [ "${1:-}" = --down ]; then
    stop "${2:?usage: snac-up.sh --down DIR}"
    exit 0
fi

snac=$1 dir=$2 address=$3 port=$4 url=$5
shift 5
host=${url#*://}
mkdir -p "$dir"
dir=$(cd "$dir" && pwd)
base=$dir/data
api=http://$address:$port

printf '%s\n' "$address" "$port" "$host" "" "" | "$snac" init "$base" >/dev/null
jq --arg protocol "${url%%://*}" '.protocol = $protocol | .dbglevel = 1 | .queue_retry_minutes = 0
    | .disable_email_notifications = true | .badlogin_retries = 1000 | .num_threads = 32' \
    "$base/server.json" >"$dir/server.json"
mv "$dir/server.json" "$base/server.json"

: >"$dir/env.sh"
for user in "$@"; do
    password=$("$snac" adduser "$base" "$user" 2>>"$dir/log" | sed -n 's/^User password is //p')
    echo "SNAC_PASS_$user='$password'" >>"$dir/env.sh"
done
"$snac" httpd "$base" >>"$dir/log" 2>&1 </dev/null &
echo $! >"$dir/pid"
ready() { curl -fs -o /dev/null -H "Host: $host" "$api/api/v1/instance"; }
for _ in $(seq 200); do
    ready && break
    kill -0 "$(cat "$dir/pid")" 2>/dev/null || { tail -n 20 "$dir/log" >&2; exit 1; }
    sleep .05
done
ready || { echo "snac-up: $url does not answer" >&2; exit 1; }
{
    echo "SNAC_API=$api"
    echo "SNAC_PID=$(cat "$dir/pid")"
} >>"$dir/env.sh"
. "$dir/env.sh"

ask() { curl -fsS -H "Host: $host" "$@"; }
page=urn:ietf:wg:oauth:2.0:oob
scope='read write follow'
for user in "$@"; do # one registration a user: snac keeps the user in it
    password=SNAC_PASS_$user
    app=$(ask -F client_name="test-$user" -F redirect_uris=$page -F scopes="$scope" "$api/api/v1/apps")
    id=$(jq -r .client_id <<<"$app")
    code=$(ask -d login="$user" --data-urlencode passwd="${!password}" -d redir=$page -d cid="$id" -d state= \
        "$api/oauth/x-snac-login")
    token=$(ask -d grant_type=authorization_code -d code="$code" -d client_id="$id" \
        -d client_secret="$(jq -r .client_secret <<<"$app")" -d redirect_uri=$page -d scope="$scope" \
        "$api/oauth/token" | jq -r .access_token)
    [ -n "$token" ] && [ "$token" != null ] || { echo "snac-up: no token for $user" >&2; exit 1; }
    echo "SNAC_TOKEN_$user='$token'" >>"$dir/env.sh"
done
