#!/usr/bin/env bash
# Starts and stops the web server of the laboratory in WORDPRESS_DIR.      web.sh up | down
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
pid=$WORDPRESS_DIR/web.pid
case ${1:-} in
up)
    # A session of its own: the server's workers do not end with it.
    PHP_CLI_SERVER_WORKERS=2 setsid php -d opcache.enable_cli=0 -S "127.0.0.1:$WORDPRESS_PORT" -t "$WORDPRESS_DIR/site" \
        "$here/router.php" >>"$WORDPRESS_DIR/web.log" 2>&1 </dev/null &
    echo $! >"$pid"
    for _ in $(seq 300); do
        ! curl -s -o /dev/null "${WORDPRESS_URL}wp-json/" || exit 0
        sleep 0.1
    done
    tail -n 5 "$WORDPRESS_DIR/web.log" >&2
    exit 1
    ;;
down)
    [ -s "$pid" ] || exit 0
    kill -- "-$(cat "$pid")" 2>/dev/null || true
    rm -f "$pid"
    for _ in $(seq 100); do
        curl -s -o /dev/null "${WORDPRESS_URL}wp-json/" || exit 0
        sleep 0.1
    done
    exit 1
    ;;
*) echo "usage: web.sh up | down" >&2; exit 2 ;;
esac
